#!/bin/sh
# The accounts of a valley in French, as Debian ships Glewlwyd: anyone may open one.
set -eu
partage="$INSTALLE/usr/share"
site="$ETAT/site"
cp -R "$partage/glewlwyd/webapp" "$site"
# Debian's links lead to the libraries of others: here all is in one folder.
for lien in $(find "$site" -type l ! -name config.json); do
  vise=$(readlink "$lien")
  rm "$lien"
  cp "/usr/share/${vise##*../}" "$lien"
done
rm "$site/config.json"
sed -e 's|"register": \[|"register": [{ "name": "compte", "message": "login.register-link", "reset-credentials-message": "login.reset-credentials-link" }|' \
  "$partage/glewlwyd/templates/config.json" >"$site/config.json"
base="$partage/doc/glewlwyd/database/init.sqlite3.sql"
if test -e "$base.gz"; then gunzip -c "$base.gz"; else cat "$base"; fi | sqlite3 "$ETAT/base.sqlite3"
sed -e "s|PORT_DU_SERVICE|$PORT|" -e "s|PORT_DU_COURRIEL|$PORT_COURRIEL|" "$ICI/contenu.sql" | sqlite3 "$ETAT/base.sqlite3"
printf 'database = { type = "sqlite3"; path = "%s" };\n' "$ETAT/base.sqlite3" >"$ETAT/base.conf"
sed -e "s|^port=.*|port=$PORT|" -e 's|^#bind_address=|bind_address=|' \
  -e "s|_G_EXTRNAL_URL_|http://127.0.0.1:$PORT/|" \
  -e "s|^# *static_files_path=.*|static_files_path=\"$site/\"|" \
  -e 's|^log_mode=.*|log_mode="console"|' -e "s|/usr/lib/glewlwyd|$INSTALLE/usr/lib/glewlwyd|" \
  -e "s|/etc/glewlwyd/glewlwyd-db.conf|$ETAT/base.conf|" \
  "$partage/glewlwyd/templates/glewlwyd-debian.conf.properties" >"$ETAT/glewlwyd.conf"
