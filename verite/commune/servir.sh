#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/pserve" "$ETAT/kotti.ini"
