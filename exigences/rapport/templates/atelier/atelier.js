(() => {
  "use strict";
  const liste = (selecteur, dans = document) => [...dans.querySelectorAll(selecteur)];
  const pas = liste("[data-pas]");
  const temps = pas.filter((e) => e.matches(".temps"));
  const demandes = pas.filter((e) => e.matches(".demande"));
  const bouton = (id) => document.getElementById(id);
  const touche = bouton("touche-n");
  const cle = `exigences ${document.body.dataset.cle}`;
  const garde = relire();
  const etat = { rang: 0, vues: [], trouvees: [], notes: false, touche: true, ...garde };

  // A clicker may send F5: what the group found must come back with the page. A busy browser may load it again before
  // it has stored what the page wrote: the address keeps it too.
  function relire() {
    if (history.state && history.state.cle === cle) return history.state.etat;
    try { return JSON.parse(sessionStorage.getItem(cle)); } catch { return null; }
  }
  function garder() {
    history.replaceState({ cle, etat }, "");
    try { sessionStorage.setItem(cle, JSON.stringify(etat)); } catch { /* the session goes on */ }
  }

  const nom = (demande) => demande.dataset.demande;
  const coche = (demande) => demande.querySelector("input");
  const moment = (rang) => pas[rang].closest(".temps");
  const accord = (n, mot) => `${n}\u00a0${mot}${n > 1 ? "s" : ""}`;

  function montrer() {
    const ici = pas[etat.rang];
    const scene = moment(etat.rang);
    const siennes = liste(".demande", scene);
    const montrees = siennes.filter((d) => pas.indexOf(d) <= etat.rang);
    etat.vues = [...new Set([...etat.vues, ...montrees.map(nom)])];
    etat.trouvees = demandes.filter((d) => coche(d).checked).map(nom);
    temps.forEach((t) => { t.hidden = t !== scene; });
    siennes.forEach((d) => {
      d.hidden = !montrees.includes(d);
      d.classList.toggle("courante", d === ici);
    });
    liste("[data-marque]", scene).forEach((m) => {
      m.hidden = !montrees.some((d) => nom(d) === m.dataset.marque);
      m.classList.toggle("courante", m.dataset.marque === ici.dataset.demande);
    });
    scene.classList.toggle("nu", ici === scene);
    document.body.classList.toggle("avec-notes", etat.notes);
    bouton("notes").setAttribute("aria-pressed", String(etat.notes));
    bouton("tout").hidden = siennes.length === 0;
    document.querySelector(".position").textContent = scene.dataset.nom
      + (siennes.length ? `, ${accord(montrees.length, "demande")} sur ${siennes.length}` : "");
    conclure();
    garder();
  }

  function conclure() {
    const connues = demandes.map(nom);
    const vues = connues.filter((n) => etat.vues.includes(n));
    const trouvees = vues.filter((n) => etat.trouvees.includes(n));
    const reste = connues.length - vues.length;
    liste("[data-oubli]").forEach((li) => {
      const n = li.dataset.oubli;
      li.hidden = !vues.includes(n) || trouvees.includes(n);
    });
    document.querySelector(".bilan").textContent = vues.length === 0
      ? "Aucune demande n’a encore été révélée."
      : trouvees.length === vues.length
        ? "Le groupe a tout deviné\u202f!"
        : `Le groupe a deviné ${accord(trouvees.length, "demande")} sur ${vues.length}.`;
    const phrase = document.querySelector(".reste");
    phrase.hidden = reste === 0;
    phrase.textContent = reste > 1
      ? `${reste}\u00a0demandes n’ont pas été révélées\u00a0: elles ne sont pas dans cette liste.`
      : "Une demande n’a pas été révélée\u00a0: elle n’est pas dans cette liste.";
  }

  function aller(rang, viser) {
    etat.rang = Math.min(Math.max(rang, 0), pas.length - 1);
    montrer();
    document.querySelector(".plan").open = false;
    const ici = pas[etat.rang];
    history.replaceState({ cle, etat }, "", `#${moment(etat.rang).id}`);
    const marque = liste(".cadre.courante", moment(etat.rang))[0];
    const fenetre = marque && marque.closest(".fenetre");
    if (fenetre) fenetre.scrollTop = marque.offsetTop - fenetre.clientHeight / 3;
    if (viser) (ici.matches(".temps") ? ici.querySelector("h2") : coche(ici)).focus();
    ici.scrollIntoView({ block: "nearest" });
  }

  // A long page is seen to its end before anything is revealed.
  function avancer(viser) {
    const fenetre = pas[etat.rang].querySelector(":scope > .capture > .fenetre");
    const haut = fenetre ? fenetre.clientHeight : 0;
    const reste = fenetre ? fenetre.scrollHeight - haut - fenetre.scrollTop : 0;
    if (reste > 0.15 * haut) fenetre.scrollTop += 0.8 * haut;
    else aller(etat.rang + 1, viser);
  }

  // Coming back to a screen shows again what was revealed there.
  function ouvrir(id, viser) {
    const scene = temps.find((t) => t.id === id);
    if (!scene) return;
    const connues = liste(".demande", scene).filter((d) => etat.vues.includes(nom(d)));
    aller(pas.indexOf(connues.at(-1) || scene), viser);
  }

  function noter() { etat.notes = !etat.notes; montrer(); }

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.shiftKey) return;
    const geste = {
      ArrowRight: () => avancer(true),
      PageDown: () => avancer(true),
      ArrowLeft: () => aller(etat.rang - 1, true),
      PageUp: () => aller(etat.rang - 1, true),
    }[e.key];
    if (geste) { e.preventDefault(); geste(); }
    if (e.key.toLowerCase() === "n" && touche.checked) noter();
  });
  document.addEventListener("change", () => { etat.touche = touche.checked; montrer(); });
  window.addEventListener("hashchange", () => ouvrir(location.hash.slice(1), true));
  bouton("precedent").addEventListener("click", () => aller(etat.rang - 1, false));
  bouton("suivant").addEventListener("click", () => avancer(false));
  bouton("tout").addEventListener("click", () => {
    aller(pas.indexOf(liste(".demande", moment(etat.rang)).at(-1)), false);
  });
  bouton("notes").addEventListener("click", noter);

  demandes.forEach((d) => { coche(d).checked = etat.trouvees.includes(nom(d)); });
  touche.checked = etat.touche;
  document.body.classList.add("js");
  const adresse = location.hash.slice(1);
  aller(garde ? etat.rang : pas.findIndex((e) => e.id && e.id === adresse), false);
})();
