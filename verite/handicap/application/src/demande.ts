import { Component, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Title } from '@angular/platform-browser';
import { FormlyFieldConfig, FormlyFormOptions, FormlyModule } from '@ngx-formly/core';

import { adresse, communes, date, fichier, liste, mesures, nombre, ouiNon, radio, si, telephone, texte } from './commun';
import { envoi } from './envoi';

const demande = (nom: string) => (m: any) => !!m.demandes?.[nom];
const cmi = (m: any) => !!(m.demandes?.cmi || m.demandes?.stationnement);
const protege = (m: any) => !!m.mesure && m.mesure !== 'aucune';

@Component({
  selector: 'app-demande',
  imports: [FormlyModule, ReactiveFormsModule],
  template: `
    <p class="fil"><a href="/">Accueil</a> &gt; <a href="/demande">Faire une demande</a> &gt; Formulaire</p>
    <h1>Demande à la MDPH</h1>
    <form [formGroup]="form" (ngSubmit)="envoyer(model)">
      <formly-form [form]="form" [fields]="fields" [model]="model" [options]="options"></formly-form>
    </form>
    <p class="petit">Les informations recueillies sont nécessaires à l’instruction de votre demande.
      <a href="/donnees-personnelles">En savoir plus</a></p>
  `,
})
export class DemandeComponent {
  form = new FormGroup({});
  model: any = { aidants: [], frais: [], actes: [] };
  options: FormlyFormOptions = { formState: { modele: this.model } };
  envoyer = envoi('demande');

  constructor() {
    inject(Title).setTitle('Demande à la MDPH | MDPH de la Vaugre');
  }

