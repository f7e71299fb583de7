"""English words of wanting: demands, conditions, refusals, aims, and what must be."""

from __future__ import annotations

from detente.evidence.suggest.grammar import either

_NOT_ACCEPTED = """
accept allow tolerate agree support sign negotiate recognize recognise approve permit back endorse yield compromise
surrender cede concede budge relent
"""
WISH = rf"""
    (?:(?<!\bto\s)demand(?!s?\sof\b)|urg|implor|exhort|(?<!that\s)(?<!who\s)(?<!whom\s)(?<!which\s)oppos|reject|resist)(?:s|ed|ing|es|e)?\b(?!\s(?:views|sides|camps|parties|the\s(?:urge|temptation|charms))\b)
      (?!\s(?:from|by|as|(?:the\s|this\s|that\s|any\s|his\s|her\s|their\s)?(?:notion|claim|allegation|suggestion|accusation|charge|criticism|argument)s?)\b)
    |advocat(?:ed|ing)\b|advocates\s(?=(?:that|the|an?)\s)|recommend(?:s|ed|ing)?\s(?=that\s|\w+ing\s)
    |(?:convinc|persuad|compel|forc)(?:es|e|ed|ing|led|ling)\s(?=(?:\w[\w.]*\s){{1,5}}to\s[a-z])
    |pressure\son\s(?=(?:\w[\w.]*\s){{1,5}}to\s[a-z])
    |call(?:s|ed|ing)?\s(?:for|on|upon)\b|call(?:s|ed|ing)?\s(?=[A-Z]\w+\sto\s)
    |(?:insist|insistence)(?:s|ed|ing)?\s(?:on|that|upon)\b|object(?:s|ed|ing|ions?)?\sto\b
    |(?:press|push|lobb|campaign|pressur|plead|petition|agitat)(?:s|ies|es|e|ed|ied|ing|ying)?\s
      (?=(?:\w+ly\s)?(?:for|against|the|an?|[A-Z][\w.]*|back)\s)
    |appeal(?:s|ed|ing)?\s(?:for\b|to\b(?=[^.;]*\sto\s))|beg(?:s|ged|ging)?\s(?=\w+(?:\s\w+)?\sto\s)
    |(?:ask|request)(?:s|ed|ing)?\s(?:for\s(?!comment|an?\sinterview)|that\s|(?=(?:the\s|its\s)?[A-Z]?\w+(?:\s\w+)?\sto\s))
    |(?:want|(?<!\bto\s)seek)(?:s|ed|ing)?\b(?!\s(?:in|from|re-?election)\b)|sought\b(?![\s-](?:out|after)\b)|(?:prefer|favou?r)(?:s|red|ring|ed|ing)?\b(?=\s(?:an?|the|to|that)\s)
    |(?:would|[’']d)\s(?:rather|like\sto|prefer)\b
    |(?:bill|legislation|measure|proposal|amendment|resolution|initiative|referendum|question|ordinance|motion|petition|ban|rule)s?\s
      (?:also\s)?(?:would|seeks?\sto|aims?\sto|calls?\sfor|is\s(?:designed|meant|intended)\sto)\s|looking\sto\s(?!see)|(?:say|said|says)\sno\sto\b
    |(?:nor|never)\s(?:will|would),?\s{either(_NOT_ACCEPTED)}\b|if\s(?=[^.;,]*(?:\bfails?\sto\b|\b(?:do|does|is|are)(?:\snot|n[’']t)\b))|requests\sto\s(?!comment)
    |hop(?:e|es|ed|ing)\s(?:to|that|will|would)\b|aim(?:s|ed|ing)?\s(?:to|for)\b|aimed\sat\b
    |(?:refus(?:e|es|ed|ing|al)|unwilling)\s(?=to\s)
    |(?:will|would|could|can)(?:\snot|\snever|n[’']t|not)\s(?:be\s)?{either(_NOT_ACCEPTED)}\b|(?:do|does)(?:\snot|n[’']t)\s(?:accept|agree|recogni[sz]e|support|tolerate)\b|won[’']t\s{either(_NOT_ACCEPTED)}\b
    |rul(?:es|ed|ing)\sout\b|warn(?:s|ed|ing)?\s(?:\w+\s(?:\w+\s)?)?(?:against|not\sto)\b|stands?\sagainst\b|opposed\sto\b
    |(?:is|are|was|were|be|been|spoke|speaks?|came\sout|rall(?:y|ies|ied)|(?<!the\s)fights?|fought|fighting|argu(?:e|es|ed))\sagainst\b
    |protest(?:s|ed|ing)?\s(?=(?:against|over|at|the|plans)\s)|in\sfavou?r\sof\b
    |(?:demand|call|request|push|plea|petition|appeal|need)s?\s(?=for\s(?!comment))|(?:demand|call)s?\s(?=that\s|to\s[a-z])|unless\s
    |(?:opposition|resistance|objections?)\s(?=to\s)|(?:pre)?conditions?\s(?:for|of(?!\sanonymity)|on|is|was|are|were|that)\b|red\slines?\b|ultimatum\s(?=to|that)
    |(?:our|their|its|his|her|my|the|main|only|top|ultimate)\s(?:goal|aim|objective|priority)s?\s(?:is|are|was|were)\b|(?:[Oo]ur|[Mm]y)\sjob\sis\b
    |(?:lawsuit|suit|complaint|petition)s?\s(?:against|challenging|seeking|to|over)\b|su(?:ed|es|ing)\s(?:to|over)\b
    |concern(?:s|ed)?\s(?:about|over|that|with)\b|no\s(?:deal|agreement|compromise|talks|negotiations)\s(?:unless|without|until|before)\b
"""
OBLIGATION = (
    r"\b(?:should(?:n[’']t)?(?!\s(?:the|an?|his|its|[A-Z])\b)|must(?:n[’']t)?|needs?\s(?:to|for|an?|the|more)|(?<!you\s)(?<!You\s)(?:has|have|ought)\sto|needed|necessary|essential|important\s(?:that|to)"
    r"|(?:[Ii]t[’']s|[Ii]t\sis|high|about)\stime\s(?:for|to)|unacceptable|intolerable|deserves?|(?:is|are|was)\s(?:crucial|vital|imperative)|(?:has|have)\s(?:a|the)\sright\sto)\b"
    r"|[“\"][Ll]et\s(?:[A-Z]|the|them|us)|[“\"](?:Do\snot|Don[’']t|Stop|Give|Leave|Withdraw|Release|End)\b"
)
