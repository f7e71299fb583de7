"""The command ``detente``: parse, call, render. Nothing is computed here."""
