import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';

@Component({
  imports: [MatDialogModule, MatButtonModule],
  template: `
    <h2 mat-dialog-title>Transmettre la déclaration ?</h2>
    <mat-dialog-content>
      <p>Vous allez transmettre la déclaration de l’hébergement « {{ denomination }} ». Une fois transmise, elle ne pourra plus être modifiée.</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button mat-button mat-dialog-close>Annuler</button>
      <button mat-flat-button [mat-dialog-close]="true">Confirmer</button>
    </mat-dialog-actions>
  `,
})
export class Confirmer {
  denomination = inject(MAT_DIALOG_DATA);
}
