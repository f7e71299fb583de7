"""Answers as values: names, numbers, witnesses and grounds; no words, no language."""
