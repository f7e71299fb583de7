"""English: names and bodies, plans and wishes, conditions and times to come."""

from __future__ import annotations

import re

from detente.evidence.draft.nouns_en import BODIES, EXPERTS, GROUPS, NO_NAME, OFFICES, POWERS, THINGS, VAGUE
from detente.evidence.draft.wants import any_of
from detente.evidence.draft.wishes_en import WISHES
from detente.evidence.draft.words import Words
from detente.evidence.suggest.grammar import either

_CAP = rf"(?!{either(NO_NAME)}\b)(?:[A-Z](?:[\w’'-]*\w)?|[A-Z]\.)(?<!’s)(?<!'s)"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_DATE = (
    rf"(?:{_MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?(?:[-–]\d{{1,2}})?(?:,\s\d{{4}})?|\d{{1,2}}\s{_MONTH}(?:\s\d{{4}})?|{_MONTH}(?:\s\d{{4}})?"
    r"|(?:19|20)\d\d(?:-\d\d-\d\d)?)"
)
_WHEN = rf"(?:{_DAY},?\s{_DATE}|{_DATE}|{_DAY})"
_UNIT = r"(?:hour|day|week|month|year|decade)s?"
_NUMBER = (
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a\sfew|few|a\scouple\sof"
    r"|the\s(?:next|coming|following)(?:\s(?:few|two|three|\d+))?)"
)
_EVENT = (
    r"(?:(?:[Pp]residential|[Gg]eneral|[Pp]arliamentary|[Mm]idterm|[Ss]pecial)\s)?(?:elections?|vote|ballot|referendum|hearing|deadline|primary"
    r"|caucus(?:es)?|summit|convention|runoff|debate|meeting|talks)"
)
_DEADLINE = rf"""
    (?P<firm>(?:[Bb]y|[Bb]efore|[Uu]ntil|till|[Nn]o\s(?:later|earlier|sooner)\sthan|[Aa]s\s(?:early|soon)\sas|[Aa]head\sof|between\snow\sand)\s(?:the\s)?
      (?:(?:end|middle|start|beginning)\sof\s)?(?:(?:this|next|the)\s)?
      (?:{_WHEN}|{_UNIT}(?:[’']s)?(?:\s?end)?|summer|autumn|fall|spring|winter|{_EVENT}|weekend|midnight|noon|recess|break|holidays?
        |(?:[A-Z]\w+\s)+(?:Day|Convention|Summit|Conference))\b|[Bb]efore\s[A-Z]\w+\s(?:takes|leaves|adjourns|recesses|breaks)\b
    |(?:(?:[Ii]n|[Oo]n)\s)?{_WHEN},?\sat\sthe\s(?:earliest|latest)\b|(?:[Uu]pcoming|[Ff]orthcoming|[Ll]ooming)\s(?:[\w.]+\s){{0,2}}{_EVENT}\b
    |(?:in|at|on)\sthe\s{_DATE}\s{_EVENT}\b|the\s{_MONTH}(?:\s\d{{1,2}})?\s{_EVENT}\b
    |[Ww]ithin\s{_NUMBER}\s{_UNIT}\b|(?:ha(?:s|ve|d)|gi(?:ves?|ven)|gave)\s(?:\w+\s){{0,2}}?{_NUMBER}\s{_UNIT}\sto\b|(?:[Ii]n|[Oo]ver|[Ww]ithin)\s(?:the\s)?(?:next|coming|following)\s(?:\w+\s)?{_UNIT}\b
    |(?:[Nn]ext|coming)\s(?:week|month|year|summer|autumn|fall|spring|winter|{_DAY}|{_MONTH})\b|[Tt]omorrow\b)
    |(?P<named>deadline|ultimatum)\b
    |(?:[Ii]n|[Oo]ver)\s{_NUMBER}\s{_UNIT}\b(?!\sago)|(?:[Ll]ater\s)?[Tt]his\s(?:week|weekend|month|summer|autumn|fall|spring|winter|year)\b
    |[Ii]n\s(?:early|mid|late)[-\s]{_MONTH}\b|(?:[Aa]t|toward)\sthe\send\sof\s(?:the|this)\s(?:week|month|year|summer)\b|[Oo]ver\sthe\sweekend\b
    |(?:[Oo]n|for|[Ii]n)\s(?:the\s)?{_WHEN}\b|{_DAY}[’']s\s(?:[\w-]+\s){{0,3}}?{_EVENT}\b|(?:the|\w+[’']s)\s(?:{_DATE}|{_DAY})\s{_EVENT}\b
    |(?:begins|starts|opens|ends|expires|is\sdue)\s{_WHEN}\b|{_MONTH}\s\d{{1,2}}(?:\sand\s\d{{1,2}})?\b|{_DAY}\b(?=[.,;]|$|\sthat\b)|[Tt]onight\b|[Ll]ater\stoday\b
"""

