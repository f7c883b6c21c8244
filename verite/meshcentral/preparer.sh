#!/bin/sh
# The repair of computers from afar, by an association, in French: anyone may open an account.
set -eu
mkdir -p "$ETAT/donnees"
cat >"$ETAT/donnees/config.json" <<FIN
{
  "settings": {
    "cert": "127.0.0.1",
    "port": $PORT,
    "portBind": "127.0.0.1",
    "redirPort": 0,
    "mpsPort": 0,
    "tlsOffload": "127.0.0.1",
    "WANonly": true,
    "allowFraming": false,
    "agentCoreDump": false,
    "autoBackup": false,
    "selfUpdate": false
  },
  "domains": {
    "": {
      "title": "Les Dépanneurs de Valmont",
      "title2": "Association",
      "newAccounts": true,
      "minify": false,
      "passwordRequirements": { "min": 8 },
      "footer": "Les Dépanneurs de Valmont, maison des associations"
    }
  }
}
FIN
sh "$ICI/lancer.sh" --createaccount odile --pass Un-mot-de-passe-2026 --email odile.martin@example.org --name "Odile Martin"
