"""Learning encoders: recipes, images and labels, augmentation, losses, the loop, and models on disk."""
