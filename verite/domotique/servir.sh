#!/bin/sh
set -eu
export PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 HOME="$ETAT"
trap 'kill -TERM "$maison"; wait "$maison" || true; exit 0' TERM INT
# A backup brings its own settings back, and the house starts again: 100 is how it asks for it.
fin=100
while test "$fin" = 100; do
  sed -i "s/server_port:.*/server_port: $PORT/" "$ETAT/configuration.yaml"
  "$INSTALLE/bin/hass" --config "$ETAT" --skip-pip &
  maison=$!
  fin=0
  wait "$maison" || fin=$?
done
exit "$fin"
