#!/bin/sh
# The help desk of a university in French: who asks needs no account, and follows with a number.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/pieces"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django loaddata emailtemplate.json
"$INSTALLE/bin/python" -m django shell <"$ICI/contenu.py"
