using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Signs;

/// <summary>All signs made ready for reading: every phrase once in the trie, and for each what it may bring about.</summary>
internal sealed class SignPatterns
{
    /// <summary>Finds phrases in a query and gives their numbers, by which the lists below go.</summary>
    public required PhraseTrie Trie { get; init; }

    public required PhraseWords Words { get; init; }

    /// <summary>The signs without their phrases, which are in the trie.</summary>
    public required IReadOnlyList<WarningSign> All { get; init; }

    /// <summary>For each phrase the signs that it states by itself.</summary>
    public required NumberLists<int> States { get; init; }

    /// <summary>For each phrase the signs that it stops.</summary>
    public required NumberLists<int> Stops { get; init; }

    /// <summary>For each phrase the sets that it is one of.</summary>
    public required NumberLists<int> Sets { get; init; }

    /// <summary>Phrases that name a part of the back.</summary>
    public required IReadOnlySet<int> Back { get; init; }

    /// <summary>Phrases that name another part of the body.</summary>
    public required IReadOnlySet<int> OtherParts { get; init; }

    public required SignLine[] Lines { get; init; }

    /// <summary>For each set the lines that are filed under it.</summary>
    public required NumberLists<int> LinesOfSet { get; init; }

    /// <summary>The sets under which any line is filed. A query has phrases of many sets and of few such ones.</summary>
    public required ulong[] FilingSets { get; init; }

    /// <summary>Of the worst sign that the phrase states.</summary>
    public int SeverityOf(int phrase)
    {
        var worst = int.MaxValue;
        foreach (var sign in States[phrase])
        {
            worst = Math.Min(worst, All[sign].Severity);
        }

        return worst;
    }
}
