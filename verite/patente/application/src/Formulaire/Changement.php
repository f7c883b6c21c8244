<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\CheckboxType;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\EmailType;
use Symfony\Component\Form\Extension\Core\Type\FileType;
use Symfony\Component\Form\Extension\Core\Type\TextareaType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Changement extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('nature', ChoiceType::class, [
                'label' => 'Nature du changement',
                'placeholder' => '',
                'choices' => [
                    'Véhicule' => 'vehicule', 'Adresse ou coordonnées' => 'adresse', 'Produits vendus' => 'produits', 'Métrage' => 'metrage',
                    'Conjoint collaborateur ou salarié' => 'personne', 'Transmission à un successeur (art. L. 2224-18-1 du CGCT)' => 'successeur',
                    'Cessation d’activité' => 'cessation',
                ],
                'attr' => ['class' => 'js-liste', 'data-placeholder' => 'Choisir'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('effet', DateType::class, [
                'label' => 'Date d’effet',
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'placeholder' => 'jj/mm/aaaa'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('plaque', TextType::class, [
                'label' => 'Immatriculation du nouveau véhicule',
                'required' => false,
                'row_attr' => ['data-si' => 'nature=vehicule'],
                'constraints' => new Assert\Regex('/^[A-Z]{2}-\d{3}-[A-Z]{2}$/'),
            ])
            ->add('successeur', TextType::class, [
                'label' => 'Nom, prénom et SIRET du successeur',
                'required' => false,
                'row_attr' => ['data-si' => 'nature=successeur'],
            ])
            ->add('personne', TextType::class, [
                'label' => 'Nom, prénom et date de naissance de la personne',
                'required' => false,
                'row_attr' => ['data-si' => 'nature=personne'],
            ])
            ->add('explication', TextareaType::class, [
                'label' => 'Expliquez le changement',
                'attr' => ['rows' => 4],
                'constraints' => [new Assert\NotBlank(), new Assert\Length(min: 20)],
            ])
            ->add('justificatif', FileType::class, [
                'label' => 'Justificatif',
                'help' => 'Carte grise, extrait d’immatriculation, contrat de travail… (PDF ou JPG, 2 Mo)',
                'constraints' => [new Assert\NotBlank(), new Assert\File(maxSize: '2M', mimeTypes: ['application/pdf', 'image/jpeg'])],
            ])
            ->add('courriel', EmailType::class, ['label' => 'Courriel', 'constraints' => [new Assert\NotBlank(), new Assert\Email()]])
            ->add('fait', TextType::class, ['label' => 'Fait à', 'constraints' => new Assert\NotBlank()])
            ->add('exactitude', CheckboxType::class, [
                'label' => 'Je certifie l’exactitude de cette déclaration.',
                'constraints' => new Assert\IsTrue(),
            ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['constraints' => [
            new Assert\Callback(static function (?array $donnees, $contexte): void {
                foreach (['vehicule' => 'plaque', 'successeur' => 'successeur', 'personne' => 'personne'] as $nature => $suite) {
                    if ($nature === ($donnees['nature'] ?? null) && !($donnees[$suite] ?? null)) {
                        $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('['.$suite.']')->addViolation();
                    }
                }
            }),
        ]]);
    }
}
