SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export ETAT PORT INSTALLE LC_ALL=C.UTF-8 HOME="$ETAT" NODE_ENV=production
export NC_DB="pg://127.0.0.1:$((PORT + 1))?u=nocodb&d=nocodb" NC_TOOL_DIR="$ETAT/fichiers" NC_DISABLE_TELE=true \
  NC_AUTH_JWT_SECRET=banc NC_PUBLIC_URL="http://127.0.0.1:$PORT" NC_DISABLE_ERR_REPORTS=true
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
}
