namespace BackPainInfo.Content;

/// <summary>How soon help is needed, worst first.</summary>
public enum RedFlagLevel
{
    Emergency,
    Urgent,
    Soon,
}
