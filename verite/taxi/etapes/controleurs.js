// What the two wizards share: dates in three boxes, files to join, answers to read again, and the sending.
'use strict';

const fs = require('fs');
const path = require('path');
const { Controller } = require('hmpo-form-wizard');
const { mixins } = require('hmpo-components');

class Etape extends mixins.Date(Controller) {}

const poidsMaximal = 5 * 1024 * 1024;
const genres = ['application/pdf', 'image/jpeg', 'image/png'];

class Pieces extends Etape {
  getValues(req, res, callback) {
    super.getValues(req, res, (erreur, valeurs) => {
      for (const [nom, champ] of Object.entries(req.form.options.fields)) {
        if (champ.type === 'fichier') valeurs[nom] = req.sessionModel.get(nom);
      }
      callback(erreur, valeurs);
    });
  }

  process(req, res, next) {
    for (const [nom, champ] of Object.entries(req.form.options.fields)) {
      if (champ.type !== 'fichier') continue;
      const fichier = (req.files || []).find((recu) => recu.fieldname === nom);
      const garde = req.sessionModel.get(nom);
      req.form.values[nom] = garde || '';
      if (fichier) req.form.values[nom] = Buffer.from(fichier.originalname, 'latin1').toString('utf8');
    }
    super.process(req, res, next);
  }

  validateFields(req, res, callback) {
    super.validateFields(req, res, (erreurs) => {
      for (const fichier of req.files || []) {
        const nom = fichier.fieldname;
        if (!req.form.options.fields[nom] || erreurs[nom]) continue;
        if (!genres.includes(fichier.mimetype)) erreurs[nom] = new this.Error(nom, { type: 'genre' }, req);
        else if (fichier.size > poidsMaximal) erreurs[nom] = new this.Error(nom, { type: 'poids' }, req);
      }
      callback(erreurs);
    });
  }

  saveValues(req, res, next) {
    for (const fichier of req.files || []) {
      fs.writeFileSync(path.join(process.env.ETAT, 'dossiers', `${req.sessionID}-${fichier.fieldname}`), fichier.buffer);
    }
    super.saveValues(req, res, next);
  }
}

function dire(req, nom, valeur) {
  const champ = req.form.options.allFields[nom];
  if (/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return valeur.split('-').reverse().join('/');
  if (Array.isArray(valeur)) return valeur.map((une) => dire(req, nom, une)).join(', ');
  if (champ.items) return req.translate(`fields.${nom}.items.${valeur}.label`);
  return valeur;
}

class Recapitulatif extends Etape {
  locals(req, res, callback) {
    const rubriques = [];
    for (const passe of req.journeyModel.get('history') || []) {
      const route = passe.path.slice(req.baseUrl.length);
      const etape = req.form.options.steps[route];
      if (!etape || passe.path === req.form.options.fullPath) continue;
      const lignes = [];
      for (const nom of Object.keys(etape.fields)) {
        const valeur = req.sessionModel.get(nom);
        if (valeur === undefined || String(valeur) === '') continue;
        lignes.push({
          key: { text: req.translate([`fields.${nom}.court`, `fields.${nom}.legend`, `fields.${nom}.label`]) },
          value: { text: dire(req, nom, valeur) },
          actions: { items: [{ href: `${passe.path}/edit`, text: 'Modifier' }] },
        });
      }
      if (lignes.length) rubriques.push({ titre: req.translate(`pages.${req.form.options.name}.${route.slice(1)}.title`), lignes });
    }
    callback(null, { rubriques });
  }

  saveValues(req, res, next) {
    const numero = `${req.form.options.prefixe}-${String(Date.now()).slice(-8)}`;
    const dossier = { numero, ...req.sessionModel.toJSON(), ...req.form.values };
    req.sessionModel.set('numero', numero);
    fs.writeFile(path.join(process.env.ETAT, 'dossiers', `${numero}.json`), JSON.stringify(dossier), (erreur) => {
      if (erreur) return next(erreur);
      return super.saveValues(req, res, next);
    });
  }
}

class Envoi extends Pieces {
  saveValues(req, res, next) {
    super.saveValues(req, res, (erreur) => (erreur ? next(erreur) : Recapitulatif.prototype.saveValues.call(this, req, res, next)));
  }
}

module.exports = { Etape, Pieces, Recapitulatif, Envoi };
