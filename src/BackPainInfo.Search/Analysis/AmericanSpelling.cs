using System.Collections.Frozen;

namespace BackPainInfo.Search.Analysis;

/// <summary>Brings British spelling to American, so that "tumour" and "tumor", "diarrhoea" and "diarrhea" are one word.</summary>
internal static class AmericanSpelling
{
    // Wherever these letters stand, also inside a longer word; the first that fits is taken.
    private static readonly (string British, string American)[] Parts =
    [
        ("caesarian", "cesarean"), ("caesar", "cesar"), ("aem", "em"), ("oesoph", "esoph"), ("oedem", "edem"), ("oestr", "estr"), ("foet", "fet"),
        ("rrhoe", "rrhe"), ("pnoe", "pne"), ("coeli", "celi"), ("homoeo", "homeo"), ("paed", "ped"), ("gynaec", "gynec"), ("anaesth", "anesth"),
        ("faec", "fec"), ("caec", "cec"), ("aetiol", "etiol"), ("palaeo", "paleo"), ("manoeuv", "maneuv"), ("sulph", "sulf"), ("plough", "plow"),
        ("mould", "mold"), ("lyse", "lyze"), ("lysing", "lyzing"), ("naevus", "nevus"), ("naevi", "nevi"),
    ];

    private static readonly string[] OurRoots =
    [
        "arm", "behavi", "cand", "clam", "col", "discol", "demean", "endeav", "fav", "unfav", "ferv", "flav", "glam", "harb", "hon", "dishon", "hum", "lab",
        "belab", "neighb", "od", "parl", "ranc", "rig", "rum", "sav", "savi", "splend", "succ", "tum", "val", "vap", "vig",
    ];

    // Beginnings of words in -ise that both spell so. Shorter beginnings than three letters ("rise", "noise") are never changed.
    private static readonly string[] KeepIs =
    [
        "adv", "advert", "anticlockw", "appr", "appra", "bra", "bru", "cha", "chast", "circumc", "clockw", "compr", "comprom", "conc", "cru", "dem", "desp",
        "dev", "disgu", "enterpr", "exc", "exerc", "expert", "franch", "highr", "improv", "inc", "lengthw", "lia", "likew", "mala", "mayonna", "merchand",
        "misadv", "otherw", "overexerc", "parad", "porpo", "pra", "prec", "prem", "prom", "repr", "rev", "sidew", "sunr", "superv", "surpr", "telev", "torto",
        "treat", "turquo", "unw", "upr",
    ];

    private static readonly string[] IsEndings = ["ise", "ised", "iser", "isers", "ises", "ising", "isation", "isations"];

    private static readonly string[] DoubleLEndings = ["led", "ling", "ler", "lers", "lor", "lors"];

    private static readonly string[] DoubleLRoots =
    [
        "cancel", "channel", "counsel", "fuel", "label", "level", "marvel", "model", "quarrel", "signal", "total", "travel", "tunnel", "unravel", "dial",
    ];

    private static readonly FrozenDictionary<string, string> Words = WordPairs.Read(
        """
        ageing aging / aluminium aluminum / afterwards afterward / amongst among / backwards backward / burnt burned / calibre caliber
        catalogue catalog / centimetre centimeter / centimetres centimeters / centre center / centred centered / centres centers
        defence defense / dialogue dialog / disk disc / diskectomy discectomy / disks discs / dreamt dreamed / enrol enroll / fibre fiber
        fibres fibers / forwards forward / fulfil fulfill / goitre goiter / grey gray / greyish grayish / instalment installment
        judgement judgment / kerb curb / kilometre kilometer / kilometres kilometers / leant leaned / learnt learned / licence license
        litre liter / litres liters / lustre luster / meagre meager / metre meter / metres meters / millimetre millimeter
        millimetres millimeters / offence offense / practise practice / practised practiced / practises practices / practising practicing
        pretence pretense / programme program / programmes programs / pyjama pajama / pyjamas pajamas / sceptic skeptic
        sceptical skeptical / skilful skillful / sombre somber / speciality specialty / spectre specter / spelt spelled / theatre theater
        theatres theaters / titre titer / titres titers / towards toward / tyre tire / tyres tires / upwards upward / downwards downward
        whilst while / yoghurt yogurt
        """);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OurRootsBySpan =
        OurRoots.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeepIsBySpan =
        KeepIs.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoubleLRootsBySpan =
        DoubleLRoots.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The American form of a lower-case word, or null where the word is spelt the same.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return null;
        }

        if (WordsBySpan.TryGetValue(word, out var whole))
        {
            return whole;
        }

        // One word may be British twice: "colourise".
        var unified = OfPart(word) ?? OfOur(word) ?? OfIs(word) ?? OfDoubleL(word);
        return unified is null ? null : Of(unified) ?? unified;
    }

    private static string? OfPart(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny("aoy") < 0 || !HasBritishLetters(word))
        {
            return null;
        }

        foreach (var (british, american) in Parts)
        {
            if (word.IndexOf(british) is >= 0 and var at)
            {
                return string.Concat(word[..at], american, word[(at + british.Length)..]);
            }
        }

        return null;
    }

    private static bool HasBritishLetters(ReadOnlySpan<char> word) =>
        word.Contains("ae", StringComparison.Ordinal) || word.Contains("oe", StringComparison.Ordinal) || word.Contains("lys", StringComparison.Ordinal)
        || word.Contains("ou", StringComparison.Ordinal) || word.Contains("ulph", StringComparison.Ordinal);

    private static string? OfOur(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf("our");
        return at >= 2 && OurRootsBySpan.Contains(word[..at]) ? string.Concat(word[..at], "or", word[(at + 3)..]) : null;
    }

    private static string? OfIs(ReadOnlySpan<char> word)
    {
        foreach (var ending in IsEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending) && !KeepIsBySpan.Contains(word[..^ending.Length]))
            {
                return string.Concat(word[..^ending.Length], "iz", ending.AsSpan(2));
            }
        }

        return null;
    }

    private static string? OfDoubleL(ReadOnlySpan<char> word)
    {
        foreach (var ending in DoubleLEndings)
        {
            if (word.EndsWith(ending) && DoubleLRootsBySpan.Contains(word[..^ending.Length]))
            {
                return string.Concat(word[..^ending.Length], ending.AsSpan(1));
            }
        }

        return null;
    }
}
