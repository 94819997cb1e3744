using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BackPainInfo.Web.Http.Api;

/// <summary>How the API writes JSON: readable text in any script, with the characters that matter to HTML still escaped.</summary>
internal static class ApiJson
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
}
