// The help to buy an electric bicycle, on one page.
import { envoyer, afficher } from '/envoi.js';

afficher({
  setup() {
    async function deposer(donnees, noeud) {
      if (await envoyer('velo', donnees, noeud)) location.href = '/velo-merci.html';
    }
    return { deposer };
  },
  template: `
<FormKit type="form" submit-label="Déposer ma demande" @submit="deposer">
  <h2>Le demandeur</h2>
  <FormKit type="text" name="nom" label="Nom *" validation="required" validation-label="Nom" autocomplete="family-name" />
  <FormKit type="text" name="prenom" label="Prénom *" validation="required" validation-label="Prénom" autocomplete="given-name" />
  <FormKit type="date" name="naissance" label="Date de naissance *" validation="required|date_before:2008-12-31" validation-label="Date de naissance" />
  <FormKit type="text" name="adresse" label="Adresse *" validation="required" validation-label="Adresse" autocomplete="street-address" />
  <FormKit type="text" name="code_postal" label="Code postal *" validation="required|matches:/^71990$/" validation-label="Code postal" />
  <FormKit type="email" name="courriel" label="Adresse e-mail *" validation="required|email" validation-label="Adresse e-mail" autocomplete="email" />
  <FormKit type="email" name="courriel_confirm" label="Confirmez votre adresse e-mail *" validation="required|confirm" validation-label="Confirmation de l’adresse e-mail" />
  <FormKit type="tel" name="telephone" label="Téléphone portable" validation="matches:/^0[67][0-9]{8}$/" validation-label="Téléphone" />
  <h2>Le foyer fiscal</h2>
  <FormKit type="text" name="numero_fiscal" label="N° fiscal du déclarant 1 *" validation="required|number|length:13,13" validation-label="N° fiscal" inputmode="numeric" />
  <FormKit type="number" name="rfr" label="Revenu fiscal de référence (RFR) *" validation="required|number|min:0" validation-label="Revenu fiscal de référence" help="Ligne 25 de votre avis d’imposition 2026 sur les revenus 2025." />
  <FormKit type="number" name="parts" label="Nombre de parts *" step="0.25" validation="required|between:1,12" validation-label="Nombre de parts" />
  <h2>Le vélo</h2>
  <FormKit type="select" name="type_velo" label="Type de VAE *" placeholder="Sélectionnez" :options="['VAE neuf', 'VAE reconditionné', 'Vélo cargo à assistance électrique', 'Vélo adapté (PMR)']" validation="required" validation-label="Type de VAE" />
  <FormKit type="text" name="vendeur" label="Nom et commune du vendeur *" validation="required" validation-label="Vendeur" />
  <FormKit type="date" name="achat" label="Date de la facture *" validation="required|date_after:2025-12-31" validation-label="Date de la facture" />
  <FormKit type="number" name="prix" label="Prix TTC *" step="0.01" validation="required|number|min:300" validation-label="Prix TTC" />
  <FormKit type="text" name="marquage" label="Numéro d’identification du cycle *" help="Gravé sur le cadre et inscrit au FNUCI." validation="required|alphanumeric|length:10,10" validation-label="Numéro d’identification" />
  <h2>Les pièces justificatives</h2>
  <FormKit type="file" name="facture" label="Facture acquittée *" accept=".pdf,.jpg,.png" validation="required" validation-label="Facture" />
  <FormKit type="file" name="domicile" label="Justificatif de domicile de moins de 3 mois *" accept=".pdf,.jpg,.png" validation="required" validation-label="Justificatif de domicile" />
  <FormKit type="file" name="avis" label="Avis d’imposition (toutes les pages) *" accept=".pdf" validation="required" validation-label="Avis d’imposition" />
  <FormKit type="file" name="rib" label="RIB *" accept=".pdf,.jpg,.png" validation="required" validation-label="RIB" />
  <FormKit type="file" name="conformite" label="Certificat d’homologation du VAE *" accept=".pdf,.jpg,.png" validation="required" validation-label="Certificat d’homologation" />
  <h2>Attestation sur l’honneur</h2>
  <FormKit type="checkbox" name="unique" label="Je certifie n’avoir pas déjà perçu cette aide, et m’engage à ne pas revendre le vélo avant trois ans." validation="accepted" validation-label="engagement" />
  <FormKit type="checkbox" name="honneur" label="Je certifie l’exactitude des renseignements fournis. Toute fausse déclaration m’expose aux sanctions prévues à l’article 441-7 du code pénal." validation="accepted" validation-label="certificat d’exactitude" />
</FormKit>`,
});
