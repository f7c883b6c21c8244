<?php

namespace App\Controleur;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Response;

/** The pages that only say something. */
final class Pages extends AbstractController
{
    public function accueil(): Response
    {
        return $this->render('pages/accueil.html.twig');
    }

    public function page(string $page): Response
    {
        return $this->render('pages/'.$page.'.html.twig');
    }
}
