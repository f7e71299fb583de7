# What holds
hold-none = no outcome holds for everyone ({ $concept }); { $total ->
    [one] the only possible one was
    [2] both were
   *[other] all { $total } were
 } checked.
hold-some = { $count ->
    [one] { $total ->
        [one] the only possible outcome
       *[other] one of { $total } possible outcomes
     } holds for everyone ({ $concept }).
   *[other] { $count } of { $total } possible outcomes hold for everyone ({ $concept }).
 }
hold-apart = { $what }.
apart = { $which ->
    [rest] in the { $count ->
        [one] other
       *[other] others
     }
    [another] in another
   *[some] in { $count ->
        [one] one
       *[other] { $count }
     } of them
 }: { $what }
outcomes-left = { $count ->
    [one] one more
   *[other] { $count } more
 }
in-all = in { $count ->
    [2] both
   *[other] all
 }: { $what }
apart-conditions = { $count ->
    [one] one more condition is true in some and not in others
   *[other] { $count } more conditions are true in some and not in others
 }
apart-more = { $count ->
    [one] one more option is taken in some and not in others
   *[other] { $count } more options are taken in some and not in others
 }
common-more = { $count ->
    [one] one more condition
   *[other] { $count } more conditions
 }
hold-named = of the outcomes that hold: { $what }.
named = “{ $what }” in { $total ->
    [one] the one
   *[other] { $count } of { $total }
 }
hold-common = { $count ->
    [one] in it
    [2] in both of them
   *[other] in all of them
 }: { $what }.
about-impossible = “{ $what }”: not possible under the model's constraints.
about-none = { $total ->
    [one] no: the one outcome with “{ $what }” does not hold for everyone.
   *[other] no: none of the { $total } outcomes with “{ $what }” holds for everyone.
 }
about-all = yes: “{ $what }” is true in { $held ->
    [2] both
   *[other] all { $held }
 } outcomes that hold for everyone.
about-some = { $count ->
    [one] in part: “{ $what }” is true in one of the { $held } outcomes that hold for everyone.
   *[other] in part: “{ $what }” is true in { $count } of the { $held } outcomes that hold for everyone.
 }
about-only = yes: the one outcome that holds for everyone has “{ $what }”.
about-count = “{ $what }”: { $held ->
    [one] { $count ->
        [0] no
       *[other] yes
     }
   *[other] { $count } of { $held }
 }
about-counts = { $held ->
    [0] no outcome holds for everyone.
    [one] in the one outcome that holds for everyone: { $counts }.
   *[other] of the { $held } outcomes that hold for everyone: { $counts }.
 }
nearest = The nearest to holding is outcome { $number } ({ $label }).
example = For example outcome { $number }: { $label }.

# What is reached
reach-unknown = the model names no status quo, so nothing can be said of what would follow from it.
reach-held = { $count ->
    [one] one outcome of that kind that holds is reached from today by wanted moves.
   *[other] { $count } outcomes of that kind that hold are reached from today by wanted moves.
 }
reach-unheld = { $count ->
    [one] one outcome of that kind is reached from today by wanted moves, but it would not hold.
   *[other] { $count } outcomes of that kind are reached from today by wanted moves, but none of them would hold.
 }
reach-none = no outcome of that kind is reached from today by wanted moves.
reach-any = { $held ->
    [0] no outcome holds, so there is none to reach.
    [one] the one outcome that holds is { $count ->
        [0] not reached
       *[other] reached
     } from today by wanted moves.
   *[other] { $rest ->
        [0] { $held ->
            [2] both
           *[other] all { $held }
         } outcomes that hold are
       *[other] of the { $held } outcomes that hold, { $count ->
            [0] none is
            [one] one is
           *[other] { $count } are
         }
     } reached from today by wanted moves.
 }
reach-again = { $count ->
    [one] outcome { $numbers } is
   *[other] outcomes { $numbers } are
 } reached only if somebody makes several wanted moves in a row; these are not counted here, for nobody moves twice in a row.
way-to = To outcome { $number } ({ $label }): { $way }

# Scenarios
scenario-about = without the scenario “{ $what }” is { $held ->
    [0] true nowhere, since no outcome holds
    [one] { $before ->
        [0] not true in the one outcome that holds
       *[other] true in the one outcome that holds
     }
   *[other] true in { $before ->
        [0] none
        [one] one
       *[other] { $before }
     } of the { $held } outcomes that hold
 }, with it { $heldafter ->
    [0] nowhere, since none holds
    [one] { $after ->
        [0] not in the one that then holds
       *[other] in the one that then holds
     }
   *[other] in { $after ->
        [0] none
        [one] one
       *[other] { $after }
     } of the { $heldafter } that then hold
 }.
