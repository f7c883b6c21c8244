#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/kolibri" start --foreground
