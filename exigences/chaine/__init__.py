"""Composes the stages, and alone knows their order: replay, facts, verdicts, score, report.

Each module is what one command asks for: an audit or its analysis, pages one by one, the
instruction to the double, the workshop. It knows neither the command line nor a terminal.
"""
