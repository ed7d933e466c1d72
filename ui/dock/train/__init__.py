"""The parts of the Train page: what to learn from, options, the course of a training, its outcome, the encoders."""
