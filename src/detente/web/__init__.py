"""The face in a browser: one thin file per screen, made of the same blocks, pictures and words as every other face."""
