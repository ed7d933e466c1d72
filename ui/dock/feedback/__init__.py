"""What the marks of a review are good for on the Search page: what to label next, concepts, and what was missed."""
