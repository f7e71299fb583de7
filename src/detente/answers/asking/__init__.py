"""From what somebody typed to the things of the model that are meant: once, for every face."""
