#!/bin/sh
# The requests of a town in French: Odile has an account, anyone may take the newsletter.
set -eu
. "$ICI/environnement.sh"
# It writes its files beside its settings.
cp "$ICI/reglages.py" "$ETAT/"
"$INSTALLE/bin/django-admin" prep --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
