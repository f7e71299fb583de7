"""The names of months and weekdays, by language."""

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}

MONTHS = {language: tuple(names.split()) for language, names in _MONTHS.items()}
WEEKDAYS = {language: tuple(names.split()) for language, names in _WEEKDAYS.items()}
