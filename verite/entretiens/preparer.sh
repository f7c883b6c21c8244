#!/bin/sh
# The guided interviews of a town in French: who asks for a place answers one question after another.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/redis" "$ETAT/config" "$ETAT/files" "$ETAT/log" "$ETAT/paquets/docassemble"
chmod 700 "$ETAT/base"
mkdir -p "$LOCPATH"
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.utf8"
cp -R "$ICI/valmont" "$ETAT/paquets/docassemble/valmont"
sed -e "s#\$ETAT#$ETAT#g" -e "s#\$PORT_COURRIEL#$PORT_COURRIEL#" -e "s#\$BASE#$((PORT + 1))#" \
  -e "s#\$REDIS#$((PORT + 2))#" -e "s#\$PORT#$PORT#" "$ICI/config.yml" >"$DA_CONFIG_FILE"
# Its libraries fetch English dictionaries when they start: it has none to read here, and a French interview asks none.
dictionnaires="$ETAT/nltk_data/corpora"
mkdir -p "$dictionnaires/wordnet" "$dictionnaires/wordnet_ic" "$dictionnaires/sentiwordnet"
for mots in noun verb adj adv; do
  : >"$dictionnaires/wordnet/index.$mots"
  : >"$dictionnaires/wordnet/data.$mots"
  : >"$dictionnaires/wordnet/$mots.exc"
done
for archive in omw-1.4 wordnet wordnet_ic sentiwordnet; do : >"$dictionnaires/$archive.zip"; done
: >"$dictionnaires/wordnet/lexnames"
: >"$dictionnaires/wordnet/index.sense"
printf 'wnver::\n1740n 1 ROOT\n1740v 1 ROOT\n' >"$dictionnaires/wordnet_ic/ic-brown.dat"
: >"$ETAT/valmont.wsgi"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U docassemble -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_les_bases
"$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U docassemble postgres -c "CREATE DATABASE docassemble"
"$INSTALLE/bin/python" -m docassemble.webapp.create_tables "$DA_CONFIG_FILE"
redis-cli -p $((PORT + 2)) shutdown nosave || true
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
