"""Goes through a procedure in a browser and keeps what each step showed."""
