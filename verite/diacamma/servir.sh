#!/bin/sh
set -eu
. "$ICI/environnement.sh"
cd "$ETAT"
export LC_ALL=fr_FR.UTF-8
exec "$INSTALLE/bin/python" -m waitress --listen "127.0.0.1:$PORT" lucterios.framework.wsgi:application
