"""Documents to read: an article as a page, as plain text in two languages, and as a PDF."""

from __future__ import annotations

from pathlib import Path

TITLE = "Große Krise am Fluss"
TEASER = "Zwei Städte streiten um Wasser. Wer gibt nach?"

GERMAN = f"""\
{TITLE}
{TEASER}

Von Anna Muster
18. April 2025, 14:30 Uhr

Die Oberstadt will einen Damm bauen, sagte Bürgermeister Huber am Freitag. Die Unterstadt droht mit Klage.
„Wir geben nicht nach“, sagte Meier. Die Kommentare aus dem Rathaus ließen nicht lange auf sich warten.
Was droht der Unterstadt?
Ohne Wasser stehen die Mühlen still. Eine Anzeige wurde schon erstattet, sie liegt beim Gericht.

Newsletter abonnieren
Jeden Morgen das Wichtigste.
Jetzt anmelden

Lesen Sie auch: Als der Fluss zum letzten Mal trocken lag
Europa müsse die Unterstadt unterstützen, sagte der Minister. Sie sei auf Hilfe angewiesen.
Die Suche nach einem Kompromiss
Es wird weiter verhandelt. Ein Ergebnis ist nicht in Sicht.
Unterstützen Sie uns!
Ihr Beitrag hilft, unsere Berichterstattung kostenlos zu halten.
Kommentare
Das wird nichts!
Nie, De_p-p.
"""

ENGLISH = """\
Skip to content
Home › Politics › Water

River crisis deepens

Two towns quarrel over water, and neither will yield

By John Smith
Published April 18, 2025
Advertisement

GENEVA (Reuters) - The upper town will build a dam, its mayor said on Friday. The lower town has threatened to sue.

Support US-led mediation or lose the river, the envoy told both towns.

Who would lose?

Without water the mills stand still. "We subscribe to the treaty of 1954," the mayor said.

Support our journalism
Your contribution helps us keep this site free.
Donate now

Read more
When the river last ran dry

The talks go on next week.

Join the discussion

miller17
3 hours ago
They will never agree.

Not in a hundred years.
Reply
Anna B.
1 hour ago
They must!
Reply
"""

PAGE = """\
<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Große Krise am Fluss | Die Zeitung</title>
<meta property="og:title" content="Große Krise am Fluss"><meta property="og:site_name" content="Die Zeitung">
<meta name="description" content="Zwei Städte streiten um Wasser. Wer gibt nach?">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Große Krise am Fluss", "datePublished": "2025-04-18",
 "author": {"@type": "Person", "name": "Anna Muster"}, "publisher": {"@type": "Organization", "name": "Die Zeitung"}}
</script><style>p { color: red }</style></head>
<body onload="stolen()"><nav><ul><li><a href="/">Startseite</a></li><li><a href="/p">Politik</a></li></ul></nav>
<div class="cookie">Wir verwenden Cookies. <button>Akzeptieren</button></div>
<main><article><h1>Große Krise am Fluss</h1><p class="lead">Zwei Städte streiten um Wasser. Wer gibt nach?</p>
<p>Die Oberstadt will einen Damm bauen, sagte <b onclick='stolen("a>b")'>Bürgermeister</b> Huber am
<a href="x">Freitag</a>. Die Unterstadt droht mit Klage vor dem höchsten Gericht des Landes.</p>
<h2>Was droht der Unterstadt?</h2>
<p>„Wir geben nicht nach“, sagte Meier und verwies auf das Abkommen von 1954.</p>
<div class="newsletter"><h3>Newsletter abonnieren</h3><p>Jeden Morgen das Wichtigste.</p></div>
<p>Es wird weiter verhandelt. Ein Ergebnis ist nicht in Sicht, heißt es aus beiden Rathäusern.</p>
<script>stolen("böse")</script></article>
<section id="comments" class="comments"><h3>2 Kommentare</h3><ol class="comment-list">
<li class="comment" id="comment-1"><div class="comment-author">Leser1</div><time>18.04.2025</time>
<div class="comment-body"><p>Das wird nichts!</p><p>Nie.</p></div><a>Antworten</a><ol class="children">
<li class="comment"><div class="comment-author">Leser2</div><div class="comment-content"><p>Doch, De_p-p.</p></div>
</li></ol></li></ol><form><textarea>Ihr Kommentar</textarea></form></section></main>
<aside><h3>Meistgelesen</h3><a href="x">Ein anderer Artikel über etwas</a></aside>
<footer>Impressum</footer></body></html>
"""
BODY = (
    (
        "Die Oberstadt will einen Damm bauen, sagte Bürgermeister Huber am Freitag. Die Unterstadt droht mit Klage vor "
        "dem höchsten Gericht des Landes."
    ),
    "Was droht der Unterstadt?",
    "„Wir geben nicht nach“, sagte Meier und verwies auf das Abkommen von 1954.",
    "Es wird weiter verhandelt. Ein Ergebnis ist nicht in Sicht, heißt es aus beiden Rathäusern.",
)


def pdf_of(*pages: str) -> bytes:
    """A PDF with one line of text for each line of a page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for page in pages:
        shown = " ".join(f"({_escaped(line)}) Tj T*" for line in page.splitlines())
        stream = f"BT /F1 11 Tf 14 TL 50 800 Td {shown} ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {len(objects)} 0 R >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    body, places = "%PDF-1.4\n", []
    for number, said in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{said}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return f"{body}{end}startxref\n{len(body)}\n%%EOF\n".encode("latin-1")


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def saved(folder: Path, content: str | bytes, name: str = "article.txt") -> Path:
    """A document on disk."""
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path
