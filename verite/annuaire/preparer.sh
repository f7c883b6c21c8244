#!/bin/sh
# The directory of an association in French, as Debian ships LDAP Account Manager: Odile keeps it, each member has a card.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/annuaire" "$ETAT/web" "$LOCPATH"
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
site="$ETAT/web/lam"
cp -R "$INSTALLE/usr/share/ldap-account-manager" "$site"
# The libraries of others, where Debian links them at installation.
composer="$site/lib/3rdParty/composer"
copier() {
  mkdir -p "$(dirname "$2")"
  cp -RL "$INSTALLE/usr/share/$1" "$2"
}
copier javascript/jstree "$site/templates/lib/extra/jstree"
copier php/phpseclib3 "$composer/phpseclib/phpseclib/phpseclib"
copier php/Monolog "$composer/monolog/monolog/src/Monolog"
copier php/voku "$composer/voku/portable-ascii/src/voku"
copier php/libphp-phpmailer "$composer/phpmailer/phpmailer"
rm "$site/docs"
for dossier in config sess tmp; do cp -R "$INSTALLE/var/lib/ldap-account-manager/$dossier" "$site/$dossier"; done
rm "$site/config/config.cfg"
cp "$INSTALLE/etc/ldap-account-manager/config.cfg" "$site/config/config.cfg"
for dossier in profiles pdf; do
  cp -R "$site/config-samples/$dossier/." "$site/config/templates/$dossier"
done
cp -R "$INSTALLE/etc/ldap/schema" "$ETAT/schemas"
sed -e "s|@MODULES@|$INSTALLE/usr/lib/ldap|g; s|@ETAT@|$ETAT|g" "$ICI/slapd.conf" >"$ETAT/slapd.conf"
LD_LIBRARY_PATH="$PARTIES" "$INSTALLE/usr/sbin/slapd" -T add -f "$ETAT/slapd.conf" -l "$ICI/benevoles.ldif"
