#!/bin/sh
set -eu
export PRETIX_CONFIG_FILE="$ETAT/pretix.cfg"
cd "$ETAT"
exec "$INSTALLE/bin/python" -m pretix runserver --noreload --insecure "127.0.0.1:$PORT"
