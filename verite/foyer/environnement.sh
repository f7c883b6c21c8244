export ACTUAL_DATA_DIR="$ETAT/donnees" ACTUAL_HOSTNAME=127.0.0.1 ACTUAL_PORT="$PORT" NODE_ENV=production TZ=Europe/Paris
serveur="$ETAT/serveur/build/bin/actual-server.js"
