using System.Buffers;
using System.Text;

namespace BackPainInfo.Web.Http;

/// <summary>Writes text as UTF-8 where a response is sent from, without a copy between.</summary>
internal sealed class Utf8PageWriter(IBufferWriter<byte> response) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(ReadOnlySpan<char> buffer) => Encoding.UTF8.GetBytes(buffer, response);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(char value) => Write([value]);
}
