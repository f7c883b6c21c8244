<?php
// The front controller: PHP's own server gives the files of this folder, Symfony answers the rest.
use App\Noyau;
use Symfony\Component\HttpFoundation\Request;

if (PHP_SAPI === 'cli-server' && is_file(__DIR__.parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH))) {
    return false;
}
require dirname(__DIR__).'/src/chargement.php';
$noyau = new Noyau('prod', false);
if (PHP_SAPI === 'cli') {
    $noyau->boot();
    exit(0);
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = __FILE__;
$_SERVER['PHP_SELF'] = '/index.php';
$requete = Request::createFromGlobals();
$reponse = $noyau->handle($requete);
$reponse->send();
$noyau->terminate($requete, $reponse);
