#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/django-admin" runserver --noreload "127.0.0.1:$PORT"
