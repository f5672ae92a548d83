using System.Text.Json;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Loading;

namespace Graph.Core.Tests.Ontologies;

public sealed class DefaultOntologyTests
{
    [Fact]
    public void Default_EveryFile_HasNoMistakes()
    {
        OntologyLoader.LoadEmbedded(out var mistakes, check: true);
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Fact]
    public void Default_Issues_AreTheTwentyOfTheGuidelines()
    {
        string[] expected =
        [
            "alliance-membership", "ceasefire", "direct-talks", "disarmament", "economic-deal", "elections",
            "humanitarian-access", "military-aid", "nuclear-limits", "peace-agreement", "peacekeeping-force",
            "prisoner-exchange", "recognition-of-state", "sanctions", "sanctions-relief", "security-guarantees",
            "tariffs", "territorial-concessions", "territorial-recognition", "withdrawal-of-forces",
        ];
        Assert.Equal(expected, Ontology.Default.Issues.Keys.Order(StringComparer.Ordinal));
        Assert.All(Ontology.Default.Issues.Values, issue => Assert.NotEmpty(issue.Phrases));
    }

    [Fact]
    public void Default_EveryMemberOfTheUnitedNations_HasCapitalAndDemonym()
    {
        const string members = """
            AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ
            CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI
            FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM
            JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG
            MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK
            PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD
            TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
            """;
        var byIso = Ontology.Default.Entities.Values
            .Where(e => e.Kind == EntityKind.Country && e.Iso is not null)
            .ToDictionary(e => e.Iso!, StringComparer.Ordinal);
        var codes = members.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(193, codes.Length);
        Assert.All(codes, code =>
        {
            var country = byIso[code];
            Assert.NotNull(country.Capital);
            Assert.NotNull(country.Wikidata);
            Assert.NotEmpty(country.Demonyms);
        });
        Assert.Equal(["Holy See", "Kosovo", "Palestine", "Taiwan"], byIso.Keys.Except(codes).Select(c => byIso[c].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Default_CountriesOfTheReference_AgreeOnCapitals()
    {
        var path = SharedData.Find("data/places/countries.json");
        Assert.SkipWhen(path is null, "the reference of countries is not beside the repository");

        // Where the reference and the English Wikipedia differ in spelling or in what counts as the capital.
        string[] differing = ["AG", "DJ", "GD", "LU", "MC", "SG", "ST", "TO", "LK", "MN", "SZ", "US", "VA", "YE"];
        var byIso = Ontology.Default.Entities.Values.Where(e => e.Iso is not null).ToDictionary(e => e.Iso!, StringComparer.Ordinal);
        using var reference = JsonDocument.Parse(File.ReadAllText(path!));
        var disagreements = reference.RootElement.EnumerateArray()
            .Where(c => c.GetProperty("unMember").GetBoolean())
            .Select(c => (Iso: c.GetProperty("iso2").GetString()!, Capitals: c.GetProperty("capital").EnumerateArray().Select(x => x.GetString()!).ToList()))
            .Where(c => !differing.Contains(c.Iso) && !c.Capitals.Contains(byIso[c.Iso].Capital!))
            .Select(c => $"{c.Iso}: {byIso[c.Iso].Capital}, reference {string.Join("/", c.Capitals)}");
        Assert.Empty(disagreements);
    }

    [Fact]
    public void Default_World_HasTheBreadthItPromises()
    {
        var byKind = Ontology.Default.Entities.Values.ToLookup(e => e.Kind);
        Assert.InRange(byKind[EntityKind.Organization].Count(), 200, int.MaxValue);
        Assert.InRange(byKind[EntityKind.Place].Count(), 500, int.MaxValue);
        Assert.InRange(byKind[EntityKind.Person].Count(e => e.Offices.Any(o => o.Role is "foreign minister" or "defence minister")), 160, int.MaxValue);
        Assert.InRange(CountriesServedAs("foreign minister", "secretary of state", "foreign secretary"), 80, int.MaxValue);
        Assert.InRange(CountriesServedAs("president", "prime minister", "king", "chancellor"), 120, int.MaxValue);

        int CountriesServedAs(params string[] roles) => byKind[EntityKind.Person]
            .SelectMany(p => p.Offices)
            .Where(o => roles.Contains(o.Role) && Ontology.Default.Entities.GetValueOrDefault(o.Of)?.Kind == EntityKind.Country)
            .Select(o => o.Of)
            .Distinct()
            .Count();
    }

    [Theory]
    [InlineData("united-states", "State Department", "Foggy Bottom")]
    [InlineData("israel", "IDF", "Jerusalem")]
    [InlineData("russia", "Russian Armed Forces", "Kremlin")]
    [InlineData("france", "French Armed Forces", "Quai d'Orsay")]
    [InlineData("united-kingdom", "Foreign Office", "Downing Street")]
    [InlineData("china", "People's Liberation Army", "Zhongnanhai")]
    [InlineData("myanmar", "Tatmadaw", "Naypyidaw")]
    public void Default_Country_HasItsArmedForcesAndSeatOfPower(string id, string body, string metonym)
    {
        var country = Ontology.Default.Entities[id];
        Assert.Contains(body, country.Bodies);
        Assert.Contains(metonym, country.Metonyms);
    }

    [Theory]
    [InlineData("Reuters")]
    [InlineData("Truth Social")]
    [InlineData("Telegram")]
    [InlineData("Fox News")]
    public void Default_Media_AreNoEntities(string name)
    {
        Assert.Contains(name, Ontology.Default.MediaNames);
        Assert.DoesNotContain(Ontology.Default.Entities.Values, e => e.Name == name || e.Aliases.Contains(name));
    }

    [Fact]
    public void Default_References_AreIdsAsWritten()
    {
        // References by another name cost a pass over all names at each start; the default world does without.
        var builder = new OntologyBuilder();
        foreach (var file in OntologyLoader.EmbeddedFiles())
        {
            builder.Add(file);
        }

        var entities = Ontology.Default.Entities;
        Assert.Empty(builder.References.Where(r => !entities.ContainsKey(r.Id)).Select(r => $"{r.File}:{r.Line}: {r.Id}"));
    }
}
