"""A whole right over a whole year: what its procedures ask of a household, counted from audits."""
