"""The application of the registrar of a university."""
