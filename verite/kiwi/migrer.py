"""Makes the base: each migration would listen again to every model that ever was."""

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db.models.signals import class_prepared  # noqa: E402

class_prepared.receivers.clear()
call_command("migrate", interactive=False, verbosity=0)
