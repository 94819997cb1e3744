using BackPainInfo.Content.Reading;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>Judges a container and makes it an <see cref="ArticlePart"/>.</summary>
internal sealed class FencedContainerReader(FileFindings findings, int linesBefore)
{
    private static readonly string[] Names = ["red-flags", "evidence", "source-check", "exercise"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Null, with a problem, when the container is not well made.</summary>
    public ArticlePart? Read(FencedContainer block, int headingLevel)
    {
        var line = LineOf(block.Line);
        var words = block.Head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (FaultOf(block, words) is { } fault)
        {
            findings.Problem(block.NestedAt is { } nested ? LineOf(nested) : line, fault);
            return null;
        }

        return words[0] == "red-flags"
            ? new RedFlagsCallout(headingLevel, ReadFlags(block))
            : ReadSingle(words[0], words[1], headingLevel, line);
    }

    private static string? FaultOf(FencedContainer block, string[] words)
    {
        if (words.Length == 0)
        {
            return "':::' closes nothing; remove it, or open a container above with '::: name'";
        }

        if (!Names.Contains(words[0]))
        {
            return $"the container '{words[0]}' is unknown; {NearestId.Advise(words[0], Names, $"use {string.Join(", ", Names)}")}";
        }

        if (block.Parent is not MarkdownDocument)
        {
            return $"'::: {block.Head}' stands inside a list or quote; put it at the top level, with an empty line before it";
        }

        if (block.NestedAt is not null)
        {
            return $"a container begins inside '::: {block.Head}'; close that one with ':::' first";
        }

        return block.IsClosed ? ShapeFaultOf(block, words) : $"'::: {block.Head}' is never closed; add ':::' on a line of its own";
    }

    private static string? ShapeFaultOf(FencedContainer block, string[] words)
    {
        var isCallout = words[0] == "red-flags";
        if (words.Length != (isCallout ? 1 : 2))
        {
            return isCallout ? $"'::: {block.Head}' has an argument; write the ids below it as a list" : $"'::: {block.Head}' needs one id, such as '::: {words[0]} some-id'";
        }

        var hasBody = block.Body.Any(line => line.Text.Length > 0);
        if (hasBody == isCallout)
        {
            return null;
        }

        return isCallout ? "the red-flags callout is empty; list ids of red-flags.yml, each as '- id'" : $"'::: {block.Head}' has text inside; close it with ':::' on the next line";
    }

    private List<string> ReadFlags(FencedContainer block)
    {
        var ids = new List<string>();
        foreach (var (index, text) in block.Body.Where(line => line.Text.Length > 0))
        {
            var id = text.StartsWith("- ", StringComparison.Ordinal) ? text[2..].Trim() : "";
            if (id.Length == 0 || id.Contains(' '))
            {
                findings.Problem(LineOf(index), $"'{text}' is no entry of a red-flags callout; write '- id' with an id of red-flags.yml");
            }
            else if (ids.Contains(id))
            {
                findings.Problem(LineOf(index), $"the warning sign '{id}' stands twice in this callout; keep one");
            }
            else
            {
                findings.Refer(IdKind.RedFlag, id, LineOf(index));
                ids.Add(id);
            }
        }

        return ids;
    }

    private ArticlePart ReadSingle(string name, string id, int headingLevel, int line)
    {
        if (!_seen.Add($"{name} {id}"))
        {
            findings.Problem(line, $"'::: {name} {id}' stands on this page already; keep one, or its link target is not unique");
        }

        var kind = name switch { "evidence" => IdKind.Treatment, "source-check" => IdKind.Claim, _ => IdKind.Exercise };
        findings.Refer(kind, id, line);
        return kind switch
        {
            IdKind.Treatment => new EvidenceBadge(headingLevel, id),
            IdKind.Claim => new SourceCheck(headingLevel, id),
            _ => new ExerciseCard(headingLevel, id),
        };
    }

    private int LineOf(int index) => index + 1 + linesBefore;
}
