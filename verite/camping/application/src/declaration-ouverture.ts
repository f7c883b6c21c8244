import { BreakpointObserver } from '@angular/cdk/layout';
import { AsyncPipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { AbstractControl, FormControl, FormGroup, NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatDialog } from '@angular/material/dialog';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatInputModule } from '@angular/material/input';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatStepper, MatStepperModule } from '@angular/material/stepper';
import { RouterLink } from '@angular/router';
import { addDays } from 'date-fns';
import { map, startWith } from 'rxjs';

import { Choix, DateChamp, Liste, Piece, RadioChamp, Texte, codePostal, message, selon, telephone } from './champs';
import { Confirmer } from './confirmer';
import { envoi } from './envoi';
import { rues } from './rues';

const dansLaListe = (champ: AbstractControl) => (!champ.value || rues.includes(champ.value) ? null : { liste: true });

@Component({
  selector: 'app-declaration-ouverture',
  imports: [
    AsyncPipe, ReactiveFormsModule, RouterLink, MatAutocompleteModule, MatButtonModule, MatCheckboxModule, MatDatepickerModule,
    MatExpansionModule, MatInputModule, MatSlideToggleModule, MatStepperModule, DateChamp, Liste, Piece, RadioChamp, Texte,
  ],
  templateUrl: './declaration-ouverture.html',
})
export class DeclarationOuverture {
  private fb = inject(NonNullableFormBuilder);
  private dialog = inject(MatDialog);
  private envoyer = envoi('ouverture');
  message = message;
  orientation$ = inject(BreakpointObserver)
    .observe('(min-width: 800px)')
    .pipe(map((etat) => (etat.matches ? ('horizontal' as const) : ('vertical' as const))));

  hier = addDays(new Date(), -1);
  aujourdhui = new Date();
  dansUnMois = addDays(new Date(), 30);
  ouiNon: Choix[] = [['oui', 'Oui'], ['non', 'Non']];
  qualites: Choix[] = [
    ['proprietaire', 'Propriétaire'], ['indivision', 'Propriétaire indivis'], ['usufruitier', 'Usufruitier'], ['sci', 'Gérant de SCI'],
    ['mandataire', 'Mandataire'],
  ];
  civilites: Choix[] = [['mme', 'Madame'], ['m', 'Monsieur']];
  typesHebergement: Choix[] = [
    ['meuble', 'Meublé de tourisme'], ['camping', 'Terrain de camping'], ['prl', 'PRL'], ['aire', 'Aire naturelle'],
  ];
  zones: Choix[] = ['UAa', 'UAb', 'UBl', 'UBp', 'UL', 'NL', 'Nd146-6', 'A'].map((zone) => [zone, zone]);
  classements: Choix[] = [
    ['0', 'Non classé'], ['1', '1 étoile'], ['2', '2 étoiles'], ['3', '3 étoiles'], ['4', '4 étoiles'], ['5', '5 étoiles'],
  ];
  assainissements: Choix[] = [['collectif', 'Collectif'], ['anc', 'ANC']];
  submersions: Choix[] = [['non', 'Hors zone'], ['b1', 'B1'], ['b2', 'B2'], ['r', 'R']];

  private texte = (...regles: any[]) => new FormControl('', { nonNullable: true, validators: [Validators.required, ...regles] });
  private nombre = (min = 0) => new FormControl<number | null>(null, [Validators.required, Validators.min(min)]);
  private jour = () => new FormControl<Date | null>(null, Validators.required);
  private fichier = (...regles: any[]) => new FormControl<File | null>(null, regles);

