#!/bin/sh
# The shared calendars of a town in French, as Debian ships SOGo: people who live there ask for a time in it.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$HOME"
# Its own folders take the place of those of the network in the map of GNUstep.
sed -e "s|=/usr/local/lib/GNUstep|=$PARTIES/GNUstep|" -e "s|^GNUSTEP_NETWORK_LIBRARIES=.*|GNUSTEP_NETWORK_LIBRARIES=$PARTIES|" \
  -e "s|^GNUSTEP_USER_DEFAULTS_DIR=.*|GNUSTEP_USER_DEFAULTS_DIR=$HOME|" /etc/GNUstep/GNUstep.conf >"$GNUSTEP_CONFIG_FILE"
cp -R "$INSTALLE/usr/share/GNUstep/SOGo/WebServerResources" "$ETAT/pages"
# Debian's links lead to the libraries of others.
for lien in $(find "$ETAT/pages" -type l); do
  vise="$INSTALLE/usr/share/$(readlink "$lien" | sed 's|^\(\.\./\)*||; s|^/usr/share/||')"
  rm "$lien"
  if test -e "$vise"; then cp -RL "$vise" "$lien"; fi
done
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --auth-root-authentication-method=normal \
  --skip-test-db >/dev/null
demarrer_la_base
trap 'kill $base; wait $base || true' EXIT
mariadb --no-defaults --default-character-set=utf8mb4 --socket="$ETAT/base.sock" --user=root <"$ICI/habitants.sql"
