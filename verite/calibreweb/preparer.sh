#!/bin/sh
# The digital library of a town in French: who has an account reads, and the town lets anyone ask for one.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/cache" "$ETAT/livres"
"$INSTALLE/bin/cps" -p "$ETAT/app.db" -o "$ETAT/journal" -s "admin:Un-mot-de-passe-2026!"
"$INSTALLE/bin/python" "$ICI/contenu.py"
