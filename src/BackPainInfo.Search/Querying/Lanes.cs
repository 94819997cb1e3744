using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainInfo.Search.Querying;

/// <summary>Sums over up to 64 lanes at once, of which a mask says which take part.</summary>
internal static class Lanes
{
    private static readonly Vector256<int> Bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);

    /// <summary>Adds the weight to the sum of every lane whose bit is set.</summary>
    public static void AddTo(Span<float> sums, ulong mask, float weight)
    {
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(sums);
        var added = Vector256.Create(weight);
        for (var group = 0; mask != 0 && group < lanes.Length; group++, mask >>= 8)
        {
            var chosen = Vector256.Equals(Vector256.Create((int)(mask & 0xFF)) & Bits, Bits).AsSingle();
            lanes[group] += added & chosen;
        }
    }
}
