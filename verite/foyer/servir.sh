#!/bin/sh
set -eu
. "$ICI/environnement.sh"
exec node "$serveur"
