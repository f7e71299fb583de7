# Was anders gewollt sein müsste, nach einem „wenn“, und was dagegen spricht
wish-raise = { $a } lieber { $wish } { $plural ->
    [yes] wollten
   *[no] wollte
 } als { $other }
wish-drop = { $a } nicht länger { $wish } { $plural ->
    [yes] wollten
   *[no] wollte
 }
wish-negate = { $a } { $wish } { $plural ->
    [yes] wollten
   *[no] wollte
 }
wish-other = { $a } { $do } sehen
wish-under = { $wish } (falls { $a } { $do } { $plural ->
    [yes] sollten
   *[no] sollte
 })
wish-have = { $what } haben
edit-raise = { $a } „{ $words }“ wichtiger { $plural ->
    [yes] nähmen
   *[no] nähme
 } als „{ $above }“
edit-drop = { $a } auf „{ $words }“ keinen Wert { $plural ->
    [yes] legten
   *[no] legte
 }
edit-negate = { $a } „{ $words }“ { $plural ->
    [yes] wollten
   *[no] wollte
 }
ground-cited = Aussagen ({ $names })
ground-cited-firm = Aussagen ({ $names }; Sicherheit: { $firm })
ground-uncited = eine Annahme ohne Beleg
ground-uncited-firm = eine Annahme ohne Beleg (Sicherheit: { $firm })

# Was sich ändern müsste
change-held = { $held ->
    [one] nichts: In dem einen Ausgang, der für alle hält, gilt „{ $what }“.
   *[other] nichts: „{ $what }“ gilt in { $count ->
        [one] einem
       *[other] { $count }
     } der { $held } Ausgänge, die für alle halten.
 }
change-hold = { $whole ->
    [yes] „{ $what }“ würde
   *[other] { $count ->
        [one] einer
       *[other] { $count }
     } der { $total } Ausgänge mit „{ $what }“ { $count ->
        [one] würde
       *[other] würden
     }
 } halten, wenn { $edits }.
change-against = die heutige Lesart ist eine andere, gestützt auf { $ground }.
change-or = Oder wenn { $edits } – gegen { $ground }.
met = Zum Beispiel { $name }: { $why }
change-both = { $total ->
    [one] { $count ->
        [0] Auch dann würde es nicht zugleich halten und durch gewollte Züge erreicht.
       *[other] Dann würde es zugleich halten und durch gewollte Züge erreicht.
     }
   *[other] { $count ->
        [0] Mit keiner der { $total } gefundenen kleinsten Änderungen würde es zugleich halten und durch gewollte Züge erreicht.
        [one] Mit einer der { $total } gefundenen kleinsten Änderungen würde es zugleich halten und durch gewollte Züge erreicht.
       *[other] Mit { $count } der { $total } gefundenen kleinsten Änderungen würde es zugleich halten und durch gewollte Züge erreicht.
     }
 }
change-more = { $count ->
    [one] Eine weitere Antwort ändert
   *[other] { $count } weitere Antworten ändern
 } dieselben Aussagen auf andere Weise.
change-cut = Es kann weitere Antworten geben; nicht alle wurden versucht.
change-beyond = für „{ $what }“ { $count ->
    [0] fand sich keine einzelne Änderung einer Aussage, die genügt
    [one] genügt keine einzelne Änderung einer Aussage
   *[other] genügen keine { $count } Änderungen von Aussagen
 }; { $stopped ->
    [yes] { $next ->
        [one] nicht alle wurden versucht
       *[other] { $next } zugleich wurden nicht alle versucht
     }
   *[no] mehr wurden nicht versucht
 }.
change-rankings = es gibt keine Aussagen, die man einzeln ändern könnte: Was jeder will, ist anders angegeben.
lever-scenario = das Szenario „{ $what }“
lever-left = { $a } nicht mehr beteiligt
lever-against = { $lever } – gegen { $ground }
levers-settled = ein für alle Mal festgelegt: { $what }
levers = { $count ->
    [one] Auch dies allein würde genügen
   *[other] Auch eines davon allein würde genügen
 }: { $levers }{ $etc }.
levers-more = { "; " }{ $more } weitere
levers-none = Kein Szenario des Modells würde genügen, auch nicht, dass jemand ausscheidet oder eine einzelne Option ein für alle Mal feststeht.
levers-untried = Von den Eingriffen von außen, die versucht wurden, genügt keiner allein; nicht alle wurden versucht.

