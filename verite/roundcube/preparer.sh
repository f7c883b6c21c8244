#!/bin/sh
# The mail of the people of a town in French, as Debian ships Roundcube and Dovecot: a letter awaits an answer.
set -eu
site="$ETAT/site"
boite="$ETAT/boites/odile/Maildir"
mkdir -p "$ETAT/journaux" "$ETAT/temp" "$boite/new" "$boite/cur" "$boite/tmp"
cp -R "$INSTALLE/usr/share/roundcube" "$site"
rm -rf "$site/installer"
# Debian's links lead to the libraries of others: here all is in one folder.
for lien in $(find "$site" -type l); do
  vise="/usr/share/$(readlink "$lien" | sed 's|^\(\.\./\)*||; s|^/usr/share/||')"
  rm "$lien"
  if test -e "$vise"; then cp -RL "$vise" "$lien"; fi
done
mkdir -p "$site/config"
cp "$INSTALLE/etc/roundcube/defaults.inc.php" "$INSTALLE/etc/roundcube/mimetypes.php" "$ICI/config.inc.php" "$site/config/"
sed -i "s|'/var/lib/roundcube/'|'$site/'|" "$site/program/include/iniset.php"
sqlite3 "$ETAT/base.sqlite" <"$site/SQL/sqlite.initial.sql"
cp "$ICI/lettre.eml" "$boite/new/1795000000.M1P1.valmont"
# Dovecot never reads mail as root: there its own accounts do it, elsewhere who runs the bench does all.
if test "$(id -u)" = 0; then
  comptes='' libre='' gardien=mail groupe=mail
else
  gardien=$(id -un) groupe=$(id -gn) libre='chroot ='
  comptes="default_internal_user = $gardien\ndefault_internal_group = $groupe\ndefault_login_user = $gardien"
fi
sed -e "s|@ETAT@|$ETAT|g" -e "s|@PORT_IMAP@|$((PORT - 5000))|g" -e "s|@COMPTES@|$comptes|" -e "s|@LIBRE@|$libre|" \
  -e "s|@GARDIEN@|$gardien|" -e "s|@GROUPE@|$groupe|" "$ICI/dovecot.conf" >"$ETAT/dovecot.conf"
