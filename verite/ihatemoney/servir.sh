#!/bin/sh
set -eu
export IHATEMONEY_SETTINGS_FILE_PATH="$ETAT/ihatemoney.cfg"
exec "$INSTALLE/bin/flask" --app ihatemoney.wsgi run --host 127.0.0.1 --port "$PORT"
