#!/bin/sh
# The site of a chamber of trades in French: its pages, a form of six steps and a form of one.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/passages" "$ETAT/bibliotheques/bootstrap" "$ETAT/fichiers"
touch "$ETAT/passages/__init__.py"
for fichier in css/bootstrap.min.css css/bootstrap.min.css.map js/bootstrap.bundle.min.js js/bootstrap.bundle.min.js.map; do
  cp "$INSTALLE/node_modules/bootstrap/dist/$fichier" "$ETAT/bibliotheques/bootstrap/"
done
"$INSTALLE/bin/python" -m django makemigrations metiers
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
"$INSTALLE/bin/python" -m django collectstatic --noinput --verbosity 0
