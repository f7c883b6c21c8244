#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
cd "$ETAT/forum"
exec node app.js --url "http://127.0.0.1:$PORT" --bind_address 127.0.0.1 --redis:port "$BASE"
