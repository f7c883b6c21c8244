"""Chooses, in the open data of places of digital mediation, those that meet what is demanded.

Source of the columns: the national schema « lieux de médiation numérique » (its CSV and its JSON).
Nothing is downloaded: the person gives the file.
"""
