#!/bin/sh
# The files of a town in French: what may be read, a box where plans are dropped, and the folder of Odile.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/reglages" "$ETAT/fichiers"
cp -R "$ICI/fichiers/." "$ETAT/fichiers/"
mkdir -p "$ETAT/fichiers/odile"
sed "s#\$ETAT#$ETAT#" "$ICI/valmont.conf" >"$ETAT/valmont.conf"
