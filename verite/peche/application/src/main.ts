import { registerLocaleData } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import localeFr from '@angular/common/locales/fr';
import { Component, LOCALE_ID } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { RouterOutlet, provideRouter } from '@angular/router';
import { definePreset } from '@primeuix/themes';
import Aura from '@primeuix/themes/aura';
import { fr } from 'primelocale/js/fr.js';
import { providePrimeNG } from 'primeng/config';

import { CarteComponent } from './carte';
import { SignalementComponent } from './signalement';

registerLocaleData(localeFr);

const Sarnelle = definePreset(Aura, {
  semantic: {
    primary: {
      50: '{emerald.50}', 100: '{emerald.100}', 200: '{emerald.200}', 300: '{emerald.300}', 400: '{emerald.400}', 500: '{emerald.600}',
      600: '{emerald.700}', 700: '{emerald.800}', 800: '{emerald.900}', 900: '{emerald.950}', 950: '{emerald.950}',
    },
  },
});

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
class App {}

bootstrapApplication(App, {
  providers: [
    provideHttpClient(),
    provideRouter([
      { path: 'carte/formulaire', component: CarteComponent },
      { path: 'signalement/formulaire', component: SignalementComponent },
    ]),
    { provide: LOCALE_ID, useValue: 'fr' },
    providePrimeNG({ theme: { preset: Sarnelle, options: { darkModeSelector: false } }, translation: fr }),
  ],
});
