#!/bin/sh
# The site of a social landlord in French: its pages, two forms, and the account of a tenant.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/passages/habitat" "$ETAT/bibliotheques/habitat"
touch "$ETAT/passages/__init__.py" "$ETAT/passages/habitat/__init__.py"
for fichier in foundation-sites/dist/css/foundation.min.css foundation-sites/dist/css/foundation.min.css.map \
  foundation-sites/dist/js/foundation.min.js foundation-sites/dist/js/foundation.min.js.map jquery/dist/jquery.min.js \
  what-input/dist/what-input.min.js what-input/dist/what-input.min.js.map; do
  cp "$INSTALLE/node_modules/$fichier" "$ETAT/bibliotheques/habitat/"
done
export PYTHONPATH="$ICI:$ETAT"
"$INSTALLE/bin/python" -m django makemigrations habitat
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
"$INSTALLE/bin/python" -m django collectstatic --noinput --verbosity 0
