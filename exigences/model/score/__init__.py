"""Weights, costs and published figures, and what a person lives along a procedure.

Knows verdicts; knows nothing of the words of a report.
"""