  declarant = this.fb.group({
    qualite: this.texte(),
    raisonSociale: this.texte(),
    siret: this.texte(Validators.pattern(/^[0-9]{14}$/)),
    civilite: this.texte(),
    nom: this.texte(),
    prenom: this.texte(),
    naissance: this.jour(),
    adresse: this.texte(),
    codePostal: this.texte(Validators.pattern(codePostal)),
    commune: this.texte(),
    telephone: this.texte(Validators.pattern(telephone)),
    courriel: this.texte(Validators.email),
    confirmation: this.texte((champ: AbstractControl) =>
      champ.value && champ.value !== champ.parent?.get('courriel')?.value ? { differents: true } : null),
  });
  hebergement = this.fb.group({
    type: this.texte(),
    denomination: this.texte(),
    numero: this.texte(),
    voie: this.texte(dansLaListe),
    zone: this.texte(),
    parcelle: this.texte(Validators.pattern(/^[A-Z]{2}[0-9]{4}$/)),
    invariant: this.texte(Validators.pattern(/^[0-9]{12}$/)),
    residencePrincipale: this.texte(),
    usage: this.texte(),
    surface: this.nombre(9),
    pieces: this.nombre(1),
    superficie: this.nombre(1),
    emplacements: this.nombre(1),
    couchages: this.nombre(1),
    copropriete: false,
  });
  exploitation = this.fb.group({
    dateOuverture: this.jour(),
    debut: this.jour(),
    fin: this.jour(),
    classement: this.texte(),
    decision: this.jour(),
    direct: false,
    agence: false,
    plateforme: false,
    annonce: this.texte(),
    tarif: this.nombre(1),
    piscine: false,
    assainissement: this.texte(),
    controle: this.jour(),
  });
  securite = this.fb.group({
    submersion: this.texte(),
    electricite: this.jour(),
    extincteurs: this.nombre(0),
    daaf: new FormControl(false, Validators.requiredTrue),
    urgenceNom: this.texte(),
    urgenceTelephone: this.texte(Validators.pattern(/^0[67][0-9]{8}$/)),
    pmr: this.texte(Validators.minLength(60)),
  });
  pieces = this.fb.group({
    identite: this.fichier(Validators.required),
    propriete: this.fichier(Validators.required),
    assurance: this.fichier(Validators.required),
    plan: this.fichier(Validators.required),
    reglement: this.fichier(Validators.required),
  });
  validation = this.fb.group({
    exactitude: new FormControl(false, Validators.requiredTrue),
    taxe: new FormControl(false, Validators.requiredTrue),
    guide: true,
    faitA: this.texte(),
  });

  ruesFiltrees = this.hebergement.controls.voie.valueChanges.pipe(
    startWith(''),
    map((saisie) => rues.filter((rue) => rue.toLowerCase().includes((saisie ?? '').toLowerCase()))),
  );

  constructor() {
    const d = this.declarant.controls;
    const h = this.hebergement.controls;
    const e = this.exploitation.controls;
    const societe = (qualite: string) => ['sci', 'mandataire'].includes(qualite);
    const terrain = (type: string) => !!type && type !== 'meuble';
    selon(d.qualite, societe, [d.raisonSociale, d.siret]);
    selon(h.residencePrincipale, (reponse) => reponse === 'non', [h.usage]);
    selon(h.type, (type) => type === 'meuble', [h.invariant, h.residencePrincipale, h.surface, h.pieces]);
    selon(h.type, terrain, [h.superficie, h.emplacements]);
    selon(e.classement, (classement) => !!classement && classement !== '0', [e.decision]);
    selon(e.plateforme, (coche) => coche, [e.annonce]);
    selon(e.assainissement, (reponse) => reponse === 'anc', [e.controle]);
    selon(h.copropriete, (coche) => coche, [this.pieces.controls.reglement]);
  }

  suivant(etape: FormGroup, stepper: MatStepper) {
    etape.markAllAsTouched();
    stepper.next();
  }

  transmettre() {
    this.validation.markAllAsTouched();
    if (this.validation.invalid) return;
    this.dialog
      .open(Confirmer, { data: this.hebergement.value.denomination, width: '480px' })
      .afterClosed()
      .subscribe((confirme) => {
        if (!confirme) return;
        this.envoyer({
          ...this.declarant.value, ...this.hebergement.value, ...this.exploitation.value, ...this.securite.value, ...this.pieces.value,
          ...this.validation.value,
        });
      });
  }
}
