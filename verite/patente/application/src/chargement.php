<?php
// The libraries where Debian puts them, and the classes of this folder.
foreach ([
    'Bundle/FrameworkBundle', 'Bundle/TwigBundle', 'Bridge/Twig', 'Component/Asset', 'Component/Form', 'Component/Intl', 'Component/Mime',
    'Component/Security/Csrf', 'Component/Translation', 'Component/Validator', 'Component/Yaml',
] as $morceau) {
    require_once 'Symfony/'.$morceau.'/autoload.php';
}
require_once __DIR__.'/InstalledVersions.php';
spl_autoload_register(static function (string $classe): void {
    if (str_starts_with($classe, 'App\\')) {
        $fichier = __DIR__.'/'.str_replace('\\', '/', substr($classe, 4)).'.php';
        if (is_file($fichier)) {
            require $fichier;
        }
    }
});
date_default_timezone_set('Europe/Paris');
