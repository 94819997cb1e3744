using BackPainInfo.Search.Indexing;
using BackPainInfo.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Search.Tests.Querying;

public sealed class CodeScannerLawTests
{
    // Few codes, so that most runs have some of those wanted; lengths around one step and several.
    private static readonly Gen<ushort> Code = Gen.Choose(0, 12).Select(code => (ushort)(code * 5_000));

    private static readonly Gen<ushort[]> Codes = Gen.Choose(0, 3 * CodeRun.Step).SelectMany(length => Code.ArrayOf(length));

    [Fact]
    public void Every_place_of_every_wanted_code_is_found_in_order() => Law.Holds(Codes.Three().Zip(Code.ArrayOf(3)), given =>
    {
        var ((before, run, after), wanted) = given;
        ushort[] all = [.. before, .. run, .. after, .. new ushort[CodeRun.Step]];

        Assert.Equal(run.Index().Where(code => wanted.Contains(code.Item)), Found(new CodeRun(all, before.Length, run.Length), wanted));
    });

    private static List<(int Position, ushort Code)> Found(CodeRun run, ushort[] wanted)
    {
        var found = new List<(int Position, ushort Code)>();
        for (var scanner = new CodeScanner(run, wanted); scanner.Next();)
        {
            found.Add((scanner.Position, scanner.Code));
        }

        return found;
    }
}
