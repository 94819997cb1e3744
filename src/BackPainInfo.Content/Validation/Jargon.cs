using BackPainInfo.Content.Parsing;

namespace BackPainInfo.Content.Validation;

/// <summary>Medical words that readers do not know (standard NHS-11), less those that the glossary explains.</summary>
internal sealed class Jargon
{
    private static readonly string[] MedicalWords =
    [
        "acute", "aetiology", "analgesia", "anterior", "atrophy", "benign", "bilateral", "cervical", "chronic", "comorbidity", "contraindicated", "contraindication",
        "degenerative", "differential diagnosis", "dorsal", "dyspnoea", "dysphagia", "efficacy", "febrile", "fever", "haematuria", "hypertension", "idiopathic",
        "inflammatory markers", "interscapular", "intravenous", "ischaemia", "lesion", "lesions", "lumbar", "malignancy", "malignant", "mobilisation", "myocardial",
        "neoplasm", "neuropathic", "oedema", "palpation", "paraesthesia", "paravertebral", "pathology", "pleural", "positive test", "posterior", "prognosis",
        "prophylaxis", "pyrexia", "radicular", "renal", "sequelae", "spasticity", "stenosis", "subacute", "thoracic", "trauma", "unilateral", "visceral", "back passage",
    ];

    private readonly PhraseDictionary _phrases;

    public Jargon(IReadOnlyList<GlossaryTerm> glossary)
    {
        // "thoracic spine" in the glossary also explains "thoracic": the note opens at the longer word.
        var explained = glossary.SelectMany(term => term.Forms.Prepend(term.Term)).SelectMany(form => form.Split(' ').Prepend(form)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _phrases = new PhraseDictionary(MedicalWords.Where(word => !explained.Contains(word)).Select(word => (word, word)));
    }

    /// <summary>The unexplained words of the text; one that stands in brackets follows its plain word.</summary>
    public IEnumerable<string> In(string text) => _phrases.FindAll(text).Where(word => !IsInBrackets(text, text.IndexOf(word, StringComparison.OrdinalIgnoreCase)));

    private static bool IsInBrackets(string text, int place) => text.LastIndexOf('(', place) > text.LastIndexOf(')', place);
}
