<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\ChoiceType;
use Symfony\Component\Form\Extension\Core\Type\CountryType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\EmailType;
use Symfony\Component\Form\Extension\Core\Type\RepeatedType;
use Symfony\Component\Form\Extension\Core\Type\TelType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Demandeur extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('qualite', ChoiceType::class, [
                'label' => 'Vous êtes',
                'expanded' => true,
                'choices' => [
                    'Commerçant ou artisan ambulant' => 'ambulant',
                    'Producteur agricole' => 'producteur',
                    'Micro-entrepreneur' => 'micro',
                    'Association' => 'association',
                ],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('civilite', ChoiceType::class, [
                'label' => 'Civilité',
                'expanded' => true,
                'label_attr' => ['class' => 'radio-inline'],
                'choices' => ['Madame' => 'mme', 'Monsieur' => 'm'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('nom', TextType::class, [
                'label' => 'Nom de naissance',
                'attr' => ['autocomplete' => 'family-name'],
                'constraints' => [new Assert\NotBlank(), new Assert\Length(max: 60)],
            ])
            ->add('prenom', TextType::class, [
                'label' => 'Prénoms',
                'help' => 'Dans l’ordre de l’état civil.',
                'constraints' => [new Assert\NotBlank(), new Assert\Length(max: 80)],
            ])
            ->add('naissance', DateType::class, [
                'label' => 'Date de naissance',
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'data-max' => date('d/m/Y', strtotime('-16 years')), 'placeholder' => 'jj/mm/aaaa', 'autocomplete' => 'bday'],
                'constraints' => [
                    new Assert\NotBlank(),
                    new Assert\LessThan('-16 years', message: 'Vous devez avoir au moins 16 ans.'),
                ],
            ])
            ->add('nationalite', CountryType::class, [
                'label' => 'Nationalité',
                'placeholder' => '',
                'preferred_choices' => ['FR'],
                'attr' => ['class' => 'js-liste', 'data-placeholder' => 'Rechercher un pays'],
                'constraints' => new Assert\NotBlank(),
            ])
            ->add('adresse', TextType::class, [
                'label' => 'Adresse (numéro et voie)',
                'constraints' => [new Assert\NotBlank(), new Assert\Length(max: 100)],
            ])
            ->add('codepostal', TextType::class, [
                'label' => 'Code postal',
                'attr' => ['maxlength' => 5, 'inputmode' => 'numeric'],
                'constraints' => [new Assert\NotBlank(), new Assert\Regex('/^\d{5}$/')],
            ])
            ->add('commune', TextType::class, ['label' => 'Commune', 'constraints' => new Assert\NotBlank()])
            ->add('portable', TelType::class, [
                'label' => 'Téléphone portable',
                'help' => '10 chiffres sans espace. Le placier vous appelle à ce numéro le matin du marché.',
                'constraints' => [new Assert\NotBlank(), new Assert\Regex('/^0[67]\d{8}$/', message: 'Ce numéro de portable n’est pas valide.')],
            ])
            ->add('courriel', RepeatedType::class, [
                'type' => EmailType::class,
                'invalid_message' => 'Les deux adresses ne sont pas identiques.',
                'first_options' => ['label' => 'Courriel'],
                'second_options' => ['label' => 'Confirmation du courriel'],
                'constraints' => [new Assert\NotBlank(), new Assert\Email()],
            ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['dossier' => []]);
    }
}
