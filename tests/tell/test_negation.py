"""What it is called not to do something."""

from __future__ import annotations

import pytest

from detente.tell.negation import no_longer_doing, not_doing

GERMAN = (
    ("den Damm angreifen", "den Damm nicht angreifen"),
    ("ein bindendes Abkommen unterzeichnen", "kein bindendes Abkommen unterzeichnen"),
    ("Russland massiv unterstützen", "Russland nicht massiv unterstützen"),
    ("den Stausee weiter füllen", "den Stausee nicht weiter füllen"),
    ("eine jährliche Füllung ohne Wasserquoten hinnehmen", "keine jährliche Füllung ohne Wasserquoten hinnehmen"),
    ("den Fall vor den Sicherheitsrat bringen", "den Fall vor den Sicherheitsrat nicht bringen"),
    ("sich auf Ägyptens Seite stellen", "sich nicht auf Ägyptens Seite stellen"),
    ("weiter vermitteln", "nicht weiter vermitteln"),
    ("vor Gericht gehen", "nicht vor Gericht gehen"),
    ("Wasser ablassen", "Wasser nicht ablassen"),
    ("das Wasser zurückhalten", "das Wasser nicht zurückhalten"),
    ("die Hilfe für die Ukraine einstellen", "die Hilfe für die Ukraine nicht einstellen"),
    ("die Krim als russisch anerkennen", "die Krim nicht als russisch anerkennen"),
    ("die Sanktionen gegen Russland aufheben", "die Sanktionen gegen Russland nicht aufheben"),
    (
        "die Ukraine weiter mit Geld und Waffen unterstützen",
        "die Ukraine nicht weiter mit Geld und Waffen unterstützen",
    ),
    (
        "mit Geld und Waffen die führende Rolle übernehmen",
        "auf „mit Geld und Waffen die führende Rolle übernehmen“ verzichten",
    ),
    ("an seinen Maximalforderungen festhalten", "nicht an seinen Maximalforderungen festhalten"),
    ("auf der ursprünglichen Anordnung bestehen", "nicht auf der ursprünglichen Anordnung bestehen"),
    ("auf einen Luftangriff verzichten", "nicht auf einen Luftangriff verzichten"),
    ("einen Luftangriff führen", "keinen Luftangriff führen"),
    ("ausweichen", "nicht ausweichen"),
    ("gestehen", "nicht gestehen"),
    ("geradeaus weiterfahren", "nicht geradeaus weiterfahren"),
    ("den Betrieb in Elmira aufgeben", "den Betrieb in Elmira nicht aufgeben"),
    ("die Raketen stehen lassen", "die Raketen nicht stehen lassen"),
    ("die führende Rolle anderen überlassen", "die führende Rolle nicht anderen überlassen"),
    (
        "das Widerspruchsverfahren nicht länger verzögern",
        "auf „das Widerspruchsverfahren nicht länger verzögern“ verzichten",
    ),
    ("Kuba abriegeln", "Kuba nicht abriegeln"),
    ("Syrien angreifen", "Syrien nicht angreifen"),
    ("von der Verschärfung abrücken", "nicht von der Verschärfung abrücken"),
    ("neutral bleiben", "nicht neutral bleiben"),
    ("ihre Vermittlung beenden", "ihre Vermittlung nicht beenden"),
    ("ein für alle Mal aufgeben", "auf „ein für alle Mal aufgeben“ verzichten"),
    ("einem Abkommen zustimmen", "keinem Abkommen zustimmen"),
    ("eines Tages angreifen", "auf „eines Tages angreifen“ verzichten"),
    ("ein paar Truppen schicken", "auf „ein paar Truppen schicken“ verzichten"),
    ("mehr Geld geben", "auf „mehr Geld geben“ verzichten"),
    ("nur zusehen", "auf „nur zusehen“ verzichten"),
    ("alle Truppen abziehen", "auf „alle Truppen abziehen“ verzichten"),
    ("heute den Damm angreifen", "auf „heute den Damm angreifen“ verzichten"),
    ("Russland Waffen liefern", "Russland Waffen nicht liefern"),
    ("Russland ein Ultimatum stellen", "Russland kein Ultimatum stellen"),
    ("dem Nachbarn den Damm überlassen", "dem Nachbarn den Damm nicht überlassen"),
    ("neue Sanktionen verhängen", "auf „neue Sanktionen verhängen“ verzichten"),
    ("versuchen zu vermitteln", "nicht versuchen zu vermitteln"),
    ("aufhören, Wasser abzulassen", "auf „aufhören, Wasser abzulassen“ verzichten"),
    ("sich aus dem Abkommen zurückziehen", "sich nicht aus dem Abkommen zurückziehen"),
    ("den Vorsitz der Union übernehmen", "den Vorsitz der Union nicht übernehmen"),
    ("mit Russland die Grenze schließen", "auf „mit Russland die Grenze schließen“ verzichten"),
    ("mit Russland verhandeln", "nicht mit Russland verhandeln"),
    ("attack the dam", "auf „attack the dam“ verzichten"),
    ("etwas tun", "auf „etwas tun“ verzichten"),
    ("stehen bleiben", "nicht stehen bleiben"),
    ("die „rote Linie“ überschreiten", "auf „die ‚rote Linie‘ überschreiten“ verzichten"),
    ("ihren Botschafter abberufen", "ihren Botschafter nicht abberufen"),
    ("dem Vertrag beitreten", "dem Vertrag nicht beitreten"),
    ("das Abkommen mit Iran kündigen", "das Abkommen mit Iran nicht kündigen"),
    ("einen Teil der Truppen abziehen", "keinen Teil der Truppen abziehen"),
    ("der Ukraine beistehen", "der Ukraine nicht beistehen"),
    ("die Grenze zu Polen schließen", "die Grenze zu Polen nicht schließen"),
    ("das Gas aus Russland kaufen", "das Gas aus Russland nicht kaufen"),
    ("in den Krieg eintreten", "nicht in den Krieg eintreten"),
    ("ein Embargo gegen Kuba verhängen", "kein Embargo gegen Kuba verhängen"),
    ("die Wahl anerkennen", "die Wahl nicht anerkennen"),
    ("öffentlich warnen", "nicht öffentlich warnen"),
    ("die Verhandlungen sofort abbrechen", "die Verhandlungen nicht sofort abbrechen"),
    ("die Vereinten Nationen anrufen", "die Vereinten Nationen nicht anrufen"),
    ("einen Antrag im Sicherheitsrat stellen", "keinen Antrag im Sicherheitsrat stellen"),
    ("Druck ausüben", "Druck nicht ausüben"),
    ("hart bleiben", "nicht hart bleiben"),
    ("die Truppen an der Grenze zusammenziehen", "die Truppen an der Grenze nicht zusammenziehen"),
    ("dem Krieg ein Ende machen", "dem Krieg kein Ende machen"),
    ("die Forderungen der Gewerkschaft erfüllen", "die Forderungen der Gewerkschaft nicht erfüllen"),
    ("zwei Dämme bauen", "auf „zwei Dämme bauen“ verzichten"),
    ("auf der Seite des Nachbarn bleiben", "nicht auf der Seite des Nachbarn bleiben"),
    ("die Ernte in den Hafen bringen", "die Ernte in den Hafen nicht bringen"),
    ("seine Beobachter zurückrufen", "seine Beobachter nicht zurückrufen"),
    ("unsere Grenze öffnen", "unsere Grenze nicht öffnen"),
    ("das Volk befragen", "das Volk nicht befragen"),
    ("zur Wahl antreten", "nicht zur Wahl antreten"),
    ("am Runden Tisch teilnehmen", "nicht am Runden Tisch teilnehmen"),
    ("beide Seiten anhören", "auf „beide Seiten anhören“ verzichten"),
    ("kein Öl verkaufen", "auf „kein Öl verkaufen“ verzichten"),
)

