namespace Graph.Analysis.Structure;

/// <summary>How often a vertex stands between two others, by the camps of the three.</summary>
/// <param name="Coordinator">All three in one camp.</param>
/// <param name="Itinerant">Both ends in one camp, the broker in another.</param>
/// <param name="Representative">The source is in the broker's camp, the target is not.</param>
/// <param name="Gatekeeper">The target is in the broker's camp, the source is not.</param>
/// <param name="Liaison">All three in different camps.</param>
public readonly record struct BrokerageCount(int Coordinator, int Itinerant, int Representative, int Gatekeeper, int Liaison)
{
    /// <summary>All roles together.</summary>
    public int Total => Coordinator + Itinerant + Representative + Gatekeeper + Liaison;
}
