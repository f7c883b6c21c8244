#!/bin/sh
# The directory of the accounts of a town in French, as Debian ships GOsa: Odile, who helps at the library, has one.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/annuaire" "$ETAT/cache/tmp" "$ETAT/spool" "$ETAT/conf" "$LOCPATH"
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
cp -R "$INSTALLE/usr/share/gosa" "$ETAT/site"
# Debian's links lead to the libraries of others.
for lien in $(find "$ETAT/site" -type l); do
  vise=$(realpath -m "/usr/share/gosa/${lien#"$ETAT/site/"}/../$(readlink "$lien")")
  rm "$lien"
  if test -e "$INSTALLE$vise"; then cp -RL "$INSTALLE$vise" "$lien"; elif test -e "$vise"; then cp -RL "$vise" "$lien"; fi
done
cp "$INSTALLE/usr/sbin/update-gosa" "$ETAT/update-gosa"
grep -rlE '/(etc|var/cache|var/spool|usr/share)/gosa' "$ETAT/site" "$ETAT/update-gosa" | xargs sed -i \
  -e "s|/etc/gosa|$ETAT/conf|g; s|/var/cache/gosa|$ETAT/cache|g; s|/var/spool/gosa|$ETAT/spool|g" \
  -e "s|/usr/share/gosa|$ETAT/site|g"
php "$ETAT/update-gosa" >/dev/null
schemas="$ETAT/schemas"
cp -R "$INSTALLE/etc/ldap/schema" "$schemas"
sed -e "s|@SCHEMAS@|$schemas|g; s|@MODULES@|$INSTALLE/usr/lib/ldap|g; s|@ETAT@|$ETAT|g" "$ICI/slapd.conf" >"$ETAT/slapd.conf"
LD_LIBRARY_PATH="$PARTIES" "$INSTALLE/usr/sbin/slapd" -T add -f "$ETAT/slapd.conf" -l "$ICI/habitants.ldif"
