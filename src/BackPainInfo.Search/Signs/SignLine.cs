namespace BackPainInfo.Search.Signs;

/// <summary>One line of a sign: phrases of all these sets together state it.</summary>
internal sealed record SignLine(int Sign, int Line, int[] Sets);
