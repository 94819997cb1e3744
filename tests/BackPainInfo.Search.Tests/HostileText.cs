using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests;

/// <summary>Texts nobody would write on purpose, made of readers' phrases, words that are read specially, and characters of every kind.</summary>
internal static class HostileText
{
    private static readonly Gen<string> Phrase = Gen.Elements(
        "pain", "muscle strain", "shoulder blade", "interscapular", "can't pee", "cannot pee", "for months", "no fever", "not", "can not", "without", "ruled out",
        "free", "scapul", "matress", "painkilers", "gall-bladder", "midback", "back ache", "isn't", "wont", "w/o", "w/", "&", "tumour", "colourise", "hæmorrhage",
        "38.5", "12cm", "x-ray", "which mattress is best for my back", "why does my back hurt when I breathe in");

    private static readonly Gen<string> Mark = Gen.Elements(
        " ", " ", " ", " ", ". ", ", ", "! ", "-", " - ", "—", "'", "’", "''", "/", "\n", "\r\n", "\t", "\0", "{38-42}", "<b>", "%00", "\u00ad", "\u200b", "\u200d", "\ufeff");

    private static readonly Gen<string> Character = Gen.OneOf(
        Gen.OneOf(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).GroupBy(char.GetUnicodeCategory).Select(category => Gen.Elements(category.ToArray())))
            .Select(character => character.ToString()),
        Within(' ', '~'),
        Within(0xC0, 0x36F),
        Within(0x1E00, 0x1EFF),
        Within(0x2100, 0x218F),
        Within(0xFB00, 0xFB06),
        Within(0xFF01, 0xFF5E),
        Within(0x1D400, 0x1D7FF),
        Within(0x1F300, 0x1FAFF));

    public static Gen<string> Any { get; } = Join(Gen.Frequency((4, Phrase), (4, Mark), (2, Character)));

    /// <summary>Phrases with ordinary marks between them, and nothing else.</summary>
    public static Gen<string> Plain { get; } = Join(Gen.Frequency((1, Phrase.Where(phrase => !phrase.Contains('/'))), (1, Gen.Elements(" ", ". ", ", "))));

    /// <summary>Letters with the endings that a stemmer cuts.</summary>
    public static Gen<string> Word { get; } = Join(Gen.Frequency(
        (3, Within('a', 'z')),
        (2, Gen.Elements("ing", "ingly", "ed", "edly", "eed", "s", "ies", "sses", "ational", "fulness", "li", "logi", "ative", "ement", "ion", "y", "ll", "tt", "e", "gener"))).Resize(8));

    private static Gen<string> Within(int first, int last) => Gen.Choose(first, last).Select(code => new Rune(code).ToString());

    private static Gen<string> Join(Gen<string> pieces) => pieces.ArrayOf().Select(string.Concat);
}
