"""The one result document, part by part, and the instruction as a text.

Knows all that the stages found; knows no format of output.
"""
