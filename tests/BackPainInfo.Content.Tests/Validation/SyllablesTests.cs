using BackPainInfo.Content.Validation;

namespace BackPainInfo.Content.Tests.Validation;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData(1, "back pain heart eased weeks breathe worse cause caused health through moved stretched strength clothes rest scans don't fire aches")]
    [InlineData(2, "table muscle little needed wanted causes changes doctor spinal movement likely useful painful people being quiet surgeon weakness safety action region spasm isn't")]
    [InlineData(3, "medicine exercise pharmacist idea area serious radio usual history vertebra possible pancreas pregnancy thoracic completely injection various")]
    [InlineData(4, "emergency information diagnosis operation inflammation sciatica diabetes usually pneumonia temperature activity societies comfortable")]
    [InlineData(5, "examination paracetamol inflammatory pancreatitis antibiotics")]
    [InlineData(6, "physiotherapy osteoarthritis osteoporosis spondyloarthritis radiculopathy")]
    public void Known_words_are_counted_as_they_are_spoken(int count, string words)
    {
        var wrong = words.Split(' ').Where(word => Syllables.Count(word) != count);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("GP", 2)]
    [InlineData("MRI", 3)]
    [InlineData("X-ray", 2)]
    [InlineData("14.3", 2)]
    [InlineData("7", 1)]
    [InlineData("well-known", 2)]
    public void Initials_and_numerals_are_counted_by_part(string word, int count) => Assert.Equal(count, Syllables.Count(word));
}
