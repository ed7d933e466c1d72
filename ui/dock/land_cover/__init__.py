"""Land cover on the Search page: how much it counts beside the looks, what each class weighs, and why a place moved."""
