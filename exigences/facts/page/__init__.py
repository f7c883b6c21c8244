"""From the collection of one state of a page to its typed facts: fields, forms, contacts, axe.

Its face is `etat.read_page`. `lecture` holds the readings that the rooms above share.
It knows no other page than the one it reads, save `provocations`, which compares two states.
"""
