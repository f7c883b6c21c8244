#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
exec "$INSTALLE/bin/gunicorn" --bind "127.0.0.1:$PORT" --threads 4 "fittrackee:create_app()"
