"""The root of what the program says to people when it cannot go on."""


class ExigencesError(Exception):
    """A fault that its own text tells whole, in one French sentence: what, where, what to do."""
