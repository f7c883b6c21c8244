import { Routes } from '@angular/router';

import {
  Accessibilite, Accueil, Aide, Cessation, CessationConfirmation, Contact, DonneesPersonnelles, Introuvable, MentionsLegales, Ouverture,
  OuvertureConfirmation,
} from './pages';

export const routes: Routes = [
  { path: '', component: Accueil, title: 'Accueil' },
  { path: 'ouverture', component: Ouverture, title: 'Ouvrir un hébergement' },
  {
    path: 'ouverture/declaration',
    title: 'Déclaration d’ouverture',
    loadComponent: () => import('./declaration-ouverture').then((m) => m.DeclarationOuverture),
  },
  { path: 'ouverture/confirmation/:numero', component: OuvertureConfirmation, title: 'Déclaration transmise' },
  { path: 'cessation', component: Cessation, title: 'Changement ou fermeture' },
  {
    path: 'cessation/declaration',
    title: 'Déclaration de changement ou de fermeture',
    loadComponent: () => import('./declaration-cessation').then((m) => m.DeclarationCessation),
  },
  { path: 'cessation/confirmation/:numero', component: CessationConfirmation, title: 'Déclaration envoyée' },
  { path: 'aide', component: Aide, title: 'Aide' },
  { path: 'contact', component: Contact, title: 'Contact' },
  { path: 'mentions-legales', component: MentionsLegales, title: 'Mentions légales' },
  { path: 'accessibilite', component: Accessibilite, title: 'Accessibilité' },
  { path: 'donnees-personnelles', component: DonneesPersonnelles, title: 'Données personnelles' },
  { path: '**', component: Introuvable, title: 'Page introuvable' },
];
