return await BackPainInfo.Web.Website.RunAsync(args);
