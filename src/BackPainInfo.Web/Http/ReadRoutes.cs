namespace BackPainInfo.Web.Http;

/// <summary>
/// The methods of an address that is only read. A plain GET route would refuse HEAD. Handlers are mapped by <c>MapMethods</c> itself, not through
/// a method of ours: only then does the compiler make their code, which would otherwise be made at every start.
/// </summary>
internal static class ReadRoutes
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
}
