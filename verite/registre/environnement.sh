SERVEUR="$INSTALLE/usr/lib/postgresql/17/bin"
export ETAT PORT LC_ALL=C.UTF-8 HOME="$ETAT" NODE_ENV=production NODE_OPTIONS="--require=$ICI/absents.cjs"
export HOST=127.0.0.1 PUBLIC_URL="http://127.0.0.1:$PORT" SECRET=banc-banc-banc-banc-banc-banc-banc KEY=banc
export DB_CLIENT=pg DB_HOST=127.0.0.1 DB_PORT=$((PORT + 1)) DB_USER=directus DB_DATABASE=directus DB_PASSWORD=
export STORAGE_LOCATIONS=local STORAGE_LOCAL_ROOT="$ETAT/fichiers" EXTENSIONS_PATH="$ETAT/extensions"
export TELEMETRY=false RATE_LIMITER_ENABLED=false LOG_LEVEL=warn
export ADMIN_EMAIL=mairie@valmont.example.org ADMIN_PASSWORD=Un-mot-de-passe-2026
export EMAIL_TRANSPORT=smtp EMAIL_FROM=mairie@valmont.example.org EMAIL_VERIFY_SETUP=false \
  EMAIL_SMTP_HOST=127.0.0.1 EMAIL_SMTP_PORT="$PORT_COURRIEL" EMAIL_SMTP_IGNORE_TLS=true
directus() { node "$INSTALLE/node_modules/@directus/api/dist/cli/run.js" "$@"; }
# PostgreSQL refuses to be root: the one who owns nothing runs it.
en_personne() {
  if test "$(id -u)" = 0; then chown -R nobody "$ETAT/base" && setpriv --reuid=nobody --clear-groups "$@"; else "$@"; fi
}
demarrer_la_base() {
  en_personne "$SERVEUR/postgres" -D "$ETAT/base" -c listen_addresses=127.0.0.1 -p $((PORT + 1)) \
    -c unix_socket_directories= -c fsync=off -c jit=off &
  until "$SERVEUR/pg_isready" -q -h 127.0.0.1 -p $((PORT + 1)); do sleep 1; done
}
