"""One module per format of the report; each offers its `RENDERER`."""
