using System.Collections.Frozen;
using BackPainInfo.Search.Analysis;

namespace BackPainInfo.Search.Signs;

/// <summary>Misspellings that are frequent or too far from the word to be mended by counting slips; in phrases and in queries they are the word itself.</summary>
internal static class FrequentMisspellings
{
    private static readonly FrozenDictionary<string, string> Words = WordPairs.Read(
        """
        absess abscess / acking aching / aneurism aneurysm / aneurisim aneurysm / anurism aneurysm / anurysm aneurysm / bakc back
        bcak back / blader bladder / bleading bleeding / brathe breathe / breaht breath / brethe breathe / cehst chest / chset chest
        coffing coughing / cof cough / diarea diarrhea / diarhea diarrhea / diahrea diarrhea / dizy dizzy / erecton erection
        excrusiating excruciating / excrutiating excruciating / feaver fever / fevor fever / galbladder gallbladder
        gallblader gallbladder / heamaturia hematuria / hart heart / incontinance incontinence / incontinant incontinent
        jaundis jaundice / jaundise jaundice / kidny kidney / kindey kidney / loer lower / loosing losing / looseing losing
        naussea nausea / nausious nauseous / nummb numb / numness numbness / num numb / osteoparosis osteoporosis
        osteoperosis osteoporosis / osteoporisis osteoporosis / pancreatis pancreatitis / pancreatitus pancreatitis / paralized paralyzed
        perferated perforated / pian pain / pani pain / prednisalone prednisolone / preganant pregnant / pregnent pregnant
        prego pregnant / preggo pregnant / preggers pregnant / sadle saddle / shingals shingles / sholder shoulder / sholders shoulders
        siatica sciatica / sciatia sciatica / sickel sickle / sicle sickle / stomache stomach / stomac stomach / sudden sudden
        suddenley suddenly / suicidle suicidal / swets sweats / temprature temperature / tempreture temperature / tempiture temperature
        tomach stomach / tumer tumor / unberable unbearable / urin urine / vomitting vomiting / wieght weight
        """);

    /// <summary>The word that is meant, or null for a word that is no known misspelling.</summary>
    public static string? Meant(string word) => Words.TryGetValue(word, out var meant) ? meant : null;
}
