"""`python -m exigences` is `exigences`."""

from exigences.lancement import main

if __name__ == "__main__":
    main()
