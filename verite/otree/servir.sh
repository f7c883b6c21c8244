#!/bin/sh
set -eu
. "$ICI/environnement.sh"
cd "$ETAT"
exec otree prodserver1of2 "127.0.0.1:$PORT"
