"""Readers' comments of a page are told apart, whatever system shows them; forms and buttons are nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from detente.evidence import Extract
from detente.evidence.doubts import doubts_about
from detente.evidence.extract import extract

ARTICLE = "".join(
    f"<p>Der {name} Absatz berichtet, was am Fluss geschehen ist, und wer sich dazu bisher geäußert hat.</p>"
    for name in ("erste", "zweite", "dritte", "vierte")
)
SAID = ("Das wird doch wieder nichts.", "Abwarten! sage ich.\nUnd Tee trinken.", "Sie haben gut reden.")
FORM = """<div id="respond" class="comment-respond">
<h3 id="reply-title" class="comment-reply-title">Schreibe einen Kommentar
<small><a id="cancel-comment-reply-link" href="#respond">Antworten abbrechen</a></small></h3>
<p class="must-log-in">Du musst <a href="/l">angemeldet</a> sein, um einen Kommentar abzugeben.</p>
<form class="comment-form"><p class="comment-notes">Deine E-Mail-Adresse wird nicht veröffentlicht.</p>
<p><label>Kommentar</label><textarea></textarea></p><input type="submit" value="Kommentar abschicken"></form></div>
<p class="akismet_comment_form_privacy_notice">Diese Website verwendet Akismet, um Spam zu reduzieren.</p>"""


def classic(k: int, text: str, replies: str = "") -> str:
    return f"""<li class="comment even depth-1" id="comment-{k}"><div id="div-comment-{k}" class="comment-body">
<div class="comment-author vcard"><img alt=""><cite class="fn">Leser {k}</cite> <span class="says">sagt:</span></div>
<div class="comment-meta commentmetadata"><a href="#c">18. April 2025 um 9:1{k} Uhr</a></div>{text}
<div class="reply"><a class="comment-reply-link">Antworten</a></div></div>{replies}</li>"""


def wordpress(k: int, text: str, replies: str = "") -> str:
    return f"""<li id="comment-{k}" class="comment byuser odd alt depth-1">
<article id="div-comment-{k}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Leser {k}</b></div>
<div class="comment-metadata"><time>18. April 2025</time></div></footer><div class="comment-content">{text}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link">Antworten</a></div></article>{replies}</li>"""


def disqus(k: int, text: str, replies: str = "") -> str:
    return f"""<li class="post" id="post-{k}"><div class="post-content"><header><span class="author">Leser {k}</span>
<span class="post-meta"><a class="time-ago">vor {k} Tagen</a></span></header><div class="post-body-inner">
<div class="post-message">{text}</div></div><footer><a>Antworten</a> <a>Teilen ›</a></footer></div>{replies}</li>"""


def taz(k: int, text: str, replies: str = "") -> str:
    return f"""<li class="{("even", "odd")[k % 2]} dir" id="bb_message_{k}"><a class="author person">
<h4>Leser {k}</h4></a>
<div class="objlink nolead">{text}</div><time>18.04.2025, 09:1{k}</time></li>{replies}"""


def zeit(k: int, text: str, replies: str = "") -> str:
    return f"""<article class="comment" id="cid-{k}" data-ct-row="comment"><div class="comment__container">
<div class="comment-meta">
<a class="comment-meta__name">Leser {k}</a> <a class="comment-meta__date">vor {k} Stunden</a></div>
<div class="comment__body">{text}</div><div class="comment__reactions"><button>Antworten</button></div></div>
</article>{replies}"""


def standard(k: int, text: str, replies: str = "") -> str:
    return f"""<div class="posting" data-postingid="{k}"><div class="posting-header">
<span class="usernick">Leser {k}</span>
<span class="date">18. April 2025, 09:1{k}:00</span></div><div class="posting-content">{text}</div>
<ul class="posting-actions"><li>antworten</li><li>melden</li></ul>{replies}</div>"""


def coral(k: int, text: str, replies: str = "") -> str:
    return f"""<div class="coral coral-comment" id="comment-{k}"><div class="coral-comment-header">
<span>Leser {k}</span>
<time>vor {k} Stunden</time></div><div class="coral-comment-content">{text}</div>
<div class="coral-comment-footer"><button>Antworten</button></div></div>{replies}"""


def faz(k: int, text: str, replies: str = "") -> str:
    return f"""<li class="lst-Comments_Item"><span class="lst-Comments_CommentInfoUsername">Leser {k}</span>
<div class="lst-Comments_CommentText">{text}</div></li>{replies}"""


