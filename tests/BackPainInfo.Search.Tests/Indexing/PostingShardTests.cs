using BackPainInfo.Search.Indexing;
using BackPainInfo.Search.Querying;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class PostingShardTests
{
    private const int Documents = 1_000;

    private static readonly Dictionary<int, byte>[] Lists = [ListOf(1, 0), ListOf(Documents, 0), ListOf(40, 300), ListOf(100, 3), ListOf(3, 1)];

    private static readonly PostingShard Shard = ShardOf(Lists);

    public static TheoryData<int> EveryList { get; } = [0, 1, 2, 3, 4];

    [Fact]
    public void A_list_that_many_documents_have_does_not_name_them() =>
        Assert.Equal([true, false, false, false, true], Lists.Select((_, list) => Shard.DenseNumberOf(list) >= 0));

    [Theory]
    [MemberData(nameof(EveryList))]
    public void A_dense_and_a_sparse_list_know_their_documents_and_impacts(int list)
    {
        var set = new ulong[NumberSet.WordsFor(Documents)];
        Shard.AddTo(set, list);

        Assert.Equal(Lists[list].Keys.Order(), Enumerable.Range(0, Documents).Where(document => NumberSet.Contains(set, document)));
        Assert.All(Enumerable.Range(0, Documents), document => Assert.Equal(Lists[list].GetValueOrDefault(document), Shard.ImpactIn(list, document)));
        Assert.Equal(Lists[list].Values.Max(), Shard.MaxOf(list));
    }

    [Theory]
    [MemberData(nameof(EveryList))]
    public void A_cursor_pours_each_block_whatever_blocks_it_passes_over(int list)
    {
        var cursor = new ListCursor(Shard, new Alternative(list, 0, MatchKind.Exact), false);
        for (var block = 1; block < PostingShard.BlocksFor(Documents); block += 2)
        {
            var impacts = new byte[PostingShard.BlockDocuments];
            var first = block * PostingShard.BlockDocuments;
            var most = cursor.MostIn(block);
            cursor.Pour(block, impacts);

            Assert.Equal(Enumerable.Range(first, impacts.Length).Select(document => Lists[list].GetValueOrDefault(document)), impacts);
            Assert.True(impacts.Max() <= most);
        }
    }

    // Every so many documents from the first one on, with impacts that differ.
    private static Dictionary<int, byte> ListOf(int step, int first) => Enumerable.Range(0, Documents)
        .Where(document => document >= first && (document - first) % step == 0)
        .ToDictionary(document => document, document => (byte)(1 + (document * 7 % 255)));

    private static PostingShard ShardOf(Dictionary<int, byte>[] lists)
    {
        var starts = new List<int> { 0 };
        foreach (var list in lists)
        {
            starts.Add(starts[^1] + list.Count);
        }

        return new PostingShard(
            0, Documents, [.. starts], lists.SelectMany(list => list.Keys.Order()).Select(document => (ushort)document).ToArray(),
            [.. lists.SelectMany(list => list.OrderBy(posting => posting.Key)).Select(posting => posting.Value)]);
    }
}
