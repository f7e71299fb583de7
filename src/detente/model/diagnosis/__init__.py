"""What is wrong with a text that YAML cannot read, or reads otherwise than it was meant: the cause, and the cure."""
