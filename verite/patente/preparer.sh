#!/bin/sh
# The application of a council of villages, the libraries of its pages as npm delivers them, and the folders where what is sent is kept.
set -eu
rm -rf "$ETAT/application"
mkdir -p "$ETAT/demandes" "$ETAT/fichiers" "$ETAT/sessions"
cp -R "$ICI/application" "$ETAT/application"
npm="$INSTALLE/node_modules"
place="$ETAT/application/public/bibliotheques"
mkdir -p "$place/tarteaucitron"
cp "$npm/bootstrap/dist/css/bootstrap.min.css" "$npm/bootstrap/dist/js/bootstrap.bundle.min.js" "$npm/jquery/dist/jquery.min.js" \
  "$npm/select2/dist/css/select2.min.css" "$npm/select2/dist/js/select2.min.js" "$npm/flatpickr/dist/flatpickr.min.css" \
  "$npm/flatpickr/dist/flatpickr.min.js" "$place/"
cp "$npm/select2/dist/js/i18n/fr.js" "$place/select2.fr.js"
cp "$npm/flatpickr/dist/l10n/fr.js" "$place/flatpickr.fr.js"
cp -R "$npm/tarteaucitronjs/." "$place/tarteaucitron/"
