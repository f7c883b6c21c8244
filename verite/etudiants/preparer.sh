#!/bin/sh
# The pages of a university in French, the library of its forms, and the folder where what is sent is kept.
set -eu
mkdir -p "$ETAT/demandes"
cp -R "$ICI/site" "$ETAT/site"
mkdir -p "$ETAT/site/surveyjs"
cp "$INSTALLE/node_modules/survey-core/survey.core.min.js" "$INSTALLE/node_modules/survey-core/survey-core.fontless.min.css" \
  "$INSTALLE/node_modules/survey-core/i18n/french.js" "$INSTALLE/node_modules/survey-js-ui/survey-js-ui.min.js" \
  "$ETAT/site/surveyjs/"
