// Serves NocoDB on this machine alone.
'use strict';

const fs = require('fs');
const path = require('path');
const { Module, createRequire } = require('module');

const demander = createRequire(path.join(process.env.INSTALLE, 'node_modules/nocodb/package.json'));
// Its base is PostgreSQL: the reader of the other kind of base, which is to be compiled, is never called.
const absent = demander.resolve('sqlite3');
require.cache[absent] = Object.assign(new Module(absent), { loaded: true, exports: { Database: class {} } });
const { Noco } = demander('nocodb');
const app = demander('express')();
// Nothing in its forms chooses a language, and it takes none from the browser: the town puts its own in its first page.
const page = fs.readFileSync(path.join(path.dirname(demander.resolve('nc-lib-gui')), 'dist/index.html'), 'utf8');
const langue = "<script>localStorage.getItem('nocodb-gui-v2') || localStorage.setItem('nocodb-gui-v2', '{\"lang\":\"fr\"}')</script>";
app.get(['/dashboard', '/dashboard/'], (_demande, reponse) => reponse.send(page.replace('<head>', `<head>${langue}`)));
const serveur = app.listen(Number(process.env.PORT), '127.0.0.1', async () => {
  app.use(await Noco.init({}, serveur, app));
});
