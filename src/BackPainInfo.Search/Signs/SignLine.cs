namespace BackPainInfo.Search.Signs;

/// <summary>One line of a sign: phrases of all these sets together state it. Lines are numbered through, sign by sign.</summary>
internal sealed record SignLine(int Number, int Sign, int[] Sets);
