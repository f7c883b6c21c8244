"""Going through the screens."""
