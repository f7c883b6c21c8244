# Where the application finds its settings, its compiler of styles and its state.
export PATH="$ETAT/outils:$INSTALLE/node_modules/.bin:$PATH" PYTHONPATH="$ICI" PYTHONDONTWRITEBYTECODE=1
export ETAT ICI PORT PORT_COURRIEL
