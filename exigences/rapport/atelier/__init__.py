"""A session for a group that guesses what a procedure asks, made from its report alone."""
