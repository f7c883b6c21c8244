#!/bin/sh
set -eu
exec "$INSTALLE/usr/bin/glewlwyd" --config-file="$ETAT/glewlwyd.conf"
