using System.Runtime.CompilerServices;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Weighs the passages of a document while its found words go by, passage after passage, and keeps the one that answers best.</summary>
internal struct BestPassage()
{
    // A heading speaks for its whole section; more of the same word adds little.
    private const double HeadingShare = 0.5;
    private const double Repeat = 0.02;
    private const int MostRepeats = 10;

    private int _passage;
    private ulong _units;
    private double _weight;
    private int _words;

    // What a heading adds to the text after it.
    private double _heading;
    private int _best = -1;
    private double _bestScore;

    /// <summary>The words from now on stand in this passage, which is after the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MoveTo(int passage)
    {
        Weigh(passage);
        _passage = passage;
        (_units, _weight, _words) = (0, 0, 0);
    }

    // Words come in no order that a processor could guess, so there is nothing to guess.
    public void Add(int unit, double weight)
    {
        _weight += weight * (1 - (int)(_units >> unit & 1));
        _units |= 1UL << unit;
        _words++;
    }

    /// <summary>The passage to quote; -1 where there was no word.</summary>
    public int Finish()
    {
        Weigh(int.MaxValue);
        return _best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Weigh(int next)
    {
        var score = _weight * (1 + (Repeat * Math.Min(_words, MostRepeats)));
        if (!Passage.IsHeading(_passage))
        {
            Offer(_passage, _heading + score);
            _heading = 0;
            return;
        }

        _heading = HeadingShare * score;
        if (next != _passage + 1)
        {
            Offer(_passage + 1, _heading);
            _heading = 0;
        }
    }

    // The summary stands at the top of the page anyway, so a section that is as good is preferred.
    private void Offer(int passage, double score)
    {
        if (score > _bestScore || (score == _bestScore && _best == 0))
        {
            (_best, _bestScore) = (passage, score);
        }
    }
}
