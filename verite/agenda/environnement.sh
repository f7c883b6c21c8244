SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export LOCPATH="$ETAT/langues" LC_ALL=fr_FR.UTF-8 PGHOST=127.0.0.1 PGPORT=$((PORT + 1)) PGUSER=postgres
export PATH="$SERVEUR:$PATH"
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p "$PGPORT" \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q; do sleep 1; done
}
