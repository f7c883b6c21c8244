#!/bin/sh
# The pages of the survey service in French, the look of the State, the two questionnaires bundled with Lunatic, and the folders of what is sent.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/reponses" "$ETAT/signalements" "$ETAT/site/dsfr/utility"
cp -R "$ICI/site/." "$ETAT/site"
for morceau in dsfr.min.css dsfr.module.min.js fonts icons favicon; do
  cp -R "$INSTALLE/node_modules/@gouvfr/dsfr/dist/$morceau" "$ETAT/site/dsfr/$morceau"
done
cp "$INSTALLE/node_modules/@gouvfr/dsfr/dist/utility/utility.min.css" "$ETAT/site/dsfr/utility/utility.min.css"
node "$ICI/formulaires/assembler.js"
