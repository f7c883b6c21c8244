#!/bin/sh
# What the parents of a school write to one another, in French: anyone reads it.
set -eu
. "$ICI/environnement.sh"
cat >"$MAILMAN_CONFIG_FILE" <<FIN
[mailman]
layout: ici
default_language: fr
site_owner: listes@valmont.example
[paths.ici]
var_dir: $ETAT/mailman
[webservice]
hostname: 127.0.0.1
port: $PORT_LISTES
admin_user: banc
admin_pass: banc
[mta]
incoming: mailman.mta.null.NullMTA
outgoing: mailman.mta.deliver.deliver
smtp_host: 127.0.0.1
smtp_port: $PORT_COURRIEL
lmtp_port: $((PORT + 2))
FIN
for package in hyperkitty django_mailman3; do
  words="$ETAT/mots/$package/fr/LC_MESSAGES"
  mkdir -p "$words"
  msgfmt -o "$words/django.mo" "$INSTALLE"/lib/python3.*/site-packages/$package/locale/fr/LC_MESSAGES/django.po
done
"$INSTALLE/bin/python" "$ICI/listes.py"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
"$INSTALLE/bin/python" -m django hyperkitty_import -l ecole@valmont.example --no-sync-mailman "$ICI/ecole.mbox"
