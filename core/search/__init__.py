"""Query, ranking, filters, one hit per place, score map, results."""
