using System.Net;

namespace BackPainInfo.Web.Tests.Pages;

public sealed class ArticlePageTests(SampleWebsite sample)
{
    private const string Strain = "/causes/muscle-strain";
    private const string Help = "/start/when-to-get-help";
    private const string Heart = "/organs/heart-angina-heart-attack";

    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task It_begins_with_title_summary_and_other_names()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Equal("Muscle strain", page.Text("h1"));
        Assert.Equal("A pulled muscle aches when you move. It heals in weeks.", page.Text("article header .lead"));
        Assert.Equal("Also called: pulled muscle, torn muscle", page.Text(".article__also"));
        Assert.Equal("Muscle strain – Sample Back", page.Title);
        Assert.Equal(["/", "/causes"], page.Addresses("nav[aria-label=Breadcrumb] a"));
    }

    [Fact]
    public async Task The_callout_groups_signs_by_level_worst_first_in_the_words_of_the_country()
    {
        var page = await _visitor.PageAsync(Help);

        Assert.Equal(["emergency", "urgent", "soon"], page.All(".red-flags-callout").Select(callout => callout.GetAttribute("data-level")));
        Assert.Equal(
            ["Emergency: Call 999 now if:", "Urgent: Ask for help today if:", "Soon: Book a visit within 2 weeks if:"],
            page.Texts(".red-flags-callout__heading"));
        Assert.Equal(["tel:999", "tel:111"], page.Addresses(".red-flags-callout a"));
    }

    [Fact]
    public async Task The_callout_lists_its_signs_in_the_words_of_the_register()
    {
        var page = await _visitor.PageAsync(Help);

        Assert.Equal(
            ["You cannot pee, and this is new", "You are numb between your legs", "Your legs are weak", "Your chest feels tight or heavy"],
            page.Texts("[data-level=emergency] .red-flags-callout__sign"));
        Assert.Contains("New in the last 2 weeks.", page.Texts("[data-level=emergency] .red-flags-callout__note"));
    }

    [Fact]
    public async Task The_headings_of_callouts_continue_the_outline()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Equal("H2", page.One(".red-flags-callout__heading").TagName);
        Assert.Equal("H3", page.One(".source-check__verdict").TagName);
    }

    [Fact]
    public async Task Every_emergency_says_what_to_do_elsewhere()
    {
        var page = await _visitor.PageAsync(Help);

        Assert.Equal("Not in the United Kingdom? Call your local emergency number.", page.Text("[data-level=emergency] .red-flags-callout__elsewhere"));
    }

    [Fact]
    public async Task A_mark_leads_to_its_source_and_the_source_back_to_its_first_mark()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Equal(["#source-sample-service", "#source-sample-service", "#source-sample-trial"], page.Addresses(".citation a"));
        Assert.Equal(["1", "1", "2"], page.Texts(".citation a"));
        Assert.Equal(["source-sample-service", "source-sample-trial"], page.All(".sources li").Select(source => source.Id));
        Assert.Equal(["#cite-sample-service-1", "#cite-sample-trial-1"], page.Addresses(".sources__back"));
        Assert.True(page.Has("#cite-sample-service-1") && page.Has("#cite-sample-trial-1"));
    }

    [Fact]
    public async Task A_source_names_its_publisher_and_year_and_learns_nothing_of_the_reader()
    {
        var page = await _visitor.PageAsync(Strain);

        var source = page.One("#source-sample-service");
        Assert.StartsWith("Back pain. Sample Health Service, 2025.", HtmlPage.TextOf(source), StringComparison.Ordinal);
        Assert.Equal("noreferrer", source.QuerySelector("a[href^=https]")!.GetAttribute("rel"));
    }

    [Fact]
    public async Task The_days_of_review_stand_after_the_text()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Equal(["2026-01-15", "2026-09-01"], page.All(".review-dates time").Select(day => day.GetAttribute("datetime")));
        Assert.Equal(["15 January 2026", "1 September 2026"], page.Texts(".review-dates time"));
    }

    [Fact]
    public async Task A_page_no_clinician_has_checked_says_so()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Contains("Not yet checked by a clinician.", page.Text(".review-dates"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_a_clinician_has_checked_says_who_and_when()
    {
        var page = await _visitor.PageAsync(Heart);

        Assert.Contains("Checked by a consultant cardiologist on 10 February 2026", page.Text(".review-dates"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not yet checked", page.Text(".review-dates"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overdue_review_is_admitted_at_the_top()
    {
        var page = await _visitor.PageAsync("/prevention/sleep-and-mattress");

        Assert.Equal("2026-05-01", page.One("article header time").GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_review_that_is_not_due_is_no_notice()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.False(page.Has("article header time"));
    }

    [Fact]
    public async Task The_first_use_of_a_medical_word_opens_its_note()
    {
        var page = await _visitor.PageAsync("/start/mid-back-pain-overview");

        var word = page.One("button.term");
        Assert.Equal("thoracic", HtmlPage.TextOf(word));
        var note = page.One($"#{word.GetAttribute("popovertarget")}");
        Assert.True(note.HasAttribute("popover"));
        Assert.Contains("The part of the spine that carries the ribs.", HtmlPage.TextOf(note), StringComparison.Ordinal);
        Assert.Equal("/glossary#thoracic", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_reader_may_go_on_to_the_pages_before_and_after()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Equal("/start/when-to-get-help", page.One("a[rel=prev]").GetAttribute("href"));
        Assert.Equal("/causes/cauda-equina-and-cord-compression", page.One("a[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public async Task The_first_page_has_none_before_it_and_the_last_none_after()
    {
        var first = await _visitor.PageAsync("/start/mid-back-pain-overview");
        var last = await _visitor.PageAsync("/prevention/sleep-and-mattress");

        Assert.False(first.Has("a[rel=prev]"));
        Assert.False(last.Has("a[rel=next]"));
    }

    [Fact]
    public async Task Related_pages_are_others_than_itself_and_its_neighbours()
    {
        var page = await _visitor.PageAsync(Strain);

        var related = page.Addresses("[aria-labelledby=related] a");
        Assert.NotEmpty(related);
        Assert.DoesNotContain(Strain, related);
        Assert.Empty(related.Intersect(page.Addresses("a[rel=prev], a[rel=next]")));
    }

    [Fact]
    public async Task The_contents_lead_to_its_headings()
    {
        var page = await _visitor.PageAsync(Strain);

        Assert.Equal(["#what-it-feels-like", "#what-the-source-said", "#what-to-do"], page.Addresses("nav[aria-label='On this page'] a"));
    }

    [Fact]
    public async Task An_evidence_badge_shows_rating_and_reasons()
    {
        var page = await _visitor.PageAsync("/treatment/heat-and-cold");

        var badge = HtmlPage.TextOf(page.One("#evidence-warmth"));
        Assert.StartsWith("Likely to help Warm pads A few trials looked at it.", badge, StringComparison.Ordinal);
        Assert.Contains("Risks Sore skin.", badge, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_check_sets_source_and_evidence_side_by_side()
    {
        var page = await _visitor.PageAsync(Heart);

        Assert.Equal("Unsafe", page.Text(".source-check__verdict"));
        Assert.Equal(["The source says", "The evidence says", "Safety"], page.Texts(".source-check dt"));
        Assert.Equal(["Heart pain can wait for a visit.", "New heart pain needs an ambulance.", "Call 999 at once."], page.Texts(".source-check dd"));
    }

    [Fact]
    public async Task An_exercise_card_has_steps_dose_and_when_to_stop()
    {
        var page = await _visitor.PageAsync("/exercises/exercises-for-mid-back-pain");

        var card = page.One("#exercise-cat-stretch");
        Assert.Equal(["Kneel on the mat.", "Round your back."], card.QuerySelectorAll("ol > li").Select(step => HtmlPage.TextOf(step).Trim()));
        Assert.Contains("hold 5 to 10 seconds, 3 to 5 times on each side. Start with 2.", HtmlPage.TextOf(card), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("sharp pain", HtmlPage.TextOf(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organs/muscle-strain")]
    [InlineData("/causes/nothing")]
    [InlineData("/causes/shingles")]
    public Task An_address_without_an_article_is_missing(string address) => _visitor.PageAsync(address, HttpStatusCode.NotFound);
}
