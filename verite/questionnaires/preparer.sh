#!/bin/sh
# The questions of a town, in French: one consultation in parts, one registration on a page.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django shell <"$ICI/contenu.py"
