# Its own modules are named as if they were alone: its folder comes first.
export PYTHONPATH="$ICI:$(echo "$INSTALLE"/lib/python3.*/site-packages/backend)" DJANGO_SETTINGS_MODULE=reglages
export PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 STANDALONE=True DEBUG=False
export DATABASE_URL="sqlite:///$ETAT/base.sqlite3" MEDIA_ROOT="$ETAT/fichiers"
cd "$ETAT"
