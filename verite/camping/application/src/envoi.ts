import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router } from '@angular/router';
import { format } from 'date-fns';

/** Send the answers and the files to the server, and open the page of the end. */
export function envoi(demarche: string) {
  const http = inject(HttpClient);
  const router = inject(Router);
  const snackBar = inject(MatSnackBar);
  return (valeurs: Record<string, unknown>) => {
    const corps = new FormData();
    const reponses: Record<string, unknown> = {};
    for (const [nom, valeur] of Object.entries(valeurs)) {
      if (valeur instanceof File) corps.append(nom, valeur, valeur.name);
      else if (valeur instanceof Date) reponses[nom] = format(valeur, 'yyyy-MM-dd');
      else reponses[nom] = valeur;
    }
    corps.append('reponses', JSON.stringify(reponses));
    http.post<{ numero: string }>(`/api/declarations/${demarche}`, corps).subscribe({
      next: ({ numero }) => router.navigate([`/${demarche}/confirmation`, numero], { replaceUrl: true }),
      error: () => snackBar.open('Une erreur technique est survenue. Veuillez réessayer ultérieurement.', 'Fermer', { duration: 5000 }),
    });
  };
}
