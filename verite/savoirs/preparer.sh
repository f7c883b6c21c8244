#!/bin/sh
# The practical guide of a town in French, and the libraries of its pages where the authors' own task copies them.
set -eu
mkdir -p "$ETAT/themes"
cp -R "$ICI/contenu" "$ETAT/contenu"
cp -R "$INSTALLE/node_modules/raneto/themes/default" "$ETAT/themes/default"
mkdir -p "$ETAT/themes/default/public/lib"
for bibliotheque in bootstrap bootstrap-rtl fitvids highlightjs jquery masonry-layout sweetalert2 jquery-backstretch; do
  cp -R "$INSTALLE/node_modules/$bibliotheque" "$ETAT/themes/default/public/lib/"
done
