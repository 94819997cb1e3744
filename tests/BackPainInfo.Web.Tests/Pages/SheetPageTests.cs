namespace BackPainInfo.Web.Tests.Pages;

public sealed class SheetPageTests(SampleWebsite sample)
{
    private readonly Visitor _visitor = sample.Visitor;

    [Fact]
    public async Task The_exercise_sheet_has_every_exercise_and_when_to_stop()
    {
        var page = await _visitor.PageAsync("/exercises/print");

        Assert.Equal(["Cat stretch"], page.Texts("main h3"));
        Assert.Contains("chest pain", page.Texts("main li"));
    }

    [Fact]
    public async Task The_appointment_sheet_has_nothing_to_type_into()
    {
        var page = await _visitor.PageAsync("/diagnosis/appointment-sheet");

        Assert.False(page.Has("main input, main textarea, main select"));
        Assert.True(page.All("main dt").Count > 5);
        Assert.Contains("/red-flags", page.Addresses("main a"));
    }
}
