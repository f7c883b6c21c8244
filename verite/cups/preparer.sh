#!/bin/sh
# The printer of a library in French, as Debian ships CUPS: it has no paper, and Odile's letter waits with another's.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$LOCPATH" "$ETAT/conf" "$ETAT/cache" "$ETAT/run" "$ETAT/spool/tmp" "$ETAT/tmp" "$ETAT/journaux"
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
cp "$ICI/imprimantes.conf" "$ETAT/conf/printers.conf"
demarrer_cups
trap 'kill $cupsd; wait $cupsd || true' EXIT
echo "Lettre à la mairie" | "$INSTALLE/usr/bin/lp" -U odile -d Salle_de_lecture -t "Lettre à la mairie" -
echo "Recette de la soupe" | "$INSTALLE/usr/bin/lp" -U jean -d Salle_de_lecture -t "Recette de la soupe" -
