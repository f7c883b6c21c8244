#!/bin/sh
# The portal of the agents of a département in French: one has yet to protect her account, one has lost her phone.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
