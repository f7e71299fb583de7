# The app in a browser: what its screens and controls are called
web-start = Conflicts
web-own = In this folder
web-library = From the library
web-none-here = There is none here yet: begin a study below, or open one of the library.
web-screens = Screens
web-language = Language
web-screen-report = Report
web-screen-parties = Parties and options
web-screen-wants = Who wants what
web-screen-outcomes = Outcomes
web-screen-why = Why
web-screen-paths = Ways
web-screen-what-if = What if
web-screen-must-change = What must change
web-screen-over-time = Over time
web-screen-how-sure = How sure
web-screen-hangs-on = What it hangs on
web-screen-evidence = On whose word
web-show = Show
web-outcome = outcome
web-about-whom = about
web-everybody = everybody
web-to = to
web-from = from
web-whatever-holds = whatever holds
web-today = today
web-all-that-hold = all that hold
web-aim = which is to
web-aim-hold = hold
web-aim-reach = be reached
web-aim-both = be reached and hold
web-days = days from now
web-draws = readings
web-scenarios = scenarios of the file
web-leaves = who leaves
web-open = open
web-yes = taken
web-no = not taken
web-changed = Changed: { $what }.
web-as-file = as the file has it
web-computing = Computing: { $screen }.
web-so-far = { $done } of { $total }
web-running = for { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }
web-stop = Stop and show what there is
web-stopped = Stopped before anything was found.
web-again = Try again
web-stale = The file has been changed since this was shown.
web-newer = Show the newer
web-invalid = This file has faults; nothing was computed.
web-too-large = Too large
web-refused = That cannot be answered
web-old-page = This page is from before the server was started anew. Nothing was written.
web-nothing-lost = What you filled in is still here.
web-send-again = Send it again
web-not-there = There is no such page
web-failed = Something went wrong here. The files are as they were; what happened stands in the terminal.
web-version = version { $digest }
web-faults = { $count ->
    [one] 1 problem
   *[other] { $count } problems
 }
web-pin = Pin this and go on from the file
web-unpin = Let go what is pinned
web-drop = without it
web-down = one down
web-wants-of = What { $who } { $plural ->
    [yes] want
   *[no] wants
 }
web-screen-versions = Versions
web-no-versions = There are no earlier versions yet: each change that is made here keeps the one before it.
web-now = now
web-earlier = earlier
web-later = later
web-stale-broken = The file has been changed since this was shown, and has faults now; this is what the last good one says.
web-faults-show = Show the faults
web-as-html = As one page
web-as-pdf = As PDF
web-as-docx = For Word
web-as-pictures-zip = Its pictures
web-as-study-zip = The study as an archive
web-scenario-title = title
web-keep-scenario = Keep as a scenario of the file
web-nothing-to-keep = Nothing is changed here that could be kept; change something first.
web-screen-map = Map
web-bare = Nobody can do anything here yet: an answer needs options.
web-bare-add = Say who can do what
web-bare-example = See this page of an example
web-next = Next: { $screen }
web-step-conflict = The conflict
web-step-follows = What follows
web-step-changes = What would change it
web-step-result = The result
web-intro = From an article to a report: who can do what, what each of them wants, which outcomes would hold – and on whose word.
web-skip = Skip to the content
web-go-back = Go back to the earlier one
web-go-back-how = What the file says now is kept as a version.
web-too-many = The conflict has { $count } outcomes; pages list up to { $most }. Commands count more, without a list: detente brief FILE, and so do solve, why, paths, compare and diff.
web-fewer = With fewer outcomes it can be answered here: add a limit, or settle options under What if and go on from there.
