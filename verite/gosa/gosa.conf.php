<?php
// Fills in Debian's own model of gosa.conf: the menus stay those that it ships.
[, $modele, $annuaire] = $argv;
$conf = file_get_contents($modele);
$conf = preg_replace('/\{if \$cv\.rfc2307bis\}.*?\{else\}(.*?)\{\/if\}/s', '$1', $conf);
$valeurs = [
    '{literal}' => '', '{/literal}' => '', '{$config_checksum}' => '', '{$cv.instanceUUID}' => '',
    '{$cv.location}' => 'Ville de Valmont', '{$cv.base}' => 'dc=valmont,dc=example', '{$cv.connection}' => $annuaire,
    'warnSSL="true"' => 'warnSSL="false" language="fr_FR" accountPrimaryAttribute="uid" theme="classic"',
    '{$cv.admin}' => 'cn=gosa,dc=valmont,dc=example', '{$cv.password}' => 'Un-mot-de-passe-2026',
];
echo strtr($conf, $valeurs);
