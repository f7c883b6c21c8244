"""An exigence with its evidence, and what each demand needs of a person.

Knows neither facts nor weights: the detectors stand between both.
"""
