"""`python -m exigences` is `exigences`."""

from exigences.cli import main

if __name__ == "__main__":
    main()
