#!/bin/sh
# The companies a local job centre knows, in French, as the commands of Creme make its base.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/fichiers" "$ETAT/statique"
creme() { "$INSTALLE/bin/creme" "$@"; }
creme migrate --noinput
creme creme_populate
creme generatemedia
"$INSTALLE/bin/python" "$ICI/contenu.py"
