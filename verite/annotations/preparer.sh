#!/bin/sh
# The letters of a town's archives, in French, which volunteers read and sort for a university.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/fichiers" "$ETAT/depots"
"$INSTALLE/bin/django-admin" migrate --noinput
"$INSTALLE/bin/django-admin" create_roles
"$INSTALLE/bin/python" "$ICI/contenu.py"
