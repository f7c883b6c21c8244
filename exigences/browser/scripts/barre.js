/* The bar of a recording, and what each field says of itself. Runs in a world of its own, in each
   frame; shown in the page itself only. Its root is closed: nothing in it is recorded. */
(() => {
  const HOST = "exigences-barre";
  const tell = (mark) => exigencesMarque(JSON.stringify(mark));

  window.addEventListener(
    "input",
    (event) => {
      const field = event.composedPath()[0];
      const list = field instanceof HTMLSelectElement;
      if (!list && !(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement))
        return;
      const chosen = list ? [...field.selectedOptions] : [];
      tell({
        marque: "champ",
        valeur: list ? chosen.map((option) => option.value).join("\n") : field.value,
        options: chosen.map((option) => option.label.trim()),
        type: field.getAttribute("type") ?? "",
        nom: field.getAttribute("name") ?? "",
        identifiant: field.getAttribute("id") ?? "",
      });
    },
    true,
  );
  if (window.top !== window) return;

  const STYLE = `
    :host { all: initial !important; position: fixed !important; inset: auto 0 0 0 !important;
      z-index: 2147483647 !important; display: block !important; }
    :host([data-haut]) { inset: 0 0 auto 0 !important; }
    div, form { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 8px 12px;
      background: #161616; color: #fff; font: 16px/1.4 sans-serif; }
    form[hidden] { display: none; }
    button, input, select { font: inherit; padding: 4px 10px; border: 1px solid #fff;
      border-radius: 4px; background: #161616; color: #fff; min-height: 32px; }
    input { flex: 1 1 12em; min-width: 0; background: #fff; color: #161616; }
    label { flex: 1 1 18em; display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
    button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #ffd54a;
      outline-offset: 2px; }
    .point { color: #ff8a80; }
    [role=status] { flex: 1 1 100%; min-height: 1.4em; }`;
  const OBSTACLES = [
    ["code_sms", "un code reçu par SMS"],
    ["code_courriel", "un code reçu par courriel"],
    ["lien_courriel", "un lien reçu par courriel"],
    ["captcha", "un captcha"],
    ["identite_numerique", "une identité numérique (FranceConnect…)"],
    ["paiement", "un paiement"],
    ["signature", "une signature"],
  ];

  const made = (tag, props = {}, ...inner) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...inner);
    return element;
  };
  const button = (textContent, onclick) => made("button", { type: "button", textContent, onclick });
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: "closed" });
  const status = made("span");
  status.setAttribute("role", "status");
  const input = made("input", { type: "text", autocomplete: "off" });
  const select = made(
    "select",
    {},
    ...OBSTACLES.map(([value, textContent]) => made("option", { value, textContent })),
  );
  const asked = made("label");
  const form = made(
    "form",
    { hidden: true },
    asked,
    made("button", { type: "submit", textContent: "Ajouter" }),
    button("Annuler", () => shut()),
  );
  let asking = "";
  let opener = null;

  const shut = () => {
    asking = "";
    form.hidden = true;
    opener?.focus();
  };
  const open = (kind, words, field) => (event) => {
    asking = kind;
    opener = event.currentTarget;
    asked.replaceChildren(words, field);
    form.hidden = false;
    if (field === input) input.value = kind === "verifier" ? String(getSelection()).trim() : "";
    field.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.replace(/\s+/g, " ").trim();
    if (asking === "obstacle") tell({ marque: "obstacle", obstacle: select.value });
    else if (text) tell({ marque: asking, texte: text });
    const said = asking === "obstacle" ? select.selectedOptions[0].label : text;
    status.textContent = said ? `Noté : ${said}.` : "Rien à noter.";
    shut();
  });

  const first = button(
    "Vérifier un texte",
    open("verifier", "Texte qui doit être à l'écran (cliquez-le, ou écrivez-le) :", input),
  );
  const tools = made(
    "div",
    {},
    made("span", { className: "point", ariaHidden: "true", textContent: "●" }),
    made("strong", { textContent: "Enregistrement" }),
    first,
    button("Ajouter une note", open("note", "Note pour qui relira la démarche :", input)),
    button("Ici arrive un code…", open("obstacle", "Ici arrive :", select)),
    button("Changer de bord", () => host.toggleAttribute("data-haut")),
    button("Terminer", () => tell({ marque: "fin" })),
    status,
  );
  tools.setAttribute("role", "toolbar");
  tools.setAttribute("aria-label", "Enregistrement de la démarche");
  root.append(made("style", { textContent: STYLE }), form, tools);
  root.addEventListener("keydown", (event) => event.key === "Escape" && asking && shut());
  for (const kind of ["keydown", "keyup", "keypress", "click", "mousedown", "pointerdown"])
    host.addEventListener(kind, (event) => event.stopPropagation());

  // A text of the page that is clicked while one is asked for is that text, and no gesture.
  for (const kind of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
    window.addEventListener(
      kind,
      (event) => {
        if (asking !== "verifier" || event.target === host || !event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const text = (event.composedPath()[0].innerText ?? "").replace(/\s+/g, " ").trim();
        if (kind === "click" && text) input.value = text.slice(0, 300);
      },
      true,
    );
  const stand = () => {
    const there = document.documentElement;
    if (!there) return;
    // Playwright's own bar, in English, has no use here.
    if (!host.isConnected) {
      there.append(host);
      there.append(made("style", { textContent: "x-pw-glass { display: none !important; }" }));
    }
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || !event.shiftKey || event.code !== "KeyB") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stand();
      first.focus();
    },
    true,
  );
  document.addEventListener("DOMContentLoaded", stand);
  setInterval(stand, 500);
  if (document.readyState !== "loading") stand();
})
