namespace BackPainInfo.Content.Reading;

/// <summary>The text of one file, under the name that messages to editors use.</summary>
internal sealed record ContentFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);
}
