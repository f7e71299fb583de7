"""Many readings solved side by side, and what they say counted in whole numbers."""
