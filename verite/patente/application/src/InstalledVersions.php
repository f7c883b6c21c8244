<?php
// Symfony asks Composer what is installed; here Debian installed it all, and Composer has nothing to say.

namespace Composer;

final class InstalledVersions
{
    public static function isInstalled(string $paquet, bool $developpement = true): bool
    {
        return false;
    }

    public static function getRootPackage(): array
    {
        return ['name' => 'haut-sarvan/marches'];
    }
}
