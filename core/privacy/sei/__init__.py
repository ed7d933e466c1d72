"""SEI: similarity search over obfuscated images (Li, Ma, Miao, Wang, Liu and Choo), the whole scheme.

It hides vectors from a casual look. It is no encryption: whoever knows a few of the owner's vectors, or works together
with one user, opens everything (docs/sei.md, tests/unit/test_sei_attacks.py).
"""
