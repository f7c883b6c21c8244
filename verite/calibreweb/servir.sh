#!/bin/sh
set -eu
. "$ICI/environnement.sh"
cd "$ETAT"
exec "$INSTALLE/bin/cps" -p "$ETAT/app.db" -o "$ETAT/journal" -i 127.0.0.1 -m
