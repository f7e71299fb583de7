"""Everything that a file has, as forms: made from the shapes of the file, written back where something changed."""