  fields: FormlyFieldConfig[] = [
    {
      type: 'stepper',
      fieldGroup: [
        {
          props: { label: 'Identité' },
          fieldGroup: [
            radio('demandeur', 'Vous faites cette demande', [
              { value: 'moi', label: 'pour vous-même' },
              { value: 'enfant', label: 'pour votre enfant de moins de 20 ans' },
              { value: 'proche', label: 'pour une personne dont vous êtes le représentant légal' },
            ]),
            {
              wrappers: ['titre'],
              props: { label: 'Personne concernée par la demande' },
              fieldGroup: [
                radio('civilite', 'Civilité', [
                  { value: 'F', label: 'Madame' },
                  { value: 'M', label: 'Monsieur' },
                ]),
                texte('nom', 'Nom de naissance'),
                texte('nomUsage', 'Nom d’usage', { required: false }),
                texte('prenoms', 'Prénoms'),
                date('naissance', 'Date de naissance', { datepickerOptions: { max: new Date() } }),
                texte('lieuNaissance', 'Commune et pays de naissance'),
                liste('nationalite', 'Nationalité', [
                  { value: 'fr', label: 'Française' },
                  { value: 'eee', label: 'EEE ou Suisse' },
                  { value: 'autre', label: 'Autre' },
                ]),
                si((m) => m.nationalite === 'autre', date('finSejour', 'Fin de validité du titre de séjour')),
                texte('nir', 'NIR', { pattern: '^[1-4][0-9]{14}$', description: '13 chiffres + clé' }),
                radio('organisme', 'Organisme payeur', [
                  { value: 'caf', label: 'CAF' },
                  { value: 'msa', label: 'MSA' },
                  { value: 'autre', label: 'Autre' },
                ]),
                texte('allocataire', 'N° allocataire', { pattern: '^[0-9]{7}$' }),
                radio('connu', 'Avez-vous déjà un dossier à la MDPH ?', ouiNon),
                si(
                  (m) => m.connu === 'oui',
                  texte('dossier', 'N° de dossier MDPH', { pattern: '^96-[0-9]{6}$', description: 'Il figure sur vos notifications' }),
                ),
              ],
            },
            {
              wrappers: ['titre'],
              props: { label: 'Coordonnées' },
              fieldGroup: [
                ...adresse(),
                {
                  key: 'commune',
                  type: 'autocomplete',
                  props: { label: 'Commune', required: true, liste: communes },
                },
                texte('telephone', 'Téléphone', { type: 'tel', pattern: telephone }),
                { ...texte('courriel', 'E-mail', { type: 'email' }), validators: { validation: ['email'] } },
              ],
            },
          ],
        },
        {
          props: { label: 'Représentant et aidants' },
          fieldGroup: [
            liste('mesure', 'Mesure de protection juridique', [{ value: 'aucune', label: 'Aucune' }, ...mesures]),
            si(protege, texte('mandataire', 'Nom et prénom du mandataire ou de la personne habilitée')),
            si(protege, texte('service', 'Service mandataire (MJPM)', { required: false })),
            si(protege, texte('tribunal', 'Tribunal ayant prononcé la mesure')),
            si(protege, date('jugement', 'Date du jugement')),
            si(protege, date('finMesure', 'Échéance de la mesure')),
            si(protege, texte('telephoneMandataire', 'Téléphone du mandataire', { type: 'tel', pattern: telephone })),
            si((m) => m.demandeur === 'enfant', texte('parent1', 'Nom et prénom du premier titulaire de l’autorité parentale')),
            si(
              (m) => m.demandeur === 'enfant',
              texte('parent2', 'Nom et prénom du second titulaire de l’autorité parentale', { required: false }),
            ),
            si(
              (m) => m.demandeur === 'enfant',
              radio('residence', 'Résidence de l’enfant', [
                { value: 'deux', label: 'chez ses deux parents' },
                { value: 'un', label: 'chez l’un d’eux' },
                { value: 'alternee', label: 'en alternance' },
                { value: 'ase', label: 'confié à l’ASE' },
              ]),
            ),
            {
              key: 'aidants',
              type: 'repeat',
              props: {
                label: 'Vos aidants familiaux',
                description: 'Indiquez les proches qui vous apportent une aide régulière et non rémunérée.',
                addText: 'Ajouter un aidant',
              },
              fieldArray: {
                fieldGroup: [
                  texte('nom', 'Nom et prénom'),
                  liste('lien', 'Lien', [
                    { value: 'conjoint', label: 'Conjoint, concubin, partenaire de PACS' },
                    { value: 'parent', label: 'Ascendant' },
                    { value: 'enfant', label: 'Descendant' },
                    { value: 'collateral', label: 'Collatéral' },
                    { value: 'autre', label: 'Autre' },
                  ]),
                  date('naissance', 'Date de naissance', { required: false }),
                  nombre('heures', 'Nombre d’heures d’aide par semaine', { min: 1, max: 168 }),
                  { key: 'reduit', type: 'checkbox', props: { label: 'A réduit ou cessé son activité professionnelle' } },
                ],
              },
            },
          ],
        },
        {
          props: { label: 'Situation' },
          fieldGroup: [
            liste('logement', 'Où vivez-vous ?', [
              { value: 'proprietaire', label: 'Dans un logement dont vous êtes propriétaire' },
              { value: 'locataire', label: 'Dans un logement que vous louez' },
              { value: 'heberge', label: 'Chez quelqu’un qui vous héberge' },
              { value: 'esms', label: 'En ESMS' },
              { value: 'hopital', label: 'À l’hôpital' },
              { value: 'sans', label: 'Sans domicile stable' },
            ]),
            si((m) => ['esms', 'hopital'].includes(m.logement), texte('etablissement', 'Nom et adresse de l’établissement')),
            si((m) => ['esms', 'hopital'].includes(m.logement), date('entree', 'Date d’entrée')),
            liste('activite', 'Situation au regard de l’emploi', [
              { value: 'emploi', label: 'En emploi en milieu ordinaire' },
              { value: 'esat', label: 'En ESAT' },
              { value: 'arret', label: 'En arrêt de travail' },
              { value: 'chomage', label: 'Sans emploi' },
              { value: 'etudes', label: 'En études ou en formation' },
              { value: 'retraite', label: 'Retraité' },
            ]),
            si((m) => ['emploi', 'esat', 'arret'].includes(m.activite), texte('employeur', 'Employeur')),
            si((m) => m.activite === 'arret', date('arret', 'En arrêt depuis le')),
            si((m) => m.activite === 'arret', radio('ij', 'Percevez-vous des IJSS ?', ouiNon)),
            radio('invalidite', 'Percevez-vous une pension d’invalidité ?', ouiNon),
            si(
              (m) => m.invalidite === 'oui',
              liste('categorie', 'Catégorie', [
                { value: 1, label: '1re catégorie' },
                { value: 2, label: '2e catégorie' },
                { value: 3, label: '3e catégorie (MTP)' },
              ]),
            ),
            si((m) => m.invalidite === 'oui', nombre('pension', 'Montant mensuel net de la pension', { min: 0, step: 0.01 })),
            { key: 'rente', type: 'toggle', defaultValue: false, props: { label: 'Je perçois une rente AT/MP' } },
            si((m) => m.rente, nombre('ipp', 'Taux d’IPP (%)', { min: 1, max: 100 })),
            nombre('ressources', 'Revenu net catégoriel de l’année N-2 (€)', {
              min: 0,
              description: 'Reportez-vous à votre avis d’imposition.',
            }),
            nombre('personnes', 'Nombre de personnes au foyer', { min: 1, max: 20 }),
            {
              key: 'difficultes',
              type: 'multicheckbox',
              props: {
                label: 'Dans quels domaines rencontrez-vous des difficultés ?',
                options: [
                  { value: 'mobilite', label: 'Se déplacer' },
                  { value: 'entretien', label: 'Se laver, s’habiller, manger' },
                  { value: 'communication', label: 'Entendre, voir, parler, comprendre' },
                  { value: 'relations', label: 'Les relations avec les autres, le comportement' },
                  { value: 'gestion', label: 'Gérer son budget et ses papiers' },
                ],
              },
            },
          ],
        },
        {
          props: { label: 'Demandes' },
          fieldGroup: [
            {
              key: 'demandes',
              type: 'multicheckbox',
              props: {
                label: 'Vous demandez',
                required: true,
                options: [
                  { value: 'aah', label: 'L’AAH' },
                  { value: 'mva', label: 'La MVA' },
                  { value: 'cmi', label: 'La CMI invalidité ou priorité' },
                  { value: 'stationnement', label: 'La CMI stationnement' },
                  { value: 'pch', label: 'La PCH aide humaine' },
                  { value: 'rqth', label: 'La RQTH et une orientation professionnelle' },
                ],
              },
            },
            si(demande('aah'), {
              ...liste('taux', 'Taux d’incapacité déjà reconnu', [
                { value: 'aucun', label: 'Aucun' },
                { value: '50', label: 'Inférieur à 50 %' },
                { value: '79', label: 'De 50 à 79 % (avec RSDAE)' },
                { value: '80', label: '80 % et plus' },
              ]),
            }),
            si((m) => demande('aah')(m) && m.taux && m.taux !== 'aucun', date('finDroits', 'Fin des droits en cours')),
            si(cmi, nombre('perimetre', 'Périmètre de marche (en mètres)', { min: 0, max: 5000 })),
            si(cmi, {
              key: 'aidesTechniques',
              type: 'multicheckbox',
              props: {
                label: 'Aides techniques utilisées pour se déplacer',
                options: [
                  { value: 'canne', label: 'Canne ou béquilles' },
                  { value: 'deambulateur', label: 'Déambulateur' },
                  { value: 'fauteuil', label: 'Fauteuil roulant' },
                  { value: 'prothese', label: 'Prothèse ou orthèse' },
                  { value: 'chien', label: 'Chien d’assistance' },
                ],
              },
            }),
            si(cmi, radio('debout', 'La station debout vous est-elle pénible ?', ouiNon)),
            si(demande('pch'), {
              key: 'actes',
              type: 'repeat',
              props: {
                label: 'Besoins d’aide humaine',
                description: 'Pour chaque acte essentiel, indiquez le temps nécessaire en heures et centièmes par jour.',
                addText: 'Ajouter un acte',
              },
              fieldArray: {
                fieldGroup: [
                  liste('acte', 'Acte essentiel', [
                    { value: 'toilette', label: 'Toilette' },
                    { value: 'habillage', label: 'Habillage et déshabillage' },
                    { value: 'alimentation', label: 'Alimentation' },
                    { value: 'elimination', label: 'Élimination' },
                    { value: 'deplacements', label: 'Déplacements intérieurs et extérieurs' },
                    { value: 'surveillance', label: 'Surveillance régulière' },
                  ]),
                  nombre('temps', 'Temps par jour', { min: 0.1, max: 24, step: 0.01 }),
                  liste('intervenant', 'Intervenant', [
                    { value: 'saad', label: 'SAAD prestataire' },
                    { value: 'mandataire', label: 'Service mandataire' },
                    { value: 'direct', label: 'Emploi direct (CESU)' },
                    { value: 'familial', label: 'Aidant familial' },
                    { value: 'aucun', label: 'Personne actuellement' },
                  ]),
                ],
              },
            }),
            si(demande('pch'), texte('siret', 'SIRET du service d’aide à domicile', { required: false, pattern: '^[0-9]{14}$' })),
            si(demande('rqth'), liste('orientation', 'Orientation souhaitée', [
              { value: 'ordinaire', label: 'Milieu ordinaire' },
              { value: 'ueros', label: 'UEROS' },
              { value: 'esrp', label: 'ESRP' },
              { value: 'esat', label: 'ESAT' },
            ])),
            { key: 'simplifiee', type: 'toggle', defaultValue: true, props: { label: 'Je ne m’oppose pas à la procédure simplifiée (article R. 241-33 du CASF)' } },
            { key: 'urgence', type: 'toggle', defaultValue: false, props: { label: 'Ma situation est urgente' } },
            si((m) => m.urgence, {
              key: 'motifUrgence',
              type: 'textarea',
              props: { label: 'Motif de l’urgence', required: true, rows: 3, minLength: 50 },
            }),
          ],
        },
        {
          props: { label: 'Projet de vie' },
          fieldGroup: [
            {
              key: 'quotidien',
              type: 'textarea',
              props: {
                label: 'Décrivez votre vie quotidienne et vos difficultés',
                required: true,
                rows: 6,
                minLength: 200,
                maxLength: 4000,
              },
            },
            {
              key: 'projet',
              type: 'textarea',
              props: { label: 'Exprimez vos attentes et votre projet de vie', required: true, rows: 6, minLength: 100, maxLength: 4000 },
            },
            {
              key: 'frais',
              type: 'repeat',
              props: {
                label: 'Frais liés au handicap',
                description: 'Indiquez les frais restant à votre charge.',
                addText: 'Ajouter un frais',
              },
              fieldArray: {
                fieldGroup: [
                  texte('nature', 'Nature'),
                  nombre('montant', 'Montant (€)', { min: 0, step: 0.01 }),
                  liste('frequence', 'Fréquence', [
                    { value: 'mois', label: 'Par mois' },
                    { value: 'an', label: 'Par an' },
                    { value: 'unique', label: 'Une fois' },
                  ]),
                ],
              },
            },
          ],
        },
        {
          props: { label: 'Pièces et envoi' },
          fieldGroup: [
            fichier('certificat', 'Certificat médical (cerfa n° 15695*01)', { attributes: { accept: '.pdf,.jpg,.jpeg,.png' } }),
            date('dateCertificat', 'Date du certificat médical', {
              datepickerOptions: { min: new Date(new Date().setFullYear(new Date().getFullYear() - 1)), max: new Date() },
            }),
            fichier('identite', 'Pièce d’identité recto verso', { attributes: { accept: '.pdf,.jpg,.jpeg,.png' } }),
            fichier('domicile', 'Justificatif de domicile de moins de 3 mois', { attributes: { accept: '.pdf,.jpg,.jpeg,.png' } }),
            si(protege, fichier('decision', 'Jugement de protection')),
            si(cmi, fichier('photo', 'Photo d’identité', { attributes: { accept: '.jpg,.jpeg,.png' } })),
            si(demande('aah'), fichier('rib', 'RIB')),
            si(demande('aah'), texte('iban', 'IBAN', { pattern: '^FR[0-9]{12}[0-9A-Z]{11}[0-9]{2}$' })),
            fichier('bilans', 'Bilans et comptes rendus', { required: false, description: 'PDF, JPG ou PNG.', attributes: { multiple: 'multiple' } }),
            { key: 'partage', type: 'checkbox', defaultValue: true, props: { label: 'J’autorise la MDPH à échanger avec les professionnels qui m’accompagnent' } },
            {
              key: 'sincerite',
              type: 'checkbox',
              props: {
                label: 'Je certifie sur l’honneur l’exactitude des renseignements portés sur cette demande (articles 313-1 et 441-7 du code pénal)',
                required: true,
              },
            },
          ],
        },
      ],
    },
  ];
}
