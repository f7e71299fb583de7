"""English nouns of what somebody holds, of what acts as one, and of people who act together."""

OFFICES = """
democrat republican president vice-president premier chancellor minister secretary chairman chairwoman chairperson
chair chief head leader director mayor governor gov senator sen sens rep reps senators king queen pope general gen
colonel admiral ambassador envoy spokesman spokeswoman spokesperson judge justice negotiator commissioner commander
boss nominee candidate official lawmaker adviser advisor whip majority minority press speaker lieutenant prince ceo
attorney congressman congresswoman lawyer emir sheikh sultan emperor archbishop bishop patriarch ayatollah imam rabbi
treasurer councillor councilor councilman councilwoman delegate deputy mp mep sheriff prosecutor solicitor
administrator manager executive owner founder provost warlord strongman dictator ruler mediator consul co-chair
co-chairman co-founder vice-chair undersecretary
"""
BODIES = """
panel jury tribunal government administration ministry parliament congress senate house committee court council
commission army military navy police opposition union company firm corporation bank agency authority department party
coalition alliance movement regime junta cabinet board guild federation association league group militia insurgency
campaign management employer university school city state county district tribe church club team utility airline
railway regulator assembly legislature judiciary bloc bureau institute foundation charity chamber caucus faction
syndicate consortium cooperative network hospital college leadership executive presidency monarchy kingdom embassy
delegation mission taskforce inspectorate secretariat directorate politburo treasury watchdog ombudsman mayoralty
municipality province region borough village town community diocese synod brigade battalion cartel gang manufacturer
automaker carmaker carrier operator publisher broadcaster retailer supplier producer developer landlord
"""
GROUPS = """
proponents skeptics foes rivals detractors applicants trustees regents unions workers employees staff strikers
teachers doctors nurses pilots drivers farmers miners students protesters protestors demonstrators activists rebels
militants insurgents fighters troops soldiers forces separatists kidnappers hijackers lawmakers legislators senators
prosecutors authorities ministers negotiators opponents residents landlords tenants investors creditors lenders
shareholders companies employers banks parties allies governments mediators diplomats inspectors voters critics
republicans democrats conservatives liberals owners players captors gunmen hostage-takers extremists jihadists
guerrillas paramilitaries mercenaries dissidents campaigners environmentalists conservationists dockworkers crews
controllers firefighters physicians consumers customers parents families survivors refugees migrants fishermen growers
truckers traders retailers regulators clerics bishops tribesmen elders councillors councilors deputies delegates
governors mayors generals commanders plaintiffs petitioners challengers defendants justices judges bondholders donors
backers supporters advocates hardliners moderates loyalists nationalists unionists tories socialists communists greens
islamists settlers palestinians kurds houthis airlines carriers manufacturers producers automakers carmakers insurers
utilities operators states cities towns provinces municipalities communities churches universities hospitals clubs
groups organizations organisations countries nations leaders officials candidates executives lawyers attorneys aides
agencies committees boards associations federations institutions charities exporters importers artists publishers
broadcasters lobbyists peacekeepers policemen officers marines reservists prisoners inmates detainees exiles
immigrants asylum-seekers claimants victims relatives retirees minorities tribes clans militias factions gangs cartels
guilds teamsters longshoremen steelworkers autoworkers cleaners midwives paramedics pharmacists scientists academics
staffers couriers cyclists motorists passengers sailors fishers hunters brewers bakers restaurateurs hoteliers
shopkeepers merchants wholesalers distributors landowners builders neighbours neighbors signatories sponsors envoys
contenders villagers citizens commuters taxpayers homeowners suppliers developers contractors brokers pensioners
veterans pirates smugglers squatters organizers organisers pickets locals islanders ranchers herders loggers monks
"""
POWERS = """
government administration ministry military army navy authority authorities troops forces soldiers official officials
diplomats negotiators regime junta cabinet leadership presidency monarchy kingdom embassy president vice-president
premier chancellor minister ministers secretary king queen emir sultan emperor ambassador envoy spokesman spokeswoman
spokesperson general commander adviser advisor leader leaders negotiator prince sheikh ruler state department
"""
"""Those who act for the state that they are of."""
THINGS = """
People Medicare Medicaid Obamacare Enforcement Hotel Resort Casino Stadium Directorate Foundation Standards Rights
Plan Act Bill Agreement Treaty Deal Accord Accords Pact Code Law Laws Amendment Constitution Rule Rules Test Order
Street Avenue Road Square Park River Sea Ocean Gulf Bay Island Islands Valley Mountain Mountains Airport Station Hall
Tower Building Bridge Beach Lake Hill Hills Day Week Year Eve War Award Prize Times Post News Journal Herald Tribune
Magazine Show Project Program Programme Report Index Convention Summit Conference Festival Cup Games Circuit Series
Center Centers Centre Institute Studies Policy Affairs University College Poll Polls Press Today World East West North
South Gazette Chronicle Globe Guardian Twitter Facebook Instagram YouTube Internet Zika Ebola Covid God Christmas
Easter Ramadan Thanksgiving Congressional Islam Christianity Judaism
"""
"""Last words of names that are nobody’s."""
EXPERTS = """
professor analyst economist expert researcher historian scholar fellow scientist strategist pollster columnist author
pundit commentator reporter correspondent journalist editor lecturer consultant observer specialist biographer
sociologist anthropologist criminologist meteorologist psychologist philosopher blogger writer novelist anchor host
"""
"""Nouns of those who only have an opinion."""
VAGUE = """
group groups party parties state states officials leaders executives lawyers aides officers countries nations members
organizations organisations agencies victims relatives city cities school schools campaign families customers drivers
clients department board members agency country nation town county district league club chamber bureau institute
association program communities citizens owners players officers supporters allies legislature senators lawmakers
"""
"""Bodies and groups that are somebody only where a word says which."""
NO_NAME = """
Former The A An This That These Those He She It They I We You His Her Its Their Our My In On At By For From To Of With
Without After Before When While If As But And Or Yet So Then Now Here There Who What Where Why How Not No Every Each
All Both According Speaking Asked Earlier Later Meanwhile However Still Even Only Also Just Once Since Until Under
Over Despite During Most Many Some Several Few Two Three One Apparently Reportedly Allegedly Having Thus Instead
Nobody Everybody Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
August September October November December Yesterday Today Tomorrow Had Is Are Was Were Would Could Should Will Can Do
Does Did Let Although Though Because Unless Whether Given Assuming Other Others More Much Such Last Next New Critics
Supporters Democratic Republican Presumptive Congressional Islamic Christian Muslim Catholic Jewish Western Eastern
Northern Southern Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mr Mrs Ms Dr Public Among Between Through Following
Faced Like Whatever Details Separately Additional Editing Ultimately Initially Recently Currently Finally Previously
Indeed Perhaps Maybe Sure Yes Okay Well Ahead Aside Based Compared Considering Including Rather Whereas Whenever
Wherever Whoever Regardless Concerning Regarding Unlike
"""
"""Words that have a capital and are no part of a name."""
