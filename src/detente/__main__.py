"""``python -m detente`` is the command ``detente``."""

from detente.cli.__main__ import main

if __name__ == "__main__":
    main()
