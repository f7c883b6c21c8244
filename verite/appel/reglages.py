"""The settings of the petition, as it ships them, on a base in one file."""

import os
from pathlib import Path

from appel_crises.settings import *  # noqa: F403

ETAT = Path(os.environ["ETAT"])
ALLOWED_HOSTS = ["127.0.0.1"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ETAT / "base.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"

# The same question and the same letter each time: two replays can be compared.
from appel_crises.data import EMAIL_TEMPLATES, challenges  # noqa: E402

EMAIL_TEMPLATES[:] = sorted(EMAIL_TEMPLATES, key=lambda letter: letter.template_id)[:1]
challenges.CHALLENGES_WITH_ID[:] = challenges.CHALLENGES_WITH_ID[:1]
