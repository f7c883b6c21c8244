#!/bin/sh
# A request tracker in French, as Debian ships it: who registers is active at once.
set -eu
site="$ETAT/redmine"
cp -R "$INSTALLE/usr/share/redmine" "$site"
cd "$site"
# Debian's links lead to /etc, /var/lib and the libraries of others: here all is in one folder.
rm -rf Gemfile.lock instances config/database.yml
for morceau in chart.js/chart.min.js jquery-ui/jquery-ui.min.js jquery/jquery.min.js raphael/raphael.min.js; do
  nom=$(basename "$morceau")
  test "$nom" = raphael.min.js && nom=raphael.js
  ln -sf "/usr/share/javascript/$morceau" "app/assets/javascripts/$nom"
done
ln -sf /usr/share/ruby-jquery-rails/vendor/assets/javascripts/jquery_ujs.js app/assets/javascripts/
mkdir instances
ln -s .. instances/default
# What only its own tests need is not installed.
sed -i -e "s|/usr/share/redmine/|$site/|" -e '/^group :development/,/^end/d' -e '/^group :test/,/^end/d' \
  Gemfile
echo "gem 'puma'" >>Gemfile
cat >config/database.yml <<FIN_DE_BASE
production:
  adapter: sqlite3
  database: $ETAT/redmine.sqlite3
  timeout: 5000
FIN_DE_BASE
cat >config/configuration.yml <<FIN_DES_REGLAGES
production:
  email_delivery:
    delivery_method: :smtp
    smtp_settings: { address: 127.0.0.1, port: $PORT_COURRIEL, enable_starttls_auto: false }
  attachments_storage_path: $ETAT/pieces
FIN_DES_REGLAGES
mkdir -p "$ETAT/pieces" tmp log public/assets
. "$ICI/environnement.sh"
ruby bin/bundle install --local --quiet
ruby bin/rake db:migrate
ruby bin/rake redmine:load_default_data
ruby bin/rake assets:precompile
ruby bin/rails runner "$ICI/contenu.rb"
