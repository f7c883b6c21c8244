"""Lends each application the libraries of its pages, where it would have put them itself."""

import os
from pathlib import Path

import django

django.setup()

from mayan.apps.dependencies.classes import JavaScriptDependency  # noqa: E402

for library in JavaScriptDependency.get_all():
    if isinstance(library, JavaScriptDependency):
        wanted = library.get_install_path()
        wanted.parent.mkdir(parents=True, exist_ok=True)
        if not wanted.exists():
            wanted.symlink_to(Path(os.environ["INSTALLE"]) / "node_modules" / library.name)
