#!/bin/sh
set -eu
. "$ICI/environnement.sh"
cd "$ETAT"
exec "$INSTALLE/bin/granian" --interface asgi --host 127.0.0.1 --port "$PORT" \
  --static-path-route /media --static-path-mount "$ETAT/media" fiduswriter.asgi:application
