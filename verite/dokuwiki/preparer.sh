#!/bin/sh
# A wiki in French, as Debian ships it: who registers receives a password by e-mail.
set -eu
site="$ETAT/site"
mkdir "$site"
cp -RL "$INSTALLE/usr/share/dokuwiki/inc" "$INSTALLE/usr/share/dokuwiki/bin" \
  "$INSTALLE/usr/share/dokuwiki/vendor" "$INSTALLE"/usr/share/dokuwiki/*.php \
  "$INSTALLE/usr/share/dokuwiki/VERSION" "$site/"
# Debian's links lead to /etc, /var/lib and the libraries of others: here all is in one folder.
mkdir "$site/lib"
for morceau in "$INSTALLE"/usr/share/dokuwiki/lib/*; do
  test -L "$morceau" || cp -R "$morceau" "$site/lib/"
done
cp -R "$INSTALLE"/var/lib/dokuwiki/lib/* "$site/lib/"
cp -R "$INSTALLE/var/lib/dokuwiki/data" "$site/data"
cp -R "$INSTALLE/etc/dokuwiki" "$site/conf"
grep -rl "'/usr/share/" "$site/vendor/composer" "$site/inc" "$site/lib/exe" |
  xargs sed -i "s|'/usr/share/|'$INSTALLE/usr/share/|g"
rm -f "$site/conf/acl.auth.php" "$site/conf/users.auth.php" "$site/inc/preload.php"
cat >"$site/conf/local.php" <<'FIN'
<?php
$conf['title'] = 'Guide des démarches de Valmont';
$conf['lang'] = 'fr';
$conf['license'] = 'cc-by-sa';
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['savedir'] = './data';
$conf['mailfrom'] = 'guide@valmont.example';
FIN
cat >"$site/conf/acl.auth.php" <<'FIN'
# <?php exit()?>
*	@ALL	1
*	@user	8
FIN
secret=$(php -r 'echo password_hash("Un-mot-de-passe-2026", PASSWORD_BCRYPT);')
printf '# <?php exit()?>\nodile:%s:Odile Martin:odile.martin@example.org:user\n' "$secret" \
  >"$site/conf/users.auth.php"
cat >"$site/data/pages/start.txt" <<'FIN'
====== Guide des démarches de Valmont ======

Les habitants de la vallée y écrivent comment ils ont fait : carte d'identité, cantine, permis.

===== Participer =====

Pour écrire, [[?do=register|créez un compte]] : votre mot de passe arrive par courriel.
FIN
