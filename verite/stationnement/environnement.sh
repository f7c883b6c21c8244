export ETAT RAILS_ENV=production RUBYOPT=-W0 LANG=C.UTF-8 PORT_COURRIEL="${PORT_COURRIEL:-25}"
export CLE_DE_SESSION=cle-d-essai-du-guichet-du-stationnement-de-valombre-sur-seille-2026
