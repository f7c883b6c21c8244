// What both forms share: the renderer in its own theme, the steps around it, the summary and the sending.
import '@fortawesome/fontawesome-free/css/all.min.css';
import '@open-formulieren/design-tokens/dist/index.css';
import '@open-formulieren/formio-renderer/formio-renderer.css';

import { FormioForm, PrimaryActionButton, SecondaryActionButton } from '@open-formulieren/formio-renderer';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import messages from './messages.js';

const fichiers = {
  async upload(fichier) {
    const reponse = await fetch(`/televersements?nom=${encodeURIComponent(fichier.name)}`, { method: 'POST', body: fichier });
    if (!reponse.ok) return { result: 'failed', errors: ['Le fichier n’a pas pu être envoyé.'] };
    return { result: 'success', url: new URL((await reponse.json()).url, location.href).href };
  },
  async destroy(url) {
    await fetch(url, { method: 'DELETE' });
  },
};

// The short way of writing a question.
let rang = 0;
export function question(type, key, label, autres = {}) {
  rang += 1;
  const { obligatoire = true, si, validate, ...reste } = autres;
  return {
    type,
    id: `q${rang}`,
    key,
    label,
    clearOnHide: true,
    ...(si ? { conditional: { show: true, when: si[0], eq: si[1] } } : {}),
    ...reste,
    validate: { required: obligatoire, ...validate },
  };
}

export function options(...couples) {
  return couples.map((couple) => (typeof couple === 'string' ? { value: couple, label: couple } : { value: couple[0], label: couple[1] }));
}

export function choix(key, label, valeurs, autres) {
  return question('radio', key, label, { values: valeurs, defaultValue: '', openForms: { dataSrc: 'manual', translations: {} }, ...autres });
}

export function liste(key, label, valeurs, autres) {
  return question('select', key, label, { data: { values: valeurs }, openForms: { dataSrc: 'manual', translations: {} }, ...autres });
}

export function cases(key, label, valeurs, autres) {
  return question('selectboxes', key, label, { values: valeurs, openForms: { dataSrc: 'manual', translations: {} }, ...autres });
}

export function fichier(key, label, autres) {
  const types = ['application/pdf', 'image/jpeg', 'image/png'];
  return question('file', key, label, {
    file: { name: '', type: types, allowedTypesLabels: ['.pdf', '.jpg', '.png'] },
    filePattern: types.join(','),
    fileMaxSize: '5MB',
    multiple: false,
    ...autres,
  });
}

export function texte(html, genre = '') {
  rang += 1;
  return { type: 'content', id: `q${rang}`, key: `texte${rang}`, html, customClass: genre };
}

export function groupe(label, components, autres = {}) {
  rang += 1;
  return { type: 'fieldset', id: `q${rang}`, key: `groupe${rang}`, label, hideHeader: false, components, ...autres };
}

function montrer(composant, valeur) {
  if (valeur === undefined || valeur === null || valeur === '' || (Array.isArray(valeur) && !valeur.length)) return '';
  switch (composant.type) {
    case 'radio':
      return composant.values.find((option) => option.value === valeur)?.label ?? '';
    case 'select':
      return composant.data.values.find((option) => option.value === valeur)?.label ?? '';
    case 'selectboxes':
      return composant.values.filter((option) => valeur[option.value]).map((option) => option.label).join(', ');
    case 'file':
      return valeur.map((piece) => piece.originalName).join(', ');
    case 'date':
      return new Date(valeur).toLocaleDateString('fr-FR');
    case 'datetime':
      return new Date(valeur).toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' });
    case 'currency':
      return valeur.toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' });
    case 'number':
      return `${valeur.toLocaleString('fr-FR')} ${composant.suffix ?? ''}`;
    case 'checkbox':
      return valeur ? 'Oui' : 'Non';
    case 'signature':
      return <img src={valeur} alt="" height="60" />;
    case 'editgrid':
      return valeur.map((element, index) => (
        <dl className="recapitulatif" key={index}>
          <Lignes composants={composant.components} valeurs={element} />
        </dl>
      ));
    default:
      return String(valeur);
  }
}

function Lignes({ composants, valeurs }) {
  return composants.map((composant) => {
    const dedans = composant.type === 'columns' ? composant.columns.flatMap((colonne) => colonne.components) : composant.components;
    if (dedans && composant.type !== 'editgrid') return <Lignes key={composant.key} composants={dedans} valeurs={valeurs} />;
    const valeur = montrer(composant, valeurs[composant.key]);
    if (composant.type === 'content' || !valeur) return null;
    return (
      <div key={composant.key}>
        <dt>{composant.label}</dt>
        <dd>{valeur}</dd>
      </div>
    );
  });
}

