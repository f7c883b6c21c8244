#!/bin/sh
# A desk of requests in French, as Debian ships it: two people who ask, one queue that is open.
set -eu
cp -R "$INSTALLE/usr/share/request-tracker5" "$ETAT/rt"
mkdir -p "$ETAT/reglages/RT_SiteConfig.d" "$ETAT/var" "$ETAT/cache/mason_data" "$ETAT/cache/session_data" "$ETAT/local"
# The folders that Debian gives it are written in one module: here all is in one folder.
sed -i -e "s|/usr/local/share/request-tracker5|$ETAT/local|" \
  -e "s|/usr/share/request-tracker5|$ETAT/rt|" -e "s|/var/lib/request-tracker5|$ETAT/var|" \
  -e "s|/var/cache/request-tracker5|$ETAT/cache|" -e "s|/etc/request-tracker5|$ETAT/reglages|" \
  "$ETAT/rt/lib/RT/Generated.pm"
cp "$INSTALLE"/usr/sbin/rt-setup-database-5 "$ETAT/rt/"
sed -i "s|/usr/share/request-tracker5|$ETAT/rt|g" "$ETAT/rt/rt-setup-database-5"
cat >"$ETAT/reglages/RT_SiteConfig.pm" <<FIN_DES_REGLAGES
use utf8;
Set(\$rtname, 'valmont.example');
Set(\$Organization, 'valmont.example');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $PORT);
Set(\$CanonicalizeRedirectURLs, 0);
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$ETAT/var/rt5.sqlite');
Set(\$Timezone, 'Europe/Paris');
Set(@LexiconLanguages, qw(fr));
Set(\$CorrespondAddress, 'guichet@valmont.example');
Set(\$CommentAddress, 'agents@valmont.example');
Set(\$MailCommand, 'mbox');
Set(\$DefaultQueue, 'Guichet');
Set(\$LogToSTDERR, 'warning');
Set(\$WebSecureCookies, 0);
1;
FIN_DES_REGLAGES
. "$ICI/environnement.sh"
perl "$ETAT/rt/rt-setup-database-5" --action init --skip-create --dba root --dba-password '' </dev/null
perl "$ICI/contenu.pl"
