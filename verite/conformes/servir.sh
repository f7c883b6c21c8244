#!/bin/sh
set -eu
PAQUETS=$(echo "$INSTALLE"/lib/python3.*/site-packages)
export PAQUETS
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/python" -m django runserver --noreload --insecure "127.0.0.1:$PORT"
