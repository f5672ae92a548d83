using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Tests.Ontologies;

public sealed class PeopleTests
{
    private static readonly string[] HeldByOne =
    [
        "president", "prime minister", "chancellor", "taoiseach", "premier", "king", "queen", "emir", "sultan", "pope",
        "supreme leader", "foreign minister", "defence minister", "secretary of state", "secretary of defense",
        "secretary of the treasury", "national security adviser", "secretary-general", "director-general",
    ];

    private static readonly IReadOnlyList<OntologyEntity> People =
        [.. Ontology.Default.Entities.Values.Where(e => e.Kind == EntityKind.Person)];

    [Theory]
    [InlineData("president", "united-states", "1978-09-17", "jimmy-carter")]
    [InlineData("president", "united-states", "2015-07-14", "barack-obama")]
    [InlineData("president", "united-states", "2018-06-12", "donald-trump")]
    [InlineData("president", "united-states", "2024-02-29", "joe-biden")]
    [InlineData("secretary of state", "united-states", "1973-10-22", "henry-kissinger")]
    [InlineData("secretary of state", "united-states", "2015-07-14", "john-kerry")]
    [InlineData("secretary of state", "united-states", "2020-02-29", "mike-pompeo")]
    [InlineData("secretary of defense", "united-states", "2003-03-20", "donald-rumsfeld")]
    [InlineData("national security adviser", "united-states", "1978-12-15", "zbigniew-brzezinski")]
    [InlineData("president", "soviet-union", "1990-06-01", "mikhail-gorbachev")]
    [InlineData("foreign minister", "soviet-union", "1962-10-18", "andrei-gromyko")]
    [InlineData("president", "russia", "2010-04-08", "dmitry-medvedev")]
    [InlineData("president", "russia", "2022-02-24", "vladimir-putin")]
    [InlineData("foreign minister", "russia", "2014-03-18", "sergey-lavrov")]
    [InlineData("president", "ukraine", "2013-11-21", "viktor-yanukovych")]
    [InlineData("president", "ukraine", "2015-02-12", "petro-poroshenko")]
    [InlineData("president", "ukraine", "2022-03-01", "volodymyr-zelenskyy")]
    [InlineData("foreign minister", "ukraine", "2022-03-10", "dmytro-kuleba")]
    [InlineData("prime minister", "united-kingdom", "1998-04-10", "tony-blair")]
    [InlineData("prime minister", "united-kingdom", "2022-10-01", "liz-truss")]
    [InlineData("taoiseach", "ireland", "1998-04-10", "bertie-ahern")]
    [InlineData("president", "france", "2008-08-12", "nicolas-sarkozy")]
    [InlineData("chancellor", "germany", "2015-02-12", "angela-merkel")]
    [InlineData("prime minister", "italy", "2011-11-30", "mario-monti")]
    [InlineData("prime minister", "spain", "2017-10-01", "mariano-rajoy")]
    [InlineData("prime minister", "greece", "2015-07-05", "alexis-tsipras")]
    [InlineData("president", "cyprus", "2004-04-24", "tassos-papadopoulos")]
    [InlineData("president", "northern-cyprus", "2017-07-06", "mustafa-akinci")]
    [InlineData("president", "poland", "2010-03-01", "lech-kaczynski")]
    [InlineData("president", "croatia", "1995-11-21", "franjo-tudman")]
    [InlineData("president", "georgia", "2008-08-08", "mikheil-saakashvili")]
    [InlineData("prime minister", "armenia", "2020-11-10", "nikol-pashinyan")]
    [InlineData("president", "azerbaijan", "2020-11-10", "ilham-aliyev")]
    [InlineData("prime minister", "israel", "1978-09-17", "menachem-begin")]
    [InlineData("prime minister", "israel", "1993-09-13", "yitzhak-rabin")]
    [InlineData("prime minister", "israel", "2000-07-25", "ehud-barak")]
    [InlineData("prime minister", "israel", "2020-09-15", "benjamin-netanyahu")]
    [InlineData("president", "egypt", "1978-09-17", "anwar-sadat")]
    [InlineData("president", "egypt", "2012-11-21", "mohamed-morsi")]
    [InlineData("president", "syria", "2013-08-21", "bashar-al-assad")]
    [InlineData("president", "syria", "2025-05-14", "ahmed-al-sharaa")]
    [InlineData("foreign minister", "iran", "2015-07-14", "mohammad-javad-zarif")]
    [InlineData("supreme leader", "iran", "2015-07-14", "ali-khamenei")]
    [InlineData("prime minister", "iraq", "2007-01-10", "nouri-al-maliki")]
    [InlineData("king", "saudi-arabia", "2002-03-28", "fahd-of-saudi-arabia")]
    [InlineData("president", "turkey", "2016-07-15", "recep-tayyip-erdogan")]
    [InlineData("foreign minister", "turkey", "2022-03-10", "mevlut-cavusoglu")]
    [InlineData("prime minister", "ethiopia", "2022-11-02", "abiy-ahmed")]
    [InlineData("president", "south-africa", "1993-11-18", "f-w-de-klerk")]
    [InlineData("president", "south-africa", "1998-08-22", "nelson-mandela")]
    [InlineData("president", "rwanda", "1993-08-04", "juvenal-habyarimana")]
    [InlineData("president", "mozambique", "1992-10-04", "joaquim-chissano")]
    [InlineData("president", "nigeria", "2011-06-01", "goodluck-jonathan")]
    [InlineData("president", "colombia", "2016-11-24", "juan-manuel-santos")]
    [InlineData("president", "venezuela", "2002-04-20", "hugo-chavez")]
    [InlineData("president", "brazil", "2023-06-01", "luiz-inacio-lula-da-silva")]
    [InlineData("president", "el-salvador", "1992-01-16", "alfredo-cristiani")]
    [InlineData("prime minister", "india", "1972-07-02", "indira-gandhi")]
    [InlineData("prime minister", "india", "1999-02-21", "atal-bihari-vajpayee")]
    [InlineData("prime minister", "pakistan", "2021-08-20", "imran-khan")]
    [InlineData("president", "sri-lanka", "2009-05-18", "mahinda-rajapaksa")]
    [InlineData("president", "afghanistan", "2020-02-29", "ashraf-ghani")]
    [InlineData("president", "china", "2021-03-18", "xi-jinping")]
    [InlineData("president", "south-korea", "2000-06-15", "kim-dae-jung")]
    [InlineData("president", "south-korea", "2018-04-27", "moon-jae-in")]
    [InlineData("prime minister", "japan", "2013-06-01", "shinzo-abe")]
    [InlineData("president", "indonesia", "2005-08-15", "susilo-bambang-yudhoyono")]
    [InlineData("president", "philippines", "2012-10-15", "benigno-aquino-iii")]
    [InlineData("prime minister", "australia", "1999-09-20", "john-howard")]
    [InlineData("secretary-general", "united-nations", "1961-01-01", "dag-hammarskjold")]
    [InlineData("secretary-general", "united-nations", "2004-04-24", "kofi-annan")]
    [InlineData("secretary-general", "nato", "1999-04-01", "javier-solana")]
    [InlineData("secretary-general", "nato", "2022-02-24", "jens-stoltenberg")]
    public void Office_OnADate_IsHeldByTheOneWhoHeldIt(string role, string of, string date, string expected)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd");
        var holders = People.Where(p => p.Offices.Any(o => o.Role == role && o.Of == of && HoldsOn(o, day))).Select(p => p.Id);
        Assert.Equal([expected], holders);
    }

    [Fact]
    public void Offices_HeldByOneAtATime_OverlapByNoMoreThanAHandover()
    {
        var overlaps =
            from term in Terms()
            group term by (term.Office.Role, term.Office.Of) into post
            let terms = post.OrderBy(t => t.Office.From ?? DateOnly.MinValue).ToList()
            from i in Enumerable.Range(0, terms.Count)
            from j in Enumerable.Range(i + 1, terms.Count - i - 1)
            let earlier = terms[i]
            let later = terms[j]
            where earlier.Id != later.Id && Overlap(earlier.Office, later.Office) > Allowance(earlier.Office, later.Office)
            select $"{post.Key.Role} of {post.Key.Of}: {earlier.Id} and {later.Id}";
        Assert.Empty(overlaps);
    }

    [Fact]
    public void Ids_OfPeople_AreTheSlugsOfTheirNames() =>
        Assert.Empty(People.Where(p => p.Id != Slug.From(p.Name)).Select(p => p.Id));

    [Fact]
    public void Surnames_WhereGiven_ArePartOfTheNameOrOfAnAlias() =>
        Assert.Empty(
            from person in People
            where person.Surname is not null
            let names = person.Aliases.Prepend(person.Name).Select(LatinFolding.Fold)
            where !names.Any(n => n.Contains(LatinFolding.Fold(person.Surname!), StringComparison.OrdinalIgnoreCase))
            select person.Id);

    [Theory]
    [InlineData("foreign minister", 80)]
    [InlineData("defence minister", 80)]
    public void Ministers_Since2000_CoverManyCountries(string role, int countries)
    {
        var covered = Terms()
            .Where(t => t.Office.Role == role && (t.Office.Until ?? DateOnly.MaxValue).Year >= 2000)
            .Select(t => t.Office.Of)
            .Distinct();
        Assert.InRange(covered.Count(), countries, int.MaxValue);
    }

    private static IEnumerable<(string Id, Office Office)> Terms() =>
        from person in People
        from office in person.Offices
        where HeldByOne.Contains(office.Role)
        select (person.Id, office);

    private static bool HoldsOn(Office office, DateOnly day) =>
        (office.From ?? DateOnly.MinValue) <= day && day <= (office.Until ?? DateOnly.MaxValue);

    private static int Overlap(Office earlier, Office later)
    {
        var from = later.From ?? DateOnly.MinValue;
        var until = (earlier.Until ?? DateOnly.MaxValue) < (later.Until ?? DateOnly.MaxValue) ? earlier.Until : later.Until;
        return (until ?? DateOnly.MaxValue).DayNumber - from.DayNumber;
    }

    // A handover takes days; a date given as a month or a year reads as its widest span.
    private static int Allowance(Office earlier, Office later)
    {
        var until = (earlier.Until ?? DateOnly.MaxValue) < (later.Until ?? DateOnly.MaxValue) ? earlier.Until : later.Until;
        return 3 + SlackOfStart(later.From) + SlackOfEnd(until);
    }

    private static int SlackOfStart(DateOnly? day) => day switch
    {
        { Month: 1, Day: 1 } => 365,
        { Day: 1 } => 31,
        _ => 0,
    };

    private static int SlackOfEnd(DateOnly? day) => day switch
    {
        { Month: 12, Day: 31 } => 365,
        { } d when d.AddDays(1).Day == 1 => 31,
        _ => 0,
    };
}
