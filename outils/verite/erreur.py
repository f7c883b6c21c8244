"""What keeps the bench of whole services from running."""


class VeriteError(Exception):
    """Says which service, what is wrong and what to do, in French."""
