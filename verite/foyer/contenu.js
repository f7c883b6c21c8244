// The household's file: one account, the month of November, and the envelopes it is kept in.
const api = require("@actual-app/api");

const ENVELOPPES = {
  Maison: { Loyer: 640, "Électricité et gaz": 95, Assurances: 48, "Téléphone et internet": 42 },
  "Tous les jours": { Courses: 420, Essence: 90, "Cantine et périscolaire": 75, Santé: 40 },
  "De temps en temps": { Vêtements: 60, "Loisirs des enfants": 35, Cadeaux: 50 },
};
const OPERATIONS = [
  ["2026-11-01", "Solde repris du relevé d'octobre", 187430, "Revenus"],
  ["2026-11-02", "CAF du Valmont", 31845, "Revenus"],
  ["2026-11-03", "Agence du Moulin", -64000, "Loyer", "Loyer de novembre"],
  ["2026-11-05", "Boulangerie Perrin", -1140, "Courses"],
  ["2026-11-06", "Super U", -8762, "Courses"],
  ["2026-11-09", "Mairie de Valmont", -5720, "Cantine et périscolaire", "Cantine d'octobre"],
  ["2026-11-10", "Pharmacie des Halles", -1285, "Santé"],
  ["2026-11-13", "Super U", -7418, "Courses"],
  ["2026-11-16", "Station du Pont", -5210, "Essence"],
];

async function ecrire() {
  for (const groupe of await api.getCategoryGroups()) {
    if (!groupe.is_income) await api.deleteCategoryGroup(groupe.id);
  }
  const ranger = {};
  for (const groupe of await api.getCategoryGroups()) {
    if (!groupe.is_income) continue;
    await api.updateCategoryGroup(groupe.id, { name: "Rentrées" });
    const [premiere, ...autres] = groupe.categories;
    await api.updateCategory(premiere.id, { name: "Revenus" });
    for (const autre of autres) await api.deleteCategory(autre.id);
    ranger.Revenus = premiere.id;
  }
  const prevu = {};
  for (const [nom, lignes] of Object.entries(ENVELOPPES)) {
    const groupe = await api.createCategoryGroup({ name: nom });
    for (const [ligne, euros] of Object.entries(lignes)) {
      ranger[ligne] = await api.createCategory({ name: ligne, group_id: groupe });
      prevu[ligne] = euros * 100;
    }
  }
  const compte = await api.createAccount({ name: "Compte courant" });
  await api.addTransactions(
    compte,
    OPERATIONS.map(([date, payee_name, amount, ligne, notes]) => ({
      date, payee_name, amount, notes, category: ranger[ligne], cleared: true,
    })),
  );
  for (const [ligne, montant] of Object.entries(prevu)) {
    await api.setBudgetAmount("2026-11", ranger[ligne], montant);
  }
  await api.sync();
}

(async () => {
  const actual = await api.init({
    dataDir: `${process.env.ETAT}/brouillon`,
    serverURL: `http://127.0.0.1:${process.env.PORT}`,
    password: "Un-mot-de-passe-2026",
  });
  await actual.send("create-budget", { budgetName: "Budget 2026" });
  await ecrire();
  await api.shutdown();
})().catch((erreur) => {
  console.error(erreur);
  process.exit(1);
});
