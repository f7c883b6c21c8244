# Where Debian's files of ejabberd are unpacked, and where this one keeps its own.
bibliotheques=$(dirname "$(find "$INSTALLE/usr/lib" -name ejabberd.beam)")
export EJABBERD_CONFIG_PATH="$ETAT/ejabberd.yml" EJABBERD_LOG_PATH="$ETAT/ejabberd.log"
export EJABBERD_MSGS_PATH="$(find "$INSTALLE/usr/lib" -type d -name msgs)"
export ERL_LIBS="/usr/lib/$(uname -m)-linux-gnu" HOME="$ETAT"
serveur() {
  exec erl +K true -noinput -pa "$bibliotheques" -mnesia dir "\"$ETAT/base\"" "$@"
}
