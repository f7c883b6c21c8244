import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** Send the answers and the files to the server, and open the page that it answers. */
export function envoi(demarche: string) {
  const http = inject(HttpClient);
  const snackBar = inject(MatSnackBar);
  return (modele: Record<string, unknown>) => {
    const corps = new FormData();
    const reponses: Record<string, unknown> = {};
    for (const [nom, valeur] of Object.entries(modele)) {
      if (valeur instanceof FileList) {
        for (const fichier of Array.from(valeur)) corps.append(nom, fichier, fichier.name);
      } else {
        reponses[nom] = valeur;
      }
    }
    corps.append('reponses', JSON.stringify(reponses));
    http.post<{ numero: string }>(`/envois/${demarche}`, corps).subscribe({
      next: ({ numero }) => (window.location.href = `/${demarche}/confirmation/${numero}`),
      error: () => snackBar.open('Une erreur est survenue.', 'OK', { duration: 4000 }),
    });
  };
}
