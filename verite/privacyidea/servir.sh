#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec "$INSTALLE/bin/python" -m flask --app "privacyidea.app:create_app('production',config_file='$PRIVACYIDEA_CONFIGFILE',silent=True)" \
  run --host 127.0.0.1 --port "$PORT"
