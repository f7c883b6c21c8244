import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { MessageService } from 'primeng/api';

/** Send the answers and the files to the server, and open the page that it answers. */
export function envoi(demarche: string) {
  const http = inject(HttpClient);
  const messages = inject(MessageService);
  return (reponses: Record<string, unknown>, fichiers: Record<string, File[]>, fin: () => void) => {
    const corps = new FormData();
    corps.append('reponses', JSON.stringify(reponses));
    for (const [nom, liste] of Object.entries(fichiers)) {
      for (const fichier of liste) corps.append(nom, fichier, fichier.name);
    }
    http.post<{ numero: string }>(`/envois/${demarche}`, corps).subscribe({
      next: ({ numero }) => (window.location.href = `/${demarche}/confirmation/${numero}`),
      error: (erreur: HttpErrorResponse) => {
        fin();
        messages.add({ severity: 'error', summary: 'Envoi impossible', detail: erreur.error?.message ?? 'Une erreur technique est survenue.' });
      },
    });
  };
}
