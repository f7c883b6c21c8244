#!/bin/sh
# The registrar of a university in French: its pages, two forms, and the account of a student.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/passages"
touch "$ETAT/passages/__init__.py"
"$INSTALLE/bin/python" -m django makemigrations scolarite
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
