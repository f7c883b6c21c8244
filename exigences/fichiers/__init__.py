"""The files of this machine: read without trust, written whole, without secrets, one run a folder.

It knows no document of the project: who reads one gives its model.
"""
