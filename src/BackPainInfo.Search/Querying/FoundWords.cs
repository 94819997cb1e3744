using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>All places in one document where the query's telling units stand, in order, and the passage that answers best.</summary>
internal readonly ref struct FoundWords
{
    /// <summary>Writes the words to a list, whatever it holds, so that one list serves all hits of a query.</summary>
    public FoundWords(PassageStore passages, QueryCodes codes, int document, List<FoundWord> words)
    {
        Document = document;
        words.Clear();
        var all = passages.PassagesOf(document);
        var best = new BestPassage();
        var (passage, start) = (0, all[0].Start);
        var end = EndOf(all, passage);
        for (var scanner = codes.ScanTelling(passages.RunOf(document)); scanner.Next();)
        {
            if (start + scanner.Position >= end)
            {
                do
                {
                    end = EndOf(all, ++passage);
                }
                while (start + scanner.Position >= end);

                best.MoveTo(passage);
            }

            var unit = codes.UnitOf(scanner.Code);
            best.Add(unit, codes.Weights[unit]);
            Units |= 1UL << unit;
            words.Add(new FoundWord(scanner.Position, passage, unit, scanner.Code));
        }

        Words = CollectionsMarshal.AsSpan(words);
        BestPassage = best.Finish();
    }

    public int Document { get; }

    public ReadOnlySpan<FoundWord> Words { get; }

    /// <summary>The units that have a word here, one bit each.</summary>
    public ulong Units { get; }

    /// <summary>The passage to quote; -1 where no passage has any of the words.</summary>
    public int BestPassage { get; }

    private static int EndOf(ReadOnlySpan<Passage> passages, int passage) => passage + 1 < passages.Length ? passages[passage + 1].Start : int.MaxValue;
}
