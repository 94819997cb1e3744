using BackPainInfo.Search.Analysis;
using BackPainInfo.Search.Indexing;

namespace BackPainInfo.Search.Querying;

/// <summary>Reads a document once more to tell which field a term's score comes from; the index itself keeps only their sum.</summary>
internal sealed class FieldShares
{
    private readonly Dictionary<(int List, Field Field), double> _shares = [];
    private readonly IndexTables _tables;

    public FieldShares(IndexTables tables, SearchDocument document)
    {
        _tables = tables;
        Read(Field.Title, [document.Title]);
        Read(Field.AlsoCalled, document.AlsoCalled);
        Read(Field.Questions, document.Questions);
        Read(Field.Headings, [.. document.Sections.Select(section => section.Title)]);
        Read(Field.Summary, [document.Summary]);
        Read(Field.Body, [.. document.Sections.Select(section => section.Text)]);
        foreach (var concept in tables.Concepts.Index().Where(concept => document.ConceptIds.Contains(concept.Item.Id)))
        {
            _shares[(tables.Postings.ListOfConcept(concept.Index), Field.Concepts)] = ShareOf(Field.Concepts, document.ConceptIds.Count);
        }
    }

    /// <summary>Divides a term's score among the fields it stands in.</summary>
    public void Divide(double score, int list, Dictionary<string, double> fields)
    {
        var sum = Enum.GetValues<Field>().Sum(field => _shares.GetValueOrDefault((list, field)));
        foreach (var field in Enum.GetValues<Field>())
        {
            if (_shares.TryGetValue((list, field), out var share))
            {
                fields[field.ToString()] = fields.GetValueOrDefault(field.ToString()) + (score * share / sum);
            }
        }
    }

    private void Read(Field field, IReadOnlyList<string> texts)
    {
        var analyzed = texts.Select(TextAnalyzer.Analyze).ToList();
        var share = ShareOf(field, analyzed.Sum(tokens => tokens.Length));
        var spans = new List<ConceptSpan>();
        foreach (var tokens in analyzed)
        {
            int[] terms = [.. tokens.Select(token => _tables.Terms.Find(token.Stem))];
            ConceptReader.FindAll(_tables.ConceptMap, tokens, terms, spans);
            foreach (var list in terms.Concat(spans.Where(span => span.Phrase.CountsIn(field)).Select(span => _tables.Postings.ListOfConcept(span.Phrase.Concept))))
            {
                _shares[(list, field)] = _shares.GetValueOrDefault((list, field)) + share;
            }
        }
    }

    private double ShareOf(Field field, int length) => FieldWeights.Share(field, length, _tables.Postings.AverageLengths[(int)field]);
}
