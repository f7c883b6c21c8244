#!/bin/sh
set -eu
cd "$ETAT/application"
. "$ICI/environnement.sh"
export PORT
exec puma -C config/puma.rb config.ru
