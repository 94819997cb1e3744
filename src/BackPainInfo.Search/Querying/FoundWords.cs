using System.Runtime.InteropServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>All places in one document where the query's telling units stand, in order, and how well each section answers.</summary>
internal sealed class FoundWords
{
    // A heading speaks for its whole section; more of the same word adds little.
    private const double HeadingShare = 0.5;
    private const double Repeat = 0.02;
    private const int MostRepeats = 10;

    private readonly List<FoundWord> _words;
    private readonly QueryCodes _codes;

    /// <summary>Takes the list as its own, whatever it holds, so that one list serves all hits of a query.</summary>
    public FoundWords(IndexTables tables, QueryCodes codes, int document, List<FoundWord> words)
    {
        _codes = codes;
        _words = words;
        Document = document;
        words.Clear();
        var passages = tables.Passages.PassagesOf(document);
        var start = tables.Passages.StartOf(document);
        var passage = 0;
        for (var scanner = codes.ScanTelling(tables.Passages.RunOf(document)); scanner.Next();)
        {
            while (passage + 1 < passages.Length && passages[passage + 1].Start <= start + scanner.Position)
            {
                passage++;
            }

            words.Add(new FoundWord(scanner.Position, passage, codes.UnitOf(scanner.Code), scanner.Code));
        }

        BestPassage = FindBestPassage(passages.Length);
    }

    public int Document { get; }

    public ReadOnlySpan<FoundWord> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>The passage to quote; -1 where no passage has any of the words.</summary>
    public int BestPassage { get; }

    // The summary stands at the top of the page anyway, so a section that is as good is preferred.
    private int FindBestPassage(int passages)
    {
        var left = Words;
        var (best, bestScore, heading) = (-1, 0.0, 0.0);
        for (var passage = 0; passage < passages && (left.Length > 0 || heading > 0); passage++)
        {
            var own = TakeScoreOf(passage, ref left);
            if (Passage.IsHeading(passage))
            {
                heading = HeadingShare * own;
                continue;
            }

            var score = heading + own;
            heading = 0;
            if (score > bestScore || (score == bestScore && best >= 0 && Passage.SectionOf(best) < 0))
            {
                (best, bestScore) = (passage, score);
            }
        }

        return best;
    }

    private double TakeScoreOf(int passage, ref ReadOnlySpan<FoundWord> left)
    {
        var (seen, score, taken) = (0UL, 0.0, 0);
        for (; taken < left.Length && left[taken].Passage == passage; taken++)
        {
            var unit = left[taken].Unit;
            score += (seen & (1UL << unit)) == 0 ? _codes.Units[unit].Weight : 0;
            seen |= 1UL << unit;
        }

        left = left[taken..];
        return score * (1 + (Repeat * Math.Min(taken, MostRepeats)));
    }
}
