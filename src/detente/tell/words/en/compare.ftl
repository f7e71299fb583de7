# A conflict beside others
held-as-is = Holding for everyone by { $concept } as it is: { $count } of { $total }.
when-changed = when changed
held-changed = Holding for everyone by { $concept } when changed: { $count } of { $total }.
held-in-both = As it is { $base } of { $of } outcomes hold, changed { $variant } of { $total }.
held-nowhere = No outcome holds for everyone by { $concept }, neither as it is nor changed.
outcomes-of-some = Outcomes that hold in one of them
beside-signs = ✓ holds for everyone by { $concept }; – possible, but does not hold; · not possible. → wanted moves lead there from where that conflict stands.
more-in-json = and { $count } more{ SHELL("; --json has all of them") }.
more-by-limit = and { $count } more{ SHELL("; --limit ", $limit, " shows them, --json has all of them") }.
