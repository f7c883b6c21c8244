#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_cups
trap 'kill $cupsd; wait' EXIT
trap 'exit 143' TERM INT
wait $cupsd
