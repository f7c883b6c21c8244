"""Accessibility, by theme of the RGAA, and the demands that axe does not see."""
