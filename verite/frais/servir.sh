#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/cubicweb-ctl" start frais
