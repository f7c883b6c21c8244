#!/bin/sh
# The shop of a museum in French: one buys with or without an account, and pays on reception of the order.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/images"
cp "$INSTALLE"/lib/python3*/site-packages/oscar/static/oscar/img/image_not_found.jpg "$ETAT/images/"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django shell <"$ICI/contenu.py"
"$INSTALLE/bin/python" -m django rebuild_index --noinput
