import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { FormBuilder, FormGroup, ReactiveFormsModule, ValidatorFn, Validators } from '@angular/forms';
import { Title } from '@angular/platform-browser';
import { MessageService } from 'primeng/api';
import { AutoCompleteCompleteEvent, AutoCompleteModule } from 'primeng/autocomplete';
import { ButtonModule } from 'primeng/button';
import { CheckboxModule } from 'primeng/checkbox';
import { DatePickerModule } from 'primeng/datepicker';
import { DialogModule } from 'primeng/dialog';
import { FileSelectEvent, FileUploadModule } from 'primeng/fileupload';
import { InputMaskModule } from 'primeng/inputmask';
import { InputNumberModule } from 'primeng/inputnumber';
import { InputTextModule } from 'primeng/inputtext';
import { MessageModule } from 'primeng/message';
import { MultiSelectModule } from 'primeng/multiselect';
import { RadioButtonModule } from 'primeng/radiobutton';
import { SelectModule } from 'primeng/select';
import { SelectButtonModule } from 'primeng/selectbutton';
import { StepperModule } from 'primeng/stepper';
import { TextareaModule } from 'primeng/textarea';
import { ToastModule } from 'primeng/toast';
import { ToggleSwitchModule } from 'primeng/toggleswitch';

import { envoi } from './envoi';
import { associations, bateaux, cartes, civilites, communes, materiaux, motorisations, paiements, pontons, pratiques } from './listes';
import { RefusComponent } from './refus';

const deLaListe: ValidatorFn = (c) => (c.value && !communes.includes(c.value) ? { commune: true } : null);
const r = Validators.required;

@Component({
  selector: 'app-carte',
  imports: [
    AutoCompleteModule, ButtonModule, CheckboxModule, DatePickerModule, DatePipe, DialogModule, FileUploadModule, InputMaskModule, InputNumberModule,
    InputTextModule, MessageModule, MultiSelectModule, RadioButtonModule, ReactiveFormsModule, RefusComponent, SelectButtonModule, SelectModule,
    StepperModule, TextareaModule, ToastModule, ToggleSwitchModule,
  ],
  providers: [MessageService],
  templateUrl: './carte.html',
})
export class CarteComponent {
  private fb = inject(FormBuilder);
  private messages = inject(MessageService);
  private envoyer = envoi('carte');

  readonly listes = { associations, bateaux, cartes, civilites, materiaux, motorisations, paiements, pontons, pratiques };
  readonly ouiNon = [{ label: 'Oui', value: 'oui' }, { label: 'Non', value: 'non' }];
  readonly aujourdhui = new Date();
  readonly douzeAns = new Date(this.aujourdhui.getFullYear() - 12, this.aujourdhui.getMonth(), this.aujourdhui.getDate());
  readonly etape = signal(1);
  readonly propositions = signal<string[]>([]);
  readonly plan = signal(false);
  readonly reglement = signal(false);
  readonly enCours = signal(false);
  readonly fichiers = signal<Record<string, File[]>>({});
  readonly manque = signal<string[]>([]);

  readonly demandeur = this.fb.group({
    civilite: ['', r],
    nom: ['', r],
    prenom: ['', r],
    naissance: [null as Date | null, r],
    lieuNaissance: ['', r],
    voie: ['', r],
    codePostal: ['', r],
    commune: ['', [r, deLaListe]],
    habitant: ['', r],
    telephone: ['', r],
    courriel: ['', [r, Validators.email]],
  });
  readonly carte = this.fb.group({
    type: ['', r],
    debut: [null as Date | null, r],
    association: ['', r],
    timbre: ['', [r, Validators.pattern(/^[A-Z]{2}\d{6}$/)]],
    pratiques: [[] as string[], r],
    ancienne: [''],
    retrait: [false],
    emplacement: ['', r],
  });
  readonly bateau = this.fb.group({
    type: ['', r],
    materiau: ['', r],
    longueur: [null as number | null, [r, Validators.min(2), Validators.max(6.5)]],
    tirant: [null as number | null, r],
    immatriculation: [''],
    moteur: ['sans', r],
    puissance: [null as number | null],
    permis: [''],
    assureur: ['', r],
    contrat: ['', r],
    echeance: [null as Date | null, r],
  });
  readonly place = this.fb.group({
    voeu1: ['', r],
    voeu2: ['', r],
    periode: [null as Date[] | null, r],
    titulaire: ['non', r],
    numero: [''],
    mobilite: [false],
    motif: ['', [r, Validators.minLength(30)]],
  });
  readonly fin = this.fb.group({
    paiement: ['', r],
    exact: [false, Validators.requiredTrue],
    regles: [false, Validators.requiredTrue],
    lettre: [true],
  });

  constructor() {
    inject(Title).setTitle('Carte de pêche et emplacement - Département de la Sarnelle');
    this.bateau.controls.moteur.valueChanges.subscribe((moteur) => {
      this.bateau.controls.puissance.setValidators(moteur === 'sans' ? [] : [r, Validators.max(7.35)]);
      this.bateau.controls.puissance.updateValueAndValidity();
    });
  }

  get avecBateau() {
    return this.carte.value.emplacement === 'oui';
  }

  get pieces() {
    const communes = [
      { cle: 'identite', nom: 'Pièce d’identité (recto verso)' },
      { cle: 'photo', nom: 'Photo d’identité' },
      { cle: 'domicile', nom: 'Justificatif de domicile de moins de 3 mois' },
    ];
    return this.avecBateau
      ? [...communes, { cle: 'circulation', nom: 'Carte de circulation ou facture d’achat' }, { cle: 'assurance', nom: 'Attestation d’assurance RC' }]
      : communes;
  }

  chercher(evenement: AutoCompleteCompleteEvent) {
    const debut = evenement.query.toLowerCase();
    this.propositions.set(communes.filter((c) => c.toLowerCase().includes(debut)));
  }

  suivant(groupe: FormGroup, vers: number) {
    groupe.markAllAsTouched();
    if (groupe.invalid) {
      this.messages.add({ severity: 'error', summary: 'Erreur', detail: 'Veuillez vérifier votre saisie.' });
      return;
    }
    this.aller(vers);
  }

  aller(vers: number) {
    this.etape.set(vers);
    window.scrollTo({ top: 0 });
  }

  choisir(cle: string, evenement: FileSelectEvent) {
    this.fichiers.update((f) => ({ ...f, [cle]: evenement.currentFiles }));
    this.manque.set([]);
  }

  verifierPieces() {
    const manque = this.pieces.filter((p) => !this.fichiers()[p.cle]?.length).map((p) => p.nom);
    this.manque.set(manque);
    if (!manque.length) this.aller(6);
  }

  libelle(liste: { label: string; value: string }[], valeur: string | null | undefined) {
    return liste.find((o) => o.value === valeur)?.label ?? '';
  }

  accepter() {
    this.fin.controls.regles.setValue(true);
    this.reglement.set(false);
  }

  transmettre() {
    this.fin.markAllAsTouched();
    if (this.fin.invalid) {
      this.messages.add({ severity: 'error', summary: 'Erreur', detail: 'Veuillez vérifier votre saisie.' });
      return;
    }
    this.enCours.set(true);
    const reponses: Record<string, unknown> = { ...this.demandeur.value, carte: this.carte.value, ...this.fin.value };
    if (this.avecBateau) Object.assign(reponses, { bateau: this.bateau.value, place: this.place.value });
    this.envoyer(reponses, this.fichiers(), () => this.enCours.set(false));
  }
}
