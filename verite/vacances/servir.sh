#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_les_bases
exec "$INSTALLE/bin/python" "$ICI/servir.py" "$ETAT/onegov.yml" "$PORT"
