import { Component, inject } from '@angular/core';
import { FormControl, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';

import { Choix, DateChamp, Liste, Piece, RadioChamp, Texte, selon, telephone } from './champs';
import { envoi } from './envoi';

@Component({
  selector: 'app-declaration-cessation',
  imports: [
    ReactiveFormsModule, RouterLink, MatButtonModule, MatCardModule, MatCheckboxModule, DateChamp, Liste, Piece, RadioChamp, Texte,
  ],
  template: `
    <p class="fil"><a routerLink="/">Accueil</a> / <a routerLink="/cessation">Changement ou fermeture</a> / Déclaration</p>
    <h1>Déclaration de changement ou de fermeture</h1>
    <form [formGroup]="form" (ngSubmit)="valider()">
      <h2>Votre hébergement</h2>
      <app-texte libelle="Numéro d’enregistrement" [champ]="form.controls.enregistrement" indication="Ex. : 98620000123AB" />
      <div class="deux">
        <app-texte libelle="Nom" [champ]="form.controls.nom" />
        <app-texte libelle="Prénom" [champ]="form.controls.prenom" />
        <app-texte libelle="E-mail" type="email" [champ]="form.controls.courriel" />
        <app-texte libelle="Téléphone" type="tel" [champ]="form.controls.telephone" />
      </div>
      <h2>Le changement</h2>
      <app-radio libelle="Nature" [champ]="form.controls.nature" [options]="natures" />
      <app-date libelle="Date d’effet" [champ]="form.controls.dateEffet" />
      @if (form.controls.motif.enabled) {
        <app-liste libelle="Motif" [champ]="form.controls.motif" [options]="motifs" />
      }
      @if (form.controls.repreneur.enabled) {
        <div class="deux">
          <app-texte libelle="Nom ou raison sociale du nouvel exploitant" [champ]="form.controls.repreneur" />
          <app-texte libelle="Téléphone du nouvel exploitant" type="tel" [champ]="form.controls.repreneurTelephone" />
        </div>
        <app-piece nom="acte" libelle="Acte de vente, bail ou mandat de gestion (PDF, JPG ou PNG)" [champ]="form.controls.acte" />
      }
      @if (form.controls.capacite.enabled) {
        <app-texte libelle="Nouvelle capacité (personnes)" type="number" [champ]="form.controls.capacite" />
      }
      <h2>La taxe de séjour</h2>
      <div class="deux">
        <app-texte libelle="Nuitées non encore déclarées" type="number" [champ]="form.controls.nuitees"
          infobulle="Nombre de personnes assujetties multiplié par le nombre de nuits" />
        <app-date libelle="Dernier reversement" [champ]="form.controls.reversement" />
      </div>
      <app-radio libelle="Des réservations sont-elles en cours ?" [champ]="form.controls.reservations" [options]="ouiNon" />
      @if (form.controls.devenir.enabled) {
        <app-texte libelle="Suites données aux réservations" [lignes]="3" [champ]="form.controls.devenir" />
      }
      <p><mat-checkbox formControlName="exact">Je certifie exactes les informations ci-dessus</mat-checkbox></p>
      <div class="actions">
        <button mat-button type="reset">Effacer</button>
        <button mat-flat-button type="submit">Envoyer</button>
      </div>
    </form>
  `,
})
export class DeclarationCessation {
  private fb = inject(NonNullableFormBuilder);
  private snackBar = inject(MatSnackBar);
  private envoyer = envoi('cessation');
  ouiNon: Choix[] = [['oui', 'Oui'], ['non', 'Non']];
  natures: Choix[] = [['cessation', 'Cessation d’activité'], ['exploitant', 'Changement d’exploitant'], ['capacite', 'Changement de capacité']];
  motifs: Choix[] = [
    ['longue', 'Location à l’année'], ['personnel', 'Usage personnel'], ['travaux', 'Travaux'], ['deces', 'Décès'],
    ['vente', 'Vente sans poursuite de l’activité'],
  ];

  private texte = (...regles: any[]) => new FormControl('', { nonNullable: true, validators: [Validators.required, ...regles] });

  form = this.fb.group({
    enregistrement: this.texte(Validators.pattern(/^98620[0-9]{6}[A-Z]{2}$/)),
    nom: this.texte(),
    prenom: this.texte(),
    courriel: this.texte(Validators.email),
    telephone: ['', Validators.pattern(telephone)],
    nature: this.texte(),
    dateEffet: new FormControl<Date | null>(null, Validators.required),
    motif: this.texte(),
    repreneur: this.texte(),
    repreneurTelephone: this.texte(Validators.pattern(telephone)),
    acte: new FormControl<File | null>(null, Validators.required),
    capacite: new FormControl<number | null>(null, [Validators.required, Validators.min(1)]),
    nuitees: new FormControl<number | null>(null, [Validators.required, Validators.min(0)]),
    reversement: new FormControl<Date | null>(null),
    reservations: this.texte(),
    devenir: this.texte(),
    exact: new FormControl(false, Validators.requiredTrue),
  });

  constructor() {
    const c = this.form.controls;
    selon(c.nature, (nature) => nature === 'cessation', [c.motif]);
    selon(c.nature, (nature) => nature === 'exploitant', [c.repreneur, c.repreneurTelephone, c.acte]);
    selon(c.nature, (nature) => nature === 'capacite', [c.capacite]);
    selon(c.reservations, (reponse) => reponse === 'oui', [c.devenir]);
  }

  valider() {
    if (this.form.invalid) {
      this.snackBar.open('Le formulaire comporte des erreurs.', 'OK', { duration: 4000 });
      return;
    }
    this.envoyer(this.form.value);
  }
}
