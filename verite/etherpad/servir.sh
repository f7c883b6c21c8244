#!/bin/sh
set -eu
cd "$ETAT/racine"
export NODE_ENV=production
exec node src/node/server.js
