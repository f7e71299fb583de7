"""The brief: the conflict's questions and their answers, told."""
