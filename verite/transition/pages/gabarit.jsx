// What every page of the portal has around its content: links to skip, header, breadcrumb, footer.
import { Breadcrumb } from '@codegouvfr/react-dsfr/Breadcrumb';
import { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display';
import { Footer } from '@codegouvfr/react-dsfr/Footer';
import { Header } from '@codegouvfr/react-dsfr/Header';
import { SkipLinks } from '@codegouvfr/react-dsfr/SkipLinks';

const marque = <>Vallées<br />d’Arnelle</>;
const accueil = { href: '/', title: 'Accueil - Communauté de communes des Vallées d’Arnelle' };

export function Gabarit({ chemin, titre, fil = [], formulaire, children }) {
  const actif = (debut) => chemin.startsWith(debut);
  return (
    <html lang="fr" data-fr-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no" />
        <title>{`${titre} - Vallées d’Arnelle`}</title>
        <link rel="icon" href="/favicon/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/dsfr/dsfr.min.css" />
        <link rel="stylesheet" href="/dsfr/utility/utility.min.css" />
        {formulaire ? <script defer src={formulaire} /> : <script type="module" src="/dsfr/dsfr.module.min.js" />}
      </head>
      <body>
        <SkipLinks links={[{ label: 'Contenu', anchor: '#contenu' }, { label: 'Menu', anchor: '#entete' }, { label: 'Pied de page', anchor: '#pied' }]} />
        <Header
          id="entete"
          brandTop={marque}
          homeLinkProps={accueil}
          serviceTitle="Mes démarches"
          serviceTagline="Le guichet en ligne de la communauté de communes"
          quickAccessItems={[{ iconId: 'fr-icon-phone-line', text: 'Nous contacter', linkProps: { href: '/contact.html' } }]}
          navigation={[
            { text: 'Accueil', linkProps: { href: '/' }, isActive: chemin === '/index.html' },
            { text: 'Aide à l’achat d’un vélo', linkProps: { href: '/velo/' }, isActive: actif('/velo/') },
            { text: 'Signaler, demander sur la voirie', linkProps: { href: '/signalement/' }, isActive: actif('/signalement/') },
          ]}
        />
        <main id="contenu" className="fr-container fr-mb-8w">
          {chemin !== '/index.html' && (
            <Breadcrumb
              currentPageLabel={titre}
              homeLinkProps={{ href: '/' }}
              segments={fil.map(([label, href]) => ({ label, linkProps: { href } }))}
            />
          )}
          {children}
        </main>
        <Footer
          id="pied"
          brandTop={marque}
          homeLinkProps={accueil}
          accessibility="partially compliant"
          accessibilityLinkProps={{ href: '/accessibilite.html' }}
          termsLinkProps={{ href: '/mentions-legales.html' }}
          contentDescription="La communauté de communes des Vallées d’Arnelle rassemble neuf communes de l’Aveyron et 31 400 habitants."
          bottomItems={[
            { text: 'Données personnelles', linkProps: { href: '/donnees-personnelles.html' } },
            { text: 'Contact', linkProps: { href: '/contact.html' } },
            headerFooterDisplayItem,
          ]}
        />
      </body>
    </html>
  );
}
