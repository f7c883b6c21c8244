#!/bin/sh
# The albums of a club of a town in French, as Debian ships Zoph: its members comment on the photos of the fair.
set -eu
site="$ETAT/site"
mkdir -p "$ETAT/photos/fete"
cp -RL "$INSTALLE/usr/share/zoph/www/php" "$site"
sed "s|@ETAT@|$ETAT|" "$ICI/zoph.ini" >"$ETAT/zoph.ini"
sed -i "s|/etc/zoph.ini|$ETAT/zoph.ini|" "$site/config.inc.php"
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --auth-root-authentication-method=normal \
  --skip-test-db >/dev/null
. "$ICI/base.sh"
sql="mariadb --no-defaults --default-character-set=utf8mb4 --socket=$ETAT/base.sock --user=root"
$sql -e "CREATE DATABASE zoph CHARACTER SET utf8mb4"
$sql zoph <"$INSTALLE/usr/share/dbconfig-common/data/zoph/install/mysql"
sed "s|@ETAT@|$ETAT|" "$ICI/album.sql" | $sql zoph
php "$ICI/photos.php" "$ETAT/photos/fete"
