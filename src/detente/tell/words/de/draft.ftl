# Die Kommentare einer Konfliktdatei, die aus einem Artikel entsteht
draft-file-head = Ein erster Entwurf aus den Worten von „{ $title }“. Nichts darin ist entschieden: offen ist alles, wo „to decide“ steht.
draft-file-named = Erster Entwurf: { $parties }
draft-file-title = ein Titel, der für niemanden Partei nimmt
draft-file-beside-party = ebenfalls genannt, ohne ein Wort darüber, was möglich wäre: { $what }
draft-file-status-quo = welche Optionen heute ergriffen sind
draft-file-can = was möglich ist
draft-file-beside-option = vielleicht auch: { $what }
draft-file-wants = was gewollt ist, das Wichtigste zuerst; was der Text dazu sagt, steht hier
draft-file-beside-fork = eine Weggabelung, die ein Szenario sein könnte: { $what }
draft-file-beside-deadline = eine Frist, die ein Ereignis sein könnte: { $what }
draft-file-leaves = { $party } scheidet aus
draft-file-when = Wie stünde es { $when }?
draft-file-asked = was das Modell hier beantworten soll ({ $what })
draft-file-beside-question = der Text fragt außerdem: { $what }

# Ein Entwurf und der Gang durch ihn
draft-counted = { $what } aus { $source }.
draft-count-party = { $count ->
    [one] 1 Partei
   *[other] { $count } Parteien
 }
draft-count-option = { $count ->
    [one] 1 Option
   *[other] { $count } Optionen
 }
draft-count-demand = { $count ->
    [one] 1 Forderung
   *[other] { $count } Forderungen
 }
draft-count-deadline = { $count ->
    [one] 1 Frist
   *[other] { $count } Fristen
 }
draft-count-fork = { $count ->
    [one] 1 Weggabelung
   *[other] { $count } Weggabelungen
 }
draft-count-question = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
 }
draft-kind-party = Partei
draft-kind-option = Option
draft-kind-demand = Forderung
draft-kind-deadline = Frist
draft-kind-fork = Weggabelung
draft-kind-question = Frage
draft-beside = { $count ->
    [0] alles davon steht im Modell
    [one] 1 Teil steht als Kommentar neben dem Modell; was offen ist, trägt „to decide“
   *[other] { $count } Teile stehen als Kommentare neben dem Modell; was offen ist, trägt „to decide“
 }
walk-head = { $kind } { $k } von { $of }: { $label }
walk-id = Kürzel { $id }
walk-also = auch genannt: { $names }
walk-own = { $count ->
    [one] 1 Teil gehört dazu
   *[other] { $count } Teile gehören dazu
 }
walk-option = Möglichkeit von: { $owner }; im Text: { $sort ->
    [plan] geplant
    [threat] angedroht
    [offer] angeboten
    [demand] von anderen verlangt
    [refusal] verweigert
   *[can] möglich
 }
walk-demand = Forderung von: { $owner }
walk-fork = wenn { $owner } geht
walk-undo = der Weg zurück: { $undo }
walk-do-keep = behalten|keep
walk-do-edit = korrigieren|ändern|edit
walk-do-merge = zusammenlegen|merge
walk-do-drop = weglassen|drop
walk-do-split = trennen|split
walk-do-undo = rückgängig|zurück|undo|back
walk-do-all = alle|all
walk-do-quit = schluss|quit|q
walk-do-yes = ja|yes|y
walk-do-no = nein|no
walk-not-understood = gemeint ist eines von diesen: { $words }
walk-nothing-before = davor wurde nichts getan
walk-field-label = in Worten
walk-field-id = Kürzel
walk-field-undo = der Weg zurück (- für keinen)
walk-field-owner = von wem
walk-field-date = Tag (- für keinen)
walk-into = welches davon ist es? (Nummer; Enter: keines)
walk-apart = welcher Name gehört jemand anderem? (Nummer; Enter: keiner)
walk-write = { $what } nach { $folder } schreiben?
walk-write-so-far = Schreiben, was bisher behalten ist ({ $what }), nach { $folder }?
walk-nobody = niemand ist geblieben, der handelt; so gibt es keinen Konflikt zu schreiben
walk-elsewhere = in welchen Ordner stattdessen? (Enter: in keinen)
