"""A real Selenium Grid on this machine, for its tests: `make grille` takes it and runs them."""
