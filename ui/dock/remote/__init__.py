"""Asking servers: which there are, what they hold, how one is asked, and what left this computer."""
