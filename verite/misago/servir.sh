#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
exec "$INSTALLE/bin/django-admin" runserver --noreload --insecure "127.0.0.1:$PORT"
