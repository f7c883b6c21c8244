<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\TextareaType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Activite extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('produits', ChoiceType::class, [
                'label' => 'Produits vendus',
                'multiple' => true,
                'choices' => [
                    'Alimentaire' => [
                        'Fruits et légumes' => 'fruits', 'Viande, volaille' => 'viande', 'Poisson, coquillages' => 'poisson',
                        'Fromages, crèmerie' => 'fromages', 'Œufs' => 'oeufs', 'Pain, pâtisserie' => 'pain', 'Miel, confitures' => 'miel',
                        'Épicerie, olives, épices' => 'epicerie', 'Boissons' => 'boissons', 'Plats à emporter' => 'plats',
                    ],
                    'Manufacturé' => [
                        'Vêtements' => 'vetements', 'Chaussures, maroquinerie' => 'chaussures', 'Linge, literie' => 'linge',
                        'Bijoux, accessoires' => 'bijoux', 'Quincaillerie, bazar' => 'bazar', 'Livres, disques' => 'livres',
                        'Artisanat d’art' => 'artisanat', 'Brocante' => 'brocante',
                    ],
                    'Végétal' => ['Fleurs coupées' => 'fleurs', 'Plants, arbustes' => 'plants'],
                ],
                'attr' => ['class' => 'js-liste', 'data-placeholder' => 'Un ou plusieurs produits', 'data-max' => 4],
                'constraints' => new Assert\Count(min: 1, max: 4),
            ])
            ->add('presentation', TextareaType::class, [
                'label' => 'Présentation de votre commerce',
                'help' => 'La commission choisit d’après ce texte : savoir-faire, originalité, complémentarité avec les commerces déjà présents.',
                'attr' => ['rows' => 6],
                'constraints' => [new Assert\NotBlank(), new Assert\Length(min: 100, max: 1500)],
            ])
            ->add('origine', ChoiceType::class, [
                'label' => 'Origine des produits',
                'multiple' => true,
                'expanded' => true,
                'choices' => [
                    'Production personnelle' => 'perso', 'Circuit court (un intermédiaire au plus)' => 'court', 'MIN ou grossiste' => 'min',
                    'Import' => 'import',
                ],
                'constraints' => new Assert\Count(min: 1),
            ])
            ->add('animal', ChoiceType::class, [
                'label' => 'Vendez-vous des DAOA ?',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Oui' => 'oui', 'Non' => 'non'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('agrement', TextType::class, [
                'label' => 'N° d’agrément sanitaire ou de dispense (DDETSPP)',
                'required' => false,
                'row_attr' => ['data-si' => 'animal=oui'],
            ])
            ->add('alcool', ChoiceType::class, [
                'label' => 'Vendez-vous de l’alcool ?',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Oui' => 'oui', 'Non' => 'non'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('licence', ChoiceType::class, [
                'label' => 'Licence détenue',
                'required' => false,
                'placeholder' => '',
                'choices' => ['Petite licence à emporter' => 'petite', 'Licence à emporter' => 'emporter', 'Licence III' => 'iii', 'Licence IV' => 'iv'],
                'row_attr' => ['data-si' => 'alcool=oui'],
            ])
            ->add('cuisson', ChoiceType::class, [
                'label' => 'Cuisez-vous sur place ?',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Oui' => 'oui', 'Non' => 'non'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('energie', ChoiceType::class, [
                'label' => 'Énergie de cuisson',
                'required' => false,
                'placeholder' => '',
                'choices' => ['Gaz butane ou propane' => 'gaz', 'Électricité' => 'electricite', 'Bois' => 'bois'],
                'row_attr' => ['data-si' => 'cuisson=oui'],
            ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['dossier' => [], 'constraints' => [
            new Assert\Callback(static function (?array $donnees, $contexte): void {
                foreach (['animal' => 'agrement', 'alcool' => 'licence', 'cuisson' => 'energie'] as $question => $suite) {
                    if ('oui' === ($donnees[$question] ?? null) && !($donnees[$suite] ?? null)) {
                        $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('['.$suite.']')->addViolation();
                    }
                }
            }),
        ]]);
    }
}
