#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
demarrer_ghost
node "$ICI/devant.js" &
devant=$!
trap 'kill $devant $ghost $base; wait' EXIT
trap 'exit 143' TERM INT
wait $ghost
