using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Indexing;

/// <summary>Reads documents one by one into the tables under construction.</summary>
internal sealed class DocumentReader(ConceptMap concepts, IReadOnlyDictionary<string, int> conceptNumbers, Vocabulary vocabulary)
{
    private readonly FieldCounter _counter = new();
    private readonly List<ConceptSpan> _spans = [];
    private readonly List<(string Word, int Document)> _titleWords = [];
    private Token[][] _texts = [];
    private int _documents;
    private int _nextText;

    // Marks a list as a concept's until the number of terms is known.
    private const int ConceptMark = 1 << 30;

    public PostingIndexBuilder Postings { get; } = new();

    public PassageStoreBuilder Passages { get; } = new();

    public QuestionTableBuilder Questions { get; } = new();

    public IReadOnlyList<(string Word, int Document)> TitleWords => _titleWords;

    /// <summary>The final number of a list: those of concepts follow those of terms.</summary>
    public static int ListOf(int number, int terms) => number < ConceptMark ? number : number - ConceptMark + terms;

    /// <summary>Reads the next document, the words of whose texts have been found by <see cref="DocumentWords"/>.</summary>
    public void Read(SearchDocument document, Token[][] texts)
    {
        (_texts, _nextText) = (texts, 0);
        ReadTitle();
        for (var name = 0; name < document.AlsoCalled.Count; name++)
        {
            Count(Field.AlsoCalled);
        }

        ReadQuestions(document.Questions.Count);
        foreach (var concept in document.ConceptIds)
        {
            if (conceptNumbers.TryGetValue(concept, out var number))
            {
                _counter.Add(ConceptMark + number, 0, Field.Concepts);
                _counter.AddLength(Field.Concepts, 1);
            }
        }

        Passages.StartDocument();
        ReadPassage(Field.Summary);
        for (var section = 0; section < document.Sections.Count; section++)
        {
            ReadPassage(Field.Headings);
            ReadPassage(Field.Body);
        }

        var (counts, lengths) = _counter.Take();
        Postings.Add(counts, lengths);
        _documents++;
    }

    private void ReadTitle()
    {
        foreach (var token in Count(Field.Title).Tokens)
        {
            _titleWords.Add((token.Surface, _documents));
            if (token.Alias is { } alias)
            {
                _titleWords.Add((alias, _documents));
            }
        }
    }

    private void ReadQuestions(int questions)
    {
        for (var question = 0; question < questions; question++)
        {
            var (tokens, terms) = Count(Field.Questions);
            if (question < QuestionTable.Most)
            {
                Questions.Add(WordsOf(tokens, terms));
            }
        }

        Questions.EndDocument();
    }

    // The words and concepts found just now.
    private List<(ushort Code, int List)> WordsOf(Token[] tokens, int[] terms)
    {
        var words = new List<(ushort Code, int List)>(tokens.Length);
        var covered = new bool[tokens.Length];
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

    private void ReadPassage(Field field)
    {
        var (tokens, terms) = Count(field);
        Passages.Add(tokens, terms, _spans);
    }

    private (Token[] Tokens, int[] Terms) Count(Field field)
    {
        var tokens = _texts[_nextText++];
        var terms = vocabulary.Add(tokens);
        _counter.AddLength(field, tokens.Length);
        foreach (var term in terms)
        {
            _counter.Add(term, 0, field);
        }

        ConceptReader.FindAll(concepts, tokens, terms, _spans);
        foreach (var span in _spans)
        {
            if (span.Phrase.CountsIn(field))
            {
                _counter.Add(ConceptMark + span.Phrase.Concept, span.Phrase.Variant, field);
            }
        }

        return (tokens, terms);
    }
}
