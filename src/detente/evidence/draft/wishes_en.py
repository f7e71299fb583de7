"""English words of wanting: demands, conditions, refusals, aims, and what must be."""

from __future__ import annotations

from detente.evidence.suggest.grammar import either

_NOT_ACCEPTED = """
accept allow tolerate agree support sign negotiate recognize recognise approve permit back endorse yield compromise
surrender cede concede budge relent
"""
WISH = rf"""
    (?:demand|urg|implor|exhort|advocat|oppos|reject|resist)(?:s|ed|ing|es|e)?\b(?!\s(?:from|by|as)\b)
    |call(?:s|ed|ing)?\s(?:for|on|upon)\b|call(?:s|ed|ing)?\s(?=[A-Z]\w+\sto\s)
    |(?:insist|insistence)(?:s|ed|ing)?\s(?:on|that|upon)\b|object(?:s|ed|ing|ions?)?\sto\b
    |(?:press|push|lobb|campaign|pressur|plead|petition|agitat)(?:s|ies|es|e|ed|ied|ing|ying)?\s
      (?=(?:for|against|the|an?|its|his|their|[A-Z][\w.]*|back)\s)(?!the\stable)
    |appeal(?:s|ed|ing)?\s(?:for\b|to\b(?=[^.;]*\sto\s))|beg(?:s|ged|ging)?\s(?=\w+(?:\s\w+)?\sto\s)
    |(?:ask|request)(?:s|ed|ing)?\s(?:for\s|that\s|(?=(?:the\s|its\s)?[A-Z]?\w+(?:\s\w+)?\sto\s))
    |(?:want|seek)(?:s|ed|ing)?\b(?!\s(?:in|from|re-?election)\b)|sought\b|(?:prefer|favou?r)(?:s|red|ring|ed|ing)?\b(?=\s(?:an?|the|to|that)\s)
    |(?:would|[’']d)\s(?:rather|like\sto|prefer)\b
    |hop(?:e|es|ed|ing)\s(?:to|that|will|would)\b|aim(?:s|ed|ing)?\s(?:to|at|for)\b
    |(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|unwilling|reluctant)\s(?=to\s)
    |(?:will|would|could|can|do|does|did)(?:\snot|\snever|n[’']t|not)\s(?:be\s)?{either(_NOT_ACCEPTED)}\b|won[’']t\s{either(_NOT_ACCEPTED)}\b
    |rul(?:es|ed|ing)\sout\b|warn(?:s|ed|ing)?\s(?:\w+\s(?:\w+\s)?)?(?:against|not\sto)\b|stands?\sagainst\b|opposed\sto\b
    |(?:is|are|was|were|be|been|spoke|speaks?|came\sout|rall(?:y|ies|ied)|fights?|fought|fighting|argu(?:e|es|ed))\sagainst\b
    |protest(?:s|ed|ing)?\s(?=(?:against|over|at|the|plans)\s)|in\sfavou?r\sof\b
    |(?:demand|call|request|push|plea|petition|appeal|need)s?\s(?=for\s)|(?:demand|request|call)s?\s(?=that\s|to\s[a-z])
    |(?:opposition|resistance|objections?)\s(?=to\s)|(?:pre)?conditions?\s(?:for|of|on|is|was|are|were|that)\b|red\slines?\b|ultimatum\s(?=to|that)
    |(?:goal|aim|objective|priority|intention|job|purpose)s?\s(?:is|are|was|were)\b
    |(?:lawsuit|suit|complaint|petition)s?\s(?:against|challenging|seeking|to|over)\b|su(?:ed|es|ing)\s(?:to|over)\b
    |concern(?:s|ed)?\s(?:about|over|that|with)\b|no\s(?:deal|agreement|compromise|talks|negotiations)\s(?:unless|without|until|before)\b
"""
OBLIGATION = (
    r"\b(?:should(?:n[’']t)?|must(?:n[’']t)?|needs?\s(?:to|for|an?|the|more)|(?:has|have|had|ought|got)\sto|needed|necessary|essential"
    r"|(?:high\s|about\s)?time\s(?:for|to)|unacceptable|intolerable|deserves?|(?:is|are|was)\s(?:crucial|vital|imperative)|(?:has|have)\s(?:a|the)\sright\sto)\b"
    r"|[“\"][Ll]et\s(?:[A-Z]|the|them|us)|[“\"](?:Do\snot|Don[’']t|Stop|Give|Leave|Withdraw|Release|End)\b"
)
