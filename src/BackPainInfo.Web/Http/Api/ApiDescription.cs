using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BackPainInfo.Web.Http.Api;

/// <summary>What <c>/openapi/v1.json</c> describes: the API alone, at the public address and never at the one a Host header names.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, context, _) =>
        {
            var urls = context.ApplicationServices.GetRequiredService<SiteUrls>();
            document.Info.Title = "BackPainInfo";
            document.Servers = [new OpenApiServer { Url = urls.Absolute("") }];
            return Task.CompletedTask;
        });
    }
}
