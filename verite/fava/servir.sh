#!/bin/sh
set -eu
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
exec "$INSTALLE/bin/fava" --host 127.0.0.1 --port "$PORT" "$ETAT/comptes.beancount"