ENGLISH = Words(
    language="en",
    capital=re.compile(_CAP),
    whose=re.compile(
        r"(?:(?:government|administration|authorities|officials|regime|leaders|leadership|junta|diplomats)\sin|[\w-]+\s(?P<of>of))"
        r"\s(?:the\s)?"
    ),
    powers=re.compile(rf"(?:\w+ )?{either(POWERS)}", re.IGNORECASE),
    office=re.compile(rf"(?:[\w-]+[- ])?{either(OFFICES)}s?\.?", re.IGNORECASE),
    body=re.compile(rf"{either(BODIES)}", re.IGNORECASE),
    group=re.compile(rf"{either(GROUPS)}", re.IGNORECASE),
    vague=re.compile(rf"{either(VAGUE)}", re.IGNORECASE),
    titled=re.compile(r"(?!)"),
    things=re.compile(rf"(?:^|\s){either(THINGS)}$|^Social\sSecurity$|^(?!Boeing|Beijing)\w+ing$"),
    expert=re.compile(
        rf"(?:{either(EXPERTS)})s?,?\s(?:Dr\.\s)?@|@(?:,|\s\(|\s[-–—])\s?(?:who\sis\s)?(?:(?:an?|the|one)\s)?(?:(?!who|and|said|told|to|as)[\w’'-]+\s){{0,4}}?"
        rf"(?:{either(EXPERTS)}\b|(?:dean|fellow|director|chair|head)\s(?:at|of|with|for)\s(?:the\s)?(?:[A-Z&]\S*\s|(?:of|for|on|and|the)\s)*"
        r"(?:Institut|Cent(?:er|re)|Universit|College|School|Foundation|Council\son|Project|Program))"
        r"|@,?\s(?:of|at|from|with)\s(?:the\s)?(?:[A-Z&]\S*\s|(?:of|for|on|and|the)\s)*(?:Institut|Cent(?:er|re)\b|Universit|College|School)"
    ),
    voices=re.compile(
        r"campaign|team|camp|aides?|management|executives|staffers|leadership|delegation|office", re.IGNORECASE
    ),
    compound=re.compile(r"(?P<whole>(?!))"),
    serves=re.compile(r"\s(?:of|for|at|with)\s(?:the\s)?(?:[a-z-]+\s){0,2}"),
    apposed=re.compile(r",\s(?:who\sis\s)?(?:(?:an?|the)\s)?(?:(?!former|then|who)[\w-]+\s){0,3}"),
    head=re.compile(r"president|prime|premier|chancellor|king|queen|emperor|government|administration", re.IGNORECASE),
    company=re.compile(r"company|firm|corporation|carrier|operator", re.IGNORECASE),
    alone=re.compile(r"judge|king|queen|governor|mayor|pope|prosecutor|sheriff", re.IGNORECASE),
    labour=re.compile(r"workers?|employees|strikers|unions?|staff|crews?", re.IGNORECASE),
    shape=re.compile("A?C*N+C*|SC*N+C*|SC+|S|C+"),
    place=re.compile(
        r"\b(?:in|at|near|from|to|around|outside|over|across|into|throughout)\s(?:the\s)?$", re.IGNORECASE
    ),
    article=re.compile(
        r"(?:the|an?|its?|his|her|their|this|that|these|those|both|some|many|several|all|other)", re.IGNORECASE
    ),
    breaks=re.compile(
        r"[,;:–—()“”\"]|\b(?:and|but|or|that|which|who|as|after|because|while|when|if|before|since|although|though|where"
        r"|whether|unless|until|saying|than)\b",
        re.IGNORECASE,
    ),
    opening=re.compile(
        r"(?:(?:the|an?|its?|his|her|their|both|some|many|several|most|all|other|even|only|now|then|today|also|so|yet|still|top"
        r"|former|new|senior|either|each|neither|not|u\.s\.|mrs?\.|ms\.|dr\.|[a-z]+ly|[a-z]+(?:ian|ish|al|ic|ive|ous|ed|ing))\s)*"
        r"(?:[a-z-]+\s){0,2}",
        re.IGNORECASE,
    ),
    pronoun=re.compile(r"\b(?:he|she|they|it|we|i)\b", re.IGNORECASE),
    adverbs=re.compile(r"(?:[a-z]+ly|also|then|not|even|still|who|which|that)?"),
    inverted=None,
    sorts=(
        ("refusal", re.compile(r"refus|declin|rul(?:ed?s?|ing)\sout|unwilling|reluctant")),
        ("threat", re.compile(r"threat|vow|swore")),
        ("offer", re.compile(r"offer|ready|willing|agree|promis|pledg|propos")),
        (
            "plan",
            re.compile(
                r"plan|inten|decid|decision|prepar|set|poised|\bwill\b|[’']ll|determin|resolv|schedul|going|mov|seek|sought"
            ),
        ),
    ),
    denied=re.compile(
        r"(?:\b(?:not|never|no|hardly|barely|neither|nor|without|cannot)|n[’']t)\b(?:\s\w+){0,2}\s?$"
        r"|\b(?:withdrew|withdrawn|dropp?ed|abandon\w*|shelved|scrapped|gave\sup|given\sup|cancell?ed|rejected)\s(?:\w+\s)?$"
    ),
    no=re.compile(r"\bnot\b|n[’']t\b|\bnever\b|cannot"),
    wishes=any_of(WISHES),
    says=re.compile(
        r",?\s(?:also\s)?(?:says?|said|argues?d?|believes?d?|thinks?|thought|insists?|told|adds?|added|wrote)\b"
    ),
    forks=re.compile(
        r"\b(?:[Ii]f(?!\s(?:any|anything|only)\b)|[Uu]nless|[Ii]n\scase|[Aa]ssuming|[Pp]rovided\sthat|would\s(?:leave|end|mean)|middle\s(?:course|way|ground)|[Bb]arring\s(?:an?|any)"
        r"|alternatives?|scenarios?|[Oo]n\sthe\sother\shand)\b|\bwhether\b[^.;]*\sor\s|^(?:Should|Otherwise)\b"
    ),
    leaves=re.compile(
        r"\b(?:leaves?|left|withdraws?|quits?|walks?\s(?:away|out)|pulls?\sout|drops?\sout|steps?\saside|goes)\b"
    ),
    deadline=re.compile(rf"\b(?:{_DEADLINE})", re.VERBOSE),
    future=re.compile(
        r"(?:\b(?:will|would|must|could|may|might|should|shall|plans?|scheduled|expected|expects?|due|set|postponed|delayed"
        r"|begins?|starts?|opens?|ends?|expires?|meets?|votes?|faces?|returns?|convenes?|gathers?|runs\sout|takes\seffect|planned|slated|hopes?|aims?|on\s(?:pace|track)"
        r"|going\sto)\b|[’']ll\b)[^.;]*$"
    ),
    told=re.compile(
        r"\b(?:said|says|told\s\w+|announced|wrote|reported|argued)\s$"
        r"|\b(?:was|were|did(?:n[’']t)?|had)\b\s(?!due|set|scheduled|expected|to\b|planned|going|until)[^,.;]*$"
    ),
    follows=0,
)
