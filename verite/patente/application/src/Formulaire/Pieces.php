<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\FileType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Pieces extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $activite = $options['dossier'][3] ?? [];
        $entreprise = $options['dossier'][2] ?? [];
        $this->piece($builder, 'identite', 'Pièce d’identité', 'Recto et verso dans un même fichier.');
        $this->piece($builder, 'extrait', 'Extrait d’immatriculation (RNE, Kbis) ou attestation MSA', 'Daté de moins de trois mois.');
        if ($entreprise['carte'] ?? null) {
            $this->piece($builder, 'ambulant', 'Carte de commerçant ambulant', null);
        }
        $this->piece($builder, 'assurance', 'Attestation d’assurance RC professionnelle', null);
        $builder
            ->add('compagnie', TextType::class, ['label' => 'Compagnie et n° de contrat', 'constraints' => new Assert\NotBlank()])
            ->add('echeance', DateType::class, [
                'label' => 'Échéance du contrat',
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'data-min' => date('d/m/Y'), 'placeholder' => 'jj/mm/aaaa'],
                'constraints' => [new Assert\NotBlank(), new Assert\GreaterThan('today')],
            ]);
        if ('oui' === ($activite['animal'] ?? null)) {
            $this->piece($builder, 'sanitaire', 'Récépissé de déclaration (Cerfa 13984) ou d’agrément sanitaire', null);
            $this->piece($builder, 'hygiene', 'Attestation de formation HACCP', null);
        }
        if ('gaz' === ($activite['energie'] ?? null) || 'electricite' === ($activite['energie'] ?? null)) {
            $this->piece($builder, 'controle', 'Rapport de contrôle de l’installation de cuisson', 'De l’année en cours.');
        }
        $builder->add('photo', FileType::class, [
            'label' => 'Photographie de l’étal monté',
            'help' => 'JPG uniquement, 2 Mo maximum.',
            'attr' => ['accept' => 'image/jpeg'],
            'constraints' => [new Assert\NotBlank(), new Assert\File(maxSize: '2M', mimeTypes: ['image/jpeg'])],
        ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['dossier' => []]);
    }

    private function piece(FormBuilderInterface $builder, string $nom, string $libelle, ?string $aide): void
    {
        $builder->add($nom, FileType::class, [
            'label' => $libelle,
            'help' => trim($aide.' PDF uniquement, 2 Mo maximum.'),
            'attr' => ['accept' => 'application/pdf'],
            'constraints' => [new Assert\NotBlank(), new Assert\File(maxSize: '2M', mimeTypes: ['application/pdf'])],
        ]);
    }
}
