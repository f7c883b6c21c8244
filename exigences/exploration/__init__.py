"""Walks a procedure alone, from its address, and writes it down as steps that replay.

It reads each screen by the facts that the catalogue judges, answers its fields in the place of the
sosie, and presses what leads on. No author vouches here: it stops before what commits the person,
before what it cannot tell from it, before an obstacle, and before opening an account unless it is
asked to. It knows neither the catalogue nor the score.
"""
