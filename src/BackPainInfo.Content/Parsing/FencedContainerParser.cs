using Markdig.Parsers;
using Markdig.Syntax;

namespace BackPainInfo.Content.Parsing;

/// <summary>Collects <see cref="FencedContainer"/>s. Judging them is left to <see cref="FencedContainerReader"/>.</summary>
internal sealed class FencedContainerParser : BlockParser
{
    private const string Fence = ":::";

    public FencedContainerParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsFence(processor))
        {
            return BlockState.None;
        }

        var head = LineText(processor)[Fence.Length..].Trim();
        processor.NewBlocks.Push(new FencedContainer(this, head) { Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });

        // A lone ":::" opens nothing; as a block of its own it is reported.
        return head.Length == 0 ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (FencedContainer)block;
        var text = LineText(processor);
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            container.Body.Add((processor.LineIndex, text));
            return BlockState.ContinueDiscard;
        }

        if (text[Fence.Length..].Trim().Length > 0)
        {
            container.NestedAt ??= processor.LineIndex;
            return BlockState.ContinueDiscard;
        }

        container.IsClosed = true;
        container.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static bool IsFence(BlockProcessor processor) => processor.PeekChar(1) == ':' && processor.PeekChar(2) == ':';

    private static string LineText(BlockProcessor processor) => processor.Line.ToString().Trim();
}
