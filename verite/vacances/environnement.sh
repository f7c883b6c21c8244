SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export PYTHONPATH="$ICI/python" PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore LC_ALL=C.UTF-8 ICI
BASE=$((PORT + 1)) MEMOIRE=$((PORT + 2))
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_les_bases() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p "$BASE" \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  redis-server --bind 127.0.0.1 --port "$MEMOIRE" --dir "$ETAT" --save "" >/dev/null &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p "$BASE" && redis-cli -p "$MEMOIRE" ping >/dev/null 2>&1; do sleep 1; done
  cat >"$ETAT/onegov.yml" <<FIN_DES_REGLAGES
applications:
  - path: /org/*
    application: onegov.feriennet.FeriennetApp
    namespace: feriennet
    configuration:
      dsn: postgresql://postgres@127.0.0.1:$BASE/valmont
      redis_url: redis://127.0.0.1:$MEMOIRE/0
      identity_secure: false
      identity_secret: un-secret-de-banc
      csrf_secret: un-autre-secret-de-banc
      enable_elasticsearch: false
      enable_yubikey: false
      filestorage: fs.osfs.OSFS
      filestorage_options: { root_path: "$ETAT/fichiers", create: true }
      depot_backend: depot.io.local.LocalFileStorage
      depot_storage_path: "$ETAT/depot"
      mail:
        transactional: &courriel
          use_directory: true
          directory: "$ETAT/courriels"
          sender: passeport@valmont.example
        marketing: *courriel
FIN_DES_REGLAGES
}
