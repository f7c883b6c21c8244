#!/bin/sh
# The forum of an association in French, by django-machina: anybody may ask, members vote in polls.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
