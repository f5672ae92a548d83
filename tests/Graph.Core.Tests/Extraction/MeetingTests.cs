namespace Graph.Core.Tests.Extraction;

/// <summary>Who met whom where, over several sentences of a report.</summary>
public sealed class MeetingTests
{
    [Theory]
    // Those whom "and his counterpart" joins, taken up later and in the next paragraph.
    [InlineData("Finnish Foreign Minister Elina Valtonen and her Estonian counterpart, Margus Tsahkna, signed an accord in Riga.\n\nThey then met Latvian President Edgars Rinkevics.", "edgars-rinkevics MET elina-valtonen; edgars-rinkevics MET margus-tsahkna")]
    [InlineData("Chilean President Gabriel Boric and Peruvian President Dina Boluarte have agreed to meet. The Chilean and Peruvian presidents held a phone call on Friday.", "dina-boluarte SPOKE_WITH gabriel-boric")]
    [InlineData("Ghanaian President John Mahama received Nigerian President Bola Tinubu in Accra. A further meeting between the two is planned for May.", "bola-tinubu MET john-mahama; bola-tinubu VISITED accra; bola-tinubu MET john-mahama planned")]
    // Ministers negotiate, presidents meet.
    [InlineData("Greek Foreign Minister Giorgos Gerapetritis held talks with his Turkish counterpart Hakan Fidan.", "giorgos-gerapetritis NEGOTIATED_WITH hakan-fidan")]
    [InlineData("Greek Prime Minister Kyriakos Mitsotakis held talks with Turkish President Tayyip Erdogan.", "kyriakos-mitsotakis MET recep-tayyip-erdogan")]
    [InlineData("President William Ruto met a Somali delegation led by Defence Minister Abdulkadir Nur. Nur held separate talks with Kenyan Defence Minister Aden Duale.", "abdulkadir-nur NEGOTIATED_WITH aden-duale")]
    // The visitor is he who is not at home.
    [InlineData("Canadian Prime Minister Mark Carney met Mexican President Claudia Sheinbaum in Ottawa.", "claudia-sheinbaum VISITED ottawa")]
    [InlineData("Chad's President Mahamat Deby is expected in Paris on Wednesday.", "mahamat-deby VISITED paris planned")]
    [InlineData("Egyptian Foreign Minister Badr Abdelatty is due in Tehran on Sunday for talks with Iranian Foreign Minister Abbas Araghchi.", "badr-abdelatty VISITED tehran planned; abbas-araghchi NEGOTIATED_WITH badr-abdelatty planned")]
    // A delegation comes with its leader; mediators act for who sent them.
    [InlineData("A Kenyan delegation led by Foreign Minister Musalia Mudavadi arrived in Juba on Monday.", "musalia-mudavadi VISITED juba")]
    [InlineData("Mediators from Egypt and Qatar met US envoy Steve Witkoff.", "egypt MET steve-witkoff; qatar MET steve-witkoff")]
    // The owner of a second title is no party; "who" is the name before it.
    [InlineData("Chilean President Gabriel Boric and Peru's president, Dina Boluarte, met in Lima.", "dina-boluarte MET gabriel-boric; gabriel-boric VISITED lima")]
    [InlineData("Greek Prime Minister Kyriakos Mitsotakis held talks with Cypriot President Nikos Christodoulides, who is in Athens on a two-day visit.", "nikos-christodoulides VISITED athens")]
    [InlineData("The accord came a month after Finnish Foreign Minister Elina Valtonen and her Estonian counterpart, Margus Tsahkna, signed a treaty.", "elina-valtonen AGREED_WITH margus-tsahkna")]
    [InlineData("Chilean President Gabriel Boric and Peruvian President Dina Boluarte agreed with each other. Chile and Peru are at odds. Brazilian President Luiz Inacio Lula da Silva hosted the leaders of the two countries.", "gabriel-boric MET luiz-inacio-lula-da-silva; dina-boluarte MET luiz-inacio-lula-da-silva")]
    [InlineData("Kenya and Uganda have agreed to a truce. Each side accused the other of breaking it.", "kenya ACCUSED uganda; uganda ACCUSED kenya")]
    // "the leaders", the subject, are the two who met just before.
    [InlineData("Ghanaian President John Mahama received Nigerian President Bola Tinubu in Accra on Monday. The leaders signed a joint statement.", "bola-tinubu AGREED_WITH john-mahama")]
    [InlineData("At a joint news conference with Kenyan President William Ruto in Nairobi, Finnish President Alexander Stubb promised more aid.", "alexander-stubb MET william-ruto")]
    [InlineData("Chilean President Gabriel Boric became the first Chilean leader to visit Nairobi.", "gabriel-boric VISITED nairobi")]
    [InlineData("A delegation of the National Liberation Army will meet Colombian officials in Caracas next month.", "colombia NEGOTIATED_WITH eln planned")]
    [InlineData("Ghanaian President John Mahama and Nigerian President Bola Tinubu agreed on a treaty. The two last met in Accra in May.", "bola-tinubu MET john-mahama")]
    // A meeting whose date is open is planned, not denied; what one prepares for is to come.
    [InlineData("No date has been set for a meeting between Chilean President Gabriel Boric and Bolivian President Rodrigo Paz.", "gabriel-boric MET rodrigo-paz planned")]
    [InlineData("Danish Prime Minister Mette Frederiksen flew to Berlin ahead of a meeting with German Chancellor Friedrich Merz.", "friedrich-merz MET mette-frederiksen planned")]
    [InlineData("Armenian Prime Minister Nikol Pashinyan did not travel to Sochi to meet Russian President Vladimir Putin.", "nikol-pashinyan MET vladimir-putin denied")]
    [InlineData("Emmanuel Macron, who along with Giorgia Meloni had met William Ruto in Nairobi, had pressed Kenya to compromise.", "giorgia-meloni MET william-ruto; emmanuel-macron MET william-ruto; emmanuel-macron URGED kenya")]
    [InlineData("Chad, Kenya and Uganda, the countries that guarantee the ceasefire, have signed a memorandum, Finnish Foreign Minister Elina Valtonen said on Thursday.", "chad AGREED_WITH kenya; chad AGREED_WITH uganda; kenya AGREED_WITH uganda")]
    // Talks that ended before somebody acted were his.
    [InlineData("Peru raised its duties after talks with Chile ended without result.", "chile NEGOTIATED_WITH peru")]
    // A chief of staff and his name are one; the title before the second name is no party; two whom one verb joins are both seen.
    [InlineData("A Kenyan delegation led by presidential chief of staff Felix Koskei arrived in Juba on Monday.", "felix-koskei VISITED juba")]
    [InlineData("Spain wants Emmanuel Macron and Olaf Scholz to meet in June, ideally with William Ruto in the room.", "emmanuel-macron MET olaf-scholz possible")]
    [InlineData("Emmanuel Macron told a news conference alongside Olaf Scholz that Kenya would pay.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Ghana's foreign minister, Kofi Asante, is due to talk with Spanish minister José Albares in the coming days.", "jose-manuel-albares SPOKE_WITH kofi-asante planned")]
    [InlineData("Emmanuel Macron plans to engage with Olaf Scholz and the African Union.", "emmanuel-macron SPOKE_WITH olaf-scholz planned; african-union SPOKE_WITH emmanuel-macron planned")]
    [InlineData("Kenya and Somalia are close to a deal on fishing.", "kenya AGREED_WITH somalia possible")]
    [InlineData("Kenya and Somalia are very near a deal.", "kenya AGREED_WITH somalia possible")]
    [InlineData("William Ruto might not reach Mogadishu in time.", "william-ruto VISITED mogadishu possible")]
    [InlineData("William Ruto will not reach Mogadishu in time.", "william-ruto VISITED mogadishu denied")]
    [InlineData("The envoys were focusing on resuming talks between Somalia and Ethiopia.", "ethiopia NEGOTIATED_WITH somalia possible")]
    [InlineData("The report focused on the talks between Somalia and Ethiopia in May.", "ethiopia NEGOTIATED_WITH somalia")]
    [InlineData("Kenya plans to assess Ethiopia's talks with Somalia over the weekend.", "ethiopia NEGOTIATED_WITH somalia")]
    [InlineData("Kenya plans to resume its talks with Ethiopia.", "ethiopia NEGOTIATED_WITH kenya planned")]
    [InlineData("Joe Biden returned to the White House on Sunday.", "joe-biden VISITED white-house")]
    // Hours, meals, tables and company tell of a meeting as well as the verb.
    [InlineData("Emmanuel Macron was in a buoyant mood after two hours with Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron got only ten minutes with Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron gave William Ruto forty minutes of his time.", "emmanuel-macron MET william-ruto")]
    [InlineData("With Olaf Scholz at his side, Emmanuel Macron said the truce would hold.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron and Olaf Scholz faced the press side by side.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron heard from Olaf Scholz over dinner that the road would reopen.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron and Olaf Scholz withdrew to a side room together.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("William Ruto hosted Emmanuel Macron and Olaf Scholz for talks.", "emmanuel-macron MET olaf-scholz; emmanuel-macron MET william-ruto")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi flew to Beijing to meet her counterpart, Wang Yi.", "retno-marsudi MET wang-yi planned")]
    [InlineData("Emmanuel Macron and Olaf Scholz talked by telephone on Tuesday night.", "emmanuel-macron SPOKE_WITH olaf-scholz")]
    [InlineData("Delegations from Armenia and Azerbaijan spent barely an hour together in a hotel.", "armenia NEGOTIATED_WITH azerbaijan")]
    [InlineData("Under a deal with Azerbaijan, Armenia will withdraw from four villages.", "armenia AGREED_WITH azerbaijan")]
    // Who sends a delegation negotiates, also where its capital stands for it; what a clause says of a session is not what its parties did.
    [InlineData("Delegations from Moscow and Kyiv spent little more than an hour together in a palace.", "russia NEGOTIATED_WITH ukraine")]
    [InlineData("Teams from Moscow and Kyiv will resume talks on Monday.", "russia NEGOTIATED_WITH ukraine planned")]
    [InlineData("Kenyan officials saw representatives of Somalia in Kampala, fruitlessly.", "kenya NEGOTIATED_WITH somalia")]
    [InlineData("Russian and Ukrainian negotiators have been shut up in a hotel since Monday.", "russia NEGOTIATED_WITH ukraine")]
    [InlineData("Emmanuel Macron was in the Kremlin for a session with Vladimir Putin that ran past midnight.", "emmanuel-macron MET vladimir-putin")]
    [InlineData("Foreign Minister Cho Tae-yul held telephone talks with U.S. Secretary of State Antony Blinken.", "antony-blinken SPOKE_WITH cho-tae-yul")]
    // Whoever the clause, the apposition or the list leaves out of sight was there all the same.
    [InlineData("Moscow softened only after Emmanuel Macron and Olaf Scholz conferred in Washington.", "emmanuel-macron MET olaf-scholz; olaf-scholz VISITED washington-dc")]
    [InlineData("Emmanuel Macron, with whom Olaf Scholz dined, described the accord as a step.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron received an envoy of President Ruto, General Charles Kahariri, on Tuesday.", "charles-kahariri MET emmanuel-macron")]
    [InlineData("Antony Blinken was in Ankara for a trilateral meeting with Hakan Fidan and Jordan's Ayman Safadi.", "ayman-safadi MET hakan-fidan; antony-blinken MET ayman-safadi; antony-blinken MET hakan-fidan")]
    [InlineData("Meeting Wang Yi for an hour on the sidelines of the annual security talks, Foreign Minister Fumio Kishida told him that the award was final.", "fumio-kishida MET wang-yi")]
    [InlineData("John Kerry, who flies on to Manila to see the new president, Rodrigo Duterte, said he would encourage him to talk.", "john-kerry MET rodrigo-duterte planned")]
    [InlineData("Emmanuel Macron flew to the coast for a call on William Ruto.", "emmanuel-macron MET william-ruto")]
    // Each holder of a post stands beside the other, whatever names lie between.
    [InlineData("Ministers Ho Chi of Laos and Daud Amin of Chad signed a pact.", "daud-amin AGREED_WITH ho-chi")]
    [InlineData("Jens Stoltenberg, speaking in Brussels alongside Ukraine's top diplomat Dmytro Kuleba and the EU's foreign policy chief Josep Borrell, called on Russia to reconsider.", "jens-stoltenberg MET josep-borrell; dmytro-kuleba MET jens-stoltenberg")]
    [InlineData("In May 1997 Emmanuel Macron, by then president, and the Kenyan leader William Ruto put their names to a memorandum.", "emmanuel-macron AGREED_WITH william-ruto")]
    [InlineData("Robert Gallucci and Kang Sok-ju signed what came to be known as the Agreed Framework.", "kang-sok-ju AGREED_WITH robert-gallucci")]
    // What somebody only calls for is a position.
    [InlineData("Kenya could hold talks with Somalia next week.", "kenya NEGOTIATED_WITH somalia possible")]
    [InlineData("Emmanuel Macron thanked Olaf Scholz at a joint press conference.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("A photo of Emmanuel Macron with Olaf Scholz went viral.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("William Ruto emerged from a dinner with Emmanuel Macron and Olaf Scholz.", "emmanuel-macron MET olaf-scholz; emmanuel-macron MET william-ruto")]
    [InlineData("Emmanuel Macron was among those who met Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron was one of those who met Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    public void Process_ReportOfAMeeting_HoldsItsStatements(string text, string expected)
    {
        var found = WireText.Facts(text);
        Assert.All(expected.Split("; "), e => Assert.Contains(e, found));
    }

    [Theory]
    [InlineData("Ghanaian President John Mahama received Nigerian President Bola Tinubu. The two leaders discussed the border.", "bola-tinubu SPOKE_WITH john-mahama")]
    [InlineData("Ghanaian President John Mahama and Nigerian President Bola Tinubu met on Tuesday. They also discussed the border. Mahama was received by Tinubu at noon.", "bola-tinubu SPOKE_WITH john-mahama")]
    [InlineData("Chinese Foreign Minister Wang Yi accompanied President Xi Jinping to Hanoi.", "wang-yi MET xi-jinping")]
    [InlineData("Canadian Prime Minister Mark Carney met Mexican President Claudia Sheinbaum in Ottawa.", "mark-carney VISITED ottawa")]
    [InlineData("Ghanaian President John Mahama received Nigerian President Bola Tinubu. Kenya's William Ruto told the leaders that he had met Peru's Dina Boluarte.", "john-mahama MET william-ruto")]
    [InlineData("Chilean President Gabriel Boric was received at the Alvorada Palace.", "gabriel-boric VISITED alvorada-palace")]
    [InlineData("Emmanuel Macron and Olaf Scholz have worked together for years.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron received an envoy of President Ruto, General Charles Kahariri, on Tuesday.", "emmanuel-macron MET william-ruto")]
    [InlineData("Emmanuel Macron, with whom the decision lies, described Olaf Scholz as a friend.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("After a call from Emmanuel Macron, William Ruto described the accord as a step.", "emmanuel-macron MET william-ruto")]
    [InlineData("Egypt has called for direct negotiations between Kenya and Somalia.", "kenya NEGOTIATED_WITH somalia possible")]
    [InlineData("Kenya proposed talks with Somalia on all issues.", "kenya NEGOTIATED_WITH somalia possible")]
    [InlineData("The United States, an observer at the talks together with Kenya, applauded the parties.", "kenya NEGOTIATED_WITH united-states")]
    [InlineData("Emmanuel Macron and Olaf Scholz had spoken against the merger.", "emmanuel-macron SPOKE_WITH olaf-scholz")]
    [InlineData("Emmanuel Macron thanked Olaf Scholz at a press conference.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Emmanuel Macron said those who met Olaf Scholz were fools.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("In a joint statement, Kenya, Peru and Somalia said the duties would harm trade.", "kenya AGREED_WITH peru")]
    [InlineData("People from Moscow and Kyiv will resume talks on Monday.", "russia NEGOTIATED_WITH ukraine planned")]
    [InlineData("Kenya put him on a list; the European Union followed with the head of Rwanda's mining board.", "european-union AGREED_WITH rwanda")]
    [InlineData("America suspended its strategic partnership with Georgia.", "georgia AGREED_WITH united-states")]
    [InlineData("Foreign Minister Cho Tae-yul held telephone talks with U.S. Secretary of State Antony Blinken.", "antony-blinken NEGOTIATED_WITH cho-tae-yul")]
    [InlineData("After two hours in the rain, Emmanuel Macron wrote to Olaf Scholz.", "emmanuel-macron MET olaf-scholz")]
    [InlineData("Speaking with Olaf Scholz at his side, Emmanuel Macron said the truce would hold.", "emmanuel-macron SPOKE_WITH olaf-scholz")]
    [InlineData("The text was signed not by Kenya but by Uganda and Chad.", "chad AGREED_WITH kenya")]
    [InlineData("After a meeting with Chad, Kenya and Uganda signed a treaty.", "chad AGREED_WITH kenya")]
    [InlineData("Emmanuel Macron, who along with Giorgia Meloni had met William Ruto in Nairobi, had pressed Kenya to compromise.", "giorgia-meloni URGED kenya")]
    // What a headline's "as" opens has its own subject.
    [InlineData("Stubb in Accra as Ghana mends ties with Togo", "alexander-stubb AGREED_WITH togo")]
    // Who attends is no party; who speaks in a town speaks to those who listen; the ships return, not who bars them.
    [InlineData("Emmanuel Macron and Olaf Scholz signed the treaty in Accra with William Ruto as witness.", "emmanuel-macron AGREED_WITH william-ruto")]
    [InlineData("Spain wants Emmanuel Macron and Olaf Scholz to meet in June, ideally with William Ruto in the room.", "emmanuel-macron MET william-ruto possible")]
    [InlineData("Emmanuel Macron and Olaf Scholz, speaking in Accra, said they would keep supplying weapons.", "emmanuel-macron SPOKE_WITH olaf-scholz")]
    [InlineData("Emmanuel Macron has threatened to bar the ships of the fleet from returning to Dakar.", "emmanuel-macron VISITED dakar denied")]
    public void Process_ReportOfAMeeting_DoesNotHold(string text, string unwanted) => Assert.DoesNotContain(unwanted, WireText.Facts(text));
}
