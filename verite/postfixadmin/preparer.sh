#!/bin/sh
# The mailboxes of a town in French, as Debian ships PostfixAdmin: who has one changes what is theirs.
set -eu
site="$ETAT/site"
cp -R "$INSTALLE/usr/share/postfixadmin" "$site"
# Debian's links lead to /etc, /var/cache and the libraries of others: here all is in one folder.
for lien in $(find "$site" -type l); do
  vise="$INSTALLE/usr/share/postfixadmin/${lien#"$site"/}"
  case "$lien" in
  *.inc.php | *.local.php | */templates_c) rm "$lien" ;;
  *) test ! -e "$vise" || { rm "$lien" && cp -RL "$vise" "$lien"; } ;;
  esac
done
mkdir "$site/templates_c"
cp "$INSTALLE/etc/postfixadmin/config.inc.php" "$site/config.inc.php"
sed -i -e "s|/usr/share/postfixadmin|$site|g" -e "s|require_once('dbconfig.inc.php');|require __DIR__ . '/dbconfig.inc.php';|" \
  "$site/config.inc.php" "$site/common.php"
cat >"$site/dbconfig.inc.php" <<FIN
<?php
\$dbtype = 'sqlite';
\$dbserver = \$dbuser = \$dbpass = '';
\$dbname = '$ETAT/boites.sqlite';
FIN
cat >"$site/config.local.php" <<FIN
<?php
\$CONF['configured'] = true;
\$CONF['default_language'] = 'fr';
\$CONF['encrypt'] = 'php_crypt:SHA512';
\$CONF['smtp_server'] = '127.0.0.1';
\$CONF['smtp_port'] = '$PORT_COURRIEL';
\$CONF['admin_email'] = 'boites@valmont.example';
\$CONF['vacation'] = 'YES';
\$CONF['vacation_domain'] = 'absence.valmont.example';
\$CONF['footer_text'] = 'Boîtes aux lettres de Valmont';
\$CONF['footer_link'] = 'http://127.0.0.1:$PORT/users/main.php';
\$CONF['user_footer_link'] = 'http://127.0.0.1:$PORT/users/main.php';
\$CONF['forgotten_user_password_reset'] = true;
\$CONF['emailcheck_resolve_domain'] = 'NO';
FIN
touch "$ETAT/boites.sqlite"
cd "$site/public"
php upgrade.php
php "$site/scripts/postfixadmin-cli.php" domain add valmont.example --description "Ville de Valmont" --aliases 10 --mailboxes 10
php "$site/scripts/postfixadmin-cli.php" mailbox add odile@valmont.example --password Un-mot-de-passe-2026 \
  --password2 Un-mot-de-passe-2026 --name "Odile Martin" --quota 0 --welcome-mail 0
