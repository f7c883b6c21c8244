import { Component, Injectable, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatToolbarModule } from '@angular/material/toolbar';
import { Title } from '@angular/platform-browser';
import { RouterLink, RouterOutlet, RouterStateSnapshot, TitleStrategy } from '@angular/router';

@Injectable()
export class TitreDuSite extends TitleStrategy {
  private titre = inject(Title);

  override updateTitle(etat: RouterStateSnapshot) {
    this.titre.setTitle(`${this.buildTitle(etat)} - Hébergements de tourisme - Sablonnec-Plage`);
  }
}

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, RouterLink, MatToolbarModule, MatButtonModule, MatIconModule, MatMenuModule],
  template: `
    <mat-toolbar>
      <a class="logo" routerLink="/"><img src="/logo.svg" alt="Sablonnec-Plage, hébergements de tourisme" width="210" height="48" /></a>
      <span class="espace"></span>
      <nav class="large">
        <a mat-button routerLink="/ouverture">Ouvrir un hébergement</a>
        <a mat-button routerLink="/cessation">Changement ou fermeture</a>
        <a mat-button routerLink="/aide">Aide</a>
        <a mat-button routerLink="/contact">Contact</a>
      </nav>
      <button class="etroit" mat-icon-button [matMenuTriggerFor]="menu" aria-label="Menu"><mat-icon>menu</mat-icon></button>
      <mat-menu #menu="matMenu">
        <a mat-menu-item routerLink="/ouverture">Ouvrir un hébergement</a>
        <a mat-menu-item routerLink="/cessation">Changement ou fermeture</a>
        <a mat-menu-item routerLink="/aide">Aide</a>
        <a mat-menu-item routerLink="/contact">Contact</a>
      </mat-menu>
    </mat-toolbar>
    <main><router-outlet /></main>
    <footer>
      <p>Ville de Sablonnec-Plage, service des hébergements touristiques, place de la Digue, 98620 Sablonnec-Plage</p>
      <p>
        <a routerLink="/mentions-legales">Mentions légales</a> | <a routerLink="/donnees-personnelles">Données personnelles</a> |
        <a routerLink="/accessibilite">Accessibilité : partiellement conforme</a> | <a routerLink="/contact">Contact</a>
      </p>
    </footer>
  `,
  styles: `
    mat-toolbar { background: #00639b; color: #fff; height: 64px; }
    mat-toolbar a, mat-toolbar button { --mat-button-text-label-text-color: #fff; --mat-icon-button-icon-color: #fff; color: #fff; }
    .logo img { display: block; }
    .espace { flex: 1; }
    .etroit { display: none; }
    @media (max-width: 800px) {
      .large { display: none; }
      .etroit { display: inline-block; }
    }
    footer { background: #eef1f6; border-top: 1px solid #c4c6d0; padding: 16px 24px; font-size: 14px; }
    footer a { color: #00639b; }
  `,
})
export class App {}
