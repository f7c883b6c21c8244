// Writes the pages of the portal where the server reads them.
import fs from 'fs';
import path from 'path';
import { renderToStaticMarkup } from 'react-dom/server';
import { Gabarit } from './gabarit';
import { pages } from './pages';

for (const { chemin, Contenu, ...autour } of pages) {
  const fichier = path.join(process.env.ETAT, 'site', chemin);
  fs.mkdirSync(path.dirname(fichier), { recursive: true });
  const page = (
    <Gabarit chemin={chemin} {...autour}>
      <Contenu />
    </Gabarit>
  );
  fs.writeFileSync(fichier, `<!doctype html>${renderToStaticMarkup(page)}`);
}
