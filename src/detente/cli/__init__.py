"""The command ``detente``: parse, ask, hand over. Nothing is computed here, and no answer put into words."""
