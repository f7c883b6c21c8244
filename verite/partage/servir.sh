#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/gunicorn" --timeout 600 --threads 4 --bind "127.0.0.1:$PORT" site_partage:application