ENGLISH = (
    "attack the dam",
    "sign a binding agreement",
    "go on filling the reservoir",
    "take the case to the Security Council",
    "side with Egypt",
    "accept a yearly filling without water quotas",
    "go on mediating",
    "release water",
    "go to court",
    "build the dam",
    "support Russia massively",
    "lift the sanctions on Russia",
    "recognise Crimea as Russian",
    "stop the attacks",
    "hold on to its maximal terms",
    "take the lead with money and arms",
    "stay silent",
    "swerve",
    "blockade Cuba",
    "carry out an air strike",
    "withdraw the missiles",
    "escalate the conflict",
    "delay the appeal process",
    "accept the order",
    "abandon the plant",
    "modify the order",
    "insist on the original order",
    "recall its ambassador",
    "call a strike",
    "raise the offer by a tenth",
    "open the border to trucks",
    "close the strait",
    "deliver grain",
    "share the intelligence",
    "let inspectors in",
    "pay the debt on time",
    "hold elections in May",
    "disclose the contract",
    "merge with its rival",
    "cut the price of gas",
    "leave the union",
    "pull back behind the river",
)


@pytest.mark.parametrize(("do", "denied"), GERMAN)
def test_german_denies_the_deed_where_it_can_only_be_the_deed(do: str, denied: str) -> None:
    assert not_doing(do, "de") == denied


@pytest.mark.parametrize("do", ENGLISH)
def test_english_denies_the_whole_phrase(do: str) -> None:
    assert not_doing(do, "en") == f"not {do}"


def test_one_verb_alone_is_denied() -> None:
    assert not_doing("tun", "de") == "nicht tun"


@pytest.mark.parametrize("do", ["attack the dam", "  schweigen", "Truppen Schicken"])
def test_what_is_no_german_infinitive_is_given_up_as_a_whole(do: str) -> None:
    assert not_doing(do, "de") == f"auf „{do}“ verzichten"


@pytest.mark.parametrize(
    ("do", "said"),
    [
        ("die Straße sperren", "die Straße nicht mehr sperren"),
        ("Nordheim heimlich beliefern", "Nordheim nicht mehr heimlich beliefern"),
        ("eine Maut auf Lastwagen erheben", "keine Maut mehr auf Lastwagen erheben"),
        ("den Zoll senken und die Grenze öffnen", "nicht mehr „den Zoll senken und die Grenze öffnen“"),
    ],
)
def test_what_cannot_be_done_any_longer_is_denied_as_a_deed(do: str, said: str) -> None:
    assert no_longer_doing(do, "de") == said
