# Sources
source-untitled = (no title)
source-parts = teaser { $teaser }, paragraphs { $paragraphs }, headings { $headings }, comments { $comments }, boilerplate { $boilerplate }
source-not-kept = not kept
source-same = same
source-missing = missing
source-no-ordinary-file = no ordinary file but a folder, a pipe or a device, and not read; put the kept file back there
source-outside = outside the study, and not read; put the file itself into the study's folder, not a link to it
source-changed = changed: { $recorded } recorded, { $found } found

# Quotes in their documents
quote-there = there, { $where }
quote-not-there = not there
quote-nothing-near = not there, and nothing is near
quote-too-long = not there, and it is too long to look for what is near
quote-near = near, { $where }; this is not the quote:
in-title = in the title
in-teaser = in the teaser
in-body = in the body
in-boilerplate = in the boilerplate
in-comments = in the comments

# Readers' comments and their codes
code-stance = stance
code-promise = promise
code-what-if = what-if
code-taken-back = taken back
stance-for = for
stance-against = against
stance-neutral = neutral
level-nominal = nominal
level-ordinal = ordinal
agreement-towards = { $kind } towards { $target }
agreement-of = { " " }({ $units ->
    [one] one unit
   *[other] { $units } units
 } by { $coders } coders)

# Hits of a search
hit-source = source
hit-quote = quote
hit-comment = comment

# Sentences suggested as quotes, and proposals of an assistant
suggested-quotation = quotation
suggested-reported = reported
suggested-hedged = hedged
suggested-opinion = opinion
suggested-nobody = nobody named
suggested-unnamed = { $who } (unnamed)
suggested-perhaps = { $said }, perhaps { $who }
suggested-names = names { $name }
firm-witnessed = witnessed
firm-on-record = on record
firm-reported = reported
firm-opinion = opinion
firm-inference = inference
firm-denied = denied
proposals-counted = { $total ->
    [one] 1 proposal
   *[other] { $total } proposals
 }, { $kept } kept{ $count ->
    [0] { "" }
   *[other] , { $count } dropped: { $why }
 }
proposal-of = { $k } of { $of }.
dropped-quote-not-in-the-text = quote not in the text
dropped-not-in-the-form-asked-for = not in the form asked for
dropped-proposed-twice = proposed twice
dropped-too-many = too many
dropped-one = no. { $number }, “{ $said }”: { $why }
dropped-form-answer = it is not in the form asked for
dropped-form-kind = its kind is none of those asked for
dropped-form-text = it has no text, or too long a one
dropped-form-quote = it has no passage, or too long a one
