using BackPainInfo.Web.Http;
using BackPainInfo.Web.Http.Api;

namespace BackPainInfo.Web;

/// <summary>What happens to a request, in order.</summary>
internal static class WebsitePipeline
{
    public static void UseWebsite(this WebApplication app)
    {
        app.Services.GetRequiredService<TrustedProxies>().Use(app); // before anything that looks at the client's address
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<PageCacheMiddleware>();                 // a kept page needs nothing of what follows; it logs its own line
        app.UseRequestLog();                                      // outermost of what makes an answer: sees its final status
        app.UseMiddleware<SecurityHeadersMiddleware>();           // before anything that can answer, errors included
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");        // before what may refuse, so that refusals get a page
        app.UseMiddleware<MethodMiddleware>();
        app.UseMiddleware<CanonicalAddressMiddleware>();          // before routing, which ignores case and slashes
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseRateLimiter();                                     // after routing: only searching is limited
        app.UseMiddleware<SearchReadyMiddleware>();               // a search that is refused need not wait
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapHealth();
        app.MapSitemap();
        app.MapFeed();
        app.MapOpenSearch();
        app.MapSecurityTxt();
        app.MapOffline();
        app.MapApi();

        // Broken content stops the host here, before it listens; last, because until then it is being read on another core.
        app.Services.GetRequiredService<LiveContent>();
    }
}
