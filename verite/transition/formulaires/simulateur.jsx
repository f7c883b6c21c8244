// The simulator: the pages that @publicodes/forms makes of the rules, in the components of react-dsfr.
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { ButtonsGroup } from '@codegouvfr/react-dsfr/ButtonsGroup';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { Stepper } from '@codegouvfr/react-dsfr/Stepper';
import { FormBuilder } from '@publicodes/forms';
import { useState } from 'react';
import { demarrer } from './commun';
import { depart, moteur } from './regles';

const pages = new FormBuilder({ engine: moteur });

function texte(valeur) {
  return typeof valeur === 'object' ? moteur.evaluate(valeur).nodeValue : valeur;
}

// The helps of aides-velo are written in Markdown: only its links are used.
function aide(description) {
  if (!description) return undefined;
  return description.split(/(\[[^\]]+\]\([^)]+\))/).map((morceau, rang) => {
    const lien = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(morceau);
    return lien ? (
      <a key={rang} href={lien[2]} target="_blank" rel="noreferrer">
        {lien[1]}
      </a>
    ) : (
      morceau
    );
  });
}

function Question({ element, changer }) {
  const { id, label, description, unit, value, defaultValue, options, autofocus, disabled } = element;
  if (element.element === 'RadioGroup') {
    return (
      <RadioButtons
        legend={texte(label)}
        hintText={aide(description)}
        orientation={element.orientation}
        disabled={disabled}
        options={options.map((option) => ({
          label: option.label,
          nativeInputProps: { value: String(option.value), checked: value === option.value, onChange: () => changer(id, option.value) },
        }))}
      />
    );
  }
  if (element.element === 'select') {
    return (
      <Select
        label={texte(label)}
        hint={aide(description)}
        disabled={disabled}
        nativeSelectProps={{ id, autoFocus: autofocus, value: value ?? defaultValue ?? '', onChange: (e) => changer(id, e.target.value) }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    );
  }
  const nombre = element.type === 'number';
  return (
    <Input
      label={unit ? `${texte(label)} (${unit})` : texte(label)}
      hintText={aide(description)}
      disabled={disabled}
      nativeInputProps={{
        id,
        type: element.type,
        step: nombre ? 'any' : undefined,
        autoFocus: autofocus,
        placeholder: defaultValue === undefined ? undefined : String(defaultValue),
        value: value ?? '',
        onChange: (e) => changer(id, nombre && e.target.value !== '' ? Number(e.target.value) : e.target.value),
      }}
    />
  );
}

function titre(page) {
  return page?.title ? moteur.getRule(page.title).title : '';
}

function Resultat({ etat, reprendre }) {
  const local = Math.round(pages.evaluate(etat, 'aides . arnelle').nodeValue || 0);
  const region = Math.round(pages.evaluate(etat, 'aides . région').nodeValue || 0);
  const continuer = () => {
    sessionStorage.setItem(
      'simulation',
      JSON.stringify({
        montant: local,
        type: pages.evaluate(etat, 'vélo . type').nodeValue,
        occasion: pages.evaluate(etat, 'vélo . état').nodeValue === 'occasion',
        minima: pages.evaluate(etat, 'demandeur . bénéficiaire de minima sociaux').nodeValue === true,
        situation: etat.situation,
      }),
    );
    window.location.href = '/velo/demande.html';
  };
  return (
    <>
      <h2>Résultat de votre simulation</h2>
      {local > 0 ? (
        <Alert severity="success" title={`Vous pouvez bénéficier de ${local} €`} description="Montant estimé de l’aide de la communauté de communes, sous réserve de l’instruction de votre dossier." />
      ) : (
        <Alert severity="warning" title="Vous n’êtes pas éligible" description="Au vu de vos réponses, vous ne pouvez pas bénéficier de l’aide de la communauté de communes." />
      )}
      {region > 0 && (
        <p className="fr-mt-3w">
          Vous pourriez également prétendre à l’éco-chèque mobilité de la Région Occitanie, d’un montant de {region} €. La demande est à effectuer
          directement auprès de la Région.
        </p>
      )}
      <ButtonsGroup
        className="fr-mt-4w"
        inlineLayoutWhen="sm and up"
        buttons={[
          { children: 'Modifier mes réponses', priority: 'secondary', onClick: reprendre },
          ...(local > 0 ? [{ children: 'Faire ma demande', onClick: continuer }] : []),
        ]}
      />
    </>
  );
}

function Simulateur() {
  const [etat, setEtat] = useState(() => pages.start(FormBuilder.newState({ ...depart }), 'aides . montant'));
  const [fini, setFini] = useState(false);
  if (fini) return <Resultat etat={etat} reprendre={() => setFini(false)} />;
  const page = pages.currentPage(etat);
  const { current, pageCount, hasNextPage, hasPreviousPage } = pages.pagination(etat);
  const changer = (id, valeur) => setEtat((avant) => pages.handleInputChange(avant, id, valeur));
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (hasNextPage) setEtat(pages.goToNextPage(etat));
        else setFini(true);
        window.scrollTo(0, 0);
      }}
    >
      <Stepper
        currentStep={current}
        stepCount={pageCount}
        title={titre(page)}
        nextTitle={hasNextPage ? titre(etat.pages[current] ?? etat.nextPages[0]) : 'Résultat'}
      />
      {page.elements
        .filter((element) => !element.hidden)
        .map((element) => (
          <Question key={element.id} element={element} changer={changer} />
        ))}
      <ButtonsGroup
        className="fr-mt-4w"
        inlineLayoutWhen="sm and up"
        buttons={[
          { children: 'Précédent', priority: 'secondary', type: 'button', disabled: !hasPreviousPage, onClick: () => setEtat(pages.goToPreviousPage(etat)) },
          { children: hasNextPage ? 'Suivant' : 'Voir le résultat', type: 'submit' },
        ]}
      />
    </form>
  );
}

demarrer(Simulateur);
