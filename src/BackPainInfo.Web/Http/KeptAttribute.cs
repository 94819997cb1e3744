namespace BackPainInfo.Web.Http;

/// <summary>Marks an endpoint whose answer depends on the content version alone, so that <see cref="PageCache"/> may keep it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptAttribute : Attribute;
