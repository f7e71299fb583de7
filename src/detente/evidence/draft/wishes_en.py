"""English words of wanting, by their kind: demands, refusals, aims, blame, what must be, conditions."""

from __future__ import annotations

from detente.evidence.draft.wants import Want
from detente.evidence.suggest.grammar import either

_NOT_ACCEPTED = either(
    "accept allow tolerate agree support sign negotiate recognize recognise approve permit back endorse yield"
    " compromise surrender cede concede budge relent"
)
WISHES: dict[Want, str] = {
    "demand": r"""
        (?:(?<!\bto\s)demand(?!s?\sof\b)|urg|implor|exhort|beseech|entreat)(?:s|ed|ing|es|e)?\b(?!\s(?:views|sides|camps|parties|the\surge|from|by|as)\b)
        |advocat(?:ed|ing)\b|advocates\s(?=(?:that|the|an?)\s)|recommend(?:s|ed|ing)?\s(?=that\s|\w+ing\s)
        |(?:convinc|persuad|compel|forc)(?:es|e|ed|ing|led|ling)\s(?=(?:\w[\w.]*\s){1,5}to\s[a-z])|pressure\son\s(?=(?:\w[\w.]*\s){1,5}to\s[a-z])
        |call(?:s|ed|ing)?\s(?:for|on|upon)\b|call(?:s|ed|ing)?\s(?=[A-Z]\w+\sto\s)|h[eo]ld(?:s|ing)?\sout\sfor\b
        |(?:insist|insistence)(?:s|ed|ing)?\b
        |(?:press|push|lobb|campaign|pressur|plead|petition|agitat)(?:s|ies|es|e|ed|ied|ing|ying)?\s
          (?=(?:\w+ly\s)?(?:for|against|the|an?|[A-Z][\w.]*|back)\s)
        |appeal(?:s|ed|ing)?\s(?:for\b|to\b(?=[^.;]*\sto\s))|beg(?:s|ged|ging)?\s(?=\w+(?:\s\w+)?\sto\s)
        |(?:ask|request)(?:s|ed|ing)?\s(?:for\s(?!comment|an?\sinterview)|that\s|(?=(?:the\s|its\s)?[A-Z]?\w+(?:\s\w+)?\sto\s))
        |(?:demand|call|request|push|plea|petition|appeal|need)s?\s(?=for\s(?!comment))|(?:demand|call|request)s?\s(?=that\s|to\s(?!comment)[a-z])|ultimatum\s(?=to|that)
        |(?:fight|fights|fought|fighting)\sfor\b
    """,
    "refuse": rf"""
        (?:(?<!that\s)(?<!who\s)(?<!whom\s)(?<!which\s)oppos|reject|resist|rebuff|spurn)(?:s|ed|ing|es|e)?\b
          (?!\s(?:views|sides|camps|parties|the\s(?:urge|temptation|charms))\b)
          (?!\s(?:from|by|as|(?:the\s|this\s|that\s|any\s|his\s|her\s|their\s)?(?:notion|claim|allegation|suggestion|accusation|charge|criticism|argument)s?)\b)
        |object(?:s|ed|ing|ions?)?\sto\b|(?:refus(?:e|es|ed|ing|al)|unwilling|reluctant)\s(?=to\s)|(?:say|said|says)\sno\sto\b|rul(?:es|ed|ing)\sout\b
        |(?:will|would|could|can)(?:\snot|\snever|n[’']t|not)\s(?:be\s)?{_NOT_ACCEPTED}\b
        |(?:do|does)(?:\snot|n[’']t)\s(?:accept|agree|recogni[sz]e|support|tolerate|want)\b|won[’']t\s{_NOT_ACCEPTED}\b|(?:nor|never)\s(?:will|would),?\s{_NOT_ACCEPTED}\b
        |warn(?:s|ed|ing)?\s(?:\w+\s(?:\w+\s)?)?(?:against|not\sto)\b|stands?\sagainst\b|opposed\sto\b|(?:opposition|resistance|objections?)\s(?=to\s)
        |(?:is|are|was|were|be|been|spoke|speaks?|came\sout|rall(?:y|ies|ied)|(?<!the\s)fights?|fought|fighting|argu(?:e|es|ed)|vot(?:e|ed|ing))\sagainst\b
        |protest(?:s|ed|ing)?\s(?=(?:against|over|at|the|plans)\s)|red\slines?\b
        |(?:lawsuit|suit|complaint|petition)s?\s(?:against|challenging|seeking|to|over)\b|su(?:ed|es|ing)\s(?:to|over)\b
        |no\s(?:deal|agreement|compromise|talks|negotiations)\s(?:unless|without|until|before)\b
    """,
    "aim": r"""
        (?:want|(?<!\bto\s)seek)(?:s|ed|ing)?\b(?!\s(?:in|from|re-?election)\b)|sought\b(?![\s-](?:out|after)\b)|(?:prefer|favou?r)(?:s|red|ring|ed|ing)?\b(?=\s(?:an?|the|to|that)\s)
        |(?:would|[’']d)\s(?:rather|like\sto|prefer)\b|looking\sto\s(?!see)|requests\sto\s(?!comment)|in\sfavou?r\sof\b
        |hop(?:e|es|ed|ing)\s(?:to|that|will|would)\b|aim(?:s|ed|ing)?\s(?:to|for)\b|aimed\sat\b
        |(?:our|their|its|his|her|my|the|main|only|top|ultimate)\s(?:goal|aim|objective|priority)s?\s(?:is|are|was|were)\b|(?:[Oo]ur|[Mm]y)\sjob\sis\b
    """,
    "effort": r"""
        (?:pledg|vow|promis|plan|intend|swear)(?:e|es|ed|s|ing|ning)?\s(?=to\s|that\s)|(?:tries|try|works?|working|worked|moved|moving|sets?\sout)\sto\b
        |(?:eager|keen|determined|anxious|committed|ready|willing|prepared|bent|intent)\s(?:to|on)\b|(?:goals?|aims?|objectives?|priority|priorities|ambitions?|mission|agenda|desire|hopes?|wish(?:es)?|intentions?)\b
        |(?:effort|attempt|bid|drive|push|campaign|determination|commitment|vow|pledge|promise)s?\s(?=to\s|that\s)|(?:hope|wish)(?:s|es|d|ed|ing)?\b
    """,
    "check": r"""
        (?:stop|prevent|thwart|derail|defeat|kill|scuttle|undo|repeal|overturn|block|halt|abolish|end|curb|veto)(?:s|ed|d|ping|ing)?\b
          (?=\s(?:the|any|an?|what|his|her|its|their|it|such|this|all|more|further|future)\b)|disagree(?:s|d)?\b|opponents?\sof\b|no\s(?:deal|agreement|compromise)\b|opposed\b
        |(?:declin(?:e|es|ed|ing)|hesitant|reticent)\s(?=to\s)|(?:am|is|are|[’'](?:m|re|s))\snot\sgoing\sto\b|challeng(?:e|ed|ing)\sthe\b
    """,
    "favour": r"""
        (?:vot(?:e|ed|ing))\sfor\b|believ(?:e|es|ed)\sin\b|stand(?:s|ing)?\s(?:up\sfor|by|with)\b|(?:supporters|proponents|backers)\sof\b|(?:support|backing)\s(?=for\s)
        |(?:support|back|endors|champion|embrac|defend|welcom|applaud|prais)(?:e|es|s|ed|d|ing)?\b(?=\s(?:the|an?|his|her|its|their|it|such|this|these|that|[A-Z]\w+|\w+ing|\w+s)\b)
    """,
    "blame": r"""
        (?:criticiz|criticis|denounc|decr|deplor|lament|resent|blast|slam|rip|condemn|assail|castigat|rebuk|berat|blam)(?:e|es|ed|d|s|ied|ies|ing|ped|ping|med|ming)?\b
        |complain(?:s|ed|ing|ts?)?\b|critic(?:s|al|ism)\s(?:of|that)\b|t(?:ake|akes|ook)\s(?:aim\sat|issue\swith)\b|(?:outraged|furious|unhappy|upset|disappointed)\b
        |unfair\b|illegal\b|unconstitutional\b|unlawful\b|disgrace\w*|outrageous\b|horrific\b|discriminat\w+
    """,
    "worry": r"""
        concern(?:s|ed)?\s(?:about|over|that|with)\b|warn(?:s|ed|ing)?\b|fear(?:s|ed|ing)?\s(?:that|of|it|the)\b|worr(?:y|ied|ies)\b|dangerous\b
    """,
    "must": r"""
        should(?:n[’']t)?(?!\s(?:the|an?|his|its|[A-Z])\b)|must(?:n[’']t)?|needs?\s(?:to|for|an?|the|more|much|some)\b|(?<!you\s)(?<!You\s)(?:has|have|ought)\sto\b|needed\b|necessary\b|essential\b|important\s(?:that|to)\b
        |(?:[Ii]t[’']s|[Ii]t\sis|high|about)\stime\s(?:for|to)|unacceptable\b|intolerable\b|deserves?\b|warrants?\b|(?:is|are|was)\s(?:crucial|vital|imperative)\b|(?:has|have)\s(?:a|the)\s(?:right|duty|obligation|responsibility)\sto\b
        |(?<=[“"])[Ll]et\s(?:[A-Z]|the|them|us)|(?<=[“"])(?:Do\snot|Don[’']t|Stop|Give|Leave|Withdraw|Release|End|Get|Keep)\b|can(?:not|[’']t)\s(?:be|just|have|give|let|allow|continue)\b|please\b
    """,
    "condition": r"""
        unless\s|if\s(?=[^.;,]*(?:\bfails?\sto\b|\b(?:do|does|is|are)(?:\snot|n[’']t)\b))|only\sif\b|provided\sthat\b
        |(?:pre)?conditions?\s(?:for|of(?!\sanonymity)|on|is|was|are|were|that)\b|in\s(?:exchange|return)\sfor\b
    """,
    "purpose": r"""
        (?:in\sorder\sto|so\sthat|in\san\seffort\sto|designed\sto|intended\sto|meant\sto)\b
        |to\s(?:ensure|make\ssure|protect|prevent|avoid|preserve|guarantee)\b
    """,
    "measure": r"""
        (?:bill|legislation|measure|proposal|amendment|resolution|initiative|referendum|question|ordinance|motion|petition|ban|rule)s?\s
          (?:also\s)?(?:would|seeks?\sto|aims?\sto|calls?\sfor|is\s(?:designed|meant|intended)\sto)\s
    """,
    "proposal": r"""
        (?:plan|law|deal|agreement|order|policy|program|budget|draft|platform|bill|measure)s?\s(?:would|will|requir\w+|allow\w*|bar\w*|ban\w*)\b
        |(?:proposal|plan|bill|measure|legislation|amendment|provision|motion|resolution)s?\s(?=to\s[a-z])|(?:propos|suggest)(?:e|ed|es|s|ing|al|als)?\b
    """,
}
"""Of each kind, the words that say so; “condition” is one that somebody sets, “measure” what one would bring about."""
