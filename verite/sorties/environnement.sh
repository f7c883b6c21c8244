SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export PYTHONPATH="$ICI" PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 PROJ_DATA=/usr/share/proj
export DATABASE_URL="postgresql://fittrackee@127.0.0.1:$((PORT + 1))/fittrackee" UPLOAD_FOLDER="$ETAT/fichiers"
export APP_SETTINGS=reglages.Reglages APP_SECRET_KEY=une-clef-du-banc-assez-longue-pour-signer-des-jetons
export UI_URL="http://127.0.0.1:$PORT" FLASK_APP=fittrackee REDIS_URL="redis://127.0.0.1:$((PORT + 2))"
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
}
