#!/bin/sh
# The messages of a social centre in French, as Debian ships Kalkun: no telephone is plugged in, they wait in its base.
set -eu
mkdir -p "$ETAT/journaux" "$ETAT/sessions"
cp -R "$INSTALLE/usr/share/kalkun" "$ETAT/kalkun"
cp -R "$INSTALLE/usr/share/php" "$ETAT/php"
cp -R "$INSTALLE/usr/share/php-codeigniter-framework" "$ETAT/codeigniter"
# Debian's links lead to its settings and to the libraries of others.
for lien in $(find "$ETAT/kalkun" -type l); do
  vise=$(realpath -m "/usr/share/kalkun/${lien#"$ETAT/kalkun/"}/../$(readlink "$lien")")
  case $(readlink "$lien") in /*) vise=$(readlink "$lien") ;; esac
  rm "$lien"
  cp -RL "$INSTALLE$vise" "$lien"
done
rm "$ETAT/kalkun/www/install"
config="$ETAT/kalkun/application/config"
php -r 'echo "<?php\n\$kalkun_encryption_key = \"", bin2hex(random_bytes(16)), "\";\n";' >"$config/encryption_key.php"
sed -i -e "s|/etc/kalkun/config|$config|; s|/var/log/kalkun|$ETAT/journaux|" \
  -e "s|config\['language'\].*|config['language'] = 'french';|" "$config/config.php"
sed -i -e "s|/path/to/kalkun.sqlite|$ETAT/kalkun.sqlite|; s|^\$active_group.*|\$active_group = 'kalkun_sqlite3';|" "$config/database.php"
grep -rl "/usr/share/php/" "$ETAT/php" "$ETAT/kalkun/autoload.php" | xargs sed -i "s|/usr/share/php/|$ETAT/php/|"
# Debian serves it under this name.
mkdir "$ETAT/web"
ln -s ../kalkun/www "$ETAT/web/kalkun"
sed -i "s|/usr/share/php-codeigniter-framework|$ETAT/codeigniter|" "$ETAT/kalkun/www/index.php"
passe=$(php -r 'echo password_hash("Un-mot-de-passe-2026", PASSWORD_BCRYPT);')
version=$(sed -n "s|.*'kalkun_version'\] = '\(.*\)';|\1|p" "$config/config.php" "$config/kalkun_settings.php")
{
  cat "$INSTALLE/usr/share/doc/gammu-smsd/examples/sqlite.sql"
  for table in pbk_gammu pbk_kalkun kalkun; do cat "$ETAT/kalkun/application/sql/sqlite/$table.sql"; done
  sed "s|@MOT_DE_PASSE@|$passe|; s|@VERSION@|$version|" "$ICI/centre.sql"
} | sqlite3 "$ETAT/kalkun.sqlite"
