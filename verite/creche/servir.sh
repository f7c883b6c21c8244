#!/bin/sh
set -eu
export ETAT PORT
exec node "$ICI/serveur.js"
