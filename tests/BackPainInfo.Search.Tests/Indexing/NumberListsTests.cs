using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Tests.Indexing;

public sealed class NumberListsTests
{
    [Fact]
    public void Each_list_holds_its_own_in_the_order_given()
    {
        var lists = new NumberLists<int>(4, [(2, 7), (0, 5), (2, 3), (0, 9), (2, 7)]);

        Assert.Equal([5, 9], lists[0]);
        Assert.Equal([], lists[1]);
        Assert.Equal([7, 3, 7], lists[2]);
        Assert.Equal([], lists[3]);
    }
}
