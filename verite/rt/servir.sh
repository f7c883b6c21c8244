#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec plackup --host 127.0.0.1 --port "$PORT" --env deployment --server Starman --workers 3 \
  "$ICI/guichet.psgi"
