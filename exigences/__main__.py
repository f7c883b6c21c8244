"""`python -m exigences` is `exigences`."""

from exigences.commandes.lancement import main

if __name__ == "__main__":
    main()
