# Warum ein Ausgang hält oder nicht
holds-for = Nach { $concept } hält er für: { $names }.
fails-for = Nach { $concept } hält er nicht für: { $names }.
more-of-it = Weiter:
cited = Auf wessen Wort:
none-cited = Auf wessen Wort: Das Modell nennt dafür kein Zitat.
