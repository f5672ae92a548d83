using Graph.Core.Ontologies;

namespace Graph.Core.Tests.Ontologies;

public sealed class OntologyMistakeTests
{
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "countries.yaml", "- name: Freedonia\n  capitol: Glory\n", "countries.yaml:2: unknown key, capitol; did you mean capital?" },
        { "countries.yaml", "- id: freedonia\n", "countries.yaml:1: name is missing, id: freedonia; add 'name: …'" },
        { "countries.yaml", "- Freedonia\n", "countries.yaml:1: entry without keys, Freedonia; write 'key: value' lines with id, name, aliases, shared, wikidata, notSameAs, from, until, demonyms, metonyms, bodies, capital, iso, kingdom" },
        { "countries.yaml", "- name: A Land\n- name: B Land\n  id: a-land\n", "countries.yaml:2: id used twice, a-land; countries.yaml:1 has it; merge the two entries or give this one another id" },
        { "countries.yaml", "- name: A Land\n  id: A Land\n", "countries.yaml:2: id is no slug, A Land; write a-land" },
        { "countries.yaml", "- name: A Land\n  aliases: The Land\n", "countries.yaml:2: one value where a list is due, The Land; write 'aliases: [The Land]'" },
        { "countries.yaml", "- name: [A, B]\n", "countries.yaml:1: list where one value is due, name; write 'name: value'" },
        { "countries.yaml", "- name: A Land\n  aliases: [[B]]\n", "countries.yaml:2: empty or nested item in a list, aliases; write plain texts, quoted where they hold a colon" },
        { "countries.yaml", "- name: A Land\n  iso: usa\n", "countries.yaml:2: iso is no country code, usa; write two capital letters as in ISO 3166-1, such as UA" },
        { "countries.yaml", "- name: A Land\n  wikidata: 212\n", "countries.yaml:2: wikidata is no item, 212; write Q and a number, such as Q212" },
        { "countries.yaml", "- name: A Land\n  until: 1991-13\n", "countries.yaml:2: until is no date, 1991-13; write 2019, 2019-05 or 2019-05-20" },
        { "countries.yaml", "- name: A Land\n  from: 1992\n  until: 1991\n", "countries.yaml:3: until lies before from, 1991; from is 1992; correct one of them" },
        { "countries.yaml", "- name: A Land\n  aliases: [Land]\n- name: B Land\n  aliases: [Land]\n", "countries.yaml:3: name claimed by a-land and b-land, Land; qualify one of them, or list it under 'shared' of the one with the weaker claim" },
        { "countries.yaml", "- name: A Land\n  demonyms: [Landish]\n- name: B Land\n  demonyms: [Landish]\n", "countries.yaml:3: demonym claimed by a-land and b-land, Landish; qualify one of them, or list it under 'shared' of the one with the weaker claim" },
        { "countries.yaml", "- name: A Land\n  metonyms: [Hill]\n- name: B Land\n  metonyms: [Hill]\n", "countries.yaml:3: metonym claimed by a-land and b-land, Hill; qualify one of them, or list it under 'shared' of the one with the weaker claim" },
        { "places.yaml", "- name: Hill\n  lat: 91\n", "places.yaml:2: lat is no number of degrees, 91; write a number from -90 to 90" },
        { "places.yaml", "- name: Hill\n  country: nowhere\n", "places.yaml:2: unknown country, nowhere; add an entry with that id or correct it" },
        { "people/a.yaml", "- name: Rufus Firefly\n  gender: m\n", "people/a.yaml:2: unknown gender, m; write male or female, or leave it out" },
        { "people/a.yaml", "- name: Rufus Firefly\n  offices:\n    - {role: president, of: freedonai}\n", "people/a.yaml:3: unknown office target, freedonai; did you mean freedonia?" },
        { "people/a.yaml", "- name: Rufus Firefly\n  offices:\n    - {of: freedonia}\n", "people/a.yaml:3: role is missing, of: freedonia; add 'role: …'" },
        { "people/a.yaml", "- name: Rufus Firefly\n  offices:\n    - {role: president, of: freedonia, from: soon}\n", "people/a.yaml:3: from is no date, soon; write 2019, 2019-05 or 2019-05-20" },
        { "people/a.yaml", "- name: Rufus Firefly\n  notSameAs: [rufus]\n", "people/a.yaml:2: unknown notSameAs id, rufus; add an entry with that id or correct it" },
        { "issues.yaml", "- key: a\n  name: A\n- key: a\n  name: B\n", "issues.yaml:3: key used twice, a; merge the two entries" },
        { "roles.yaml", "- title: queen\n  kind: monarhc\n", "roles.yaml:2: unknown kind, monarhc; did you mean monarch?" },
        { "roles.yaml", "- title: queen\n  prefix: never\n", "roles.yaml:2: unknown prefix, never; write no where the title never stands before a name" },
        { "roles.yaml", "- title: queen\n  country: nowhere\n", "roles.yaml:2: unknown country, nowhere; add an entry with that id or correct it" },
        { "roles.yaml", "- noun: troops\n  sort: forces\n", "roles.yaml:2: unknown sort, forces; did you mean force?" },
        { "roles.yaml", "- job: queen\n", "roles.yaml:1: entry starts with an unknown key, job; start it with title, noun or marker" },
        { "given-names.yaml", "- gender: both\n  names: [Alex]\n", "given-names.yaml:1: unknown gender, both; write male or female" },
        { "given-names.yaml", "- gender: male\n  names: [Alex]\n- gender: female\n  names: [Alex]\n", "given-names.yaml:4: given name of both genders, Alex; take it out of both lists" },
        { "overrides.yaml", "- into: a\n", "overrides.yaml:1: neither a merge nor a split, (empty); write 'merge: ID' with 'into: ID', or 'split: NAME' with 'to: ID'" },
        { "overrides.yaml", "- merge: a\n  into: a\n", "overrides.yaml:1: merged into itself, a; name two ids" },
        { "overrides.yaml", "- merge: a\n  into: b\n", "overrides.yaml:2: unknown override target, b; add an entry with that id or correct it" },
        { "ontology.yaml", "- extends: world\n", "ontology.yaml:1: unknown world, world; write 'extends: default', or remove the file to start from nothing" },
        { "countries.yaml", "name: A Land\n", "countries.yaml:1: not an entry of a list, name: A Land; start each entry with '- ' at the margin" },
        { "countries.yaml", "- name: A Land\n   iso: AL\n", "countries.yaml:2: unexpected indentation, iso: AL; indent by 2 spaces" },
        { "countries.yaml", "- name: A Land\n  name: B Land\n", "countries.yaml:2: key given twice, name; keep one of the two" },
        { "countries.yaml", "- name: A Land\n  aliases: [Land, Other\n", "countries.yaml:2: list is never closed, [; add the missing ']'" },
        { "countries.yaml", "- name: A: Land\n", "countries.yaml:1: colon inside a value, A: Land; quote the value" },
        { "countries.yaml", "- name: &a Land\n", "countries.yaml:1: '&' starts no plain value, &a Land; quote the value" },
        { "countries.yaml", "- name: \"A Land\n", "countries.yaml:1: quotation is never closed, \"A Land; add the missing \"" },
        { "countries.yaml", "- name: \"A\" Land\n", "countries.yaml:1: text after a value, Land; quote the whole value" },
        { "countries.yaml", "- name: A Land\n\tiso: AL\n", "countries.yaml:2: tab, \\t; indent with spaces" },
        { "countries.yaml", "- name: A Land\n  iso\n", "countries.yaml:2: not a key and its value, iso; write 'key: value'" },
        { "countries.yaml", "- name: \"A\\tLand\"\n", "countries.yaml:1: escape that is not read, \\t; write the character itself" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Load_Mistake_NamesPlaceValueAndRemedy(string file, string text, string message)
    {
        using var folder = new TemporaryOntology();
        if (file.StartsWith("people/", StringComparison.Ordinal))
        {
            folder.With("countries.yaml", "- name: Freedonia\n");
        }

        folder.With(file, text);
        var e = Assert.Throws<OntologyException>(() => Ontology.Load(folder.Path));
        Assert.Equal([message], e.Mistakes.Select(m => m.ToString()));
        Assert.Equal(message, e.Message);
    }

    [Fact]
    public void Load_SeveralMistakes_AreAllListedInOrder()
    {
        using var folder = new TemporaryOntology()
            .With("countries.yaml", "- name: A Land\n  iso: usa\n- name: \"B\n- name: C Land\n  aliases: [A Land]\n")
            .With("people.yaml", "- name: Rufus\n  country: d-land\n");
        var e = Assert.Throws<OntologyException>(() => Ontology.Load(folder.Path));
        Assert.Equal(
            [("countries.yaml", 2), ("countries.yaml", 3), ("countries.yaml", 4), ("people.yaml", 2)],
            e.Mistakes.Select(m => (m.File, m.Line)));
    }

    [Fact]
    public void Load_MergesInACircle_AreRefused()
    {
        using var folder = new TemporaryOntology()
            .With("countries.yaml", "- name: A\n- name: B\n- name: C\n")
            .With("overrides.yaml", "- {merge: a, into: b}\n- {merge: b, into: a}\n- {merge: c, into: b}\n");
        var e = Assert.Throws<OntologyException>(() => Ontology.Load(folder.Path));
        Assert.Equal("overrides.yaml:1: merges go in a circle, a; take one of them out", e.Mistakes[0].ToString());
    }

    [Fact]
    public void Load_MissingFolder_NamesIt()
    {
        var e = Assert.Throws<DirectoryNotFoundException>(() => Ontology.Load("/no/such/folder"));
        Assert.StartsWith("/no/such/folder: no such folder; ", e.Message, StringComparison.Ordinal);
    }
}
