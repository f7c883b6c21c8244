#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/python" -m django runserver --noreload --nostatic "127.0.0.1:$PORT"