function Progression({ etapes, courante, atteinte }) {
  return (
    <nav className="progression" aria-labelledby="progression">
      <h2 id="progression">Votre avancement</h2>
      <ol>
        {etapes.map((etape, index) => (
          <li key={etape}>
            <span className="marque-etape">{index < atteinte && <i className="fa-solid fa-check" aria-label="Terminée" />}</span>
            {index <= atteinte ? (
              <a className="utrecht-link utrecht-link--openforms" href={`#etape-${index + 1}`} aria-current={index === courante ? 'step' : undefined}>
                {etape}
              </a>
            ) : (
              <span>{etape}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Recapitulatif({ demarche, etapes, donnees, envoi }) {
  const [cochees, setCochees] = useState({});
  const [alerte, setAlerte] = useState('');
  const [occupe, setOccupe] = useState(false);
  const envoyer = async (evenement) => {
    evenement.preventDefault();
    if (!envoi.declarations.every((_, index) => cochees[index])) {
      setAlerte('Veuillez cocher les déclarations avant d’envoyer.');
      return;
    }
    setOccupe(true);
    try {
      const reponse = await fetch(`/demandes/${demarche}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(Object.assign({}, ...donnees)),
      });
      if (!reponse.ok) throw new Error(String(reponse.status));
      location.href = `/${demarche}/confirmation/${(await reponse.json()).numero}`;
    } catch {
      setOccupe(false);
      setAlerte('Une erreur est survenue. Veuillez réessayer plus tard.');
    }
  };
  return (
    <form onSubmit={envoyer} noValidate>
      {etapes.map((etape, index) => (
        <section key={etape.nom}>
          <h3>{etape.nom}</h3>
          <p>
            <a className="utrecht-link utrecht-link--openforms" href={`#etape-${index + 1}`}>
              Modifier
            </a>
          </p>
          <dl className="recapitulatif">
            <Lignes composants={etape.questions(donnees)} valeurs={donnees[index]} />
          </dl>
        </section>
      ))}
      {envoi.declarations.map((declaration, index) => (
        <p className="declaration" key={declaration}>
          <input
            type="checkbox"
            id={`declaration-${index}`}
            checked={Boolean(cochees[index])}
            onChange={(evenement) => setCochees({ ...cochees, [index]: evenement.target.checked })}
          />{' '}
          <label htmlFor={`declaration-${index}`}>{declaration}</label>
        </p>
      ))}
      {alerte && (
        <p className="alerte" role="alert">
          {alerte}
        </p>
      )}
      <Boutons precedente={etapes.length} suivant={envoi.bouton} occupe={occupe} />
    </form>
  );
}

function Boutons({ precedente, suivant, occupe }) {
  return (
    <div className="boutons">
      <PrimaryActionButton type="submit" disabled={occupe}>
        {suivant}
      </PrimaryActionButton>
      {precedente > 0 && (
        <SecondaryActionButton type="button" onClick={() => (location.hash = `#etape-${precedente}`)}>
          Précédent
        </SecondaryActionButton>
      )}
    </div>
  );
}

function Formulaire({ demarche, etapes, envoi }) {
  const [donnees, setDonnees] = useState(() => etapes.map(() => ({})));
  const [atteinte, setAtteinte] = useState(0);
  const [courante, setCourante] = useState(0);
  useEffect(() => {
    const suivre = () => {
      const voulue = Number(/^#etape-(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1;
      setCourante(Math.min(voulue, atteinte));
      window.scrollTo(0, 0);
    };
    suivre();
    window.addEventListener('hashchange', suivre);
    return () => window.removeEventListener('hashchange', suivre);
  }, [atteinte]);
  const questions = useMemo(() => etapes[courante]?.questions(donnees), [courante]);
  const garder = (valeurs) => setDonnees((avant) => avant.map((ancien, index) => (index === courante ? valeurs : ancien)));
  const noms = [...etapes.map((etape) => etape.nom), 'Récapitulatif'];
  return (
    <div className="formulaire">
      <div className="corps">
        <h2>{noms[courante]}</h2>
        {courante === etapes.length ? (
          <Recapitulatif demarche={demarche} etapes={etapes} donnees={donnees} envoi={envoi} />
        ) : (
          <FormioForm
            key={courante}
            components={questions}
            values={donnees[courante]}
            onChange={garder}
            onSubmit={async (valeurs) => {
              garder(valeurs);
              setAtteinte(Math.max(atteinte, courante + 1));
              location.hash = `#etape-${courante + 2}`;
            }}
            requiredFieldsWithAsterisk
            componentParameters={{ file: fichiers }}
          >
            <Boutons precedente={courante} suivant="Suivant" />
          </FormioForm>
        )}
      </div>
      <Progression etapes={noms} courante={courante} atteinte={atteinte} />
    </div>
  );
}

export function dresser(demarche, etapes, envoi) {
  createRoot(document.getElementById('formulaire')).render(
    <IntlProvider locale="fr" defaultLocale="en" messages={messages} onError={() => {}}>
      <Formulaire demarche={demarche} etapes={etapes} envoi={envoi} />
    </IntlProvider>,
  );
}
