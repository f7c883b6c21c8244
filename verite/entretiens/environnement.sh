SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 DA_CONFIG_FILE="$ETAT/config/config.yml" PYTHONPATH="$ETAT/paquets" HOME="$ETAT" LOCPATH="$ETAT/langues"
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_les_bases() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  redis-server --bind 127.0.0.1 --port $((PORT + 2)) --dir "$ETAT/redis" --save "" &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
  until redis-cli -p $((PORT + 2)) ping >/dev/null 2>&1; do sleep 1; done
}
