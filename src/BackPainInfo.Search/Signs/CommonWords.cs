using System.Collections.Frozen;

namespace BackPainInfo.Search.Signs;

/// <summary>Everyday words one slip away from a word of a sign: they are no slips, whether or not a document uses them.</summary>
internal static class CommonWords
{
    private const string All = """
        abort accidental acne acre acting alone alter among angle appended args army arts attach aware backspace bake bank bark base
        bath bead beard became beck bell bitter blame blank bled blend blink blond bloom bond bonus bounding boxes brake brand breach
        breaking breeding brood browsing bully bumpy bunch butter cake call cancel card care case cases cast cave chain chance channels
        chant charge cheat check checking cheer chess chilli chilly clause clauses click clicking cloud code codes constraint
        construction consumed contrast cooking copy copying core cores cork couch counting creaking creating crunching curly dancer deaf
        deal dear deed deer deleting denial dirt dots dread drifting driving duet east easy electronic else erase event executing
        execution fact fail failing fails fainter fake feed feint fest fewer file fill filling fine fire fist flag flaw fleet float
        flood fold fool fork form fraction freed fright fuel game grab grain grant greek grid grit grouping guts hail halt handling
        harden header heal health heap hear hears heartfelt hearty heath held herein hint hive host house hunt hunting hurl important
        importing indented info inserted inserting insertion inspection intended intro inverted jest kind kinds kneel lake lame lamp
        lane larger lather latter layer lazy leaf leap learn least leaving lens limiting link list listed listing lists lite liver lock
        locking locks logo loop loops main maker maps marking mask masks mean means mess metal mild mind mist mistress mode moth
        mounting must neat neither neon nest newer news node noise none note order outgoing overdo overdone overuse packing page paid
        pail paint pair pairs palm pane pans pant pants party pasta pasty path pave paws peck peel peer peering pine pint pitch placing
        plain plane plus pods popped port ports powder present print processing pure purse push rack rain raining rank read real
        receives receiving recording redo reducing relating relies requiring restoring resulting retained retrieve reusing robs role
        room root rubs ruby rung rust sack sadden sale same scale scaled scanning score sect seed seek seeking seen seep selection sell
        sent sequence sets setting settings shade shame share shared sharing shave sheep shin shine shipped shipping shirt shorten shot
        shots sifting silk sink site sites size sized sizes skill skimming skip skipped slash sleepy slick slight sliver smart smoke
        smolder sock socks solder sole soon sort spelling spice spike spin spire spite splitting spool sport sports stack stain stale
        stat stated stats steep stole stony store stores stove stray streaming streams stride stuff stunning suck swallow swear sweep
        sweet sweets swept swimming swine switch tables tack tail taken task team text thank them theme these they thick though threat
        thus tied tile till timer together tone tool tort tough trace track tracking translated trap true tuning turner unbreakable
        unstable unusable usable value visiting wage wall weaken wear weep weigh well were west whale whatsoever while whose wide width
        wife wild windows wine wire wise wood worker worlds worthy would writes writing
        """;

    private static readonly FrozenSet<string> Words = All.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    public static bool Contains(string word) => Words.Contains(word);
}
