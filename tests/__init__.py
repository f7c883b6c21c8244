"""The tests; a package of its own, since a library installs another one of that name."""
