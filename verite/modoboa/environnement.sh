export PYTHONPATH="$ICI" PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 DJANGO_SETTINGS_MODULE=reglages
export ETAT PORT PORT_COURRIEL HOME="$ETAT"
demarrer_la_memoire() {
  redis-server --bind 127.0.0.1 --port $((PORT + 1)) --save '' --dir "$ETAT" >/dev/null &
  memoire=$!
  until redis-cli -p $((PORT + 1)) ping >/dev/null 2>&1; do sleep 0.2; done
}
