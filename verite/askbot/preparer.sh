#!/bin/sh
# Questions and answers between the people of a town, in French: who asks has an account.
set -eu
"$INSTALLE/bin/askbot-setup" --noinput -r "$ETAT/forum" --proj-name forum -e sqlite -d "$ETAT/base.sqlite3" \
  --domain-name questions.valmont.example --language-code fr --timezone Europe/Paris --admin-name Odile \
  --admin-email odile@valmont.example --email-host courriel.valmont.example --email-port 25 \
  --server-email questions@valmont.example --default-from-email questions@valmont.example \
  --email-host-user banc --email-host-password banc
cat "$ICI/reglages.inc" >>"$ETAT/forum/forum/settings.py"
. "$ICI/environnement.sh"
cd "$ETAT/forum"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django collectstatic --noinput
"$INSTALLE/bin/python" -m django shell <"$ICI/contenu.py"
