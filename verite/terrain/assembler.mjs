// Builds the two themes and the script of the forms from what Enketo's authors published on npm.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { ICI, INSTALLE, ETAT } = process.env;
const modules = path.join(INSTALLE, 'node_modules');
const enketo = path.join(INSTALLE, 'deplies', 'enketo-core');
const sortie = path.join(ETAT, 'site', 'enketo');
const requerir = createRequire(path.join(modules, 'package.json'));
const sass = requerir('sass');
const esbuild = requerir('esbuild');

// Its stylesheets name their libraries from the root of its authors' repository.
const racine = '/packages/enketo-core/node_modules/';
const importateur = {
  findFileUrl: (adresse) => (adresse.startsWith(racine) ? pathToFileURL(path.join(modules, adresse.slice(racine.length))) : null),
};

fs.mkdirSync(sortie, { recursive: true });
for (const theme of ['formhub', 'grid']) {
  const { css } = sass.compile(path.join(enketo, 'src', 'sass', theme, `${theme}.scss`), {
    importers: [importateur],
    style: 'compressed',
    logger: sass.Logger.silent,
  });
  fs.writeFileSync(path.join(sortie, `${theme}.css`), css);
}

await esbuild.build({
  entryPoints: [path.join(ICI, 'formulaires', 'formulaire.js')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  legalComments: 'none',
  logLevel: 'error',
  nodePaths: [modules],
  external: ['libxslt'],
  outdir: sortie,
  loader: { '.png': 'dataurl' },
  alias: {
    'enketo-core': enketo,
    'enketo/config': path.join(ICI, 'formulaires', 'config.js'),
    'enketo/widgets': path.join(enketo, 'src', 'js', 'widgets.js'),
    'enketo/translator': path.join(ICI, 'formulaires', 'traduction.js'),
    'enketo/dialog': path.join(ICI, 'formulaires', 'dialogue.js'),
    'enketo/file-manager': path.join(ICI, 'formulaires', 'fichiers.js'),
    'enketo/xpath-evaluator-binding': path.join(enketo, 'src', 'js', 'xpath-evaluator-binding.js'),
  },
});
