# Quellen
source-untitled = (ohne Titel)
source-parts = Vorspann { $teaser }, Absätze { $paragraphs }, Überschriften { $headings }, Kommentare { $comments }, Beiwerk { $boilerplate }
source-not-kept = nicht aufbewahrt
source-same = unverändert
source-missing = fehlt
source-no-ordinary-file = keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät, und nicht gelesen; dort gehört die aufbewahrte Datei hin
source-outside = außerhalb der Studie und nicht gelesen; in den Ordner der Studie gehört die Datei selbst, kein Verweis auf sie
source-changed = geändert: { $recorded } vermerkt, { $found } gefunden

# Zitate in ihren Dokumenten
quote-there = steht dort, { $where }
quote-not-there = steht nicht dort
quote-nothing-near = steht nicht dort, und nichts Ähnliches
quote-too-long = steht nicht dort, und um Ähnliches zu suchen ist es zu lang
quote-near = ähnlich, { $where }; das ist nicht das Zitat:
in-title = im Titel
in-teaser = im Vorspann
in-body = im Haupttext
in-boilerplate = im Beiwerk
in-comments = in den Kommentaren

# Kommentare von Lesern und ihre Kodierung
code-stance = Haltung
code-promise = Versprechen
code-what-if = Was wäre, wenn
code-taken-back = zurückgenommen
stance-for = dafür
stance-against = dagegen
stance-neutral = neutral
level-nominal = nominal
level-ordinal = ordinal
agreement-towards = { $kind } zu { $target }
agreement-of = { " " }({ $units ->
    [one] eine Einheit
   *[other] { $units } Einheiten
 } von { $coders } Kodierern)

# Treffer einer Suche
hit-source = Quelle
hit-quote = Zitat
hit-comment = Kommentar

# Sätze, als Zitate vorgeschlagen, und Vorschläge eines Assistenten
suggested-quotation = wörtlich
suggested-reported = berichtet
suggested-hedged = mit Vorbehalt
suggested-opinion = Meinung
suggested-nobody = niemand genannt
suggested-unnamed = { $who } (ungenannt)
suggested-perhaps = { $said }, vielleicht { $who }
suggested-names = nennt { $name }
firm-witnessed = selbst gesehen
firm-on-record = öffentlich
firm-reported = berichtet
firm-opinion = Meinung
firm-inference = Schluss
firm-denied = bestritten
proposals-counted = { $total ->
    [one] 1 Vorschlag
   *[other] { $total } Vorschläge
 }, { $kept } behalten{ $count ->
    [0] { "" }
   *[other] , { $count } verworfen: { $why }
 }
proposal-of = { $k } von { $of }.
dropped-quote-not-in-the-text = Zitat nicht im Text
dropped-not-in-the-form-asked-for = nicht in der verlangten Form
dropped-proposed-twice = doppelt vorgeschlagen
dropped-too-many = zu viele
dropped-one = Nr. { $number }, „{ $said }“: { $why }
dropped-form-answer = nicht in der verlangten Form
dropped-form-kind = die Art ist keine von denen, nach denen gefragt war
dropped-form-text = kein Text, oder ein zu langer
dropped-form-quote = keine Textstelle, oder eine zu lange
