namespace BackPainInfo.Search.Tests;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("muscle", "muscle-strain")]
    [InlineData("pulled muscle", "muscle-strain")]
    [InlineData("massage", "massage")]
    [InlineData("mattress", "sleep")]
    [InlineData("stabb", "muscle-strain")]
    [InlineData("tumor", "cauda-equina")]
    [InlineData("pneumonia", "lungs")]
    [InlineData("interscapular", "massage")]
    [InlineData("painkilers", "muscle-strain")]
    [InlineData("why does my back hurt when I breathe in", "lungs")]
    public void The_page_that_answers_comes_first(string text, string expected)
    {
        var ids = SmallSite.Ids(text);

        Assert.Equal(expected, ids[0]);
    }

    [Fact]
    public void A_one_way_phrase_stands_for_its_idea_in_what_readers_ask_and_not_in_a_text()
    {
        SearchDocument[] documents =
        [
            SmallSite.Page("text", "Beds", "A bad mattress is soft."),
            SmallSite.Page("question", "Chairs") with { Questions = ["is a bad mattress to blame"] },
        ];
        var index = SearchIndexBuilder.Build(documents, SmallSite.Concepts, [], new WarningSignVocabulary(), new SearchIndexOptions());

        Assert.Equal(["question"], index.Search(new SearchQuery { Text = "sleep" }).Hits.Select(hit => hit.DocumentId));
        Assert.Equal(2, index.Search(new SearchQuery { Text = "mattress" }).Total);
    }

    [Fact]
    public void A_page_is_found_by_another_word_for_the_same_idea()
    {
        var hit = SmallSite.Search("shoulder blade").Hits.Single(hit => hit.DocumentId == "sleep");

        Assert.Equal([new MatchReason("shoulder blade", "scapula")], hit.Why);
        Assert.Equal("pillow", hit.SectionId);
        Assert.Equal("scapula", Assert.Single(hit.Snippet, part => part.IsHit).Text);
    }

    [Fact]
    public void A_repaired_query_is_shown_as_it_was_understood()
    {
        var results = SmallSite.Search("a stifff back, mattrass?");

        Assert.Equal("a stiff back, mattress?", results.CorrectedQuery);
        Assert.Equal("sleep", results.Hits[0].DocumentId);
    }

    [Fact]
    public void Nothing_is_repaired_when_the_reader_wants_the_words_as_written()
    {
        var results = SmallSite.Index.Search(new SearchQuery { Text = "mattrass", CorrectSpelling = false });

        Assert.Null(results.CorrectedQuery);
        Assert.Equal(0, results.Total);
        Assert.Contains("mattress", results.NearestWords);
    }

    [Fact]
    public void A_denied_concept_finds_nothing()
    {
        Assert.Equal(["lungs"], SmallSite.Ids("fever"));
        Assert.DoesNotContain("lungs", SmallSite.Ids("no fever, massage"));
    }

    [Fact]
    public void An_emergency_puts_getting_help_first_and_then_what_it_points_to()
    {
        var results = SmallSite.Search("massage but I can't pee");

        Assert.Equal("cannot-pee", Assert.Single(results.RedFlags).Id);
        Assert.Equal(["help", "cauda-equina", "massage"], results.Hits.Take(3).Select(hit => hit.DocumentId));
    }

    [Fact]
    public void A_sign_beyond_the_length_that_is_scored_is_still_raised()
    {
        var results = SmallSite.Search(string.Concat(Enumerable.Repeat("massage and heat ", 40)) + "cant pee");

        Assert.Equal("cannot-pee", Assert.Single(results.RedFlags).Id);
    }

    [Fact]
    public void No_facet_turns_a_warning_sign_off()
    {
        var results = SmallSite.Index.Search(new SearchQuery { Text = "cant pee", Facets = new Dictionary<string, string> { ["kind"] = "treatment" } });

        Assert.Single(results.RedFlags);
        Assert.DoesNotContain(results.Hits, hit => hit.DocumentId is "help" or "cauda-equina");
    }

    [Fact]
    public void Each_facet_is_counted_under_the_choices_in_the_others()
    {
        var query = new SearchQuery { Text = "pain", Facets = new Dictionary<string, string> { ["where"] = "side" } };

        var results = SmallSite.Index.Search(query);

        Assert.Equal(2, results.Total);
        Assert.Equal([new FacetCount("cause", 1), new FacetCount("treatment", 1)], results.Facets["kind"]);
        Assert.Equal([new FacetCount("between", 5), new FacetCount("side", 2)], results.Facets["where"]);
    }

    [Fact]
    public void Too_few_pages_with_everything_are_followed_by_pages_with_less_and_it_is_said()
    {
        var results = SmallSite.Search("massage pneumonia");

        Assert.True(results.Relaxed);
        Assert.NotEmpty(results.DroppedWords);
        Assert.Equal(["lungs", "massage"], results.Hits.Select(hit => hit.DocumentId).Order());
    }

    [Fact]
    public void A_snippet_quotes_the_text_and_marks_the_words_in_it()
    {
        var hit = SmallSite.Search("cough").Hits[0];

        Assert.Equal("The pain is sharp and pleuritic: worse with each breath. A fever and a cough often come with it.", string.Concat(hit.Snippet.Select(part => part.Text)));
        Assert.Equal("cough", Assert.Single(hit.Snippet, part => part.IsHit).Text);
        Assert.Equal(("feel", "What it feels like"), (hit.SectionId, hit.SectionTitle));
    }

    [Fact]
    public void Pages_follow_one_another_without_gap_or_repeat()
    {
        var whole = SmallSite.Ids("pain back");

        var paged = Enumerable.Range(0, whole.Count).SelectMany(skip => SmallSite.Index.Search(new SearchQuery { Text = "pain back", Skip = skip, Take = 1 }).Hits);

        Assert.Equal(whole, paged.Select(hit => hit.DocumentId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\u0001\ufffe\ud800")]
    [InlineData("\"AND (NOT * OR -:^~")]
    [InlineData("😀 👩‍⚕️ ﷽")]
    [InlineData("the of and")]
    public void Any_text_is_just_text(string text)
    {
        var results = SmallSite.Search(text);

        Assert.Empty(results.RedFlags);
        Assert.NotNull(SmallSite.Index.Suggest(text, 5));
    }

    [Fact]
    public void An_index_without_documents_answers()
    {
        var index = SmallSite.IndexOf();

        Assert.Empty(index.Search(new SearchQuery { Text = "pain" }).Hits);
        Assert.Empty(index.Suggest("pai", 5));
    }

    [Fact]
    public void Every_beginning_of_a_title_word_keeps_its_page_in_the_top_five()
    {
        foreach (var document in SmallSite.Documents)
        {
            foreach (var word in document.Title.Split(' ').Where(word => word.Length >= 3))
            {
                for (var length = 3; length <= word.Length; length++)
                {
                    Assert.Contains(document.Id, SmallSite.Ids(word[..length]).Take(5));
                }
            }
        }
    }

    [Fact]
    public void An_explanation_says_how_the_query_was_read_and_adds_up()
    {
        var explanation = SmallSite.Index.Explain(new SearchQuery { Text = "no cough, pain in the shoulder blade" });

        Assert.Equal(["cough"], explanation.DeniedWords);
        Assert.Contains(explanation.Units, unit => unit.ConceptId == "shoulder-blade");
        Assert.All(explanation.Hits, hit => Assert.Equal(
            hit.Score, hit.Fields.Values.Sum() + hit.Coordination + hit.Question + hit.Proximity + hit.Lift, 6));
    }

    [Fact]
    public void A_raised_sign_lifts_its_pages_in_the_order_it_names_them()
    {
        string[] order = ["scar", "rib", "lung"];
        var pages = new[] { "lung", "rib", "scar", "nerve" }.Select(id => SmallSite.Page(id, $"About the {id}", "chest pain")).ToArray();
        var sign = new WarningSign { Id = "chest", Severity = 0, Phrases = ["chest pain"], PointsTo = order };
        var index = SearchIndexBuilder.Build(pages, [], [sign], new WarningSignVocabulary(), new SearchIndexOptions());

        var hits = index.Search(new SearchQuery { Text = "chest pain" }).Hits;

        Assert.Equal([.. order, "nerve"], hits.Select(hit => hit.DocumentId));
    }
}
