// Sending: the answers and the files, as one text; what the server refuses comes back.
function lire(fichier) {
  return new Promise((resolve, reject) => {
    const lecteur = new FileReader();
    lecteur.onload = () => resolve({ nom: fichier.name, contenu: lecteur.result });
    lecteur.onerror = reject;
    lecteur.readAsDataURL(fichier);
  });
}

export async function envoyer(demarche, reponses) {
  const contenu = {};
  for (const [nom, valeur] of Object.entries(reponses)) contenu[nom] = valeur instanceof File ? await lire(valeur) : valeur;
  const reponse = await fetch(`/api/demandes/${demarche}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(contenu),
  });
  const corps = await reponse.json().catch(() => ({}));
  return { recu: reponse.ok, ...corps };
}
