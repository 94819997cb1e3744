using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Tests.Analysis;

public sealed class EnglishStemmerTests
{
    // From the vocabulary that Snowball publishes with the algorithm.
    private const string Pairs = """
        a a / aback aback / abandon abandon / abandoned abandon / abandoning abandon / abandonment abandon / abandons abandon / abasement abas
        abashed abash / abate abat / abated abat / abbey abbey / abbreviation abbrevi / abdicate abdic / abdomen abdomen / abdominal abdomin
        abed abe / aberration aberr / abettor abettor / abeyance abey / abhorred abhor / abhorrence abhorr / abide abid / abilities abil
        ability abil / abject abject / abjectly abject / abjectness abject / able abl / ablutions ablut / abnormal abnorm / abnormality abnorm
        abnormally abnorm / abode abod / abolition abolit / abominable abomin / abominably abomin / abominated abomin / aboriginal aborigin
        abortion abort / abortive abort / about about / above abov / abruptly abrupt / abscess abscess / absence absenc / absolutely absolut
        absorption absorpt / abstinence abstin / abstracted abstract / abundance abund / abuse abus / abusive abus / abyss abyss / abysses abyss
        academy academi / accelerate acceler / accelerated acceler / accessible access / accessories accessori / accident accid
        accidental accident / accidentally accident / accommodating accommod / accompanied accompani / accompaniment accompani / accuracy accuraci
        accused accus / ache ach / aches ach / ached ach / aching ach / achieve achiev / achilles achill / acid acid / acquit acquit
        acquittal acquitt / actual actual / actuality actual / actually actual / acute acut / acutely acut / acuteness acut / added ad / adding ad
        addled addl / adequate adequ / adhesive adhes / adieux adieux / adjective adject / administering administ / admirable admir / adore ador
        consign consign / consigned consign / consistency consist / consolation consol / consolidate consolid / conspicuously conspicu
        conspiracy conspiraci / constable constabl / constancy constanc / knack knack / knackeries knackeri / kneel kneel / kneeling kneel
        knightly knight / knitted knit / knitting knit / knives knive / knocked knock / knots knot / caresses caress / ponies poni / ties tie
        cats cat / gas gas / this this / gaps gap / kiwis kiwi / agreed agre / feed feed / plastered plaster / bled bled / motoring motor / sing sing
        conflated conflat / troubled troubl / sized size / hopping hop / falling fall / hissing hiss / fizzed fizz / failing fail / filing file
        hoping hope / happy happi / sky sky / say say / by by / cry cri / relational relat / conditional condit / valency valenc / digitizer digit
        radically radic / differently differ / vilely vile / analogously analog / operator oper / feudalism feudal / hopefulness hope
        formality formal / sensitivity sensit / sensibility sensibl / duplicate duplic / electrical electr / goodness good / revival reviv
        allowance allow / inference infer / airliner airlin / adjustable adjust / defensible defens / irritant irrit / replacement replac
        adoption adopt / communism communism / effective effect / probate probat / rate rate / cease ceas / controlling control / roll roll
        generate generat / generous generous / general general / communication communic / arsenal arsenal / skis ski / skies sky / dying die / lying lie
        tying tie / idly idl / gently gentl / ugly ugli / early earli / only onli / singly singl / news news / bias bias / atlas atlas / inning inning
        herring herring / proceed proceed / exceed exceed / succeed succeed / proceeded proceed / bed bed / shred shred / yes yes / youth youth
        boy boy / boys boy / enjoying enjoy / syzygy syzygi / eczema eczema / numbness numb / breathing breath / shivering shiver
        """;

    public static TheoryData<string, string> Words { get; } = new(
        Pairs.Split(['/', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split(' '))
            .Select(pair => new TheoryDataRow<string, string>(pair[0], pair[1])));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_has_the_stem_that_Snowball_gives(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Fact]
    public void A_word_that_is_its_own_stem_is_not_copied()
    {
        var word = "back";

        Assert.Same(word, EnglishStemmer.Stem(word));
    }

    [Fact]
    public void A_word_longer_than_any_English_word_stays_as_it_is()
    {
        var word = new string('a', 1000) + "ing";

        Assert.Same(word, EnglishStemmer.Stem(word));
    }
}
