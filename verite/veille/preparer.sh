#!/bin/sh
# A watch over web pages in French, with one page of the town already watched.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/donnees" "$ETAT/mairie"
cat >"$ETAT/mairie/index.html" <<'FIN_DE_PAGE'
<!DOCTYPE html><html lang="fr"><title>Places en crèche, Valmont</title>
<h1>Places en crèche</h1><p>Il reste deux places à la crèche des Lilas pour la rentrée de janvier.</p>
FIN_DE_PAGE
montrer_la_mairie
veiller -u "http://127.0.0.1:$((PORT + 1))/" -b
