using BackPainInfo.Content;
using BackPainInfo.Web.Evaluation;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace BackPainInfo.Web;

/// <summary>The program: picks the command, builds the host and runs it.</summary>
internal static class Website
{
    private const string Usage = """
        usage: BackPainInfo.Web                serve the site
               BackPainInfo.Web check          check the content; exit code 1 if it has problems
               BackPainInfo.Web evaluate FILE  measure the search over judged queries (one JSON object a line)
               BackPainInfo.Web explain QUERY  how a query is read and why its pages stand where they stand
               BackPainInfo.Web healthcheck    ask the running site whether it is ready; exit code 1 if not
        """;

    /// <summary>Returns the exit code: 0 well, 1 broken content, a broken setting, a port in use or not healthy, 2 unknown command.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args is [var command, ..] && !command.StartsWith('-')
                ? await RunCommandAsync(command, args[1..])
                : await ServeAsync(args);
        }
        catch (InvalidContentException broken)
        {
            ContentReport.Write(Console.Error, broken.Problems, broken.Warnings);
            return 1;
        }
        catch (Exception failure) when (OperatorsMistake(failure) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }

    // What is no bug and needs no stack trace: a setting out of range, a setting of the wrong type, a port in use.
    private static string? OperatorsMistake(Exception failure) => failure switch
    {
        OptionsValidationException broken => string.Join(Environment.NewLine, broken.Failures),
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } when failure.GetBaseException() is FormatException => failure.Message,
        IOException { InnerException: AddressInUseException } => failure.Message,
        _ => null,
    };

    private static async Task<int> RunCommandAsync(string command, string[] args)
    {
        switch (command)
        {
            case "check":
                return ContentReport.Check(CreateBuilder(args));
            case "evaluate":
                return EvaluateCommand.Run(LoadContent(CreateBuilder(args)), args);
            case "explain":
                return ExplainCommand.Run(LoadContent(CreateBuilder(args)), args);
            case "healthcheck":
                return await HealthCheckCommand.RunAsync(CreateBuilder(args).Configuration);
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static ContentVersion LoadContent(WebApplicationBuilder builder)
    {
        var options = SiteOptions.Of(builder);
        return ContentVersion.Load(options.ResolveContentFolder(builder.Environment.ContentRootPath), options.Country);
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        var builder = CreateBuilder(args);
        builder.AddWebsite(FirstContent.Begin(builder));
        await using var app = builder.Build();
        app.UseWebsite();
        await app.RunAsync();
        return 0;
    }

    /// <summary>
    /// Published, content and static files stand beside the program, whatever the working directory;
    /// in development they stand in the project's folder, which is the working directory of <c>dotnet run</c>.
    /// </summary>
    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var beside = AppContext.BaseDirectory;
        var isPublished = Directory.Exists(Path.Combine(beside, "content"));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Settings are read once: watching their files costs a start more than reading them.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ContentRootPath = isPublished ? beside : null,
        });
        if (builder.Environment.IsDevelopment())
        {
            builder.WebHost.UseStaticWebAssets();
        }

        return builder;
    }
}
