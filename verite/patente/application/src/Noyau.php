<?php

namespace App;

use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Bundle\TwigBundle\TwigBundle;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Kernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

/** The application: two bundles, their settings, and the addresses of its pages. */
final class Noyau extends Kernel
{
    use MicroKernelTrait;

    public function registerBundles(): iterable
    {
        yield new FrameworkBundle();
        yield new TwigBundle();
    }

    public function getProjectDir(): string
    {
        return \dirname(__DIR__);
    }

    public function getCacheDir(): string
    {
        return getenv('ETAT').'/cache';
    }

    public function getLogDir(): string
    {
        return getenv('ETAT').'/journal';
    }

    private function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', [
            'secret' => bin2hex(random_bytes(16)),
            'default_locale' => 'fr',
            'http_method_override' => false,
            'handle_all_throwables' => true,
            'php_errors' => ['log' => true],
            'csrf_protection' => true,
            'form' => ['enabled' => true],
            'validation' => ['enabled' => true, 'email_validation_mode' => 'html5'],
            'translator' => ['fallbacks' => ['fr']],
            'session' => [
                'handler_id' => null,
                'save_path' => getenv('ETAT').'/sessions',
                'name' => 'HAUTSARVAN',
                'cookie_httponly' => true,
                'cookie_samesite' => 'lax',
                'gc_maxlifetime' => 1800,
            ],
            'assets' => ['version' => '3'],
        ]);
        $container->extension('twig', [
            'default_path' => '%kernel.project_dir%/templates',
            'form_themes' => ['bootstrap_5_layout.html.twig'],
            'date' => ['format' => 'd/m/Y', 'timezone' => 'Europe/Paris'],
        ]);
        $container->services()->defaults()->autowire()->autoconfigure()
            ->load('App\\Controleur\\', 'Controleur/')->public()->tag('controller.service_arguments')
            ->load('App\\Formulaire\\', 'Formulaire/')
            ->load('App\\Outils\\', 'Outils/');
    }

    private function configureRoutes(RoutingConfigurator $routes): void
    {
        $pages = Controleur\Pages::class;
        $demande = Controleur\Demande::class;
        $changement = Controleur\Changement::class;
        $routes->add('accueil', '/')->controller([$pages, 'accueil']);
        $routes->add('page', '/{page}')->controller([$pages, 'page'])
            ->requirements(['page' => 'marches|reglement|aide|contact|mentions-legales|accessibilite|donnees-personnelles']);
        $routes->add('demande', '/emplacement')->controller([$demande, 'presentation']);
        $routes->add('demande_etape', '/emplacement/etape/{numero}')->controller([$demande, 'etape'])->requirements(['numero' => '[1-6]']);
        $routes->add('demande_fin', '/emplacement/confirmation')->controller([$demande, 'confirmation']);
        $routes->add('changement', '/changement')->controller([$changement, 'presentation']);
        $routes->add('changement_permis', '/changement/permis')->controller([$changement, 'permis']);
        $routes->add('changement_declaration', '/changement/declaration')->controller([$changement, 'declaration']);
        $routes->add('changement_fin', '/changement/confirmation')->controller([$changement, 'confirmation']);
    }
}
