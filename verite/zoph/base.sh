# Starts Debian's MariaDB on a socket of the bench; whoever reads this file ends it.
mariadbd --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --socket="$ETAT/base.sock" \
  --pid-file="$ETAT/base.pid" --skip-networking --skip-grant-tables \
  --innodb-buffer-pool-size=32M --innodb-log-file-size=16M &
base=$!
trap 'kill "$base"; wait "$base" || true' EXIT
trap 'exit 143' TERM INT
essais=0
until test -S "$ETAT/base.sock"; do
  essais=$((essais + 1))
  test "$essais" -lt 300
  sleep 0.2
done
