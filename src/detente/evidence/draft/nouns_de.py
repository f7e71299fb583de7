"""German nouns of what somebody holds, of what acts as one, and of people who act together, without their endings."""

OFFICES = """
präsident minister kanzler sprecher chef vorsitzende premier botschafter gesandte unterhändler sekretär kommissar
gouverneur bürgermeister könig papst general senator abgeordnete politiker beauftragte direktor vize führer leiter
staatsanwalt anwalt kandidat berater vertreter diplomat landrat kardinal bischof patriarch emir scheich sultan oberst
admiral vermittler sondergesandte geschäftsführer manager inhaber obmann intendant rektor dezernent stadtrat
landeshauptmann gewerkschafter funktionär schlichter ayatollah diktator machthaber herrscher staatschef regierungschef
konzernchef
"""
BODIES = """
regierung gewerkschaft partei parlament ministerium behörde kommission rat senat bundestag bundesrat gericht
gerichtshof armee militär marine luftwaffe polizei opposition koalition allianz bewegung miliz konzern unternehmen
firma verband verein bank hersteller verwaltung kirche universität schule bundesland staatsanwaltschaft justiz
vorstand betriebsrat aufsichtsrat fraktion fluggesellschaft bahn union bündnis junta regime kabinett gesellschaft
organisation sicherheitsrat industrie agentur betreiber ausschuss gruppe initiative innung kammer klinik hochschule
stiftung genossenschaft körperschaft landtag nationalrat volkskongress volkskammer versammlung repräsentantenhaus
oberhaus unterhaus kongress präsidium zentralkomitee politbüro kreml bundeswehr streitmacht guerilla heer geheimdienst
verfassungsgericht magistrat gemeinderat stadtrat kreistag landkreis bistum synode gemeinschaft föderation liga
netzwerk reederei brauerei airline verlag sender versicherung amt botschaft delegation führung belegschaft
arbeitgeberseite gewerkschaftsseite widerstand komitee rebellengruppe
"""
GROUPS = """
gewerkschaften parteien arbeiter beschäftigte mitarbeiter angestellte streikende lokführer ärzte piloten lehrer bauern
studenten studierende demonstranten aktivisten rebellen aufständische kämpfer truppen soldaten streitkräfte
separatisten entführer geiselnehmer senatoren behörden gegner anwohner bewohner mieter gläubiger aktionäre arbeitgeber
banken unternehmen verbände bürger wähler konservative liberale sozialdemokraten grüne grünen verbraucher
mitgliedstaaten staaten länder fluglotsen taliban islamisten terroristen milizen kurden palästinenser kidnapper
landwirte händler milchbauern spediteure taxifahrer zugbegleiter flugbegleiter erzieher schüler eltern flüchtlinge
migranten häftlinge gefangene siedler einwohner bürgerrechtler menschenrechtler umweltschützer naturschützer
tierschützer atomkraftgegner befürworter kritiker anhänger unterstützer oppositionelle dissidenten revolutionäre
extremisten dschihadisten bewaffnete piraten rechtsextreme linke christdemokraten nationalisten kommunisten
sozialisten republikaner demokraten freidemokraten unionsparteien kommunen städte gemeinden krankenkassen kliniken
hochschulen universitäten kirchen vereine reeder verleger hersteller betreiber versicherer konzerne anleger eigentümer
staatsanwälte arbeitnehmer tarifparteien sozialpartner parlamentarier delegierte hauseigentümer huthi hutus tutsi
schiiten sunniten mönche regierungen
"""
POWERS = """
regierung führung regime ministerium militär armee marine luftwaffe streitkräfte truppen soldaten behörde behörden
junta kabinett botschaft präsident minister kanzler premier botschafter gesandte unterhändler sekretär könig general
emir sultan scheich sprecher chef staatschef regierungschef machthaber diplomat berater beauftragte diktator herrscher
"""
"""Those who act for the state that they are of."""
EXPERTS = """
professor politologe politologin historiker experte expertin ökonom analyst forscher wissenschaftler völkerrechtler
journalist autor schriftsteller kommentator korrespondent kolumnist beobachter meteorologe seismologe soziologe
soziologin publizist redakteur moderator kenner philosoph psychologe virologe ethnologe Professor Politologe
Historiker Experte Expertin Ökonom Analyst Forscher Wissenschaftler Völkerrechtler Journalist Autor Schriftsteller
Kommentator Korrespondent Kolumnist Beobachter Meteorologe Seismologe Soziologe Publizist Redakteur Moderator Kenner
Philosoph
"""
"""Nouns of those who only have an opinion."""
VAGUE = """
gruppe partei parteien land länder staat staaten bewegung versammlung regierungen gesellschaft gemeinschaft führung
industrie organisation stadt städte gemeinde gemeinden einwohner bewohner bürger schule verein betrieb unternehmen amt
"""
"""Bodies and groups that are somebody only where a word says which."""
