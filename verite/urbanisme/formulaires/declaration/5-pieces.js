const sansExtension = '=not(list contains(travaux, "extension"))';
const accept = '.pdf,.jpg,.jpeg';

export default {
  type: 'default',
  id: 'DP_Pieces',
  schemaVersion: 19,
  components: [
    {
      type: 'html', id: 'consignes',
      content: '<p>Joignez vos plans et photographies. Formats acceptés : PDF et JPEG.</p><ul><li>les plans sont à l’échelle et cotés dans les trois dimensions ;</li><li>chaque pièce porte son code (DP1, DP2…) dans son nom de fichier ;</li><li>une pièce = un fichier, de 5 Mo au plus.</li></ul>',
    },
    { type: 'filepicker', id: 'dp1', key: 'dp1', label: 'DP1 - Plan de situation du terrain', accept, validate: { required: true } },
    { type: 'filepicker', id: 'dp2', key: 'dp2', label: 'DP2 - Plan de masse coté dans les trois dimensions', accept, validate: { required: true } },
    { type: 'filepicker', id: 'dp3', key: 'dp3', label: 'DP3 - Plan en coupe précisant l’implantation par rapport au profil du terrain', accept, validate: { required: true }, conditional: { hide: sansExtension } },
    { type: 'filepicker', id: 'dp4', key: 'dp4', label: 'DP4 - Plan des façades et des toitures', accept, validate: { required: true }, conditional: { hide: '=not(list contains(travaux, "extension")) and not(list contains(travaux, "facade"))' } },
    { type: 'filepicker', id: 'dp6', key: 'dp6', label: 'DP6 - Document graphique d’insertion du projet', accept, validate: { required: true }, conditional: { hide: sansExtension } },
    { type: 'filepicker', id: 'dp7', key: 'dp7', label: 'DP7 et DP8 - Photographies situant le terrain dans l’environnement proche et lointain', accept, multiple: true, validate: { required: true } },
    { type: 'filepicker', id: 'autres5', key: 'autres', label: 'Autres pièces (notice ABF, attestation PPRI, accord du voisin mitoyen…)', accept, multiple: true },
    {
      type: 'checkbox', id: 'absencePieces', key: 'absencePieces', label: 'Je sais que le délai ne court qu’à réception d’un dossier complet', validate: { required: true },
    },
    { type: 'button', id: 'suivant5', label: 'Étape suivante', action: 'submit' },
  ],
};
