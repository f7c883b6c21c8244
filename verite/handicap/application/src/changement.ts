import { Component, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { FormlyFieldConfig, FormlyFormOptions, FormlyModule } from '@ngx-formly/core';

import { adresse, date, fichier, liste, mesures, ouiNon, radio, si, telephone, texte } from './commun';
import { departements } from './departements';
import { envoi } from './envoi';

const change = (nom: string) => (m: any) => !!m.objets?.[nom];
const nouvelle = (m: any) => change('representant')(m) && m.evenement !== 'fin';

@Component({
  selector: 'app-changement',
  imports: [FormlyModule, MatButtonModule, ReactiveFormsModule],
  template: `
    <p class="fil"><a href="/">Accueil</a> &gt; <a href="/changement">Signaler un changement</a> &gt; Formulaire</p>
    <h1>Signaler un changement</h1>
    <form [formGroup]="form" (ngSubmit)="valider()">
      <formly-form [form]="form" [fields]="fields" [model]="model" [options]="options"></formly-form>
      <div class="actions">
        <button mat-button type="button" (click)="options.resetModel?.()">Annuler</button>
        <button mat-flat-button type="submit">Valider</button>
      </div>
    </form>
    <p class="petit">Les informations recueillies sont nécessaires à la mise à jour de votre dossier.
      <a href="/donnees-personnelles">En savoir plus</a></p>
  `,
})
export class ChangementComponent {
  form = new FormGroup({});
  model: any = {};
  options: FormlyFormOptions = { formState: { modele: this.model } };
  private envoyer = envoi('changement');

  constructor() {
    inject(Title).setTitle('Signaler un changement | MDPH de la Vaugre');
  }

  valider() {
    if (this.form.valid) this.envoyer(this.model);
  }

  fields: FormlyFieldConfig[] = [
    {
      wrappers: ['titre'],
      props: { label: 'Votre dossier' },
      fieldGroup: [
        texte('dossier', 'N° de dossier MDPH', { pattern: '^96-[0-9]{6}$' }),
        texte('nom', 'Nom de naissance'),
        texte('prenom', 'Prénom'),
        date('naissance', 'Date de naissance', { datepickerOptions: { max: new Date() } }),
        texte('telephone', 'Téléphone', { type: 'tel', pattern: telephone }),
        { ...texte('courriel', 'E-mail', { type: 'email' }), validators: { validation: ['email'] } },
        radio('declarant', 'Vous êtes', [
          { value: 'personne', label: 'la personne concernée' },
          { value: 'parent', label: 'son parent' },
          { value: 'representant', label: 'son représentant légal' },
        ]),
        {
          key: 'objets',
          type: 'multicheckbox',
          props: {
            label: 'Vous signalez',
            required: true,
            options: [
              { value: 'adresse', label: 'un changement d’adresse' },
              { value: 'representant', label: 'un changement de représentant légal' },
            ],
          },
        },
      ],
    },
    si(change('adresse'), {
      wrappers: ['titre'],
      props: { label: 'Nouvelle adresse' },
      fieldGroup: [
        date('emmenagement', 'Date d’emménagement'),
        ...adresse(),
        texte('commune', 'Commune'),
        radio('transfert', 'Changez-vous de département ?', ouiNon),
        si((m) => change('adresse')(m) && m.transfert === 'oui', liste('departement', 'Nouveau département', departements)),
        si(
          (m) => change('adresse')(m) && m.transfert === 'oui',
          radio('enCours', 'Avez-vous une demande en cours d’instruction ?', ouiNon),
        ),
        liste('hebergement', 'Type d’hébergement', [
          { value: 'personnel', label: 'Domicile personnel' },
          { value: 'heberge', label: 'Hébergé par un tiers' },
          { value: 'esms', label: 'ESMS (préciser)' },
        ]),
        si((m) => change('adresse')(m) && m.hebergement === 'esms', texte('etablissement', 'Établissement et n° FINESS')),
        fichier('domicile', 'Justificatif de domicile', { attributes: { accept: '.pdf,.jpg,.jpeg,.png' } }),
      ],
    }),
    si(change('representant'), {
      wrappers: ['titre'],
      props: { label: 'Représentant légal' },
      fieldGroup: [
        liste('evenement', 'Nature du changement', [
          { value: 'ouverture', label: 'Ouverture d’une mesure' },
          { value: 'remplacement', label: 'Changement de mandataire' },
          { value: 'fin', label: 'Mainlevée de la mesure' },
        ]),
        si(nouvelle, liste('mesure', 'Mesure', mesures)),
        si(nouvelle, texte('mandataire', 'Nom du nouveau représentant')),
        si(nouvelle, texte('telephoneMandataire', 'Téléphone du représentant', { type: 'tel', pattern: telephone })),
        si(nouvelle, texte('rg', 'N° RG du jugement', { pattern: '^[0-9]{2}/[0-9]{5}$' })),
        date('decision', 'Date de la décision'),
        si(nouvelle, date('finMesure', 'Échéance de la mesure', { datepickerOptions: { min: new Date() } })),
        fichier('jugement', 'Jugement', { attributes: { accept: '.pdf' } }),
      ],
    }),
    { key: 'precisions', type: 'textarea', props: { label: 'Précisions', rows: 4, maxLength: 500 } },
    {
      key: 'exact',
      type: 'checkbox',
      props: { label: 'Je certifie l’exactitude des informations transmises', required: true },
    },
  ];
}
