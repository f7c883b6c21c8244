"""What was read in a parcours: fields, forms, announcements, sendings, findings of axe-core.

Knows no exigence, no verdict and no weight.
"""
