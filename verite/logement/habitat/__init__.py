"""The site of a social landlord."""
