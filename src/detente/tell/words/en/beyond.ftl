# Which outcomes hold where there are too many to list
beyond-too-many = There are { $count } outcomes, too many to list: the symbolic engine was chosen. It counts exactly, and names examples instead of lists.
beyond-asked = There are { $count } outcomes; the symbolic engine counts them exactly, and names examples instead of lists.
beyond-by = What holds for everyone by { $concept }
beyond-held = { $count } of { $total }
beyond-when = just where { $statement }
beyond-common = in all of them: { $statement }
beyond-examples = for example { $examples }
beyond-conditions = In how many of the outcomes that hold for everyone each condition is true
beyond-unknown = The symbolic engine does not know { $concept }.
