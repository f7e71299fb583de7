"""Forecasts from and for other tools: the JSON of Metaculus' questions, its tables, and CSV for spreadsheets."""
