export PERL5LIB="$ETAT/rt/lib" RT_SITE_CONFIG_DIR="$ETAT/reglages" LC_ALL=C.UTF-8
