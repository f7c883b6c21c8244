#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
demarrer_le_cache
exec "$INSTALLE/bin/indico" run --host 127.0.0.1 --port "$PORT" --url "http://127.0.0.1:$PORT" --quiet --reloader none
