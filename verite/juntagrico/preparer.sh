#!/bin/sh
# A cooperative of vegetables in French: who joins takes a basket, a place to fetch it and shares.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django shell <"$ICI/contenu.py"
