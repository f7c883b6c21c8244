#!/bin/sh
# The site of a pension fund in French, its two forms, and the words of its forms that their authors left in English.
set -eu
. "$ICI/environnement.sh"
rm -rf "$ETAT/base.sqlite3" "$ETAT/locale" "$ETAT/medias" "$ETAT/fobi_wizards"
mkdir -p "$ETAT/locale/fr/LC_MESSAGES" "$ETAT/medias"
"$INSTALLE/bin/pybabel" -q compile -l fr -i "$ICI/locale/fr/LC_MESSAGES/django.po" -o "$ETAT/locale/fr/LC_MESSAGES/django.mo"
"$INSTALLE/bin/python" -m django migrate --noinput --verbosity 0
"$INSTALLE/bin/python" "$ICI/contenu.py"
