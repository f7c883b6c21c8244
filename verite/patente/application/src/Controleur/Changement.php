<?php

namespace App\Controleur;

use App\Formulaire;
use App\Outils\Depot;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\Form\FormError;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** A change declared on a permit that was already given. */
final class Changement extends AbstractController
{
    public function __construct(private readonly Depot $depot)
    {
    }

    public function presentation(): Response
    {
        return $this->render('changement/presentation.html.twig');
    }

    public function permis(Request $requete): Response
    {
        $formulaire = $this->createForm(Formulaire\Permis::class, null, ['attr' => ['novalidate' => 'novalidate']]);
        $formulaire->handleRequest($requete);
        if ($formulaire->isSubmitted() && $formulaire->isValid()) {
            $permis = $this->trouver($formulaire->getData());
            if ($permis) {
                $requete->getSession()->set('permis', $permis);

                return $this->redirectToRoute('changement_declaration');
            }
            $formulaire->addError(new FormError('Aucun permis ne correspond à ces informations.'));
        }

        return $this->render('changement/permis.html.twig', ['form' => $formulaire]);
    }

    public function declaration(Request $requete): Response
    {
        $session = $requete->getSession();
        $permis = $session->get('permis');
        if (!$permis) {
            return $this->redirectToRoute('changement_permis');
        }
        $formulaire = $this->createForm(Formulaire\Changement::class);
        $formulaire->handleRequest($requete);
        if ($formulaire->isSubmitted() && $formulaire->isValid()) {
            $reference = null;
            $donnees = $this->depot->ranger($formulaire, bin2hex(random_bytes(6)));
            $reference = $this->depot->garder('CH', ['permis' => $permis['numero'], 'declaration' => $donnees]);
            $session->remove('permis');
            $session->set('declaree', ['reference' => $reference, 'permis' => $permis['numero']]);

            return $this->redirectToRoute('changement_fin');
        }

        return $this->render('changement/declaration.html.twig', ['form' => $formulaire, 'permis' => $permis]);
    }

    public function confirmation(Request $requete): Response
    {
        $declaree = $requete->getSession()->get('declaree');
        if (!$declaree) {
            return $this->redirectToRoute('changement');
        }

        return $this->render('changement/confirmation.html.twig', $declaree);
    }

    private function trouver(array $cherche): ?array
    {
        $tous = json_decode(file_get_contents(\dirname(__DIR__, 2).'/donnees/permis.json'), true);
        foreach ($tous as $permis) {
            if ($permis['numero'] === $cherche['numero'] && $permis['siret'] === $cherche['siret']
                && $permis['delivre'] === $cherche['delivre']?->format('Y-m-d')) {
                return $permis;
            }
        }

        return null;
    }
}
