#!/bin/sh
# The study of a university in French: one session in a room, which anyone who has its link and a number joins.
set -eu
. "$ICI/environnement.sh"
cp -R "$ICI/etude" "$ETAT/etude"
cp "$ICI/settings.py" "$ETAT/settings.py"
printf 'V001\nV002\nV003\n' >"$ETAT/participants.txt"
mkdir -p "$ETAT/_static" "$ETAT/_templates"
cd "$ETAT"
otree resetdb --noinput
"$INSTALLE/bin/python" "$ICI/salle.py"
