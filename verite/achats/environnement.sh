export LC_ALL=C.UTF-8 TZ=Europe/Paris TRYTOND_CONFIG="$ETAT/trytond.conf" PYTHONWARNINGS=ignore
# The ports are those of today: its settings are written each time.
mkdir -p "$ETAT/base"
cat >"$TRYTOND_CONFIG" <<FIN_DES_REGLAGES
[web]
listen = 127.0.0.1:$((PORT + 1))
root = $INSTALLE/usr/share/tryton-sao/www

[database]
uri = sqlite://
path = $ETAT/base
language = fr

[email]
uri = smtp://127.0.0.1:$PORT_COURRIEL
from = gestion@jardins-valmont.example
FIN_DES_REGLAGES
