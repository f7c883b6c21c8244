# SOGo looks for its parts in Debian's folders, and never runs as root.
PARTIES="$INSTALLE/usr/lib/$(uname -m)-linux-gnu"
export HOME="$ETAT/maison" GNUSTEP_CONFIG_FILE="$ETAT/gnustep.conf" LD_LIBRARY_PATH="$PARTIES/sogo:$PARTIES" TZ=Europe/Paris
if test "$(id -u)" = 0; then HORS_RACINE='setpriv --reuid=nobody --regid=nogroup --clear-groups'; else HORS_RACINE=''; fi
attendre() {
  essais=0
  until test -S "$1"; do
    essais=$((essais + 1))
    test "$essais" -lt 300
    sleep 0.2
  done
}
demarrer_la_base() {
  mariadbd --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --socket="$ETAT/base.sock" \
    --pid-file="$ETAT/base.pid" --bind-address=127.0.0.1 --port="$((PORT + 1))" \
    --innodb-buffer-pool-size=32M --innodb-log-file-size=16M &
  base=$!
  attendre "$ETAT/base.sock"
}
demarrer_sogo() {
  # The ports are those of today: its settings are written each time.
  mkdir -p "$HOME" "$ETAT/files"
  sed -e "s|@PORT@|$PORT|g; s|@PORT_BASE@|$((PORT + 1))|g; s|@PORT_MEMOIRE@|$((PORT + 3))|g; s|@ETAT@|$ETAT|g" \
    -e "s|@PORT_COURRIEL@|$PORT_COURRIEL|g" "$ICI/sogod.plist" >"$HOME/sogod.plist"
  if test -n "$HORS_RACINE"; then chown -R nobody:nogroup "$HOME" "$ETAT/files"; fi
  $HORS_RACINE memcached -l 127.0.0.1 -p "$((PORT + 3))" -U 0 &
  memoire=$!
  $HORS_RACINE "$INSTALLE/usr/sbin/sogod" -WONoDetach YES -WOPort "127.0.0.1:$((PORT + 2))" -WOUseWatchDog NO \
    -WOPidFile "$HOME/sogo.pid" -WOLogFile "$HOME/sogo.log" &
  sogo=$!
}
