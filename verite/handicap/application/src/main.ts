import { registerLocaleData } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import localeFr from '@angular/common/locales/fr';
import { Component, LOCALE_ID, importProvidersFrom, provideZoneChangeDetection } from '@angular/core';
import { Validators } from '@angular/forms';
import { MAT_DATE_LOCALE, MatNativeDateModule } from '@angular/material/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { RouterOutlet, provideRouter } from '@angular/router';
import { FormlyFieldConfig, FormlyModule } from '@ngx-formly/core';
import { FormlyMaterialModule } from '@ngx-formly/material';
import { FormlyMatDatepickerModule } from '@ngx-formly/material/datepicker';
import { FormlyMatToggleModule } from '@ngx-formly/material/toggle';

import { ChangementComponent } from './changement';
import { DemandeComponent } from './demande';
import { AutocompleteType, FileType, RepeatType, StepperType, TitreWrapper } from './types';

registerLocaleData(localeFr);

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet></router-outlet>' })
class App {}

bootstrapApplication(App, {
  providers: [
    provideZoneChangeDetection(),
    provideHttpClient(),
    provideRouter([
      { path: 'demande/formulaire', component: DemandeComponent },
      { path: 'changement/formulaire', component: ChangementComponent },
    ]),
    { provide: LOCALE_ID, useValue: 'fr' },
    { provide: MAT_DATE_LOCALE, useValue: 'fr-FR' },
    importProvidersFrom(
      MatNativeDateModule,
      FormlyMaterialModule,
      FormlyMatDatepickerModule,
      FormlyMatToggleModule,
      FormlyModule.forRoot({
        types: [
          { name: 'stepper', component: StepperType, wrappers: [] },
          { name: 'repeat', component: RepeatType },
          { name: 'autocomplete', component: AutocompleteType, wrappers: ['form-field'] },
          { name: 'file', component: FileType },
        ],
        wrappers: [{ name: 'titre', component: TitreWrapper }],
        validators: [{ name: 'email', validation: Validators.email }],
        validationMessages: [
          { name: 'required', message: 'Ce champ est obligatoire' },
          { name: 'pattern', message: 'Le format est incorrect' },
          { name: 'email', message: 'Adresse e-mail invalide' },
          {
            name: 'minLength',
            message: (_erreur: unknown, champ: FormlyFieldConfig) => `Minimum ${champ.props?.minLength} caractères`,
          },
          {
            name: 'maxLength',
            message: (_erreur: unknown, champ: FormlyFieldConfig) => `Maximum ${champ.props?.maxLength} caractères`,
          },
          { name: 'min', message: (_erreur: unknown, champ: FormlyFieldConfig) => `La valeur minimale est ${champ.props?.min}` },
          { name: 'max', message: (_erreur: unknown, champ: FormlyFieldConfig) => `La valeur maximale est ${champ.props?.max}` },
        ],
      }),
    ),
  ],
});
