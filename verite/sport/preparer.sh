#!/bin/sh
# The training log of an association's gym in French: open to registration, with one member already there.
set -eu
. "$ICI/environnement.sh"
wger=$(echo "$INSTALLE"/lib/python3.*/site-packages/wger)
# What its authors have fetched by yarn, under the same names.
mkdir -p "$ETAT/bibliotheques/scss" "$ETAT/media"
cp -R "$INSTALLE/node_modules" "$ETAT/bibliotheques/yarn"
mv "$ETAT/bibliotheques/yarn/sortablejs" "$ETAT/bibliotheques/yarn/Sortable"
cp "$wger/core/static/scss/main.scss" "$ETAT/bibliotheques/scss/"
node "$INSTALLE/node_modules/sass/sass.js" --quiet --no-source-map \
  "$ETAT/bibliotheques/scss/main.scss" "$ETAT/bibliotheques/yarn/bootstrap-compiled.css"
rm -rf "$ETAT/bibliotheques/yarn/sass" "$ETAT/bibliotheques/yarn/.bin"
django migrate --verbosity 0
django loaddata --verbosity 0 gym languages groups users licenses days_of_week setting_repetition_units setting_weight_units \
  language_config gym_config equipment muscles categories gym-config gym-adminconfig
django collectstatic --noinput --verbosity 0
"$INSTALLE/bin/python" -W ignore "$ICI/contenu.py"
