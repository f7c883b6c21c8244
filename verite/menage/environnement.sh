SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export LC_ALL=C.UTF-8 TZ=Europe/Paris NODE_ENV=production HOST=127.0.0.1
export KRESUS_DIR="$ETAT/donnees" KRESUS_SALT=un-sel-de-seize-signes-au-moins KRESUS_PYTHON_EXEC="$INSTALLE/bin/python"
# Only the module that needs no bank: the others would be fetched elsewhere.
export KRESUS_WOOB_SOURCES_LIST="$ETAT/sources.list"
export KRESUS_DB_TYPE=postgres KRESUS_DB_HOST=127.0.0.1 KRESUS_DB_PORT=$((PORT + 1))
export KRESUS_DB_USERNAME=kresus KRESUS_DB_PASSWORD=kresus KRESUS_DB_NAME=kresus
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
}
