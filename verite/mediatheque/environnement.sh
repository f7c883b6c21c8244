SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
BASE=$((PORT + 1))
export ETAT PORT BASE PORT_COURRIEL LC_ALL=C.UTF-8 HOME="$ETAT" NODE_ENV=production
export ADDRESS=127.0.0.1 APOS_RELEASE_ID=banc APOS_DB_URI="postgres://apostrophe@127.0.0.1:$BASE/apostrophe"
# What « npm start » would say: the sign-in page takes its title from there.
export npm_package_name=la-passerelle
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p "$BASE" \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p "$BASE"; do sleep 1; done
}
