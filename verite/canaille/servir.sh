#!/bin/sh
set -eu
export CANAILLE_CONFIG="$ETAT/canaille.toml"
exec "$INSTALLE/bin/flask" --app canaille:create_app run --host 127.0.0.1 --port "$PORT"
