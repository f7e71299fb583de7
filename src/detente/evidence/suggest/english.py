"""English: verbs of saying, attribution, hearsay, and noun phrases."""

from __future__ import annotations

import re

from detente.evidence.suggest.candidate import CueKind
from detente.evidence.suggest.grammar import CARRIER, HIDDEN, Grammar, either, patterns

# What follows "claims", "reports" or "states" where they are verbs.
_WHAT = rf"(?=,?\s(?:that|to|he|she|it|they|there|its|his|her|their|no|on|in)\b|\s*[,:“\"]|\s*{HIDDEN}|$|\.)"
_SAYS = rf"""
says? said(?!\s(?:goodbye|hello|farewell|nothing|yes|no)\b) told tells? wrote writes? added adds? explained
explains? noted notes?{_WHAT} stressed stresses stress emphasi[sz]e[ds]? stated states?{_WHAT} declared(?!\swar)
declares?(?!\swar) reported reports?{_WHAT} recalled recalls? remarked remarks{_WHAT} insisted insists? replied
replies reply{_WHAT} asked(?=\s(?:whether|if|why|how|what|who)\b|\s*[,:“\"]|\.?$) reaffirmed reaffirms? shouted
shouts thundered complained complains? quipped tweeted assured assures? commented comments{_WHAT} revealed reveals?
underlined underlines? pointed\sout points?\sout made\s(?:it\s)?clear makes?\s(?:it\s)?clear put\sit testified
stressed responded responds? cautioned cautions? observed concluded boasted joked vowed vows?{_WHAT} repeated
reiterated reiterates? spoke\sof speaks?\sof suggested(?=\sthat\b) signalled signaled hinted contended contends?
indicated(?=\sthat\b) lamented
"""
_DEEDS = rf"""
demanded demands?{_WHAT} demands?(?=\s(?:the|an?)\b) warned warns? threatened threatens? accused accuses? announced
announces? admitted admits? conceded concedes? acknowledged acknowledges? confirmed confirms? promised
promises{_WHAT} claimed(?!\s(?:the\slives|lives|responsib|victory)) claims?{_WHAT}
alleged(?=\s(?:that|he|she|they)\b) alleges? criticised criticises? criticized criticizes? called\s(?:for|on)
calls?\s(?:for|on) urged urges? pledged pledges{_WHAT} blamed blames? proposed proposes? disclosed discloses?
maintained\sthat maintains?\sthat condemned condemns? voiced voices(?=\s[a-z]) expressed expresses hailed welcomed
asserted asserts? (?:(?:did|does)\snot\s)?rule[ds]?\sout praised praises(?=\sthe\b) apologi[sz]ed
recommended(?=\sthat\b)
"""
_NAMES = r"called calls? described describes? branded brands? summed\sup sums\sup labelled"
_OPINES = r"""
argued argues? believes? believed(?=\s(?:that|the|it)\b) thinks? thought(?=\sthat\b) suspects?
suspected(?=\s(?:an?|the|that)\b) doubts? doubted expects? expected(?=\s(?:the|an?|no)\b) predicts? predicted
reckons? considers? fears?(?=\s(?:that|the|an?)\b) feared(?=\sthat\b)
"""
_DENIES = r"""
denied denies deny rejected rejects? dismissed(?=\s.*\bas\b) dismisses(?=\s.*\bas\b) refuted refutes? disputed
disputes?(?=\sthat\b)
"""
_VERBS = "|".join(
    rf"(?P<{kind}>{either(words)}\b)"
    for kind, words in (
        ("denies", _DENIES),
        ("demands", _DEEDS),
        ("opines", _OPINES),
        ("names", _NAMES),
        ("says", _SAYS),
    )
)

# Capitalised words that begin sentences, or stand where a name might, and are none.
_NO_NAME = """
The A An This That These Those He She It They I We You His Her Its Their Our My In On At By For From To Of With Without
After Before When While If As But And Or Yet So Then Now Here There Who What Where Why How Not No Every Each All Both
According Speaking Asked Earlier Later Meanwhile However Still Even Only Also Just Once Since Until Under Over Despite
During Most Many Some Several Few Two Three One Apparently Reportedly Allegedly Having Thus Instead Nobody Everybody
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Yesterday Today Tomorrow Had Is Are Was Were Would Could Should Will Can Do Does Did Let
"""
_CAP = rf"(?!{either(_NO_NAME)}\b)[A-Z](?:[\w’'-]*\w)?\.?(?<!\w\w\w\w\.)"
_NAME = rf"{_CAP}(?:\s(?:(?:van|von|de|der|bin|al|of\sthe|of)\s)?{_CAP}){{0,6}}"
_PEOPLE = r"""
officials? advis[eo]rs? spokes(?:man|woman|person|people) diplomats? sources? insiders? aides? analysts? experts?
observers? critics? witnesses residents? people persons? employees? staffers? workers? envoys? negotiators?
lawmakers? historians? economists? commanders? soldiers? members? representatives? activists? journalists? doctors?
investigators? reports? confidants? medics? rescuers? doctors? allies ally colleagues?
"""
_BODIES = r"""
government ministry police prosecutors? opposition army staff commission court party committee parliament embassy
military navy union council cabinet administration company authorities agency department president minister chancellor
king queen pope governor premier leader mayor secretary
"""
_ARTICLE = "(?i:the|an?|his|her|its|their|one|two|three|four|several|some|many|multiple)"
_WORD = rf"(?:(?!(?:in|on|at|of|to|and|that|by|for|with|from|as)\b)[a-z][\w-]*|{_CAP})"
_NOUN = f"{either(_PEOPLE)}|{either(_BODIES)}"
_PERSON = (
    rf"(?:(?P<det>{_ARTICLE})\s)?"
    rf"(?P<head>(?:{CARRIER}+)|(?:{_WORD}\s){{0,4}}?(?i:{either(_PEOPLE)}|{either(_BODIES)})\b(?!(?:\s(?:{_NOUN})){{0,2}}\s{_CAP})"
    rf"|(?:(?!(?:in|on|at|of|to|and|that|by|for|with|from|as)\b)[a-z][\w-]*\s){{0,4}}?{_NAME}(?:\s(?i:{_NOUN})\b(?:\s{_NAME})?)?)"
)
_ATTRIBUTE = (
    r"(?:\s(?:familiar\swith|briefed\son|with\s(?:direct\s)?knowledge\sof|close\sto|for|of|from|in|at)"
    rf"\s(?:the\s)?(?:{_NAME}|(?!(?:that|on|in|at|of)\b)[a-z][\w-]*(?:\s(?:ministry|department|office|party|government))?))"
)
_HERE = r"(?=\s*(?P<who>))"

