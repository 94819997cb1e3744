using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Reads documents one by one into the tables under construction.</summary>
internal sealed class DocumentReader(ConceptMap concepts, IReadOnlyDictionary<string, int> conceptNumbers, Vocabulary vocabulary)
{
    private readonly WordForms _forms = new();
    private readonly FieldCounter _counter = new();
    private readonly List<ConceptSpan> _spans = [];
    private readonly List<(string Word, int Document)> _titleWords = [];
    private int _documents;

    // Marks a list as a concept's until the number of terms is known.
    private const int ConceptMark = 1 << 30;

    public PostingIndexBuilder Postings { get; } = new();

    public PassageStoreBuilder Passages { get; } = new();

    public QuestionTableBuilder Questions { get; } = new();

    public IReadOnlyList<(string Word, int Document)> TitleWords => _titleWords;

    /// <summary>The final number of a list: those of concepts follow those of terms.</summary>
    public static int ListOf(int number, int terms) => number < ConceptMark ? number : number - ConceptMark + terms;

    public void Read(SearchDocument document)
    {
        ReadTitle(document.Title);
        foreach (var name in document.AlsoCalled)
        {
            Count(name, Field.AlsoCalled);
        }

        ReadQuestions(document.Questions);
        foreach (var concept in document.ConceptIds)
        {
            if (conceptNumbers.TryGetValue(concept, out var number))
            {
                _counter.Add(ConceptMark + number, 0, Field.Concepts);
                _counter.AddLength(Field.Concepts, 1);
            }
        }

        Passages.StartDocument();
        ReadPassage(document.Summary, Field.Summary);
        foreach (var section in document.Sections)
        {
            ReadPassage(section.Title, Field.Headings);
            ReadPassage(section.Text, Field.Body);
        }

        var (counts, lengths) = _counter.Take();
        Postings.Add(counts, lengths);
        _documents++;
    }

    private void ReadTitle(string title)
    {
        foreach (var token in Count(title, Field.Title).Tokens)
        {
            _titleWords.Add((token.Surface, _documents));
            if (token.Alias is { } alias)
            {
                _titleWords.Add((alias, _documents));
            }
        }
    }

    private void ReadQuestions(IReadOnlyList<string> questions)
    {
        for (var question = 0; question < questions.Count; question++)
        {
            var (tokens, terms) = Count(questions[question], Field.Questions);
            if (question < QuestionTable.Most)
            {
                Questions.Add(WordsOf(tokens, terms));
            }
        }

        Questions.EndDocument();
    }

    // The words and concepts found just now.
    private List<(ushort Code, int List)> WordsOf(IReadOnlyList<Token> tokens, int[] terms)
    {
        var words = new List<(ushort Code, int List)>(tokens.Count);
        var covered = new bool[tokens.Count];
        foreach (var span in ConceptSpans.Longest(_spans))
        {
            words.Add((WordCodes.OfConcept(span.Phrase.Concept), ConceptMark + span.Phrase.Concept));
            Array.Fill(covered, true, span.First, span.Last - span.First + 1);
        }

        for (var index = 0; index < terms.Length; index++)
        {
            if (!covered[index] && !LittleWords.IsLight(tokens[index].Surface))
            {
                words.Add((WordCodes.OfTerm(terms[index]), terms[index]));
            }
        }

        return words;
    }

    private void ReadPassage(string text, Field field)
    {
        var (tokens, terms) = Count(text, field);
        Passages.Add(tokens, terms, _spans);
    }

    private (IReadOnlyList<Token> Tokens, int[] Terms) Count(string text, Field field)
    {
        var tokens = TextAnalyzer.Analyze(text, _forms);
        var terms = vocabulary.Add(tokens);
        _counter.AddLength(field, tokens.Count);
        foreach (var term in terms)
        {
            _counter.Add(term, 0, field);
        }

        ConceptReader.FindAll(concepts, tokens, terms, _spans);
        foreach (var span in _spans)
        {
            if (!span.Phrase.OneWay)
            {
                _counter.Add(ConceptMark + span.Phrase.Concept, span.Phrase.Variant, field);
            }
        }

        return (tokens, terms);
    }
}
