export BUNDLE_SILENCE_ROOT_WARNING=1 RAILS_ENV=production REDMINE_LANG=fr LC_ALL=C.UTF-8
export SECRET_KEY_BASE=une-cle-pour-le-banc-une-cle-pour-le-banc BUNDLE_GEMFILE="$ETAT/redmine/Gemfile"
