#!/bin/sh
# The accounts of an association in French, which its treasurer and its members read and write.
set -eu
mkdir "$ETAT/factures"
cp "$ICI/comptes.beancount" "$ETAT/"
"$INSTALLE/bin/bean-check" "$ETAT/comptes.beancount"
