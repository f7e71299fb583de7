"""What an answer hangs on: which lines decide it, and on whose word it rests."""
