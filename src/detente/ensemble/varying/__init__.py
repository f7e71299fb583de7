"""What varies between the readings of a conflict, and how they are drawn."""
