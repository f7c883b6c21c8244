#!/bin/sh
# The volunteers of a valley in French: two associations, and one of their members.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
