#!/bin/sh
set -eu
. "$ICI/environnement.sh"
cd "$ETAT/forum"
exec "$INSTALLE/bin/python" -m django runserver --noreload "127.0.0.1:$PORT"
