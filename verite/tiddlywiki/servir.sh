#!/bin/sh
set -eu
exec node "$INSTALLE/node_modules/tiddlywiki/tiddlywiki.js" "$ETAT/carnet" --listen host=127.0.0.1 port="$PORT" anon-username=habitant
