# Why an outcome holds, or not
holds-for = By { $concept } it holds for: { $names }.
fails-for = By { $concept } it does not hold for: { $names }.
more-of-it = More:
cited = On whose word:
none-cited = On whose word: the model names no quote for it.
among-states =
    { $count ->
        [one] “{ $what }” is true in one outcome, and { $held ->
            [0] it does not hold
           *[other] it holds
        } for everyone by { $concept }.
       *[other] “{ $what }” is true in { $count } outcomes, and { $held ->
            [0] none of them holds
            [one] one of them holds
           *[other] { $held } of them hold
        } for everyone by { $concept }.
    }
among-explained =
    { $held ->
        [0] Nearest to holding is { $name }.
       *[other] One that holds is { $name }.
    }
among-others-hold =
    { $count ->
        [one] { $names } holds as well.
       *[other] { $names } hold as well.
    }
among-others-fail =
    { $count ->
        [one] { $names } does not hold.
       *[other] { $names } do not hold.
    }
outcomes-others = { $count } other outcomes
outcomes-numbered = outcomes { $numbers }
