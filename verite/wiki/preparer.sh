#!/bin/sh
# The guide of a residence in French, which those who live there write together.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
