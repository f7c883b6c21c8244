#!/bin/sh
# The small ads of a valley in French, by django-classified: neighbours sign in and publish.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