# Was sich ändern müsste, damit es erreicht wird
reach-already = nichts: „{ $what }“ wird von heute aus durch gewollte Züge erreicht.
reach-barred = von heute aus führt nichts, was irgendjemand tun könnte, zu „{ $what }“.
reach-unwanted = gewollte Züge allein führen nicht zu „{ $what }“; auf dem Weg mit den wenigsten ungewollten Zügen { $unwanted }.
unwanted-deed = { $plural ->
    [yes] müssten
   *[no] müsste
 } { $a }, ohne es zu wollen, { $do }
change-reach = durch gewollte Züge allein würde es erreicht, wenn { $edits }.
joint = { $before ->
    [0] Handelten
    [one] Handelten nach einem gewollten Zug
   *[other] Handelten nach { $before } gewollten Zügen
 } { $names } gemeinsam und zugleich ({ $deeds }), so stünde der Weg offen{ $after ->
    [0] { "" }
    [one] ; ein gewollter Zug würde folgen
   *[other] ; { $after } gewollte Züge würden folgen
 }.
joint-lasts = { $after ->
    [0] Jeder von ihnen stünde besser da als zuvor.
   *[other] Jeder von ihnen stünde besser da als zuvor, gleich nach dem gemeinsamen Handeln und am Ende.
 }
joint-ends = Gleich nach dem gemeinsamen Handeln stünde jeder von ihnen besser da als zuvor, aber nach { $after ->
    [one] dem gewollten Zug, der folgen würde
   *[other] den gewollten Zügen, die folgen würden
 }, { $fates }.
joint-worse = { $plural ->
    [yes] stünden { $names } schlechter da als zuvor
   *[no] stünde { $names } schlechter da als zuvor
 }
joint-same = { $plural ->
    [yes] stünden { $names } nicht besser da als zuvor
   *[no] stünde { $names } nicht besser da als zuvor
 }
joint-better = { $plural ->
    [yes] stünden { $names } besser da
   *[no] stünde { $names } besser da
 }
reach-way = Der ganze Weg: { $deeds }.
joint-none = Kein gemeinsamer Zug, bei dem alle Beteiligten besser dastehen, führt dorthin.
joint-beyond = Nicht alle gemeinsamen Züge wurden versucht; von den versuchten, bei denen alle Beteiligten besser dastehen, führt keiner dorthin.

# Wer entscheidet
held-and-reached = ein Ausgang, der hält und erreicht wird
decides-today = niemand muss: „{ $what }“ gilt schon heute.
decides-wanted = gewollte Züge führen von heute aus zu „{ $what }“, frühestens mit { $count ->
    [one] einem Zug
   *[other] { $count } Zügen, der letzte davon
 } von dieser Seite: { $last }.
decides-nobody = niemand führt „{ $what }“ von heute aus durch gewollte Züge herbei.
decides-legal = mit ungewollten Zügen braucht es mindestens { $count ->
    [one] einen Zug
   *[other] { $count } Züge, den letzten davon
 } von dieser Seite: { $last }.
decides-never = auch andere Züge führen nicht dorthin.
decides-needed-wanted = { $count ->
    [0] auf keinen Einzelnen kommt es an: An jedem führt ein Weg vorbei.
   *[other] solange nicht { $names } von sich aus { $plural ->
        [yes] ziehen
       *[no] zieht
     }, wird es nicht erreicht.
 }
decides-needed-legal = { $count ->
    [0] auf keinen Einzelnen kommt es an: An jedem führt ein Weg vorbei.
   *[other] solange nicht { $names } { $plural ->
        [yes] ziehen
       *[no] zieht
     }, ist es gar nicht zu erreichen.
 }

# Die kleinste Änderung, wie der Befehl sie nennt; aim: ob es Bestand haben, erreicht werden oder beides soll
inverse-as-is = { $aim ->
    [hold] Es hat nach { $concept } schon Bestand.
    [reach] Gewollte Züge führen schon dorthin.
   *[both] Gewollte Züge führen schon dorthin, und es hat nach { $concept } Bestand.
 }
inverse-by = { $aim ->
    [hold] nach { $concept }
    [reach] damit es erreicht wird,
   *[both] damit es erreicht wird und nach { $concept } Bestand hat,
 }