scenario-conditions = Outcomes that hold, without → with the scenario: { $what }.
scenario-condition = { $what } { $held ->
    [0] –
    [one] { $before ->
        [0] no
       *[other] yes
     }
   *[other] { $before } of { $held }
 } → { $heldafter ->
    [0] –
    [one] { $after ->
        [0] no
       *[other] yes
     }
   *[other] { $after } of { $heldafter }
 }
scenario-leads = { $count ->
    [0] { $held ->
        [0] then there is no outcome that holds.
       *[other] none of the outcomes that then hold is reached from today by wanted moves.
     }
    [one] wanted moves from today then lead to { $held ->
        [one] the one outcome that holds: { $what }
       *[other] one of the { $held } outcomes that hold: { $what }
     }.
   *[other] wanted moves from today then lead to { $rest ->
        [0] { $held ->
            [2] both
           *[other] all { $held }
         }
       *[other] { $count } of the { $held }
     } outcomes that hold; in { $count ->
        [2] both
       *[other] all of them
     }: { $what }.
 }
nothing-in-common = nothing that is not so today

# Who blocks
blocks-nothing = nobody blocks “{ $what }”: every such outcome holds for everyone.
blocks-impossible = “{ $what }” is not possible under the model's constraints.
blocks = { $total ->
    [one] the one outcome with “{ $what }” does not hold for everyone: { $who }.
   *[other] of the { $total } outcomes with “{ $what }”, { $held ->
        [0] none holds
        [one] one holds
       *[other] { $held } hold
     } for everyone; { $who }.
 }
blocker = { $a } would leave { $total ->
    [one] it
   *[other] { $rest ->
        [0] { $total ->
            [2] both
           *[other] all
         } of them
       *[other] { $count }
     }
 }
blocks-how = { $count ->
    [one] { $a } would rather { $do }{ $reason }.
   *[other] Most often { $a } would rather { $do }{ $reason }.
 }
blocks-example = In some of them { $a } would rather { $do }{ $reason }.

# The weakest word
weakest-no-lines = no statement of the model is marked as of low or unknown confidence.
weakest-none = { $total ->
    [one] the one statement of low or unknown confidence changes no answer{ $left ->
        [0] { "" }
       *[other] { " " }that was looked into
     } when it is dropped.
   *[other] none of the { $total } statements of low or unknown confidence changes an answer{ $left ->
        [0] { "" }
       *[other] { " " }that was looked into
     } when it alone is dropped.
 }
weakest = { $count ->
    [one] { $total ->
        [one] the one statement of low or unknown confidence changes an answer when it is dropped.
       *[other] one of the { $total } statements of low or unknown confidence changes an answer when it alone is dropped.
     }
   *[other] { $rest ->
        [0] each of the { $total } statements of low or unknown confidence changes an answer when it alone is dropped.
       *[other] { $count } of the { $total } statements of low or unknown confidence change an answer when one alone is dropped.
     }
 }
weakest-untried = { $total ->
    [one] one statement is of low or unknown confidence; what it changes was not looked into.
   *[other] { $total } statements are of low or unknown confidence; what they change was not looked into.
 }
weakest-left = { $count ->
    [one] one answer was not looked into for this.
   *[other] { $count } answers were not looked into for this.
 }
weakest-left-out = It was not looked into whether the answers to these read differently: { $questions }.
weakest-line = Without “{ $words }” ({ $a }{ $ground }), these read differently: { $changes }
weakest-ground = ; ground: { $note }
weakest-change = { $question } – { $answer }
other-outcomes = But these are other outcomes, or others would overturn them.
weakest-idle = Dropping any one of these changes no answer{ $left ->
    [0] { "" }
   *[other] { " " }that was looked into
 }: { $lines }.
weakest-idle-line = { $words } ({ $a })


# Titles of questions that have none
question-holds = Which outcomes hold?
question-holds-about = Does “{ $what }” hold?
question-reachable = Can it be reached from here?
question-reachable-about = Does “{ $what }” hold, and can it be reached from here?
question-scenario = What if: { $what }?
question-who-blocks-about = Who blocks “{ $what }”?
question-who-blocks = Who leaves today's outcome?
question-weakest-word = What rests on the weakest word?
question-must-change = What would have to change?
question-must-change-about = What would have to change for “{ $what }” to hold?
question-reach = What would have to change for today's outcome to be reached?
question-reach-about = What would have to change for “{ $what }” to be reached?
question-when = Where does it stand, and when?
question-when-about = Where does it stand, and when: { $what }?
question-who-decides = Who decides what comes about?
question-who-decides-about = Who decides whether “{ $what }” comes about?
question-sure = How sure is this?
apart-none = in the { $count ->
    [one] { $held ->
        [3] third
       *[other] last
     }
   *[other] other { $count }
 } { $told ->
    [2] neither
   *[other] none of these
 }
