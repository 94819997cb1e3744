using System.Globalization;
using Microsoft.Extensions.Options;

namespace BackPainInfo.Web.Http;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116), where the operator has named a contact.</summary>
internal static class SecurityTxtEndpoint
{
    private const int MonthsValid = 6;

    public static void MapSecurityTxt(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/.well-known/security.txt", ReadRoutes.Methods, IResult (IOptions<SiteOptions> options, SiteUrls urls, TimeProvider time) =>
            options.Value.Contact is { Length: > 0 } contact
                ? TypedResults.Text(Text(contact, urls, time.GetUtcNow()))
                : TypedResults.NotFound());

    // The date moves on the first day of a month, so that every replica says the same.
    private static string Text(string contact, SiteUrls urls, DateTimeOffset now)
    {
        var expires = new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(MonthsValid);
        return string.Create(CultureInfo.InvariantCulture,
            $"Contact: {contact}\nExpires: {expires:yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: en\nCanonical: {urls.Absolute("/.well-known/security.txt")}\n");
    }
}
