#!/bin/sh
# The reports of a town in French: who reports signs up first.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/trac-admin" "$ETAT/suivi" initenv "Valmont signale" sqlite:db/trac.db
"$INSTALLE/bin/python" "$ICI/reglages.py"
"$INSTALLE/bin/trac-admin" "$ETAT/suivi" upgrade --no-backup
"$INSTALLE/bin/trac-admin" "$ETAT/suivi" wiki import WikiStart "$ICI/accueil.txt"
"$INSTALLE/bin/python" "$ICI/contenu.py"
