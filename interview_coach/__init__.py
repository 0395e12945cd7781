"""Intervjutrener: practise job interviews in Norwegian, offline, in a browser.

Importing the package loads nothing heavy and changes nothing: no folder is made,
no thread count set, no model opened. Start at `interview_coach.coach`.
"""

__version__ = "0.1.0"
