"""The ranked list of places: model, delegate, view, thumbnails, and its link with the layer on the map."""
