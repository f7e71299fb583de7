# What if: a conflict beside what changes make of it
what-if-outcomes = Which outcomes, and because of whom
what-if-before = As the file has it: { $what }
what-if-change = What is changed
what-if-then = Then
what-if-turns = What that turns
what-if-as-above = changed as above
