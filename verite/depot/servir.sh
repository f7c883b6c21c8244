#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/copyparty" -c "$ETAT/valmont.conf" -p "$PORT"
