#!/bin/sh
# The pages of the agency, its two XForms, Enketo's themes and script, and the folder where what is sent is kept.
set -eu
export ETAT ICI INSTALLE
rm -rf "$ETAT/site"
mkdir -p "$ETAT/envois"
cp -R "$ICI/site" "$ETAT/site"
mkdir -p "$ETAT/site/formulaires"
cp "$ICI"/formulaires/*.xml "$ETAT/site/formulaires/"
node "$ICI/assembler.mjs"
