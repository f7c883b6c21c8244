<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\IntegerType;
use Symfony\Component\Form\Extension\Core\Type\NumberType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Emplacement extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('marche', ChoiceType::class, [
                'label' => 'Marché souhaité',
                'placeholder' => '',
                'choices' => [
                    'Sarvanne' => ['Place aux Grains – mardi matin' => 'grains-mardi', 'Place aux Grains – samedi matin' => 'grains-samedi', 'Mail des Tanneurs – vendredi soir (juin à août)' => 'tanneurs'],
                    'Malpertus' => ['Halle – jeudi matin' => 'malpertus'],
                    'Vaubrune' => ['Place de la Fontaine – dimanche matin' => 'vaubrune'],
                    'Les Ormières-Basses' => ['Parking du foyer rural – mercredi après-midi' => 'ormieres'],
                    'Hors marché' => ['Camion de restauration, un soir par semaine' => 'camion', 'Vente au déballage' => 'deballage'],
                ],
                'attr' => ['class' => 'js-liste', 'data-placeholder' => 'Choisir un marché'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('regime', ChoiceType::class, [
                'label' => 'Régime',
                'expanded' => true,
                'choices' => ['Abonné' => 'abonne', 'Volant' => 'volant', 'Saisonnier' => 'saisonnier'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('debut', DateType::class, [
                'label' => 'À partir du',
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'data-min' => date('d/m/Y', strtotime('+30 days')), 'placeholder' => 'jj/mm/aaaa'],
                'constraints' => [
                    new Assert\NotBlank(),
                    new Assert\GreaterThanOrEqual('+30 days', message: 'Le délai d’instruction est de 30 jours au moins.'),
                ],
            ])
            ->add('fin', DateType::class, [
                'label' => 'Jusqu’au',
                'required' => false,
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'data-min' => date('d/m/Y', strtotime('+30 days')), 'placeholder' => 'jj/mm/aaaa'],
                'row_attr' => ['data-si' => 'regime=saisonnier'],
            ])
            ->add('metres', IntegerType::class, [
                'label' => 'Mètres linéaires',
                'attr' => ['min' => 2, 'max' => 12],
                'constraints' => [new Assert\NotBlank(), new Assert\Range(min: 2, max: 12)],
            ])
            ->add('profondeur', NumberType::class, [
                'label' => 'Profondeur de l’étal (m)',
                'scale' => 1,
                'help' => 'Parasol et auvent compris.',
                'constraints' => [new Assert\NotBlank(), new Assert\Range(min: 1, max: 4)],
            ])
            ->add('vehicule', ChoiceType::class, [
                'label' => 'Un véhicule reste-t-il sur l’emplacement ?',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Oui' => 'oui', 'Non' => 'non'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('plaque', TextType::class, [
                'label' => 'Immatriculation',
                'required' => false,
                'attr' => ['placeholder' => 'AA-123-AA'],
                'row_attr' => ['data-si' => 'vehicule=oui'],
                'constraints' => new Assert\Regex('/^[A-Z]{2}-\d{3}-[A-Z]{2}$/'),
            ])
            ->add('ptac', IntegerType::class, [
                'label' => 'PTAC (kg)',
                'required' => false,
                'help' => 'Rubrique F.2 du certificat d’immatriculation.',
                'row_attr' => ['data-si' => 'vehicule=oui'],
                'constraints' => new Assert\Range(min: 500, max: 19000),
            ])
            ->add('branchement', ChoiceType::class, [
                'label' => 'Branchement électrique',
                'choices' => ['Aucun' => '0', '3 kW (mono 16 A)' => '3', '6 kW (mono 32 A)' => '6', '18 kW (tri 32 A, CEE 17)' => '18'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('eau', ChoiceType::class, [
                'label' => 'Point d’eau',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Oui' => 'oui', 'Non' => 'non'],
                'constraints' => new Assert\NotBlank(),
            ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['dossier' => [], 'constraints' => [
            new Assert\Callback(static function (?array $donnees, $contexte): void {
                if ('oui' === ($donnees['vehicule'] ?? null)) {
                    foreach (['plaque', 'ptac'] as $suite) {
                        if (!($donnees[$suite] ?? null)) {
                            $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('['.$suite.']')->addViolation();
                        }
                    }
                }
                if ('saisonnier' === ($donnees['regime'] ?? null) && !($donnees['fin'] ?? null)) {
                    $contexte->buildViolation('Cette valeur ne doit pas être vide.')->atPath('[fin]')->addViolation();
                }
                if (($donnees['fin'] ?? null) && ($donnees['debut'] ?? null) && $donnees['fin'] < $donnees['debut']) {
                    $contexte->buildViolation('La date de fin précède la date de début.')->atPath('[fin]')->addViolation();
                }
            }),
        ]]);
    }
}
