export PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 HOME="$ETAT" LISTEN_HOST=127.0.0.1 ALLOW_IANA_RESTRICTED_ADDRESSES=true
export DISABLE_VERSION_CHECK=true
veiller() {
  "$INSTALLE/bin/changedetection.io" -d "$ETAT/donnees" -C -h 127.0.0.1 -p "$PORT" "$@"
}
montrer_la_mairie() {
  "$INSTALLE/bin/python" -m http.server --bind 127.0.0.1 --directory "$ETAT/mairie" $((PORT + 1)) &
}
