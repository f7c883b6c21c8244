#!/bin/sh
# A forum in French, as Spirit's own command makes it: neighbours register there and answer each other.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django createcachetable
"$INSTALLE/bin/python" "$ICI/contenu.py"
