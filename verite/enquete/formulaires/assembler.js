// Bundles the two questionnaires; the styles of Lunatic are written in Sass.
'use strict';

const path = require('path');

const modules = path.join(process.env.INSTALLE, 'node_modules');
const esbuild = require(path.join(modules, 'esbuild'));
const sass = require(path.join(modules, 'sass'));

// The parser of VTL asks for the files of Node, and does without them in a browser.
const sansFichiers = {
  name: 'fs',
  setup(construction) {
    construction.onResolve({ filter: /^fs$/ }, () => ({ path: 'fs', namespace: 'vide' }));
    construction.onLoad({ filter: /.*/, namespace: 'vide' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const styles = {
  name: 'sass',
  setup(construction) {
    construction.onLoad({ filter: /\.scss$/ }, ({ path: fichier }) => ({
      contents: sass.compile(fichier, { logger: sass.Logger.silent }).css,
      loader: 'css',
    }));
  },
};

esbuild
  .build({
    entryPoints: ['logement', 'coordonnees'].map((nom) => path.join(__dirname, `${nom}.jsx`)),
    outdir: path.join(process.env.ETAT, 'site', 'formulaires'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    nodePaths: [modules],
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    plugins: [sansFichiers, styles],
  })
  .catch(() => process.exit(1));
