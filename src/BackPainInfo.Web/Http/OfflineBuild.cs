using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace BackPainInfo.Web.Http;

/// <summary>
/// This build of the program as devices know it that keep the site: the worker's script, and a digest of whatever shapes a page beside the content.
/// The same build gives the same digest on every machine.
/// </summary>
internal sealed class OfflineBuild
{
    private const int IdLength = 12;
    private static readonly string[] Folders = ["css", "js"];

    private readonly byte[] _digest;

    public OfflineBuild(IFileProvider files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(OfflineBuild).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var file in Folders.SelectMany(folder => files.GetDirectoryContents(folder).OrderBy(file => file.Name, StringComparer.Ordinal)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Read(file)));
        }

        _digest = hash.GetHashAndReset();
        Worker = Read(files.GetFileInfo("js/worker.js"));
    }

    public string Worker { get; }

    /// <summary>Changes with the content and with the build: either must replace what a device keeps.</summary>
    public string VersionWith(string contentId) =>
        Convert.ToHexStringLower(SHA256.HashData([.. _digest, .. Encoding.UTF8.GetBytes(contentId)]))[..IdLength];

    private static string Read(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }
}
