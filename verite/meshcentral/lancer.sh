#!/bin/sh
set -eu
export NODE_ENV=production
exec node "$INSTALLE/node_modules/meshcentral" --datapath "$ETAT/donnees" --filespath "$ETAT/fichiers" "$@"
