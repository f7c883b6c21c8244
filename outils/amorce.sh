#!/bin/sh
# Install what the Makefile needs: a Python ≥ 3.12, its environment, a browser and its driver.
#
#   outils/amorce.sh python                print the Python that will be used
#   outils/amorce.sh environnement VERROU  make the environment and install the lock file VERROU
#   outils/amorce.sh navigateur            make sure that a browser is there
#   outils/amorce.sh pilote                make sure that ChromeDriver is there (second engine)
#   outils/amorce.sh java                  make sure that Java is there (the Grid of `make grille`)
#   outils/amorce.sh npm                   make sure that npm is there (the checker of SARIF files)
#
# VENV is the environment's folder; DOSSIERS_PYTHON, the folders searched after the PATH.
set -eu

: "${VENV:=.venv}"
: "${DOSSIERS_PYTHON:=/usr/bin /usr/local/bin /opt/homebrew/bin}"
NOMS_PYTHON='python3.14 python3.13 python3.12 python3'  # split into words on purpose

dire() { printf '%s\n' "$*" >&2; }

echec() { dire "$*"; exit 2; }

# Run a command quietly; where it fails, show all that it said.
executer() {
  journal=$(mktemp)
  code=0
  "$@" >"$journal" 2>&1 </dev/null || code=$?
  [ "$code" -eq 0 ] || cat "$journal" >&2
  rm -f "$journal"
  return "$code"
}

root_debian() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; }

# Ubuntu's chromium packages only announce a snap, which cannot run in a container.
ubuntu() { grep -qs '^ID=ubuntu' /etc/os-release; }

apt_installer() {
  executer apt-get update || dire "Les listes de paquets n'ont pas pu être rafraîchies."
  executer env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
    install -y --no-install-recommends "$@"
}

python_candidats() {
  if [ -n "${PYTHON:-}" ]; then printf '%s\n' "$PYTHON"; fi
  for nom in $NOMS_PYTHON; do printf '%s\n' "$nom"; done
  for dossier in $DOSSIERS_PYTHON "${PYENV_ROOT:-$HOME/.pyenv}"/versions/*/bin; do
    for nom in $NOMS_PYTHON; do
      if [ -x "$dossier/$nom" ]; then printf '%s\n' "$dossier/$nom"; fi
    done
  done
}

python_assez_recent() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1 </dev/null
}

python_fait_des_environnements() {
  "$1" -c 'import ensurepip, venv' >/dev/null 2>&1 </dev/null
}

# The first recent Python that can make an environment, else the first recent one.
trouver_python() {
  if [ -n "${PYTHON:-}" ] && ! python_assez_recent "$PYTHON"; then
    dire "PYTHON=$PYTHON n'est pas un Python 3.12 ou plus récent : un autre est cherché."
  fi
  premier=
  while IFS= read -r candidat; do
    python_assez_recent "$candidat" || continue
    if python_fait_des_environnements "$candidat"; then
      printf '%s\n' "$candidat"
      return
    fi
    : "${premier:=$candidat}"
  done <<LISTE
$(python_candidats)
LISTE
  [ -n "$premier" ] || echec "Il faut Python 3.12 ou plus récent : installez-le (sous Debian 13" \
    "ou Ubuntu 24.04 : apt-get install python3 ; ailleurs : python.org), ou donnez son chemin :" \
    "make PYTHON=/chemin/vers/python3"
  printf '%s\n' "$premier"
}

# Debian ships the modules venv and ensurepip in a package of their own.
completer_python() {
  python_fait_des_environnements "$1" && return
  paquet=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
  root_debian || echec "Le module venv manque à $1 : installez le paquet $paquet" \
    "(sudo apt-get install $paquet), puis relancez la commande."
  dire "Installation du paquet $paquet…"
  apt_installer "$paquet" || dire "L'installation du paquet a échoué."
  python_fait_des_environnements "$1" ||
    echec "Le paquet $paquet n'a pas pu être installé : installez-le, puis relancez la commande."
}

environnement() {
  if ! python_assez_recent "$VENV/bin/python" || ! "$VENV/bin/python" -c 'import pip' 2>/dev/null
  then
    python=$(trouver_python)
    completer_python "$python"
    dire "Création de l'environnement Python…"
    executer "$python" -m venv --clear "$VENV" ||
      echec "L'environnement $VENV n'a pas pu être créé : voir le message ci-dessus."
  fi
  dire "Installation des bibliothèques de $1…"
  pip_installer --require-hashes -r "$1"
  pip_installer --no-deps --no-build-isolation --editable .
}

pip_installer() {
  executer "$VENV/bin/python" -m pip --disable-pip-version-check --no-input install "$@" ||
    echec "L'installation des bibliothèques a échoué : voir le message ci-dessus," \
      "vérifiez le réseau, puis relancez la commande."
}

chercher_navigateur() { "$VENV/bin/python" -m exigences.browser.discovery; }

navigateur() {
  if chercher_navigateur >/dev/null 2>&1; then return; fi
  if [ -n "${EXIGENCES_NAVIGATEUR:-}" ]; then chercher_navigateur >/dev/null; fi
  if root_debian && ! ubuntu; then
    dire "Installation du navigateur Chromium et de ses polices…"
    apt_installer chromium chromium-l10n fonts-dejavu-core fonts-liberation ||
      dire "L'installation du paquet a échoué."
  else
    dire "Téléchargement du navigateur Chromium par Playwright…"
    avec=
    if root_debian; then avec=--with-deps; fi
    executer "$VENV/bin/python" -m playwright install $avec chromium ||
      dire "Le téléchargement a échoué."
  fi
  chercher_navigateur >/dev/null
}

pilote() {
  if command -v chromedriver >/dev/null 2>&1; then return; fi
  if root_debian && ! ubuntu; then
    dire "Installation de ChromeDriver…"
    if apt_installer chromium-driver; then return; fi
  fi
  dire "ChromeDriver manque : les essais du second moteur échoueront. Installez le paquet" \
    "chromium-driver, ou mettez dans le PATH un chromedriver de la version du navigateur."
}

npm_present() {
  if command -v npm >/dev/null 2>&1; then return; fi
  if root_debian; then
    dire "Installation de npm…"
    if apt_installer npm; then return; fi
  fi
  dire "npm manque : l'essai du format SARIF échouera. Installez Node.js et npm."
}

java_present() {
  if command -v java >/dev/null 2>&1; then return; fi
  if root_debian; then
    dire "Installation de Java…"
    if apt_installer default-jre-headless; then return; fi
  fi
  echec "Java manque : installez-le (sous Debian : apt-get install default-jre-headless)."
}

case "${1:-}" in
  python) trouver_python ;;
  environnement) environnement "${2:?VERROU}" ;;
  navigateur) navigateur ;;
  pilote) pilote ;;
  java) java_present ;;
  npm) npm_present ;;
  *) echec "Usage : outils/amorce.sh python | environnement VERROU | navigateur | pilote | java | npm" ;;
esac
