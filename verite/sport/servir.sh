#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/python" -W ignore -m django runserver --noreload "127.0.0.1:$PORT"
