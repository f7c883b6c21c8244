SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export PYTHONPATH="$ICI" PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 PROJ_DATA=/usr/share/proj UMAP_SETTINGS="$ICI/reglages.py"
export DJANGO_SETTINGS_MODULE=umap.settings SECRET_KEY=banc SITE_URL="http://127.0.0.1:$PORT"
export DATABASE_URL="postgis://umap@127.0.0.1:$((PORT + 1))/umap" ENABLE_ACCOUNT_LOGIN=1 UMAP_ALLOW_ANONYMOUS=1
export AJAX_PROXY_CACHE_DIR="$ETAT/relais" STATIC_ROOT="$ETAT/statiques" MEDIA_ROOT="$ETAT/fichiers"
export LEAFLET_LONGITUDE=-1.68 LEAFLET_LATITUDE=48.11 LEAFLET_ZOOM=13
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
}
