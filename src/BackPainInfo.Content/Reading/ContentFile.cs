using System.Text;

namespace BackPainInfo.Content.Reading;

/// <summary>
/// The bytes of one file, which are UTF-8 with plain line feeds, under the name that messages to editors use. Texts are made of them only where they
/// are read: those of all files of a large site at once would take twice the room.
/// </summary>
internal sealed record ContentFile(string Path, ReadOnlyMemory<byte> Utf8)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string ReadText() => Encoding.UTF8.GetString(Utf8.Span);
}
