#!/bin/sh
# An association of walkers, as Diacamma's own command makes one: who comes asks for an account, who is a member renews.
set -eu
. "$ICI/environnement.sh"
mkdir "$LOCPATH"
localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
cd "$ETAT"
(
  unset DJANGO_SETTINGS_MODULE
  en_francais "$INSTALLE/bin/lucterios_admin.py" add -n association -p diacamma.asso -d sqlite -i "$ETAT" \
    -m "diacamma.member,diacamma.accounting,diacamma.invoice,diacamma.event,lucterios.contacts,diacamma.payoff,lucterios.documents,lucterios.mailing"
)
en_francais "$ICI/contenu.py"
