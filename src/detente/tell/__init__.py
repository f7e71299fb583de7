"""Answers put into blocks, in the words of one language."""
