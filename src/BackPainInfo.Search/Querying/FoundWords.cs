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

    private const int UsualPassages = 128;

    private readonly List<FoundWord> _words;

    /// <summary>Takes the list as its own, whatever it holds, so that one list serves all hits of a query.</summary>
    public FoundWords(IndexTables tables, QueryCodes codes, int document, List<FoundWord> words)
    {
        _words = words;
        Document = document;
        words.Clear();
        var passages = tables.Passages.PassagesOf(document);
        var start = tables.Passages.StartOf(document);
        var scores = passages.Length > UsualPassages ? new PassageScore[passages.Length] : stackalloc PassageScore[passages.Length];
        scores.Clear();
        var passage = 0;
        for (var scanner = codes.ScanTelling(tables.Passages.RunOf(document)); scanner.Next();)
        {
            while (passage + 1 < passages.Length && passages[passage + 1].Start <= start + scanner.Position)
            {
                passage++;
            }

            var unit = codes.UnitOf(scanner.Code);
            scores[passage].Add(unit, codes.Weights[unit]);
            words.Add(new FoundWord(scanner.Position, passage, unit, scanner.Code));
        }

        BestPassage = FindBestPassage(scores);
    }

    public int Document { get; }

    public ReadOnlySpan<FoundWord> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>The passage to quote; -1 where no passage has any of the words.</summary>
    public int BestPassage { get; }

    // The summary stands at the top of the page anyway, so a section that is as good is preferred.
    private static int FindBestPassage(ReadOnlySpan<PassageScore> scores)
    {
        var bestScore = scores[0].Value;
        var best = bestScore > 0 ? 0 : -1;
        for (var heading = 1; heading < scores.Length; heading += 2)
        {
            var score = (HeadingShare * scores[heading].Value) + scores[heading + 1].Value;
            if (score > bestScore || (score == bestScore && best == 0))
            {
                (best, bestScore) = (heading + 1, score);
            }
        }

        return best;
    }

    // The words of a passage in no order that a processor could guess, so there is nothing to guess.
    private record struct PassageScore
    {
        private ulong _units;
        private double _weight;
        private int _words;

        public readonly double Value => _weight * (1 + (Repeat * Math.Min(_words, MostRepeats)));

        public void Add(int unit, double weight)
        {
            _weight += weight * (1 - (int)(_units >> unit & 1));
            _units |= 1UL << unit;
            _words++;
        }
    }
}
