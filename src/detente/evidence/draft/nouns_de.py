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
hisbollah hamas fatah nato isaf al-qaida regierung gewerkschaft partei parlament ministerium behörde kommission rat
senat bundestag bundesrat gericht gerichtshof armee militär marine luftwaffe polizei opposition koalition allianz
bewegung miliz konzern unternehmen firma verband verein bank hersteller verwaltung kirche universität schule
bundesland staatsanwaltschaft justiz vorstand betriebsrat aufsichtsrat fraktion fluggesellschaft bahn union bündnis
junta regime kabinett gesellschaft organisation sicherheitsrat industrie agentur betreiber ausschuss gruppe initiative
innung kammer klinik hochschule stiftung genossenschaft körperschaft landtag nationalrat volkskongress volkskammer
versammlung repräsentantenhaus oberhaus unterhaus kongress präsidium zentralkomitee politbüro kreml bundeswehr
streitmacht guerilla heer geheimdienst verfassungsgericht magistrat gemeinderat stadtrat kreistag landkreis bistum
synode gemeinschaft föderation liga netzwerk reederei brauerei airline verlag sender versicherung amt botschaft
delegation führung belegschaft arbeitgeberseite gewerkschaftsseite widerstand komitee rebellengruppe fonds
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
schiiten sunniten mönche regierungen veteranen pfleger pflegekräfte hebammen apotheker busfahrer hafenarbeiter
bergleute landbesitzer grundbesitzer vermieter investoren klimaaktivisten klimaschützer datenschützer
verbraucherschützer pendler fahrgäste kunden nutzer künstler professoren dozenten kläger angehörige hinterbliebene
jugendliche rentner arbeitslose asylbewerber ureinwohner kartelle schmuggler besetzer putschisten generäle offiziere
reservisten söldner friedenstruppen inspektoren gouverneure bürgermeister koalitionäre bündnispartner verbündete
nachbarstaaten anrainer anrainerstaaten geldgeber kreditgeber fluglinien zulieferer autobauer energieversorger
netzbetreiber krankenhäuser gerichte ministerien bürgerinitiativen hoteliers wirte gastwirte einzelhändler
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
NO_NAME = """
Der Die Das Dem Den Des Ein Eine Einem Einen Einer Eines Er Sie Es Ich Wir Ihr Ihre Ihrem Ihren Ihrer Sein Seine
Seinem Seinen Seiner Man Wer Was Wie Wo Wann Warum Weil Wenn Als Ob Dass Da Doch Und Oder Aber Denn Auch Noch Nur So
Dann Nun Jetzt Heute Gestern Morgen Am An Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Im In Mit Nach Neben
Ohne Seit Trotz Um Unter Vom Von Vor Während Wegen Zu Zum Zur Zwischen Über Zuletzt Zugleich Zuvor Zudem Später Danach
Dabei Damit Dazu Daher Hier Dort Laut Schon Erst Nicht Kein Keine Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes
Alle Beide Mehr Wenige Nachdem Bevor Stattdessen Außerdem Allerdings Hinzu Denen Möglich Wieder Immer Kurz Genau
Besonders Ihm Ihn Uns Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April
Mai Juni Juli August September Oktober November Dezember Abend Mittag Wird Werden Kann Könnte Sollte Sollten Würde Hat
Haben Ist Sind War Angeblich Offenbar Vermutlich Insgesamt Einerseits Andererseits Demnach Sonst Trotzdem Dennoch
Deshalb Zunächst Ferner Unterdessen Ihrerseits Bereits Rund Zwar Falls Sofern Welche Welcher Solche Mein Unser Euer
Herr Frau Zusätzlich Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Mehrere Viele Einige Etwa Knapp
Angesichts Aufgrund Infolge Insbesondere Anlässlich Hinsichtlich Mithilfe Mittels Ebenso Zumindest Vielmehr Weitere
Weiterer Weiteres Politische Erstere Letztere Erste Zweite Dritte Erster Lediglich Jedoch Statt Anstatt Außer Derzeit
Zurzeit Inzwischen Mittlerweile Seitdem Bisher Künftig Schließlich Somit Dadurch Dagegen Dafür Darauf Daraufhin
Darüber Hierbei Hierzu Indes Jedenfalls Sogar Sowohl Weder Entweder Soweit Sobald Solange Obwohl Indem Anders Ähnlich
Ebenfalls Darunter Davon Davor Eigentlich Tatsächlich Natürlich Vorerst Wenig Niemand Jemand Nichts Alles Gleichzeitig
Parallel Entsprechend Aktuell Letzte Letzten Neue Neuer Neues Alte Große Unklar Fest Klar
"""
"""Words that have a capital and are no part of a name."""
PLACES = """
Zyklon Hurrikan Taifun Sturm Frachter Tanker Schiff Flug Dorf Ort Provinz Region Bezirk Insel Kreis Straße Platz
Artikel Absatz Paragraf Flughafen Bahnhof Millionen Milliarden Tausende Hunderte
"""
"""First words of names that are nobody’s."""
THINGS = """
Todesopfer Todesfälle Menschen Personen Leute Ruhe Angaben Euro Prozent Millionen Milliarden Geduld Angst Druck
Kontrolle Schaden Widerspruch Demokratie Kritik Gewalt Hilfe Krieg Frieden Strom Geld Teil Ende Grund Recht Uhr
Alternative Wahlen Gespräche Proteste Streiks Schulen Kinder Frauen Männer Tote Verletzte Opfer Folgen Ziele Kosten
Gründe Waffen Fragen Chancen Pläne Einsatz Zeit Woche Wochen Monate Jahre Tage Stunden Anfang Deutsch Englisch Anklage
Klage Haft Polizisten
"""
"""Nouns that often stand without an article, and are nobody’s name."""
