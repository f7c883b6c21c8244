#!/bin/sh
# The problems of a town's online services, in French: Odile has an account, and tells one.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/pieces"
"$INSTALLE/bin/python" "$ICI/migrer.py"
"$INSTALLE/bin/python" -m django set_domain "127.0.0.1:$PORT"
"$INSTALLE/bin/python" "$ICI/contenu.py"
