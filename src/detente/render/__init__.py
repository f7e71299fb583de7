"""Blocks put on a terminal, a page or a notebook. Knows no question and no language."""
