"""A conflict's own questions, answered: what is found of each kind of question is a module here."""
