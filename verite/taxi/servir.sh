#!/bin/sh
set -eu
export ETAT PORT INSTALLE
export NODE_ENV=production
export NODE_PATH="$INSTALLE/node_modules:$INSTALLE/deplies"
exec node "$ICI/serveur.js"
