using Graph.Core.Extraction;
using Graph.Core.Tests.Extraction.Events;

namespace Graph.Core.Tests.Extraction;

/// <summary>Wrong attachments that names and punctuation decide are mended.</summary>
public sealed class TreeRepairTests
{
    [Theory]
    // a second subject that carries the "and" is a conjunct
    [InlineData("*Kenya NNP 4 nsubj|and CC 3 cc|*Somalia NNP 4 nsubj|met=meet VBD 0 root", "Somalia", "conj", "Kenya")]
    // the name before the commas is the verb's subject
    [InlineData("*Kamau NNP 0 root|,=, , 1 punct|who WP 4 nsubj|leads=lead VBZ 1 acl:relcl|Peru NNP 4 obj|,=, , 1 punct|flew=fly VBD 1 parataxis|home RB 7 advmod", "Kamau", "nsubj", "flew")]
    // a name between commas stands beside the title before it
    [InlineData("the DT 2 det|director NN 9 nsubj|of IN 5 case|the DT 5 det|fund NN 2 nmod|,=, , 7 punct|*Kamau NNP 5 appos|,=, , 7 punct|spoke=speak VBD 0 root", "Kamau", "appos", "director")]
    // the place of a dateline is no subject
    [InlineData("NAIROBI NNP 5 nsubj|,=, , 1 punct|Nov. NNP 1 appos|—=— : 1 punct|agreed=agree VBD 0 root|*Kenya NNP 5 obj", "NAIROBI", "dep", "agreed")]
    [InlineData("NAIROBI NNP 6 nsubj|,=, , 3 punct|*Kenya NNP 1 conj|-=- HYPH 3 punct|*Peru NNP 3 flat|agreed=agree VBD 0 root", "Peru", "nsubj", "agreed")]
    // a preposition before a title is that of the name after it, but for the title's own
    [InlineData("Peru NNP 2 nsubj|met=meet VBD 0 root|with IN 4 case|Minister NNP 5 compound|*Kamau NNP 2 obl", "with", "case", "Kamau")]
    [InlineData("Secretary NNP 5 compound|of IN 3 case|State NNP 5 compound|Mr NNP 5 compound|*Vance NNP 6 nsubj|left=leave VBD 0 root", "of", "case", "State")]
    // a telephone is no agent
    [InlineData("*Kamau NNP 2 nsubj|talked=talk VBD 0 root|by IN 4 case|telephone NN 2 obl:agent", "telephone", "obl", "talked")]
    // the name heads the phrase of a title with "of", also where it owns something
    [InlineData("Secretary NNP 8 nsubj|of IN 7 case|State NNP 4 nmod:desc|*Vance NNP 7 nmod:poss|'s POS 4 case|long JJ 7 amod|visit NN 1 nmod|ended=end VBD 0 root", "visit", "nsubj", "ended")]
    [InlineData("Peru NNP 2 nsubj|met=meet VBD 0 root|Secretary NNP 2 obj|of IN 5 case|State NNP 6 nmod:desc|*Vance NNP 2 obl", "Vance", "obj", "met")]
    // a title and the name after it are one argument
    [InlineData("spokesman NN 3 nsubj|*Price NNP 3 nsubj|praised=praise VBD 0 root|Peru NNP 3 obj", "spokesman", "nmod:desc", "Price")]
    // a participle is the verb of a sentence that has no other
    [InlineData("*Peru NNP 0 root|,=, , 1 punct|which WDT 4 nsubj|has=have VBZ 1 acl:relcl|bases NNS 4 obj|,=, , 1 punct|bombed=bomb VBN 5 acl|Chile NNP 7 obj", "Peru", "nsubj", "bombed")]
    // a "plural noun" after a name is the verb of a sentence that has no other
    [InlineData("*Peru NNP 2 compound|controls=control NNS 0 root|most JJS 2 advmod|of IN 5 case|Chile NNP 3 nmod|.=. . 2 punct", "most", "obj", "controls")]
    // whom one speaks to by telephone is the verb's, and an estimate is no preposition
    [InlineData("*Kamau NNP 2 nsubj|spoke=speak VBD 0 root|by IN 4 case|telephone NN 2 obl:agent|with IN 6 case|*Abdi NNP 4 nmod", "Abdi", "obl", "spoke")]
    [InlineData("*Peru NNP 2 nsubj|holds=hold VBZ 0 root|about IN 5 case|a DT 5 det|third NN 2 obl|of IN 7 case|Chile NNP 5 nmod", "third", "obj", "holds")]
    // no name modifies a noun over an adjective: it receives
    [InlineData("Peru NNP 2 nsubj|gave=give VBD 0 root|*Kenya NNP 5 compound|new JJ 5 amod|rifles=rifle NNS 2 obj", "Kenya", "iobj", "gave")]
    // a quotation right behind the object says what it is called
    [InlineData("Peru NNP 2 nsubj|called=call VBD 0 root|*Kenya NNP 4 nmod:poss|raid NN 2 obj|\" `` 7 punct|a DT 7 det|crime NN 4 appos", "crime", "xcomp", "called")]
    // the object may follow a phrase between commas
    [InlineData("Peru NNP 2 nsubj|signed=sign VBD 0 root|,=, , 5 punct|with IN 5 case|*Kenya NNP 2 obl|,=, , 8 punct|a DT 8 det|pact NN 5 appos", "pact", "obj", "signed")]
    // a date right before a name is no part of it
    [InlineData("On IN 3 case|Saturday NNP 3 compound|*Kamau NNP 4 nsubj|flew=fly VBD 0 root|home RB 4 advmod", "Saturday", "obl", "flew")]
    [InlineData("On IN 2 case|Saturday NNP 4 obl|*Kamau NNP 2 flat|flew=fly VBD 0 root|home RB 4 advmod", "Kamau", "nsubj", "flew")]
    // of two phrases that hang on a dateline's place the verb governs the other
    [InlineData("NAIROBI NNP 0 root|-=- : 1 punct|government NN 1 nsubj|and CC 5 cc|*Kamau NNP 6 nsubj|agreed=agree VBD 1 parataxis", "Kamau", "conj", "government")]
    // names joined by a dash both modify the noun after them
    [InlineData("*Kenya NNP 5 nsubj|–=– : 1 punct|*Peru NNP 4 compound|talks=talk NNS 5 nsubj|failed=fail VBD 0 root", "Kenya", "compound", "talks")]
    [InlineData("met=meet VBD 0 root|Secretary NNP 1 obj|of IN 5 case|State NNP 5 compound|*Vance NNP 2 nmod", "Vance", "obj", "met")]
    // members of a plain list go with the first, whatever the parser made of them
    [InlineData("discussions=discussion NNS 0 root|involving=involve VBG 1 acl|*Peru NNP 2 obj|,=, , 5 punct|*Chile NNP 1 conj|and CC 7 cc|*Kenya NNP 5 conj", "Chile", "conj", "Peru")]
    // who speaks may follow the verb behind a quotation
    [InlineData("it PRP 3 nsubj|is=be AUX 3 cop|over=over JJ 6 ccomp|” '' 3 punct|,=, , 6 punct|insisted=insist VBD 0 root|ministers=minister NNS 6 obj|of IN 9 case|*Peru NNP 7 nmod", "ministers", "nsubj", "insisted")]
    // a gerund after "said" is the subject of what is said
    [InlineData("Peru NNP 2 nsubj|said=say VBD 0 root|lifting=lift VBG 2 xcomp|bans=ban NNS 8 nsubj|would MD 8 aux|be AUX 8 cop|a DT 8 det|mistake NN 2 ccomp", "lifting", "csubj", "mistake")]
    // whom the words before a verb of saying are followed by speaks, and an unfinished clause goes on from the words
    [InlineData("Peace NN 3 nsubj|is=be AUX 3 cop|near JJ 0 root|,=, , 3 punct|said=say VBD 3 conj|*Kamau NNP 5 iobj|for IN 8 case|Peru NNP 5 obl", "Kamau", "nsubj", "said")]
    [InlineData("It PRP 2 nsubj|ended=end VBD 5 ccomp|\" '' 2 punct|,=, , 5 punct|insisted=insist VBD 0 root|ministers NNS 5 obj|of IN 8 case|*Peru NNP 6 nmod", "ministers", "nsubj", "insisted")]
    // what a sentence brings to the fore is the verb's: "it was Kenya that struck"
    [InlineData("It PRP 3 nsubj|was=be AUX 3 cop|*Kenya NNP 0 root|that WDT 5 nsubj|struck=strike VBD 3 acl:relcl|first RB 5 advmod", "Kenya", "nsubj", "struck")]
    [InlineData("*Kenya NNP 2 nsubj|condemned=condemn VBD 0 root|Chile NNP 2 obj|,=, , 6 punct|as IN 6 mark|has=have VBZ 2 advcl|*Peru NNP 6 obj", "Peru", "conj", "Kenya")]
    // but a verb in a row of verbs has an object
    [InlineData("*Kamau NNP 2 nsubj|met=meet VBD 0 root|*Abdi NNP 2 obj|,=, , 5 punct|warned=warn VBD 2 conj|*Kenya NNP 5 obj", "Kenya", "obj", "warned")]
    [InlineData("Still RB 2 advmod|talking=talk VBG 6 ccomp|,=, , 6 punct|*Kamau NNP 6 nsubj|rarely RB 6 advmod|tells=tell VBZ 0 root|*Kenya NNP 6 obj", "Kenya", "obj", "tells")]
    // two clauses have two subjects
    [InlineData("rebels NNS 4 nsubj|,=, , 4 punct|he PRP 4 nsubj|told=tell VBD 0 root|reporters NNS 4 obj|,=, , 7 punct|agreed=agree VBD 4 ccomp", "rebels", "nsubj", "agreed")]
    [InlineData("text NN 7 nsubj|was=be AUX 3 cop|ready JJ 7 ccomp|\" '' 3 punct|,=, , 7 punct|*Kamau NNP 7 nsubj|said=say VBD 0 root", "text", "nsubj", "ready")]
    // "who" behind a name opens a clause about that person
    [InlineData("It PRP 2 nsubj|ended=end VBD 4 ccomp|,=, , 4 punct|said=say VBD 0 root|*Kamau NNP 4 nsubj|,=, , 8 punct|who WP 8 nsubj|led=lead VBD 4 ccomp|*Peru NNP 8 obj", "led", "acl:relcl", "Kamau")]
    // an order is no clause that is asked about
    [InlineData("Ask=ask VB 0 root|about IN 3 case|talks NNS 1 obl|,=, , 6 punct|*Kamau NNP 6 nsubj|laughed=laugh VBD 1 parataxis", "laughed", "parataxis", "Ask")]
    // a participle between commas is not the clause's verb
    [InlineData("accord NN 3 nsubj|,=, , 3 punct|signed=sign VBD 0 root|by IN 5 case|*Peru NNP 3 obl|,=, , 7 punct|troubles=trouble VBZ 3 conj|*Kenya NNP 7 obj", "accord", "nsubj", "troubles")]
    [InlineData("*Peru NNP 2 nsubj|offered=offer VBD 0 root|help NN 2 obj|,=, , 5 punct|sent=send VBD 2 conj|rifles NNS 5 obj", "Peru", "nsubj", "offered")]
    [InlineData("*Peru NNP 3 nsubj|,=, , 3 punct|armed=arm VBD 0 root|by IN 5 case|*Kenya NNP 3 obl|;=; : 7 punct|attacked=attack VBD 3 conj", "attacked", "conj", "armed")]
    // a date is no subject, and a name between commas stands beside the subject
    [InlineData("Tuesday NNP 4 nsubj|the DT 3 det|rebels NNS 4 nsubj|woke=wake VBD 0 root", "Tuesday", "obl:unmarked", "woke")]
    [InlineData("premier NN 0 root|of IN 3 case|Samoa NNP 1 nmod|,=, , 5 punct|*Kamau NNP 3 appos|,=, , 5 punct|consulted=consult VBD 1 acl|*Peru NNP 7 obj", "Kamau", "appos", "premier")]
    // the object may follow a phrase between commas, behind a particle, or a name in that phrase
    [InlineData("Peru NNP 2 nsubj|gave=give VBD 0 root|back RP 2 compound:prt|,=, , 6 punct|in IN 6 case|stages NNS 2 obl|,=, , 9 punct|the DT 9 det|island NN 6 appos", "island", "obj", "gave")]
    [InlineData("Peru NNP 2 nsubj|drafted=draft VBD 0 root|,=, , 5 punct|in IN 5 case|*Juba NNP 2 obl|,=, , 8 punct|a DT 8 det|pact NN 2 obj|with IN 10 case|*Chile NNP 8 nmod", "pact", "obj", "drafted")]
    // a verb in the form of the first, behind a comma, goes on from it
    [InlineData("*Peru NNP 2 nsubj|demands=demand VBZ 0 root|that IN 5 mark|*Chile NNP 5 nsubj|leave=leave VB 2 ccomp|and CC 7 cc|calls=call VBZ 5 conj|on IN 9 case|*Kenya NNP 7 obl", "calls", "conj", "demands")]
    [InlineData("*Kamau NNP 2 nsubj|said=say VBD 0 root|that IN 5 mark|*Chile NNP 5 nsubj|left=leave VBD 2 ccomp|,=, , 8 punct|and CC 8 cc|urged=urge VBD 5 conj|*Kenya NNP 8 obj", "urged", "conj", "said")]
    [InlineData("*Kamau NNP 2 nsubj|said=say VBD 0 root|that IN 5 mark|*Chile NNP 5 nsubj|left=leave VBD 2 ccomp|and CC 7 cc|urged=urge VBD 5 conj|*Kenya NNP 7 obj", "urged", "conj", "left")]
    // of two clauses the second is promised; and a country is not addressed
    [InlineData("*Peru NNP 2 nsubj|said=say VBD 0 root|*Kamau NNP 4 nsubj|promised=promise VBD 2 ccomp|him PRP 4 iobj|he PRP 8 nsubj|would MD 8 aux|wait=wait VB 2 ccomp", "wait", "ccomp", "promised")]
    // what somebody is told is nothing about him, nor about the day
    [InlineData("*Kamau NNP 2 nsubj|told=tell VBD 0 root|*Abdi NNP 2 obj|that IN 6 mark|*Peru NNP 6 nsubj|agreed=agree VBD 3 acl", "agreed", "ccomp", "told")]
    [InlineData("*Kamau NNP 2 nsubj|said=say VBD 0 root|the DT 4 det|day NN 2 obl:unmarked|that IN 7 mark|*Peru NNP 7 nsubj|agreed=agree VBD 4 acl", "agreed", "ccomp", "said")]
    // the day of a report is no main clause
    [InlineData("Thursday NNP 0 root|:=: : 1 punct|*Kamau NNP 4 nsubj|visits=visit VBZ 1 parataxis|*Peru NNP 4 obj", "Thursday", "obl:unmarked", "visits")]
    // "of" belongs to what stands before it
    [InlineData("talks NNS 9 nsubj|with IN 3 case|*Kamau NNP 1 nmod|of IN 5 case|*Peru NNP 8 nmod|on IN 8 case|new JJ 8 amod|dams NNS 1 nmod|failed=fail VBD 0 root", "Peru", "nmod", "Kamau")]
    // what stands between a comma and a verb of saying speaks
    [InlineData("*Peru NNP 2 nsubj|took=take VBD 0 root|towns NNS 2 obj|,=, , 6 punct|the DT 6 det|ministry NN 3 appos|in IN 8 case|Lima NNP 6 nmod|said=say VBD 2 parataxis", "ministry", "nsubj", "said")]
    [InlineData("*Peru NNP 2 nsubj|took=take VBD 0 root|towns NNS 2 obj|,=, , 6 punct|the DT 6 det|ministry NN 3 appos|and CC 8 cc|said=say VBD 2 conj", "ministry", "appos", "towns")]
    // what a preposition opens is no second subject, nor is the year
    [InlineData("drive NN 7 nsubj:pass|for IN 3 case|world NN 1 nmod|without IN 7 mark|arms NNS 7 nsubj:pass|was=be AUX 7 aux:pass|backed=back VBN 0 root", "arms", "nmod", "world")]
    [InlineData("poll NN 5 nsubj:pass|last JJ 3 amod|year NN 5 nsubj:pass|was=be AUX 5 aux:pass|rigged=rig VBN 0 root", "year", "obl:unmarked", "rigged")]
    // no city presses, somebody there does; only somebody is willing
    [InlineData("*Kamau NNP 4 nsubj|was=be AUX 4 cop|in IN 4 case|*Lima NNP 0 root|pressing=press VBG 4 acl|for IN 7 case|talks NNS 5 obl", "pressing", "advcl", "Lima")]
    [InlineData("*Peru NNP 2 nsubj|said=say VBD 0 root|it PRP 5 expl|was=be AUX 5 cop|willing JJ 2 ccomp|to TO 7 mark|wait VB 5 xcomp", "it", "nsubj", "willing")]
    // what a plea asks for is not why it is renewed
    [InlineData("*Kamau NNP 2 nsubj|renewed=renew VBD 0 root|her PRP$ 4 nmod:poss|plea NN 2 obj|for IN 7 case|the DT 7 det|ban NN 4 nmod|to TO 10 mark|be AUX 10 aux:pass|lifted=lift VBN 2 advcl", "lifted", "acl", "ban")]
    // verb and particle behind an article are one noun
    [InlineData("*Peru NNP 2 nsubj|demanded=demand VBD 0 root|a DT 5 det|swift JJ 5 amod|pull NN 7 compound|-=- HYPH 7 punct|out RP 2 compound:prt", "out", "obj", "demanded")]
    // what "yet" opens goes on after the verb before it, a second infinitive after the first
    [InlineData("*Peru NNP 2 nsubj|shunned=shun VBD 0 root|the DT 4 det|parade NN 2 obj|yet RB 7 advmod|has=have VBZ 7 aux|backed=back VBN 2 ccomp|talks NNS 7 obj", "backed", "conj", "shunned")]
    [InlineData("*Peru NNP 2 nsubj|agreed=agree VBD 0 root|to TO 4 mark|stop VB 2 xcomp|firing=fire VBG 4 xcomp|and CC 8 cc|to TO 8 mark|wait VB 5 conj", "wait", "conj", "stop")]
    // a name between commas stands beside the second of two titles
    [InlineData("the DT 2 det|envoy NN 13 nsubj|,=, , 4 punct|*Kamau NNP 2 appos|,=, , 8 punct|and CC 8 cc|the DT 8 det|mayor NN 2 conj|,=, , 10 punct|*Abdi NNP 13 nsubj|,=, , 12 punct|each DT 13 advmod|spoke=speak VBD 0 root", "Abdi", "appos", "mayor")]
    // the first of several verbs leads them
    [InlineData("*Kamau NNP 8 nsubj|,=, , 4 punct|a DT 4 det|minister NN 1 appos|,=, , 1 punct|flew=fly VBD 8 advcl|,=, , 1 punct|offered=offer VBD 0 root|loans NNS 8 obj", "offered", "conj", "flew")]
    // before its "and" a second verb has its subject with the first
    [InlineData("*Kenya NNP 2 nsubj|wrote=write VBD 0 root|to IN 4 case|*Kamau NNP 2 obl|,=, , 9 punct|and CC 9 cc|on IN 8 case|Monday NNP 9 obl|asked=ask VBD 2 conj|for IN 11 case|help NN 9 obl", "Kamau", "obl", "wrote")]
    // what one has is an object; what is to be done is wrong, and no person; an adverb behind a noun tells of it
    [InlineData("*Peru NNP 2 nsubj|has=have AUX 3 aux|doubts=doubt NNS 0 root|about IN 6 case|the DT 6 det|ban NN 3 nmod", "doubts", "obj", "has")]
    [InlineData("It PRP 4 expl|would MD 4 aux|be AUX 4 cop|unwise JJ 0 root|to TO 6 mark|leave VB 4 xcomp", "leave", "csubj", "unwise")]
    [InlineData("the DT 3 det|last JJ 3 amod|road NN 4 obl:unmarked|home RB 7 advmod|is=be AUX 7 cop|a DT 7 det|trap NN 0 root", "road", "nsubj", "trap")]
    // a name with an article is no kind of acting, what a comma parts is no compound, those behind a dash are who was counted
    [InlineData("the DT 3 det|African NNP 3 amod|*Union NNP 4 compound|meeting=meet VBG 7 nsubj|in IN 6 case|*Lima NNP 4 obl|agreed=agree VBD 0 root", "meeting", "acl", "Union")]
    [InlineData("*Peru NNP 4 compound|,=, , 1 punct|the DT 4 det|envoy NN 5 nsubj|said=say VBD 0 root|,=, , 5 punct|is=be AUX 9 cop|a DT 9 det|friend NN 5 ccomp", "Peru", "nsubj", "friend")]
    [InlineData("*Kamau NNP 2 nsubj|praised=praise VBD 0 root|help NN 2 obj|from IN 6 case|two CD 6 nummod|hosts NNS 3 nmod|–=- : 8 punct|*Peru NNP 2 conj|and CC 10 cc|*Chile NNP 8 conj", "Peru", "appos", "hosts")]
    // prepositions side by side open one phrase; who suggests something stands before what is suggested; "for" opens the next thing called for
    [InlineData("*Peru NNP 2 nsubj|refused=refuse VBD 0 root|out IN 6 case|of IN 5 case|spite NN 2 obl|offers NNS 2 obl", "offers", "obj", "refused")]
    [InlineData("*Peru NNP 2 nsubj|backed=back VBD 0 root|a DT 4 det|proposal NN 2 obj|by IN 6 case|*Kamau NNP 4 nmod|that IN 10 mark|talks NNS 10 nsubj:pass|be AUX 10 aux:pass|held=hold VBN 2 advcl", "held", "acl", "proposal")]
    [InlineData("*Peru NNP 2 nsubj|called=call VBD 0 root|for IN 4 case|roads NNS 2 obl|to TO 7 mark|be AUX 7 aux:pass|opened=open VBN 2 advcl|and CC 10 cc|for IN 10 case|captives NNS 7 conj|to TO 13 mark|be AUX 13 aux:pass|freed=free VBN 10 acl", "captives", "conj", "roads")]
    // the clause right behind "warning" is what is warned of
    [InlineData("*Peru NNP 2 nsubj|left=leave VBD 0 root|talks NNS 2 obj|,=, , 5 punct|warning=warn VBG 2 advcl|fees NNS 8 nsubj|would MD 8 aux|rise VB 2 ccomp", "rise", "ccomp", "warning")]
    [InlineData("*Peru NNP 2 nsubj|left=leave VBD 0 root|talks NNS 2 obj|,=, , 5 punct|warning=warn VBG 2 advcl|and CC 9 cc|fees NNS 9 nsubj|would MD 9 aux|rise VB 2 parataxis", "rise", "parataxis", "left")]
    // those who are complained of act; a minister flies, not what she is minister for; who the parties are stands behind the colon
    [InlineData("*Peru NNP 2 nsubj|spoke=speak VBD 0 root|of IN 4 case|gangs NNS 2 obl|roaming=roam VBG 2 advcl|streets NNS 5 obj", "roaming", "acl", "gangs")]
    [InlineData("*Peru NNP 2 nsubj|ran=run VBD 0 root|out RP 2 compound:prt|of IN 5 case|gangs NNS 2 obl|,=, , 7 punct|hoping=hope VBG 2 advcl", "hoping", "advcl", "ran")]
    [InlineData("the DT 2 det|minister NN 10 nsubj|for IN 4 case|trade NN 2 nmod|,=, , 6 punct|*Kamau NNP 2 appos|,=, , 9 punct|who WP 9 nsubj|flew=fly VBD 4 acl:relcl|spoke=speak VBD 0 root", "flew", "acl:relcl", "minister")]
    [InlineData("*Kamau NNP 2 nsubj|thanked=thank VBD 0 root|the DT 4 det|parties NNS 2 obj|:=: : 6 punct|*Peru NNP 2 parataxis|and CC 8 cc|*Chile NNP 6 conj", "Peru", "appos", "parties")]
    // the second of two verbs has a day and a subject of its own
    [InlineData("*Kamau NNP 2 nsubj|left=leave VBD 0 root|,=, , 6 punct|and CC 11 cc|on IN 6 case|Friday NNP 2 conj|*Peru NNP 6 flat|,=, , 10 punct|despite IN 10 case|rain NN 11 obl|voted=vote VBD 2 conj", "Peru", "nsubj", "voted")]
    public void Apply_WrongAttachment_IsMended(string tree, string word, string label, string head)
    {
        var mended = TreeRepair.Apply(Tree.Article(tree)).Sentences[0];

        var token = mended.Tokens.First(t => t.Text == word);
        Assert.Equal((label, head), (token.Label, mended[token.Head].Text));
    }

    [Fact]
    public void Apply_SoundTree_StaysTheSame()
    {
        var article = Tree.Article("*Kenya NNP 2 nsubj|met=meet VBD 0 root|*Somalia NNP 2 obj");

        Assert.Same(article.Sentences[0], TreeRepair.Apply(article).Sentences[0]);
    }
}
