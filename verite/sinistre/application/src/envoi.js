// The sending: the answers in one part, each file in another. What the server refuses comes back as sentences.
export async function envoyer(demarche, reponses, pieces) {
  const formulaire = new FormData();
  formulaire.append('reponses', JSON.stringify(reponses));
  for (const [cle, valeur] of Object.entries(pieces)) {
    for (const fichier of [valeur].flat()) if (fichier) formulaire.append(cle, fichier, fichier.name);
  }
  const reponse = await fetch(`/api/${demarche}`, { method: 'POST', body: formulaire });
  const contenu = await reponse.json().catch(() => ({}));
  if (!reponse.ok) throw new Error((contenu.erreurs || ['Une erreur technique est survenue.']).join(' ; '));
  return contenu.numero;
}
