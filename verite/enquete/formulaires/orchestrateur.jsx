// Shows a questionnaire of Lunatic, page after page, in the components of lunatic-dsfr.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { startReactDsfr } from '@codegouvfr/react-dsfr/spa';
import { Stepper } from '@codegouvfr/react-dsfr/Stepper';
import { LunaticComponents, useLunatic } from '@inseefr/lunatic';
import * as custom from '@inseefr/lunatic-dsfr';

startReactDsfr({ defaultColorScheme: 'light' });

function Questionnaire({ source, donnees, pageInitiale, etapes, envoi, sauver, envoyer }) {
  const { getComponents, goNextPage, goPreviousPage, isFirstPage, isLastPage, getData, Provider, compileControls, pageTag } = useLunatic(
    source,
    donnees,
    { initialPage: pageInitiale, custom },
  );
  const [erreurs, setErreurs] = useState();
  const [panne, setPanne] = useState(false);
  const [attente, setAttente] = useState(false);

  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pageTag]);

  const continuer = async () => {
    const { currentErrors, isCritical } = compileControls();
    // A warning does not stop whoever presses the button a second time.
    const dejaVues = JSON.stringify(currentErrors) === JSON.stringify(erreurs);
    if (currentErrors && (isCritical || !dejaVues)) {
      setErreurs(currentErrors);
      return;
    }
    setErreurs(undefined);
    setPanne(false);
    if (!isLastPage) {
      if (sauver) sauver(getData(false), pageTag).catch(() => setPanne(true));
      goNextPage();
      return;
    }
    setAttente(true);
    try {
      await envoyer(getData(false));
    } catch {
      setAttente(false);
      setPanne(true);
    }
  };

  const reculer = () => {
    setErreurs(undefined);
    goPreviousPage();
  };

  const rang = etapes.findIndex(({ pages }) => pages.includes(Number.parseInt(pageTag, 10)));

  return (
    <Provider>
      {etapes.length > 1 && rang >= 0 && (
        <Stepper currentStep={rang + 1} stepCount={etapes.length} title={etapes[rang].titre} nextTitle={etapes[rang + 1]?.titre} />
      )}
      <div className="questions">
        <LunaticComponents
          autoFocusKey={pageTag}
          components={getComponents()}
          componentProps={() => ({ errors: erreurs, filterDescription: false, goNextPage, goPreviousPage })}
          wrapper={({ children }) => <div className="lunatic-component-dsfr">{children}</div>}
        />
      </div>
      {erreurs && <Alert severity="error" small description="Certaines réponses sont à vérifier." />}
      {panne && <Alert severity="error" small description="Une erreur technique est survenue. Veuillez réessayer ultérieurement." />}
      <div className="navigation">
        <Button onClick={continuer} disabled={attente}>
          {isLastPage ? envoi : 'Continuer'}
        </Button>
        {!isFirstPage && (
          <Button priority="secondary" onClick={reculer}>
            Retour
          </Button>
        )}
      </div>
    </Provider>
  );
}

export async function appeler(methode, adresse, corps) {
  const reponse = await fetch(adresse, {
    method: methode,
    headers: { 'Content-Type': 'application/json' },
    body: corps && JSON.stringify(corps),
  });
  if (reponse.status === 401) window.location.assign('/enquete/connexion');
  if (!reponse.ok) throw new Error(reponse.statusText);
  return reponse.json();
}

export const afficher = (proprietes) => createRoot(document.getElementById('questionnaire')).render(<Questionnaire {...proprietes} />);
