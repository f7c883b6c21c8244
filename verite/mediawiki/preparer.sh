#!/bin/sh
# A wiki in French, as Debian ships it: an account asks for an e-mail and the answer to a question.
set -eu
site="$INSTALLE/site"
if ! test -d "$site"; then
  # Debian's links lead to /var/lib and /etc: here the code lies in one folder, and is only read.
  rm -rf "$site.neuf"
  cp -R "$INSTALLE/usr/share/mediawiki" "$site.neuf"
  for lien in LocalSettings.php config extensions images; do rm -rf "${site:?}.neuf/$lien"; done
  mkdir "$site.neuf/images"
  cp -R "$site.neuf/extensions-core" "$site.neuf/extensions"
  mv "$site.neuf" "$site"
fi
mkdir "$ETAT/base" "$ETAT/images" "$ETAT/cache"
php "$site/maintenance/run.php" install --dbtype sqlite --dbpath "$ETAT/base" --dbname wiki \
  --server "http://127.0.0.1:$PORT" --scriptpath "" --lang fr --pass "Un-mot-de-passe-2026" \
  --confpath "$ETAT" --with-extensions=none "Encyclopédie de Valmont" Administration
export MW_CONFIG_FILE="$ETAT/LocalSettings.php"
cat >>"$ETAT/LocalSettings.php" <<'FIN'
wfLoadExtension( 'ConfirmEdit' );
wfLoadExtension( 'ConfirmEdit/QuestyCaptcha' );
$wgCaptchaClass = 'QuestyCaptcha';
$wgCaptchaQuestions = [ 'Quelle est la capitale de la France ?' => [ 'Paris', 'paris' ] ];
$wgCaptchaTriggers['createaccount'] = true;
$wgEmailConfirmToEdit = true;
$wgEnableEmail = true;
$wgPasswordSender = 'wiki@valmont.example';
$wgJobRunRate = 0;
$wgUploadDirectory = getenv( 'ETAT' ) . '/images';
$wgCacheDirectory = getenv( 'ETAT' ) . '/cache';
$wgSMTP = [ 'host' => '127.0.0.1', 'port' => getenv( 'PORT_COURRIEL' ), 'auth' => false ];
FIN
export PORT_COURRIEL
page() { php "$site/maintenance/run.php" edit --user Administration "$1"; }
page Accueil <<'FIN'
L’encyclopédie de Valmont est écrite par les habitants de la vallée. Chacun peut la lire.

Pour y écrire, il faut un compte : [[Spécial:Créer un compte|en ouvrir un]] prend deux minutes. Une
adresse de courriel est nécessaire ; elle n’est montrée à personne.

* [[Projet:Politique de confidentialité|Ce que nous faisons de vos données]]
FIN
page "Projet:Politique de confidentialité" <<'FIN'
Le nom d’utilisateur et tout ce que vous écrivez sont publics, et le restent : chaque page garde son
historique. L’adresse de courriel sert à confirmer le compte et à envoyer un nouveau mot de passe.
FIN
php "$site/maintenance/run.php" createAndPromote Odile "Un-mot-de-passe-2026"
php "$site/maintenance/run.php" resetUserEmail --no-reset-password Odile odile.martin@example.org
