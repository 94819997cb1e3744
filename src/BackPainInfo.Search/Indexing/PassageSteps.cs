namespace BackPainInfo.Search.Indexing;

/// <summary>How far the words of a passage begin after one another. A step is half a byte; the rare longer ones stand apart, in their order.</summary>
internal ref struct PassageSteps(ReadOnlySpan<byte> halves, int start, ReadOnlySpan<byte> longs)
{
    /// <summary>Stands for a step that is this long or longer.</summary>
    public const int Long = 15;

    private readonly ReadOnlySpan<byte> _halves = halves;
    private readonly ReadOnlySpan<byte> _longs = longs;
    private readonly int _start = start;
    private int _longsTaken;

    public static int HalfAt(ReadOnlySpan<byte> halves, int position) => (halves[position >> 1] >> (4 * (position & 1))) & Long;

    /// <summary>Takes the step at a position, which is the one after that taken before.</summary>
    public int Take(int position) => HalfAt(_halves, _start + position) is < Long and var step ? step : _longs[_longsTaken++];

    /// <summary>The same for a position to which only concepts come before, without taking it.</summary>
    public readonly int Peek(int position) => HalfAt(_halves, _start + position) is < Long and var step ? step : _longs[_longsTaken];
}
