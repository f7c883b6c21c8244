/* Keeps the page up to date while the browser works; without it, the page loads again by itself. */
const body = document.body;
if ("enCours" in body.dataset) {
  for (const button of document.querySelectorAll("button")) {
    if (!button.closest('form[action$="/quitter"]')) button.disabled = true;
  }
  const look = async () => {
    try {
      const now = await (await fetch("/etat")).json();
      document.getElementById("en-cours").textContent = now.en_cours;
      if (!now.en_cours) return location.reload();
    } catch {
      document.getElementById("en-cours").textContent =
        "Le programme ne répond plus : il a peut-être été quitté dans le terminal.";
      return;
    }
    setTimeout(look, 700);
  };
  setTimeout(look, 400);
}
