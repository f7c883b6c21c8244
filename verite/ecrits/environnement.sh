# Sourced by preparer.sh and servir.sh: where it finds its settings and what it writes.
export ETAT PORT PORT_COURRIEL
export PROJECT_PATH="$ETAT"
export NO_COMPILEMESSAGES=true
