using System.Globalization;
using System.Text;

namespace BackPainInfo.Search.Analysis;

/// <summary>
/// Brings a character to the letters it is compared by: lower case, without accents, styled forms as plain ones ("Œ" is "oe", "Ｂ" is "b").
/// The tables stand in for Unicode's decomposition, which .NET does not carry when it runs without ICU.
/// </summary>
internal static class LetterFolding
{
    /// <summary>No character becomes more letters than this.</summary>
    public const int Longest = 3;

    // U+00C0 to U+024F and U+1E00 to U+1EFF: the plain letter, '.' for a letter that stays, '*' for one in Multiple.
    private const string Latin =
        "aaaaaa*ceeeeiiiidnooooo.ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllll."
        + ".llnnnnnn.nnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        + "b..............e.ff....i........oo.............uu..............."
        + "....*********aaiioouuuuuuuuuu.aaaa**..ggkkoooo..j***gg..nnaa**oo"
        + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
        + "...b............";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..*.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    private const string SuperscriptDigits = "0...456789";

    private const int MathematicalLetters = 0x1D400;
    private const int MathematicalDigits = 0x1D7CE;

    /// <summary>Writes what the character is compared by; 0 for a mark or a joiner that counts for nothing, -1 for what is no part of a word.</summary>
    public static int Fold(Rune rune, Span<char> letters)
    {
        if (Styled(rune.Value) is var plain and not '\0')
        {
            letters[0] = plain;
            return 1;
        }

        return Multiple(rune.Value) is { } several ? Copy(several, letters) : ByCategory(rune, letters);
    }

    private static int Copy(string from, Span<char> to)
    {
        from.CopyTo(to);
        return from.Length;
    }

    private static int ByCategory(Rune rune, Span<char> letters)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
            case UnicodeCategory.Format when rune.Value != 0x200B:
                return 0;
            case UnicodeCategory.DecimalDigitNumber:
                letters[0] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(rune.ToString(), 0));
                return 1;
            case <= UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber:
                return Rune.ToLowerInvariant(rune).EncodeToUtf16(letters);
            default:
                return -1;
        }
    }

    private static char Styled(int code) => code switch
    {
        >= 0xC0 and < 0x250 => PlainOr(Latin[code - 0xC0]),
        >= 0x1E00 and < 0x1F00 => PlainOr(LatinAdditional[code - 0x1E00]),
        >= 0xFF10 and <= 0xFF19 => (char)(code - 0xFF10 + '0'),
        >= 0xFF21 and <= 0xFF3A => (char)(code - 0xFF21 + 'a'),
        >= 0xFF41 and <= 0xFF5A => (char)(code - 0xFF41 + 'a'),
        0xB2 or 0xB3 => (char)(code - 0xB0 + '0'),
        0xB9 => '1',
        0x212B => 'a',
        >= 0x2070 and <= 0x2079 => PlainOr(SuperscriptDigits[code - 0x2070]),
        >= 0x2080 and <= 0x2089 => (char)(code - 0x2080 + '0'),
        >= 0x24B6 and <= 0x24E9 => (char)(((code - 0x24B6) % 26) + 'a'),
        >= MathematicalLetters and < 0x1D6A4 => (char)(((code - MathematicalLetters) % 26) + 'a'),
        >= MathematicalDigits and < 0x1D800 => (char)(((code - MathematicalDigits) % 10) + '0'),
        _ => '\0',
    };

    private static char PlainOr(char entry) => entry is '.' or '*' ? '\0' : entry;

    private static string? Multiple(int code) => code switch
    {
        0xC6 or 0xE6 or 0x1E2 or 0x1E3 or 0x1FC or 0x1FD => "ae",
        0x152 or 0x153 => "oe",
        0xDF or 0x1E9E => "ss",
        0xDE or 0xFE => "th",
        0x132 or 0x133 => "ij",
        >= 0x1C4 and <= 0x1C6 or >= 0x1F1 and <= 0x1F3 => "dz",
        >= 0x1C7 and <= 0x1C9 => "lj",
        >= 0x1CA and <= 0x1CC => "nj",
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        _ => null,
    };
}
