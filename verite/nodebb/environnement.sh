export NODE_ENV=production
BASE=$((PORT + 1))
demarrer_la_base() {
  redis-server --bind 127.0.0.1 --port "$BASE" --dir "$ETAT/base" --save "" &
  until redis-cli -p "$BASE" ping >/dev/null 2>&1; do sleep 1; done
}
arreter_la_base() {
  redis-cli -p "$BASE" shutdown nosave || true
}
