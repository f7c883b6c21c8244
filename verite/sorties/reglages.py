"""The settings that FitTrackee ships, for a service that is reached without encryption."""

from fittrackee.config import ProductionConfig


class Reglages(ProductionConfig):
    """A session whose cookie also goes to `http://127.0.0.1`."""

    JWT_COOKIE_SECURE = False
