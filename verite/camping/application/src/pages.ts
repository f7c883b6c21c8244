import { DatePipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatExpansionModule } from '@angular/material/expansion';
import { ActivatedRoute, RouterLink } from '@angular/router';

@Component({ imports: [RouterLink, MatButtonModule, MatCardModule], templateUrl: './pages/accueil.html' })
export class Accueil {}

@Component({ imports: [RouterLink, MatButtonModule], templateUrl: './pages/ouverture.html' })
export class Ouverture {}

@Component({ imports: [RouterLink, MatButtonModule], templateUrl: './pages/cessation.html' })
export class Cessation {}

@Component({ imports: [DatePipe, RouterLink], templateUrl: './pages/ouverture-confirmation.html' })
export class OuvertureConfirmation {
  numero = inject(ActivatedRoute).snapshot.params['numero'];
  jour = new Date();
}

@Component({ imports: [RouterLink], templateUrl: './pages/cessation-confirmation.html' })
export class CessationConfirmation {
  numero = inject(ActivatedRoute).snapshot.params['numero'];
}

@Component({ imports: [RouterLink, MatExpansionModule], templateUrl: './pages/aide.html' })
export class Aide {}

@Component({ templateUrl: './pages/contact.html' })
export class Contact {}

@Component({ templateUrl: './pages/mentions-legales.html' })
export class MentionsLegales {}

@Component({ imports: [RouterLink], templateUrl: './pages/accessibilite.html' })
export class Accessibilite {}

@Component({ templateUrl: './pages/donnees-personnelles.html' })
export class DonneesPersonnelles {}

@Component({ imports: [RouterLink], template: '<h1>Page introuvable</h1><p><a routerLink="/">Retour à l’accueil</a></p>' })
export class Introuvable {}
