"""What a service asks of a person: codes, files, fees, rules, tests, and how much of all that.

It builds no evidence and gives no verdict: the catalogue does.
"""
