#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/gunicorn" --bind "127.0.0.1:$PORT" --threads 4 --no-control-socket --log-level warning django_wsgi:application
