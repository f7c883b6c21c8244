#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
exec "$INSTALLE/bin/umap" runserver --noreload --nostatic "127.0.0.1:$PORT"
