#!/bin/sh
set -eu
export LC_ALL=C.UTF-8 ETAT INSTALLE PORT
exec node "$ICI/serveur.js"
