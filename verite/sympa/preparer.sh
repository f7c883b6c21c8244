#!/bin/sh
# The lists of a university in French, as Debian ships Sympa: anyone may take the letter of information.
set -eu
mkdir -p "$ETAT/etc/sympa" "$ETAT/pid" "$ETAT/donnees/list_data" "$ETAT/donnees/arc" "$ETAT/donnees/bounce" "$ETAT/files" "$ETAT/css" "$ETAT/images" "$ETAT/statique"
cp -R "$INSTALLE/usr/share/sympa/lib" "$ETAT/lib"
cp "$INSTALLE/usr/lib/cgi-bin/sympa/wwsympa.fcgi" "$INSTALLE/usr/lib/sympa/bin/sympa" "$ETAT/"
# Debian's links lead to the libraries of others: here all is in one folder.
cp -R "$INSTALLE/usr/share/sympa/static_content/." "$ETAT/statique"
for lien in $(find "$ETAT/statique" -type l); do
  vise=$(readlink "$lien")
  rm "$lien"
  vise="/usr/share/${vise##*../}"
  if test -e "$vise"; then cp -RL "$vise" "$lien"; fi
done
cp -R "$INSTALLE/etc/sympa/." "$ETAT/etc/"
moi=$(id -un)
groupe=$(id -gn)
sed -i -e "/ USER /s|'sympa'|'$moi'|" -e "/ GROUP /s|'sympa'|'$groupe'|" \
  -e "s|'/etc/sympa|'$ETAT/etc|" -e "s|'/etc/mail/sympa/aliases'|'$ETAT/aliases'|" \
  -e "s|'/run/sympa'|'$ETAT/pid'|" -e "s|'/var/lib/sympa/css'|'$ETAT/css'|" \
  -e "s|'/var/lib/sympa/pictures'|'$ETAT/images'|" -e "s|'/var/lib/sympa|'$ETAT/donnees|" \
  -e "s|'/var/spool/sympa'|'$ETAT/files'|" -e "s|'/usr/share/locale'|'$INSTALLE/usr/share/locale'|" \
  -e "s|'/usr/share/sympa/static_content'|'$ETAT/statique'|" -e "s|'/usr/share/sympa|'$INSTALLE/usr/share/sympa|" \
  -e "s|'/usr/lib/sympa|'$INSTALLE/usr/lib/sympa|" "$ETAT/lib/Sympa/Constants.pm"
# Here every file is of who runs the bench, root too: it has no right to give to another.
sed -i '/^sub set_file_rights {/a\    return 1;' "$ETAT/lib/Sympa/Tools/File.pm"
cat >"$ETAT/envoyer" <<FIN_DU_FACTEUR
#!/bin/sh
cat >>"$ETAT/courriels"
FIN_DU_FACTEUR
chmod +x "$ETAT/envoyer"
touch "$ETAT/aliases"
cat >"$ETAT/etc/sympa/sympa.conf" <<FIN_DES_REGLAGES
domain listes.valmont.example
listmaster listes@valmont.example
title Listes de l'université de Valmont
lang fr
supported_lang fr
wwsympa_url http://127.0.0.1:$PORT/sympa
db_type SQLite
db_name $ETAT/sympa.sqlite
sendmail $ETAT/envoyer
sendmail_aliases none
cookie_domain localhost
css_url /css-sympa
static_content_url /static-sympa
pictures_url /pictures-sympa
use_fast_cgi 1
create_list listmaster
log_level 0
FIN_DES_REGLAGES
cat >"$ETAT/etc/topics.conf" <<'FIN_DES_THEMES'
vie_etudiante
title.fr Vie étudiante
title.gettext Student life
visibility noconceal
FIN_DES_THEMES
cat >"$ETAT/liste.xml" <<'FIN_DE_LA_LISTE'
<?xml version="1.0" encoding="UTF-8"?>
<list>
  <listname>lettre</listname>
  <type>news-letter</type>
  <subject>La lettre de la vie étudiante</subject>
  <description>Une fois par semaine : bourses, logement, santé, sport, concerts.</description>
  <status>open</status>
  <topics>vie_etudiante</topics>
  <language>fr</language>
  <owner multiple="1"><email>vie.etudiante@valmont.example</email></owner>
</list>
FIN_DE_LA_LISTE
cat >"$ETAT/lighttpd.conf" <<FIN_DU_SERVEUR
server.modules = ("mod_alias", "mod_fastcgi")
server.document-root = "$ETAT/statique"
server.bind = "127.0.0.1"
server.port = $PORT
mimetype.assign = (".css" => "text/css", ".js" => "text/javascript", ".png" => "image/png",
  ".svg" => "image/svg+xml", ".woff2" => "font/woff2", ".woff" => "font/woff", ".ttf" => "font/ttf",
  ".gif" => "image/gif", ".ico" => "image/x-icon")
alias.url = ("/static-sympa" => "$ETAT/statique", "/css-sympa" => "$ETAT/css",
  "/pictures-sympa" => "$ETAT/images")
fastcgi.server = ("/sympa" => ((
  "bin-path" => "$ETAT/wwsympa.fcgi", "socket" => "$ETAT/pid/www.sock", "check-local" => "disable",
  "max-procs" => 2, "bin-environment" => ("SYMPALIB" => "$ETAT/lib", "LC_ALL" => "C.UTF-8"))))
FIN_DU_SERVEUR
export SYMPALIB="$ETAT/lib" LC_ALL=C.UTF-8
sed -i "s|^use lib .*|use lib '$ETAT/lib';|" "$ETAT/sympa" "$ETAT/wwsympa.fcgi"
perl "$ETAT/sympa" --health_check
perl "$ETAT/sympa" create --input_file="$ETAT/liste.xml" listes.valmont.example
