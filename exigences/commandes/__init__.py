"""The command line: options, files, exit codes and sentences on the screen, one module a family.

It decides nothing of a service. A command loads only what it uses; the stages are composed in
`chaine`, and nothing below may import this room.
"""
