"""Measures how well a finding is known again: pages edited by a script, audits of both releases."""
