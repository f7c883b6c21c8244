#!/bin/sh
# The data plans of a university in French: whoever has an account makes one by answering questions.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django setup_groups
"$INSTALLE/bin/python" -m django collectstatic --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
