# Diacamma parle la langue de la machine : le français est fait ici, sans toucher au système.
export LOCPATH="$ETAT/langues" I18NPATH="$INSTALLE/usr/share/i18n"
export PYTHONPATH="$ETAT" DJANGO_SETTINGS_MODULE=association.settings PYTHONDONTWRITEBYTECODE=1
en_francais() {
  LC_ALL=fr_FR.UTF-8 "$INSTALLE/bin/python" "$@"
}
