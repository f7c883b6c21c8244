#!/bin/sh
# A house that nobody set up yet: what its authors turn on, less what looks for devices on the network.
set -eu
cat >"$ETAT/configuration.yaml" <<FIN
http:
  server_host: 127.0.0.1
  server_port: $PORT
automation:
backup:
config:
frontend:
history:
logbook:
my:
person:
script:
sun:
zone:
FIN
