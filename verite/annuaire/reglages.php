<?php
// Fills in Debian's own address book model; what each card holds stays as it ships it.
[, $dossier, $annuaire] = $argv;
$conf = json_decode(file_get_contents("$dossier/addressbook.sample.conf"), true);
$conf = array_merge($conf, [
    'ServerURL' => $annuaire,
    'useTLS' => 'no',
    'Admins' => 'uid=odile,ou=benevoles,dc=lapasserelle,dc=example',
    'defaultLanguage' => 'fr_FR.utf8',
    'timeZone' => 'Europe/Paris',
    'serverDisplayName' => 'Annuaire de La Passerelle',
    'loginMethod' => 'search',
    'loginSearchSuffix' => 'ou=benevoles,dc=lapasserelle,dc=example',
    'loginSearchFilter' => 'uid=%USER%',
]);
$conf['typeSettings']['suffix_user'] = 'ou=benevoles,dc=lapasserelle,dc=example';
$conf['typeSettings']['attr_user'] = '#uid;#givenName;#sn;#mail;#telephoneNumber';
$conf['toolSettings']['treeViewSuffix'] = 'dc=lapasserelle,dc=example';
file_put_contents("$dossier/lam.conf", json_encode($conf, JSON_PRETTY_PRINT));
