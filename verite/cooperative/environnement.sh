# The languages of the C library are built in the state; everything listens to this machine only.
export LOCPATH="$ETAT/langues" LC_ALL=fr_FR.UTF-8 TZ=Europe/Paris PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$ICI/python"
demarrer_les_bases() {
  mariadbd --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --socket="$ETAT/base.sock" \
    --pid-file="$ETAT/base.pid" --bind-address=127.0.0.1 --port="$((PORT + 1))" \
    --character-set-server=utf8mb4 --innodb-buffer-pool-size=64M --innodb-log-file-size=16M &
  base=$!
  redis-server --bind 127.0.0.1 --port "$((PORT + 2))" --dir "$ETAT/redis" --save "" >/dev/null &
  memoire=$!
  essais=0
  until test -S "$ETAT/base.sock" && redis-cli -p "$((PORT + 2))" ping >/dev/null 2>&1; do
    essais=$((essais + 1))
    test "$essais" -lt 300
    sleep 0.2
  done
  # The ports are those of today: its settings are written each time.
  sed -e "s|@ETAT@|$ETAT|g; s|@PORT@|$PORT|g; s|@PORT_BASE@|$((PORT + 1))|g; s|@PORT_MEMOIRE@|$((PORT + 2))|g" \
    -e "s|@PORT_COURRIEL@|${PORT_COURRIEL:-25}|g" "$ICI/reglages.ini" >"$ETAT/reglages.ini"
}
