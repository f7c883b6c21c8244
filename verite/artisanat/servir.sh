#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/gunicorn" --bind "127.0.0.1:$PORT" --threads 4 --log-level warning \
  --no-control-socket "django.core.wsgi:get_wsgi_application()"
