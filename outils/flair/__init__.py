"""Teaches the flairs of `exigences.mots.flair` from sentences written for it."""
