#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
demarrer_les_nouvelles
exec env -u PORT "$INSTALLE/usr/bin/miniflux"
