// The permit to plant a pavement, in four steps.
import { ref } from 'vue';
import { envoyer, afficher } from '/envoi.js';

const quartiers = ['Centre historique', 'Faubourg des Forges', 'La Gare', 'Les Ormeaux', 'Bellevue', 'Le Clos Martin', 'Saint-Roch', 'Rives de Corve'];

afficher({
  setup() {
    const numero = ref('');
    async function deposer(donnees, noeud) {
      const reponse = await envoyer('permis', donnees, noeud);
      if (reponse) {
        numero.value = reponse.numero;
        window.scrollTo(0, 0);
      }
    }
    return { numero, deposer, quartiers };
  },
  template: `
<div v-if="numero">
  <h2>Votre demande est enregistrée</h2>
  <p>Elle porte le numéro <strong>{{ numero }}</strong>. Un accusé de réception vous est adressé par courriel.</p>
  <p>Un agent de la direction du cadre de vie pourra vous proposer un rendez-vous sur place pour vérifier la faisabilité de votre projet.
  Ne commencez pas les plantations avant d'avoir reçu votre permis.</p>
  <p><a href="/">Retour à l'accueil</a></p>
</div>
<FormKit v-else type="form" :actions="false" @submit="deposer">
  <FormKit type="multi-step" tab-style="progress" :allow-incomplete="false">
    <FormKit type="step" name="demandeur" label="Demandeur">
      <FormKit type="radio" name="qualite" label="Vous êtes" :options="['Un particulier', 'Une association', 'Un commerce', 'Une copropriété']" validation="required" />
      <FormKit type="text" name="nom" label="Nom" validation="required" />
      <FormKit type="text" name="prenom" label="Prénom" validation="required" />
      <FormKit type="email" name="courriel" label="Courriel" validation="required|email" help="Toute correspondance se fera à cette adresse." />
      <FormKit type="tel" name="telephone" label="Téléphone" validation="required|matches:/^0[0-9]{9}$/" />
      <FormKit type="text" name="adresse" label="Adresse postale" validation="required" />
    </FormKit>
    <FormKit type="step" name="emplacement" label="Emplacement">
      <p class="aide-etape">Le passage libre pour les piétons doit rester d'au moins 1,40 m.</p>
      <FormKit type="text" name="lieu" label="Adresse du projet" placeholder="Numéro et rue, au droit de…" validation="required" />
      <FormKit type="select" name="quartier" label="Quartier" placeholder="Choisir" :options="quartiers" validation="required" />
      <FormKit type="radio" name="dispositif" label="Type de dispositif" :options="['Pied de mur ou de façade', 'Pied d’arbre', 'Jardinière hors sol', 'Fosse de plantation']" validation="required" />
      <FormKit type="number" name="trottoir" label="Largeur du trottoir (en m)" step="0.01" validation="required|number|min:1.6" />
      <FormKit type="number" name="lineaire" label="Longueur à végétaliser (en m)" step="0.1" validation="required|number|max:10" />
      <FormKit type="radio" name="proprietaire" label="Êtes-vous propriétaire de la façade ?" :options="['Oui', 'Non', 'Sans objet']" validation="required" />
      <FormKit type="file" name="photo" label="Photo ou plan coté de l’emplacement" accept=".jpg,.jpeg,.png,.pdf" multiple help="JPG, PNG ou PDF" validation="required" />
    </FormKit>
    <FormKit type="step" name="plantations" label="Plantations">
      <FormKit type="checkbox" name="nature" label="Nature des plantations" :options="['Vivaces et fleurs', 'Plantes grimpantes', 'Arbustes', 'Aromatiques et petits fruits']" validation="required|min:1" />
      <FormKit type="textarea" name="especes" label="Liste des végétaux envisagés" rows="5" help="Nom latin ou nom commun, en vous référant à la palette végétale." validation="required|length:20,600" />
      <FormKit type="radio" name="travaux" label="Le projet nécessite-t-il une découpe de l’enrobé par les services de la Ville ?" :options="['Oui', 'Non', 'Je ne sais pas']" validation="required" />
      <FormKit type="date" name="debut" label="Date de plantation souhaitée" validation="required|date_after:2026-12-01" />
    </FormKit>
    <FormKit type="step" name="engagement" label="Engagement">
      <p>Le titulaire du permis est responsable des dommages causés par son installation. En cas de défaut d'entretien, la Ville pourra,
      après mise en demeure restée sans effet, retirer le permis et remettre les lieux en état aux frais du titulaire.</p>
      <FormKit type="checkbox" name="charte" label="J’ai lu la charte de végétalisation et je m’engage à la respecter." validation="accepted" validation-label="charte de végétalisation" />
      <FormKit type="checkbox" name="assurance" label="J’atteste être couvert par une assurance responsabilité civile." validation="accepted" validation-label="engagement d’assurance" />
      <FormKit type="checkbox" name="annuaire" label="J’accepte que mon projet apparaisse sur la carte des rues végétalisées, avec mon prénom." :value="true" />
      <template #stepNext>
        <FormKit type="submit" label="Envoyer ma demande" />
      </template>
    </FormKit>
  </FormKit>
</FormKit>`,
});
