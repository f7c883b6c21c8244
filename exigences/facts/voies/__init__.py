"""By which ways a person may act, sign in or turn to somebody, on line or not.

It reads pages already made into facts; it knows nothing of what is demanded or told in advance.
"""
