<?php

namespace App\Formulaire;

use Symfony\Component\Form\AbstractType;
use Symfony\Component\Form\Extension\Core\Type\CheckboxType;
use Symfony\Component\Form\Extension\Core\Type\TextType;
use Symfony\Component\Form\FormBuilderInterface;
use Symfony\Component\OptionsResolver\OptionsResolver;
use Symfony\Component\Validator\Constraints as Assert;

final class Validation extends AbstractType
{
    public function buildForm(FormBuilderInterface $builder, array $options): void
    {
        $builder
            ->add('iban', TextType::class, [
                'label' => 'IBAN pour le prélèvement des droits de place',
                'constraints' => [new Assert\NotBlank(), new Assert\Iban()],
            ])
            ->add('titulaire', TextType::class, ['label' => 'Titulaire du compte', 'constraints' => new Assert\NotBlank()])
            ->add('reglement', CheckboxType::class, [
                'label' => 'J’ai lu le règlement intérieur des marchés et je m’engage à le respecter.',
                'constraints' => new Assert\IsTrue(message: 'Vous devez accepter le règlement.'),
            ])
            ->add('sepa', CheckboxType::class, [
                'label' => 'J’autorise la trésorerie à prélever les droits de place sur ce compte.',
                'constraints' => new Assert\IsTrue(message: 'Vous devez donner votre autorisation.'),
            ])
            ->add('exactitude', CheckboxType::class, [
                'label' => 'Je certifie sur l’honneur l’exactitude des renseignements fournis. Toute fausse déclaration m’expose aux peines prévues par l’article 441-7 du code pénal et au retrait de l’emplacement.',
                'constraints' => new Assert\IsTrue(message: 'Vous devez certifier vos renseignements.'),
            ])
            ->add('lettre', CheckboxType::class, [
                'label' => 'J’accepte que mon nom, mon enseigne et ma photographie figurent dans l’annuaire en ligne des marchés.',
                'required' => false,
                'data' => true,
            ]);
    }

    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['dossier' => []]);
    }
}
