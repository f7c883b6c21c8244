#!/bin/sh
# The site of a seaside town in French, one application built by Angular with its Material components, and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site" "$ETAT/application"
mkdir -p "$ETAT/declarations"
cp -R "$ICI/application" "$ETAT/application"
ln -s "$INSTALLE/node_modules" "$ETAT/application/node_modules"
cd "$ETAT/application"
NG_CLI_ANALYTICS=false node node_modules/@angular/cli/bin/ng.js build >construction.txt 2>&1 || {
  cat construction.txt >&2
  exit 1
}
cp -R dist "$ETAT/site"
rm -rf "$ETAT/application"
