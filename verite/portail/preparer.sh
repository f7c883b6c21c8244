#!/bin/sh
# The accounts of a valley in French: one name and one password for its library and its school.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
