"""Keys, homomorphic kernels, SEI's obfuscation, noise, decoys: everything private that needs no network."""
