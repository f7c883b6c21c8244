<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\DateType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\Validator\Constraints as Assert;

final class Permis extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('numero', TextType::class, [
                'label' => 'Numéro du permis',
                'help' => 'En haut à droite de votre arrêté, sous la forme PS-00-0000.',
                'constraints' => [new Assert\NotBlank(), new Assert\Regex('/^PS-\d{2}-\d{4}$/')],
            ])
            ->add('siret', TextType::class, [
                'label' => 'SIRET',
                'constraints' => [new Assert\NotBlank(), new Assert\Length(exactly: 14), new Assert\Luhn(message: 'Ce SIRET n’existe pas.')],
            ])
            ->add('delivre', DateType::class, [
                'label' => 'Date de l’arrêté',
                'widget' => 'single_text',
                'html5' => false,
                'format' => 'dd/MM/yyyy',
                'attr' => ['class' => 'js-date', 'data-max' => date('d/m/Y'), 'placeholder' => 'jj/mm/aaaa'],
                'constraints' => new Assert\NotBlank(),
            ]);
    }
}
