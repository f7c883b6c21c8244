<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Entreprise extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('siret', TextType::class, [
                'label' => 'N° SIRET',
                'attr' => ['maxlength' => 14, 'placeholder' => '14 chiffres'],
                'constraints' => [
                    new Assert\NotBlank(),
                    new Assert\Regex('/^\d{14}$/', message: 'Le SIRET comporte 14 chiffres, sans espace.'),
                    new Assert\Luhn(message: 'Ce SIRET n’existe pas.'),
                ],
            ])
            ->add('enseigne', TextType::class, ['label' => 'Dénomination ou enseigne', 'constraints' => new Assert\NotBlank()])
            ->add('forme', ChoiceType::class, [
                'label' => 'Forme juridique',
                'placeholder' => '',
                'choices' => [
                    'EI' => 'ei', 'EIRL' => 'eirl', 'EURL' => 'eurl', 'SARL' => 'sarl', 'SAS' => 'sas', 'SASU' => 'sasu', 'SNC' => 'snc',
                    'EARL' => 'earl', 'GAEC' => 'gaec', 'SCEA' => 'scea', 'SCOP' => 'scop', 'Association loi 1901' => 'asso',
                ],
                'attr' => ['class' => 'js-liste', 'data-placeholder' => 'Choisir'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('ape', ChoiceType::class, [
                'label' => 'Code APE',
                'placeholder' => '',
                'choices' => array_flip(require \dirname(__DIR__, 2).'/donnees/ape.php'),
                'attr' => ['class' => 'js-liste', 'data-placeholder' => 'Code ou libellé'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('immatriculation', ChoiceType::class, [
                'label' => 'Votre entreprise est immatriculée',
                'expanded' => true,
                'choices' => ['au RNE' => 'rne', 'au RCS' => 'rcs', 'à la MSA' => 'msa', 'en cours d’immatriculation' => 'encours'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('msa', TextType::class, [
                'label' => 'N° d’affiliation MSA',
                'required' => false,
                'row_attr' => ['data-si' => 'immatriculation=msa'],
            ])
            ->add('carte', TextType::class, [
                'label' => 'N° de la carte de commerçant ambulant',
                'help' => 'Sauf producteurs et commerçants qui ne vendent que dans la commune de leur établissement.',
                'required' => false,
                'constraints' => new Assert\Regex('/^[A-Z0-9]{8,14}$/', message: 'Le numéro de carte n’est pas valide.'),
            ])
            ->add('validite', DateType::class, [
                'label' => 'Carte valable jusqu’au',
                'required' => false,
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'data-min' => date('d/m/Y'), 'placeholder' => 'jj/mm/aaaa'],
                'constraints' => new Assert\GreaterThan('today', message: 'Votre carte est périmée.'),
            ])
            ->add('salaries', ChoiceType::class, [
                'label' => 'Employez-vous des salariés sur le marché ?',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Oui' => 'oui', 'Non' => 'non'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('effectif', TextType::class, [
                'label' => 'Noms et prénoms des salariés présents',
                'required' => false,
                'row_attr' => ['data-si' => 'salaries=oui'],
            ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['dossier' => [], 'constraints' => [
            new Assert\Callback(static function (?array $donnees, $contexte): void {
                if ('msa' === ($donnees['immatriculation'] ?? null) && !($donnees['msa'] ?? null)) {
                    $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('[msa]')->addViolation();
                }
                if ('oui' === ($donnees['salaries'] ?? null) && !($donnees['effectif'] ?? null)) {
                    $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('[effectif]')->addViolation();
                }
                if (($donnees['carte'] ?? null) && !($donnees['validite'] ?? null)) {
                    $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('[validite]')->addViolation();
                }
            }),
        ]]);
    }
}
