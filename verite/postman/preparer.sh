#!/bin/sh
# The messages of a town hall in French, by django-postman: visitors write, inhabitants with an account answer.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
