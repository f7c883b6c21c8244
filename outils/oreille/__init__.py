"""Teaches the ears of `exigences.mots.oreille` from sentences written for it."""
