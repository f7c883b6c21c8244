<?php

// What its installation page would write, then three addresses.
$etat = getenv('ETAT');
require "$etat/site/autoload.php";
foreach (['Utils', 'bookmark/LinkUtils', 'http/HttpUtils', 'http/UrlUtils'] as $outil) {
    require "$etat/site/application/$outil.php";
}

use Shaarli\Bookmark\Bookmark;
use Shaarli\Bookmark\BookmarkArray;
use Shaarli\Bookmark\BookmarkFileService;
use Shaarli\Config\ConfigManager;
use Shaarli\History;
use Shaarli\Plugin\PluginManager;

$conf = new ConfigManager("$etat/carnet/config");
$sel = sha1('un-sel-pour-le-banc');
$reglages = [
    'credentials.login' => 'odile',
    'credentials.salt' => $sel,
    'credentials.hash' => sha1('Un-mot-de-passe-2026' . 'odile' . $sel),
    'security.session_protection_disabled' => false,
    'general.timezone' => 'Europe/Paris',
    'general.title' => 'Les bonnes adresses des Passerelles',
    'general.header_link' => '/',
    'general.retrieve_description' => false,
    'general.enable_async_metadata' => false,
    'translation.language' => 'fr',
    'updates.check_updates' => false,
    'thumbnails.mode' => 'none',
    'general.enabled_plugins' => [],
    'api.enabled' => false,
];
foreach ($reglages as $nom => $valeur) {
    $conf->set($nom, $valeur, false);
}
$conf->write(true);
// An empty book: without it, its own examples would be written in it.
file_put_contents(
    "$etat/carnet/datastore.php",
    '<?php /* ' . base64_encode(gzdeflate(serialize(new BookmarkArray()))) . ' */ ?>'
);
$carnet = new BookmarkFileService(
    $conf,
    new PluginManager($conf),
    new History("$etat/carnet/history.php"),
    new malkusch\lock\mutex\NoMutex(),
    true
);
$adresses = [
    ['https://bibliotheque.valmont.example/', 'La bibliothèque de Valmont', 'Horaires, catalogue, heure du conte le mercredi.', 'culture livres'],
    ['https://epicerie.valmont.example/', "L'épicerie solidaire", "Pour qui y a droit : sur rendez-vous, avec un justificatif de revenus.", 'aide alimentation'],
    ['https://transport.valmont.example/', 'Le bus à la demande', "À réserver la veille avant 17 h.", 'transport'],
];
foreach ($adresses as [$url, $titre, $description, $mots]) {
    $une = new Bookmark();
    $une->setUrl($url);
    $une->setTitle($titre);
    $une->setDescription($description);
    $une->setTagsString($mots);
    $carnet->add($une, false);
}
$carnet->save();
