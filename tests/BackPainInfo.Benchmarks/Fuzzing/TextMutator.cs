namespace BackPainInfo.Benchmarks.Fuzzing;

/// <summary>Breaks sound texts: a few random edits each, the same ones for the same seed.</summary>
internal sealed class TextMutator(FuzzTarget target, Random random)
{
    private const int MostEdits = 6;
    private const int MostRepeats = 3_000;

    public FuzzSeed Next()
    {
        var seed = Any(target.Seeds);
        var text = seed.Text;
        for (var edit = random.Next(MostEdits); edit >= 0; edit--)
        {
            text = Edit(text);
            text = text.Length > target.MostLetters ? text[..target.MostLetters] : text;
        }

        return seed with { Text = text };
    }

    private string Edit(string text)
    {
        var start = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, start + random.Next(random.Next(4) == 0 ? text.Length + 1 : 20));
        return random.Next(9) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(start, text[start..end]),
            2 => text.Insert(start, Character()),
            3 => string.Concat(text.AsSpan(0, start), Character(), text.AsSpan(end)),
            4 => text.Insert(start, Stretch(Any(target.Seeds).Text)),
            5 => text.Insert(start, Repeat(text[start..end])),
            6 => text.Insert(start, Repeat(Any(target.Pieces))),
            _ => text.Insert(start, Any(target.Pieces)),
        };
    }

    private string Stretch(string text)
    {
        var start = random.Next(text.Length + 1);
        return text[start..Math.Min(text.Length, start + random.Next(200))];
    }

    private string Repeat(string text) =>
        string.Concat(Enumerable.Repeat(text, Math.Min(random.Next(1, MostRepeats), target.MostLetters / Math.Max(text.Length, 1))));

    private string Character() => ((char)random.Next(random.Next(2) == 0 ? 128 : char.MaxValue + 1)).ToString();

    private T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