_PHRASES: dict[CueKind, tuple[str, ...]] = {
    "according": (
        rf"\b[Aa]ccording\sto{_HERE}(?!\s(?:plan|schedule|size|age|rank|need)\b)",
        rf"\bciting{_HERE}(?=\s(?:{_ARTICLE}\s)?(?:[a-z-]+\s){{0,2}}(?:{either(_PEOPLE)}\b|{_CAP}|{CARRIER}))",
        rf"\b[Ii]n\sthe\swords\sof{_HERE}",
        rf"\b[Ii]n\s(?P<whose>{_NAME})\s(?:words|account|telling)\b",
    ),
    "opines": (
        rf"\b[Ii]n\sthe\s(?:view|opinion|eyes|judgement)\sof{_HERE}",
        rf"\b[Ii]n\s(?P<whose>{_NAME})\s(?:view|opinion)\b",
    ),
    "hedge": (
        r"\b(?:[Rr]eportedly|[Aa]llegedly|[Pp]urported(?:ly)?|[Ss]upposedly|[Rr]umou?redly|[Aa]lleged(?=\s[a-z]))\b",
        r"\b(?:is|are|was|were|been)\s(?:\w+ly\s)?(?:said|believed|understood|thought|reported|rumou?red|alleged)\sto\b",
        r"\b[Bb]y\s(?:some|all|several|most)\saccounts\b|\b[Rr]umou?r\shas\sit\b|\b[Rr]eports\s(?:suggest|say|indicate)\b",
        r"\b(?:[Ii]t\s(?:is|was)\s(?:said|reported|rumou?red)\sthat|[Tt]here\s(?:are|were)\sreports)\b",
    ),
    "infers": (
        r"\b(?:[Aa]pparently|[Pp]resumably|[Ss]eemingly|[Ee]vidently|[Mm]ost\slikely|(?:is|are)\slikely\sto)\b",
    ),
}

ENGLISH = Grammar(
    language="en",
    verbs=re.compile(rf"\b(?=[a-z])(?:{_VERBS})"),
    infinitive=None,
    complement=None,
    phrases=patterns(_PHRASES),
    person=re.compile(_PERSON),
    attribute=re.compile(_ATTRIBUTE),
    breaks=re.compile(
        r"[,;:–—()„“”\"»«]|\b(?:[Aa]nd|[Bb]ut|that|[Aa]s|[Aa]fter|because|[Ww]hile|[Ww]hen|if|before|since|[Aa]lthough|though|who|where)\b"
    ),
    both=re.compile(r"\s(?P<word>and)\s(?!.*[,;:–]|.*\band\b)"),
    opens=None,
    between=re.compile(
        r"\s(?:has|have|had|also|again|later|earlier|repeatedly|once|then|himself|herself|themselves|now|still|further|never"
        r"|long|already|\w+ly|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    ),
    aside=re.compile(
        r",\s(?:who\s(?:(?:did|does|do)\snot\s(?:want|wish)|(?:asked|wished|wanted|preferred)\snot)"
        r"\sto\sbe\s(?:named|identified)|speaking\son\s(?:the\s)?condition\sof\sanonymity)\s*,?\s*$"
    ),
    pronoun=re.compile(r"\b(?:[Hh]e|[Ss]he)\b"),
    first_person=re.compile(r"\bI\b"),
    rank=re.compile(
        rf"(?:{either(_PEOPLE)}|{either(_BODIES)}|prime|foreign|defen[cs]e|interior|finance|state|vice|deputy|former|mr\.?|mrs\.?"
        r"|ms\.?|dr\.?|professor|prof\.?|senator|sen\.|general|gen\.|colonel|admiral|chairman|chairwoman|chief|director"
        r"|ambassador|politician|scholar|\w+ologist|\w+ician|lawyer|writer|author|researcher|sir|lady|lord|ex-\w+"
        r"|security|national|head|boss|prince|princess|\w+-general|speaker|political|military|us|u\.s\.)",
        re.IGNORECASE,
    ),
    expert=re.compile(
        r"(?:an?\s|the\s)?(?:\w+\s){0,2}?(?:experts?|economists?|analysts?|historians?|political\sscientists?|professors?|researchers?"
        r"|observers?|scholars?|sociologists?)\b",
        re.IGNORECASE,
    ),
    office=re.compile(rf"{either(_BODIES)}", re.IGNORECASE),
    vague=re.compile(rf"(?:{either(_PEOPLE)}|an?|one|two|three|four|several|some|many|multiple)\b", re.IGNORECASE),
    common=re.compile(
        r"(?:plan|reports?|law|polls?|study|survey|figures|data|statement|documents?|estimates?|media)", re.IGNORECASE
    ),
)
