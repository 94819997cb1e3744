[assembly: AssemblyFixture(typeof(BackPainInfo.Web.Tests.PublishedWebsite))]

namespace BackPainInfo.Web.Tests;

/// <summary>The site over the real <c>content/</c>, for promises about every page, every sign and the judged queries.</summary>
public sealed class PublishedWebsite : IDisposable
{
    private readonly Lazy<TestSite> _site = new(() => new TestSite(Folders.Content));
    private readonly Lazy<Visitor> _visitor;

    public PublishedWebsite() => _visitor = new Lazy<Visitor>(() => _site.Value.NewVisitor());

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
