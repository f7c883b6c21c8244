#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/tracd" --single-env --hostname 127.0.0.1 --port "$PORT" "$ETAT/suivi"
