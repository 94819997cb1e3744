using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class FacetTableTests
{
    [Fact]
    public void Each_value_knows_its_documents()
    {
        var table = new FacetTable(SmallSite.Documents);

        var kind = table.Names.ToArray().Index().Single(name => name.Item == "kind").Index;
        var advice = table.ValuesOf(kind).ToArray().Index().Single(value => value.Item == "advice").Index;

        var documents = table.Documents(kind, advice).ToArray();
        Assert.Equal(
            ["help", "sleep"],
            SmallSite.Documents.Index().Where(document => NumberSet.Contains(documents, document.Index)).Select(document => document.Item.Id).Order());
    }
}
