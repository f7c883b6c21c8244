<?php

namespace App\Outils;

use Symfony\Component\Form\FormInterface;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\CountryType;
use Symfony\Component\Form\Extension\Core\Type\FileType;
use Symfony\Component\Form\Extension\Core\Type\RepeatedType;
use Symfony\Component\HttpFoundation\File\UploadedFile;
use Symfony\Component\Intl\Countries;

/** Keeps what was sent, and writes it back for who reads it again. */
final class Depot
{
    /** @param array<string, mixed> $donnees */
    public function garder(string $prefixe, array $donnees): string
    {
        $reference = \sprintf('%s-%s-%05d', $prefixe, date('Y'), random_int(10000, 99999));
        $contenu = json_encode(['reference' => $reference, 'recu' => date(DATE_ATOM)] + $donnees, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE);
        file_put_contents(getenv('ETAT').'/demandes/'.$reference.'.json', $contenu);

        return $reference;
    }

    public function ecrire(string $adresse, string $sujet, string $texte): void
    {
        mail($adresse, mb_encode_mimeheader($sujet), $texte, [
            'From' => 'ne-pas-repondre@haut-sarvan.example', 'Content-Type' => 'text/plain; charset=utf-8',
        ]);
    }

    /** Moves the files of a step, and puts their names in its data. */
    public function ranger(FormInterface $formulaire, string $dossier): array
    {
        $donnees = $formulaire->getData();
        foreach ($formulaire as $nom => $champ) {
            $fichier = $champ->getData();
            if ($fichier instanceof UploadedFile) {
                $place = getenv('ETAT').'/fichiers/'.$dossier;
                $fichier->move($place, $nom.'.'.($fichier->guessExtension() ?? 'bin'));
                $donnees[$nom] = $fichier->getClientOriginalName();
            }
        }

        return $donnees;
    }

    /**
     * @param array<string, mixed> $donnees
     *
     * @return array<string, string> the questions of a step as they were asked, and the answers as one reads them
     */
    public function resumer(FormInterface $formulaire, array $donnees): array
    {
        $lignes = [];
        foreach ($formulaire as $nom => $champ) {
            $valeur = $donnees[$nom] ?? null;
            if (null === $valeur || '' === $valeur || [] === $valeur) {
                continue;
            }
            $type = $champ->getConfig()->getType()->getInnerType();
            $libelle = $champ->getConfig()->getOption($type instanceof RepeatedType ? 'first_options' : 'label');
            $libelle = \is_array($libelle) ? $libelle['label'] : $libelle;
            $lignes[$libelle] = match (true) {
                $valeur instanceof \DateTimeInterface => $valeur->format('d/m/Y'),
                $type instanceof CountryType => Countries::getName($valeur, 'fr'),
                $type instanceof ChoiceType => implode(', ', array_map(fn ($v) => $this->choix($champ, $v), (array) $valeur)),
                \is_bool($valeur) => $valeur ? 'Oui' : 'Non',
                default => (string) $valeur,
            };
        }

        return $lignes;
    }

    private function choix(FormInterface $champ, string $valeur): string
    {
        $options = $champ->getConfig()->getOption('choices');
        array_walk_recursive($options, static function ($v, $libelle) use ($valeur, &$trouve): void {
            if ($v === $valeur) {
                $trouve = $libelle;
            }
        });

        return $trouve ?? $valeur;
    }
}
