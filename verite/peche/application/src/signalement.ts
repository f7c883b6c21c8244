import { Component, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { Title } from '@angular/platform-browser';
import { ConfirmationService, MessageService } from 'primeng/api';
import { ButtonModule } from 'primeng/button';
import { CheckboxModule } from 'primeng/checkbox';
import { ConfirmDialogModule } from 'primeng/confirmdialog';
import { DatePickerModule } from 'primeng/datepicker';
import { FieldsetModule } from 'primeng/fieldset';
import { FileUploadModule } from 'primeng/fileupload';
import { FloatLabelModule } from 'primeng/floatlabel';
import { InputMaskModule } from 'primeng/inputmask';
import { InputNumberModule } from 'primeng/inputnumber';
import { InputTextModule } from 'primeng/inputtext';
import { MessageModule } from 'primeng/message';
import { MultiSelectModule } from 'primeng/multiselect';
import { RadioButtonModule } from 'primeng/radiobutton';
import { SelectModule } from 'primeng/select';
import { TextareaModule } from 'primeng/textarea';
import { ToastModule } from 'primeng/toast';

import { envoi } from './envoi';
import { especes, faits, milieux } from './listes';
import { RefusComponent } from './refus';

const r = Validators.required;

@Component({
  selector: 'app-signalement',
  imports: [
    ButtonModule, CheckboxModule, ConfirmDialogModule, DatePickerModule, FieldsetModule, FileUploadModule, FloatLabelModule, InputMaskModule, InputNumberModule,
    InputTextModule, MessageModule, MultiSelectModule, RadioButtonModule, ReactiveFormsModule, RefusComponent, SelectModule, TextareaModule, ToastModule,
  ],
  providers: [ConfirmationService, MessageService],
  templateUrl: './signalement.html',
})
export class SignalementComponent {
  private fb = inject(FormBuilder);
  private confirmation = inject(ConfirmationService);
  private messages = inject(MessageService);
  private envoyer = envoi('signalement');

  readonly listes = { especes, faits, milieux };
  readonly aujourdhui = new Date();
  readonly photos = signal<File[]>([]);
  readonly enCours = signal(false);

  readonly form = this.fb.group({
    fait: ['', r],
    quand: [null as Date | null, r],
    milieu: ['', r],
    lieu: ['', r],
    especes: [[] as string[]],
    nombre: [null as number | null],
    description: ['', [r, Validators.minLength(20)]],
    source: [''],
    nom: ['', r],
    telephone: ['', r],
    courriel: ['', Validators.email],
    anonyme: [false],
  });

  constructor() {
    inject(Title).setTitle('Signalement - Département de la Sarnelle');
  }

  effacer() {
    this.form.reset();
    this.photos.set([]);
  }

  demander() {
    this.form.markAllAsTouched();
    if (this.form.invalid) {
      this.messages.add({ severity: 'error', summary: 'Formulaire incomplet', detail: 'Certains champs sont en erreur.' });
      return;
    }
    this.confirmation.confirm({
      header: 'Confirmation',
      message: 'Transmettre ce signalement au service des lacs et rivières ? Un signalement abusif peut engager votre responsabilité.',
      icon: 'pi pi-exclamation-triangle',
      acceptLabel: 'Transmettre',
      rejectLabel: 'Annuler',
      rejectButtonProps: { severity: 'secondary', outlined: true },
      accept: () => {
        this.enCours.set(true);
        this.envoyer(this.form.value, { photos: this.photos() }, () => this.enCours.set(false));
      },
    });
  }
}
