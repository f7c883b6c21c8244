<?php

namespace App\Controleur;

use App\Formulaire;
use App\Outils\Depot;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The request for a place: six steps, kept in the session until the last one. */
final class Demande extends AbstractController
{
    private const ETAPES = [
        1 => ['Demandeur', Formulaire\Demandeur::class],
        2 => ['Entreprise', Formulaire\Entreprise::class],
        3 => ['Activité', Formulaire\Activite::class],
        4 => ['Emplacement', Formulaire\Emplacement::class],
        5 => ['Pièces', Formulaire\Pieces::class],
        6 => ['Validation', Formulaire\Validation::class],
    ];

    private const DUREE = 1800;

    public function __construct(private readonly Depot $depot)
    {
    }

    public function presentation(): Response
    {
        return $this->render('demande/presentation.html.twig');
    }

    public function etape(Request $requete, int $numero): Response
    {
        $session = $requete->getSession();
        $dossier = $session->get('demande', []);
        if (1 === $numero && !$session->has('debut')) {
            $session->set('debut', bin2hex(random_bytes(6)));
        } elseif (!$session->has('debut') || time() - $session->getMetadataBag()->getLastUsed() > self::DUREE) {
            $session->invalidate();
            $this->addFlash('warning', 'Votre session a expiré. Veuillez recommencer votre saisie.');

            return $this->redirectToRoute('demande');
        }
        for ($avant = 1; $avant < $numero; ++$avant) {
            if (!isset($dossier[$avant])) {
                return $this->redirectToRoute('demande_etape', ['numero' => $avant]);
            }
        }
        $formulaire = $this->createForm(self::ETAPES[$numero][1], 5 === $numero ? null : ($dossier[$numero] ?? null), [
            'attr' => ['novalidate' => 'novalidate'],
            'dossier' => $dossier,
        ]);
        $formulaire->handleRequest($requete);
        if ($formulaire->isSubmitted() && $formulaire->isValid()) {
            $dossier[$numero] = $this->depot->ranger($formulaire, $session->get('debut'));
            $session->set('demande', $dossier);
            if ($numero < 6) {
                return $this->redirectToRoute('demande_etape', ['numero' => $numero + 1]);
            }
            $reference = $this->depot->garder('DP', ['etapes' => $dossier]);
            $this->depot->ecrire($dossier[1]['courriel'], 'Votre demande d’emplacement '.$reference,
                "Bonjour,\n\nVotre demande d’emplacement a été enregistrée sous la référence $reference.\n\nLe service des marchés");
            $session->remove('demande');
            $session->remove('debut');
            $session->set('envoyee', ['reference' => $reference, 'courriel' => $dossier[1]['courriel']]);

            return $this->redirectToRoute('demande_fin');
        }
        if ($formulaire->isSubmitted()) {
            $this->addFlash('danger', 'Le formulaire comporte des erreurs.');
        }

        return $this->render('demande/etape.html.twig', [
            'form' => $formulaire,
            'numero' => $numero,
            'etapes' => array_map(static fn ($etape) => $etape[0], self::ETAPES),
            'resume' => 6 === $numero ? $this->resume($dossier) : [],
            'gardees' => 5 === $numero ? ($dossier[5] ?? []) : [],
        ]);
    }

    public function confirmation(Request $requete): Response
    {
        $envoyee = $requete->getSession()->get('envoyee');
        if (!$envoyee) {
            return $this->redirectToRoute('demande');
        }

        return $this->render('demande/confirmation.html.twig', $envoyee);
    }

    private function resume(array $dossier): array
    {
        $resume = [];
        foreach (self::ETAPES as $numero => [$titre, $type]) {
            if (6 !== $numero) {
                $resume[$numero] = [$titre, $this->depot->resumer($this->createForm($type, null, ['dossier' => $dossier]), $dossier[$numero])];
            }
        }

        return $resume;
    }
}
