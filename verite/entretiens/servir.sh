#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_les_bases
cd "$ETAT"
exec "$INSTALLE/bin/python" -m flask --app docassemble.webapp.server run --no-reload --host 127.0.0.1 --port "$PORT"
