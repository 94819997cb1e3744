using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace BackPainInfo.Content.Reading;

/// <summary>Reads the files of a folder. The only place where the disk can go wrong: whatever it does becomes a problem.</summary>
internal sealed class ContentFolderReader
{
    private const long LargestFile = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    private static readonly EnumerationOptions Visible = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = false };

    private readonly ConcurrentBag<ContentProblem> _problems = [];

    public static ContentFolder Read(string folder)
    {
        var reader = new ContentFolderReader();
        var paths = reader.List(folder);
        var files = new FileRead[paths.Count];
        Parallel.For(0, files.Length, index => files[index] = reader.ReadFile(Path.Combine(folder, paths[index]), $"{ContentFolder.Root}/{paths[index]}"));
        return new ContentFolder
        {
            Files = files.Select(file => file.Content).OfType<ContentFile>().ToDictionary(file => file.Path),
            Problems = [.. reader._problems],
            VersionId = Task.Run(() => Digest(files)),
        };
    }

    private IReadOnlyList<string> List(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", Visible)
                    .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                    .Where(IsContent)
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Problem(ContentFolder.Root, 1, $"the folder '{folder}' cannot be read ({exception.Message}); point Site:ContentFolder to the content folder");
            return [];
        }
    }

    // Editors leave swap and backup files beside what they edit.
    private static bool IsContent(string path) => !path.EndsWith('~') && !path.Split('/').Any(part => part.StartsWith('.') || part.StartsWith('#'));

    private FileRead ReadFile(string file, string name)
    {
        try
        {
            var length = new FileInfo(file).Length;
            if (length <= LargestFile)
            {
                var bytes = File.ReadAllBytes(file);
                return new FileRead(name, bytes, Check(name, bytes));
            }

            Problem(name, 1, $"the file has {length / 1024} KB; at most {LargestFile / 1024} KB are read, split it");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem(name, 1, $"the file cannot be read ({exception.Message}); check that it exists and may be read");
        }

        return new FileRead(name, null, null);
    }

    private ContentFile? Check(string name, byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            ReadOnlyMemory<byte> text = bytes;
            while (text.Span.StartsWith(ByteOrderMark))
            {
                text = text[ByteOrderMark.Length..];
            }

            if (!IsBlank(text.Span))
            {
                return new ContentFile(name, WithLineFeeds(text));
            }

            Problem(name, 1, "the file is empty; fill or delete it");
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            Problem(name, line, "the bytes here are not UTF-8 text; save the file as UTF-8");
        }

        return null;
    }

    // Nearly every file has them already.
    private static ReadOnlyMemory<byte> WithLineFeeds(ReadOnlyMemory<byte> text)
    {
        var bytes = text.Span;
        return bytes.ContainsAny((byte)'\r', (byte)'\f') || bytes.IndexOf("\u0085"u8) >= 0 || bytes.IndexOf("\u2028"u8) >= 0 || bytes.IndexOf("\u2029"u8) >= 0
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"))
            : text;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (Rune.DecodeFromUtf8(text, out var letter, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(letter))
        {
            text = text[length..];
        }

        return text.IsEmpty;
    }

    private static string Digest(FileRead[] files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes, _) in files)
        {
            if (bytes is not null)
            {
                digest.AppendData(Encoding.UTF8.GetBytes(name));
                digest.AppendData([0, .. BitConverter.GetBytes(bytes.LongLength)]);
                digest.AppendData(bytes);
            }
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset())[..16];
    }

    private void Problem(string file, int line, string message) => _problems.Add(new ContentProblem(file, line, message));

    // What became of one file: no bytes where it could not be read, no content where the bytes are no text.
    private sealed record FileRead(string Name, byte[]? Bytes, ContentFile? Content);
}
