"""The settings that Bénévalibre ships, with a key, and its first base: one file."""

from benevalibre.settings.base import *  # noqa: F403

DEBUG = False
SECRET_KEY = "banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
