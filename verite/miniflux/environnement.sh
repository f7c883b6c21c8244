SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export DATABASE_URL="postgres://miniflux@127.0.0.1:$((PORT + 1))/miniflux?sslmode=disable" LC_ALL=C.UTF-8
# « PORT » would make it listen to every address: it is put out of its sight.
export LISTEN_ADDR="127.0.0.1:$PORT" BASE_URL="http://127.0.0.1:$PORT" RUN_MIGRATIONS=1
export POLLING_FREQUENCY=525600 FETCH_YOUTUBE_WATCH_TIME=0 MEDIA_PROXY_MODE=none
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
}
demarrer_les_nouvelles() {
  python3 -m http.server --bind 127.0.0.1 --directory "$ICI/nouvelles" $((PORT + 2)) >/dev/null 2>&1 &
}
