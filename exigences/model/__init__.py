"""Values only: what the stages hand to one another."""
