// The fields that both declarations share: a text, a list, a date, round buttons, a file.
import { Component, computed, input, signal } from '@angular/core';
import { AbstractControl, FormControl, ReactiveFormsModule, ValidationErrors } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatTooltipModule } from '@angular/material/tooltip';
import { inject } from '@angular/core';

export const telephone = /^0[1-9][0-9]{8}$/;
export const codePostal = /^[0-9]{5}$/;
export type Choix = [valeur: string, libelle: string];

export function message(erreurs: ValidationErrors | null): string {
  if (!erreurs) return '';
  if (erreurs['matDatepickerParse']) return 'Date invalide';
  if (erreurs['required']) return 'Champ obligatoire';
  if (erreurs['email']) return 'Adresse e-mail invalide';
  if (erreurs['minlength']) return `${erreurs['minlength'].requiredLength} caractères minimum`;
  if (erreurs['min']) return `Valeur minimale : ${erreurs['min'].min}`;
  if (erreurs['liste']) return 'Sélectionnez une valeur dans la liste';
  if (erreurs['differents']) return 'Les deux adresses sont différentes';
  return 'Format invalide';
}

/** Ask for some fields only when an answer calls for them. */
export function selon(source: AbstractControl, attend: (valeur: any) => boolean, cibles: AbstractControl[]) {
  const regler = (valeur: any) => cibles.forEach((cible) => (attend(valeur) ? cible.enable() : cible.disable()));
  regler(source.value);
  source.valueChanges.subscribe(regler);
}

@Component({
  selector: 'app-texte',
  imports: [ReactiveFormsModule, MatInputModule, MatIconModule, MatTooltipModule],
  template: `
    <mat-form-field>
      <mat-label>{{ libelle() }}</mat-label>
      @if (lignes()) {
        <textarea matInput [rows]="lignes()" [formControl]="champ()"></textarea>
      } @else {
        <input matInput [type]="type()" [formControl]="champ()" [placeholder]="exemple()" />
      }
      @if (infobulle()) {
        <mat-icon matSuffix [matTooltip]="infobulle()">info</mat-icon>
      }
      @if (indication()) {
        <mat-hint>{{ indication() }}</mat-hint>
      }
      <mat-error>{{ message(champ().errors) }}</mat-error>
    </mat-form-field>
  `,
})
export class Texte {
  champ = input.required<FormControl>();
  libelle = input.required<string>();
  type = input('text');
  exemple = input('');
  indication = input('');
  infobulle = input('');
  lignes = input(0);
  message = message;
}

@Component({
  selector: 'app-liste',
  imports: [ReactiveFormsModule, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label>{{ libelle() }}</mat-label>
      <mat-select [formControl]="champ()">
        @for (choix of options(); track choix[0]) {
          <mat-option [value]="choix[0]">{{ choix[1] }}</mat-option>
        }
      </mat-select>
      <mat-error>{{ message(champ().errors) }}</mat-error>
    </mat-form-field>
  `,
})
export class Liste {
  champ = input.required<FormControl>();
  libelle = input.required<string>();
  options = input.required<Choix[]>();
  message = message;
}

@Component({
  selector: 'app-date',
  imports: [ReactiveFormsModule, MatInputModule, MatDatepickerModule],
  template: `
    <mat-form-field>
      <mat-label>{{ libelle() }}</mat-label>
      <input matInput [matDatepicker]="calendrier" [formControl]="champ()" [min]="min()" [max]="max()" />
      <mat-datepicker-toggle matIconSuffix [for]="calendrier"></mat-datepicker-toggle>
      <mat-datepicker #calendrier></mat-datepicker>
      <mat-error>{{ message(champ().errors) }}</mat-error>
    </mat-form-field>
  `,
})
export class DateChamp {
  champ = input.required<FormControl>();
  libelle = input.required<string>();
  min = input<Date | null>(null);
  max = input<Date | null>(null);
  message = message;
}

let rang = 0;

@Component({
  selector: 'app-radio',
  imports: [ReactiveFormsModule, MatRadioModule],
  template: `
    <div class="question">
      <span class="intitule" [id]="id">{{ libelle() }} *</span>
      <mat-radio-group [formControl]="champ()" [attr.aria-labelledby]="id">
        @for (choix of options(); track choix[0]) {
          <mat-radio-button [value]="choix[0]">{{ choix[1] }}</mat-radio-button>
        }
      </mat-radio-group>
      @if (champ().touched && champ().invalid) {
        <div class="erreur">{{ message(champ().errors) }}</div>
      }
    </div>
  `,
})
export class RadioChamp {
  champ = input.required<FormControl>();
  libelle = input.required<string>();
  options = input.required<Choix[]>();
  id = `intitule-${++rang}`;
  message = message;
}

@Component({
  selector: 'app-piece',
  imports: [MatButtonModule, MatIconModule],
  template: `
    <div class="piece">
      <p>{{ libelle() }}@if (obligatoire()) { * }</p>
      <input #fichier hidden type="file" [id]="nom()" accept=".pdf,.jpg,.jpeg,.png" (change)="choisir(fichier)" />
      <button mat-stroked-button type="button" (click)="fichier.click()"><mat-icon>attach_file</mat-icon>Parcourir</button>
      @if (choisi()) {
        <span class="nom">{{ choisi() }}</span>
        <button mat-icon-button type="button" (click)="retirer(fichier)"><mat-icon>close</mat-icon></button>
      }
      @if (champ().touched && champ().invalid) {
        <div class="erreur">Pièce obligatoire</div>
      }
    </div>
  `,
})
export class Piece {
  private snackBar = inject(MatSnackBar);
  champ = input.required<FormControl>();
  nom = input.required<string>();
  libelle = input.required<string>();
  obligatoire = input(true);
  private fichier = signal<File | null>(null);
  choisi = computed(() => this.fichier()?.name ?? '');

  choisir(champ: HTMLInputElement) {
    const fichier = champ.files?.[0];
    if (!fichier) return;
    if (fichier.size > 3 * 1024 * 1024 || !/\.(pdf|jpe?g|png)$/i.test(fichier.name)) {
      this.snackBar.open('Fichier non valide', 'Fermer', { duration: 3000 });
      champ.value = '';
      return;
    }
    this.fichier.set(fichier);
    this.champ().setValue(fichier);
  }

  retirer(champ: HTMLInputElement) {
    champ.value = '';
    this.fichier.set(null);
    this.champ().setValue(null);
  }
}
