using System.Collections.Frozen;

namespace BackPainInfo.Search.Indexing;

/// <summary>Words that carry little: they break ties in ranking, and the pointing ones among them are stepped over inside phrases.</summary>
internal static class LittleWords
{
    private static readonly FrozenSet<string> Pointing = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "my", "your", "his", "her", "their", "our", "its", "this", "that", "these", "those", "some"]);

    private static readonly FrozenSet<string> Light = FrozenSet.ToFrozenSet(
    [
        .. Pointing,
        "i", "im", "ive", "ill", "id", "me", "mine", "you", "youre", "he", "she", "it", "we", "they", "them", "him", "us", "myself",
        "am", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "doing", "done", "has", "have", "had", "having",
        "will", "would", "shall", "should", "can", "could", "may", "might", "must", "of", "in", "on", "at", "by", "to", "for", "from", "with", "into",
        "onto", "about", "as", "and", "or", "but", "if", "so", "than", "then", "there", "here", "what", "whats", "which", "who", "whom",
        "how", "why", "where", "when", "because", "while", "not", "no", "nor", "without", "any", "all", "very", "really", "just", "also", "too", "only",
        "even", "still", "get", "gets", "getting", "got", "go", "goes", "going", "gone", "feel", "feels", "feeling", "felt", "like", "make", "makes",
        "went", "took", "gave", "give", "gives", "giving", "made", "put", "found", "came", "come", "comes",
        "please", "help", "anyone", "someone", "something", "anything", "else", "thing", "things", "kind", "sort", "bit", "lot", "much", "many", "more",
        "ok", "okay", "hi", "hello", "thanks", "know", "think", "need", "want", "said", "says", "say", "one", "been", "up", "out", "off", "now", "ever",
    ]);

    public static bool IsPointing(string surface) => Pointing.Contains(surface);

    public static bool IsLight(string surface) => Light.Contains(surface);
}
