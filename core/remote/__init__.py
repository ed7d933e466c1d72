"""Asking an archive that another party holds: wire format, server, client."""
