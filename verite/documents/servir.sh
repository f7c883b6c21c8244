#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/mayan-edms.py" runserver --noreload --nostatic "127.0.0.1:$PORT"
