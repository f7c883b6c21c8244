#!/bin/sh
set -eu
export PRETALX_CONFIG_FILE="$ETAT/pretalx.cfg" PYTHONPATH="$ETAT" DJANGO_SETTINGS_MODULE=reglages
cd "$ETAT"
exec "$INSTALLE/bin/python" -m pretalx runserver --noreload --insecure "127.0.0.1:$PORT"