def generic(k: int, text: str, replies: str = "") -> str:
    return (
        f"""<li><strong>Leser {k}</strong> <span>18.04.2025, 09:1{k} Uhr</span>{text}<a>Antworten</a></li>{replies}"""
    )


SYSTEMS: dict[str, tuple[str, Callable[..., str]]] = {
    "classic": ('<div id="comments"><h2>3 Kommentare</h2><ol id="commentlist">{}</ol>{form}</div>', classic),
    "wordpress": ('<section class="comments-area"><ol class="comment-list">{}</ol>{form}</section>', wordpress),
    "disqus": ('<div id="disqus_thread"><nav>Anmelden</nav><ul id="post-list">{}</ul></div>', disqus),
    "taz": ('<div class="sect sect_commentlinks"><h3>Leserkommentare</h3><ul class="community">{}</ul></div>', taz),
    "zeit": ('<section class="comment-section" id="comments"><h2>3 Kommentare</h2>{}</section>', zeit),
    "standard": ('<section id="forum"><h2>Forum: 3 Postings</h2>{}</section>', standard),
    "coral": ('<div id="coral_talk_stream">{}</div>', coral),
    "faz": ('<ul class="lst-Comments">{}</ul>', faz),
    "generic": ('<div class="user-comments"><ul>{}</ul>{form}</div>', generic),
    "by the heading": ('<h2>3 Kommentare</h2><ul>{}</ul><h2>Mehr dazu</h2><p>Ein anderer Artikel.</p>', generic),
}  # fmt: skip


def page(section: str) -> Extract:
    top = f"<html><body><h1>Streit am Fluss</h1><article>{ARTICLE}</article>"
    return extract(f"{top}{section}<footer>Impressum</footer></body></html>".encode(), name="a.html")


def paragraphs(text: str) -> str:
    return "".join(f"<p>{line}</p>" for line in text.split("\n"))


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_comments_of_a_system_are_told_apart(system: str) -> None:
    around, one = SYSTEMS[system]
    first, second, reply = map(paragraphs, SAID)
    replies = f"<ul>{one(3, reply)}</ul>" if one in {classic, wordpress, disqus} else one(3, reply)
    found = page(around.format(one(1, first) + one(2, second, replies), form=FORM))
    assert found.comments == SAID
    assert (len(found.body), found.is_undivided) == (4, False)


@pytest.mark.parametrize(
    "section",
    [
        f'<div id="comments">{FORM}</div>',
        '<section id="kommentare"><h2>Kommentare</h2><p>Es gibt noch keine Kommentare.</p><a>Mitreden</a></section>',
        '<div class="comments-area"><p>Comments are closed.</p><p>You must be logged in to post a comment.</p></div>',
        '<div id="disqus_thread"><p>Please enable JavaScript to view the comments.</p></div>',
        '<h3>0 Kommentare</h3><p>Sei der Erste, der einen Kommentar schreibt!</p><p>Name *</p><p>E-Mail *</p>',
        '<aside><h3>Letzte Kommentare</h3><ul><li class="recentcomments"><a>Anna</a> bei <a>Damm</a></li></ul></aside>',
        '<ol class="commentlist"><li class="pingback" id="comment-1"><p>Pingback: <a>Der Damm</a></p></li></ol>',
    ],
)  # fmt: skip
def test_forms_states_and_mentions_are_no_comments(section: str) -> None:
    found = page(section)
    assert (found.comments, len(found.body)) == ((), 4)


def test_the_text_of_a_form_is_no_comment_in_a_pasted_text() -> None:
    article = "\n".join(f"Der Absatz {k} berichtet, was am Fluss geschehen ist." for k in range(4))
    form = "Leave a Reply Cancel reply\nYour email address will not be published.\nName *\nPost Comment"
    found = extract(f"Streit am Fluss\n\n{article}\n\n2 Comments\n{SAID[0]}\n{SAID[2]}\n{form}".encode(), name="a.txt")
    assert found.comments == (SAID[0], SAID[2])


@pytest.mark.parametrize("heading", ["Kommentare", "3 Kommentare", "Comments (3)"])
def test_a_text_of_comments_alone_has_no_body(heading: str) -> None:
    said = "\n\n".join(f"Leser {k}\nvor {k + 1} Stunden\n{text}" for k, text in enumerate(SAID))
    found = extract(f"{heading}\n\n{said}\n\nAntworten".encode(), name="pasted.txt")
    assert found.comments == SAID
    assert (found.title, found.body, found.language) == ("", (), "de")
    assert [(one.code, one.message) for one in doubts_about(found)] == [
        ("no-body", "no paragraph was found, only comments")
    ]
