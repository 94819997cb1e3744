using FsCheck;
using FsCheck.Fluent;

namespace BackPainInfo.Tests;

/// <summary>Checks what must hold for every input, on the same generated cases in every run: new ones are looked for by the benchmarks' fuzz command.</summary>
internal static class Law
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(20_261_124, 7);

    public static void Holds(Gen<string> texts, Action<string> law, int cases = 200)
    {
        var shrinking = ArbMap.Default.ArbFor<string>();
        Holds(Arb.From(texts, text => shrinking.Shrinker(text).Where(shorter => shorter is not null)), law, cases);
    }

    public static void Holds<T>(Gen<T> inputs, Action<T> law, int cases = 200) => Holds(Arb.From(inputs), law, cases);

    private static void Holds<T>(Arbitrary<T> inputs, Action<T> law, int cases) => Check.One(Repeatable.WithMaxTest(cases), Prop.ForAll(inputs, law));
}
