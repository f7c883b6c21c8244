#!/bin/sh
# Mailman's own web service answers to Postorius; nothing is delivered.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/runner" -C "$MAILMAN_CONFIG_FILE" --runner=rest:0:1 &
exec "$INSTALLE/bin/python" -m django runserver --noreload --insecure "127.0.0.1:$PORT"
