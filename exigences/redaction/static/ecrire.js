/* Keeps the page up to date while the browser works; without it, the page loads again by itself. */
const body = document.body;
if ("enCours" in body.dataset) {
  for (const button of document.querySelectorAll("button")) {
    if (!button.closest('form[action$="/quitter"], form[action$="/arreter"]')) button.disabled = true;
  }
  const told = document.getElementById("en-cours");
  const log = document.getElementById("suivi");
  const look = async () => {
    try {
      const now = await (await fetch("/etat")).json();
      if (told.textContent !== now.en_cours) told.textContent = now.en_cours;
      for (const line of log ? now.audit.slice(log.children.length) : []) {
        log.append(Object.assign(document.createElement("p"), { textContent: line }));
        log.scrollTop = log.scrollHeight;
      }
      if (!now.en_cours) return location.reload();
    } catch {
      told.textContent =
        "Le programme ne répond plus : il a peut-être été quitté dans le terminal.";
      return;
    }
    setTimeout(look, 700);
  };
  setTimeout(look, 400);
}
