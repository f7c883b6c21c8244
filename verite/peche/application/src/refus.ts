import { Component, Input } from '@angular/core';
import { AbstractControl } from '@angular/forms';
import { MessageModule } from 'primeng/message';

const textes: Record<string, string> = {
  required: 'Champ requis',
  requiredTrue: 'Champ requis',
  email: 'Adresse électronique invalide',
  pattern: 'Format invalide',
  minlength: 'Texte trop court',
  min: 'Valeur trop petite',
  max: 'Valeur trop grande',
  commune: 'Choisissez une commune de la liste',
};

/** What is refused in one answer, as PrimeNG shows it under a field. */
@Component({
  selector: 'app-refus',
  imports: [MessageModule],
  template: `
    @if (champ.invalid && (champ.touched || champ.dirty)) {
      <p-message severity="error" size="small" variant="simple">{{ texte() }}</p-message>
    }
  `,
})
export class RefusComponent {
  @Input({ required: true }) champ!: AbstractControl;

  texte() {
    return textes[Object.keys(this.champ.errors ?? {})[0]] ?? 'Valeur invalide';
  }
}
