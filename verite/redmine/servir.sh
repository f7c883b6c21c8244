#!/bin/sh
set -eu
cd "$ETAT/redmine"
. "$ICI/environnement.sh"
exec ruby bin/bundle exec puma --threads 2:4 --bind "tcp://127.0.0.1:$PORT" config.ru
