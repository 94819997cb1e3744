namespace BackPainInfo.Search.Analysis;

/// <summary>One word of a text: how it is compared, how it was found, and where it stands in the original.</summary>
/// <param name="Surface">The normalised word: lower case, without accents and apostrophes, in one spelling (American).</param>
/// <param name="Stem">The Porter2 stem of <paramref name="Surface"/>.</param>
/// <param name="Start">Where the word begins in the original text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="AfterBreak">A sentence or clause mark stands before the word: a denial does not reach over it.</param>
/// <param name="Alias">
/// Another spelling under which the word may be typed: the compound it begins ("backache" on "back" in "back ache", "back-ache" and
/// "backache"), or the British form ("tumour" on "tumor"). An index adds it as one more surface so that "backa" and "tumou" are
/// beginnings of something; matching ignores it.
/// </param>
/// <param name="Form">The number of the <see cref="WordForm"/> it was found as: what is known of the word is looked up by it. Other forms number otherwise.</param>
internal readonly record struct Token(
    string Surface, string Stem, int Start, int End, bool AfterBreak = false, string? Alias = null, int Form = WordForm.NotKept);
