[assembly: AssemblyFixture(typeof(BackPainInfo.Web.Tests.SampleWebsite))]

namespace BackPainInfo.Web.Tests;

/// <summary>The site over the small content of <c>Sample/</c>, shared by all page tests: nothing in it changes.</summary>
public sealed class SampleWebsite : IDisposable
{
    private readonly Lazy<TestSite> _site = new(() => new TestSite(Folders.Sample));
    private readonly Lazy<Visitor> _visitor;

    public SampleWebsite() => _visitor = new Lazy<Visitor>(() => _site.Value.NewVisitor());

    internal Visitor Visitor => _visitor.Value;

    internal ContentVersion Content => _site.Value.Service<LiveContent>().Current;

    public void Dispose()
    {
        if (_site.IsValueCreated)
        {
            _site.Value.Dispose();
        }
    }
}
