"""The error of the measure."""


class JustesseError(Exception):
    """The measure cannot be made: the message says what, where, and what to do."""