least-rankings = { $count ->
    [one] { $count } vertauschtes Paar
   *[other] { $count } vertauschte Paare
 }
least-statements = { $count ->
    [one] { $count } Änderung an einer Zeile
   *[other] { $count } Änderungen an Zeilen
 }
least-levers = { $count ->
    [one] { $count } Eingriff von außen
   *[other] { $count } Eingriffe von außen
 }
inverse-least = { $by } braucht es { $changes }, und das genügt; mit weniger geht es nicht.
inverse-none = Keine solche Änderung gibt ihm nach { $concept } Bestand; das ist bewiesen.
inverse-beyond = { $by } genügen weniger als { $changes } nicht; mehr wurde nicht versucht.
inverse-proven = { $by } genügen weniger als { $changes } nicht; das ist bewiesen.
inverse-unproven = Bewiesen ist noch nichts.
inverse-tried = Von den Möglichkeiten mit { $next } wurden { $count } von { $total } versucht.
stop-spent = Abgebrochen, das Budget ist verbraucht.
stop-interrupted = Abgebrochen.
inverse-answer = Antwort { $number } von { $of }
inverse-first = Eine Antwort (--all nennt alle)
inverse-then = { $aim ->
    [hold] Gewünscht und von Bestand sind dann: { $states }.
    [reach] Gewünscht und erreicht sind dann: { $states }.
   *[both] Gewünscht, erreicht und von Bestand sind dann: { $states }.
 }
swapped = { $a }: { $prefer } wäre lieber als { $over }
if-edited = wenn { $edits }
edited-drop = In der Datei { $line } streichen.
edited-negate = In der Datei { $line } in ihr Gegenteil verkehren.
edited-raise = In der Datei { $line } über { $above } setzen.
line-cited = die Zeile „{ $line }“ [Belege: { $evidence }]
line-uncited = die Zeile „{ $line }“
against-lines = { $change } – gegen { $lines }
resting-on = { $change } – Belege dazu: { $evidence }
lever-note = Anmerkung: { $note }
conditions = Bedingungen an die Rangfolgen
condition = Bleiben alle anderen, wie sie sind, so muss { $state } mindestens so gut sein wie { $others } (für { $a }).
condition-or = { ", oder wie " }
rankings-held = Nach { $concept } hat es Bestand in { $count } von { $total } strikten Rangfolgen: { $names }.
rankings-of-nobody = Niemand kann mehr ziehen, also hat es nach { $concept } Bestand.

# Auf welchen Wegen es erreicht werden könnte
ways-unwanted = Durch Züge, die nicht gewollt sind
ways-joint = Durch einen gemeinsamen Zug
ways-statements = Durch anderes Wollen
ways-levers = Von außen
way-least-unwanted = Von allen Wegen dorthin hat der mit den wenigsten ungewollten Zügen { $unwanted }:
way-no-end = So, wie es ist, hat kein gemeinter Ausgang nach { $concept } Bestand; also führt nichts zu einem.
way-ends = Das führt zu { $name }.
deed-unwanted = { $deed } (nicht gewollt)
joint-opens = Ein gemeinsamer Zug von { $count } öffnet den Weg, einer von weniger nicht: { $names }.
joint-closed = Kein gemeinsamer Zug öffnet den Weg: Zwei oder mehr können zusammen nichts herbeiführen, was sie alle vorziehen und von wo gewollte Züge dorthin führen; das ist bewiesen.
joint-proven = Kein gemeinsamer Zug von weniger als { $next } öffnet den Weg; das ist bewiesen.
step-before = zuerst: { $deed }
step-together = gemeinsam: { $deed }
step-after = danach: { $deed }
wish-raise-apart = { $a } „{ $wish }“ über „{ $other }“ { $plural ->
    [yes] stellten
   *[no] stellte
 }
wants = { $a } { $plural ->
    [yes] wollen
   *[no] will
 } { $wish }
wants-avoided = { $a } { $plural ->
    [yes] wollen
   *[no] will
 } vermeiden: „{ $what }“
wants-so = { $a } { $plural ->
    [yes] wollen
   *[no] will
 }: „{ $what }“
wants-iff = { $a } { $plural ->
    [yes] wollen
   *[no] will
 } { $wish } genau dann, wenn { $so }
