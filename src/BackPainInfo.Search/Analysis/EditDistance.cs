namespace BackPainInfo.Search.Analysis;

/// <summary>
/// How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into others (optimal string alignment).
/// All rows of a column are worked on at once, one bit each: Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit
/// Distances" (2003), whose names are used here.
/// </summary>
internal readonly ref struct EditDistance
{
    /// <summary>Entries that the borrowed table must have.</summary>
    public const int TableSize = 128;

    private const int LongestWord = 64;

    private readonly ReadOnlySpan<char> _word;
    private readonly Span<ulong> _places;

    /// <summary>Makes a word ready to be compared with many; the table is overwritten.</summary>
    public EditDistance(ReadOnlySpan<char> word, Span<ulong> table)
    {
        _word = word;
        _places = table;
        table.Clear();
        for (var index = 0; index < word.Length && index < LongestWord; index++)
        {
            if (word[index] < TableSize)
            {
                table[word[index]] |= 1UL << index;
            }
        }
    }

    /// <summary>The distance, or <paramref name="most"/> + 1 where it is more than that.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most) =>
        new EditDistance(one, stackalloc ulong[TableSize]).To(other, most);

    /// <summary>
    /// Which letters a word has, a bit for each. One edit changes two of them at most, so words that differ in more need not be compared.
    /// </summary>
    public static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>The distance, or <paramref name="most"/> + 1 where it is more than that.</summary>
    public int To(ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(_word.Length - other.Length) > most || _word.Length > LongestWord)
        {
            return most + 1;
        }

        if (_word.IsEmpty)
        {
            return other.Length;
        }

        var (distance, last) = (_word.Length, 1UL << (_word.Length - 1));
        ulong vp = ulong.MaxValue, vn = 0, d0 = 0, before = 0;
        foreach (var letter in other)
        {
            var pm = letter < TableSize ? _places[letter] : PlacesOf(letter);
            d0 = (((pm & vp) + vp) ^ vp) | pm | vn | (((~d0 & pm) << 1) & before);
            var hp = vn | ~(d0 | vp);
            var hn = d0 & vp;
            distance += (hp & last) != 0 ? 1 : (hn & last) != 0 ? -1 : 0;
            hp = (hp << 1) | 1;
            (vp, vn, before) = ((hn << 1) | ~(d0 | hp), hp & d0, pm);
        }

        return Math.Min(distance, most + 1);
    }

    private ulong PlacesOf(char letter)
    {
        var places = 0UL;
        for (var index = 0; index < _word.Length; index++)
        {
            places |= _word[index] == letter ? 1UL << index : 0;
        }

        return places;
    }
}
