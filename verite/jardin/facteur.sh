#!/bin/sh
# What the site sends is kept beside it: /boite shows the last one.
nom="$(dirname "$0")/courriels/$(date +%s%N)"
cat >"$nom.recu"
mv "$nom.recu" "$nom.eml"
