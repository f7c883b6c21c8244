#!/bin/sh
# The notebook of a neighbourhood in French: whoever has its address writes in it.
set -eu
mkdir -p "$ETAT/carnet/tiddlers"
cat >"$ETAT/carnet/tiddlywiki.info" <<'FIN_DES_REGLAGES'
{
  "description": "Le carnet du quartier",
  "plugins": ["tiddlywiki/tiddlyweb", "tiddlywiki/filesystem"],
  "themes": ["tiddlywiki/vanilla", "tiddlywiki/snowwhite"],
  "languages": ["fr-FR"]
}
FIN_DES_REGLAGES
note() {
  titre="$1"
  printf 'title: %s\ntags: %s\ntype: text/vnd.tiddlywiki\n\n' "$titre" "$2" >"$ETAT/carnet/tiddlers/$3.tid"
  cat >>"$ETAT/carnet/tiddlers/$3.tid"
}
printf '$:/languages/fr-FR' | note '$:/language' '' langue
printf 'Le carnet du quartier Saint-Roch' | note '$:/SiteTitle' '' titre
printf "Association des habitants, Valmont" | note '$:/SiteSubtitle' '' soustitre
printf 'Bienvenue' | note '$:/DefaultTiddlers' '' accueil
note 'Bienvenue' '' bienvenue <<'FIN_DE_NOTE'
Ce carnet est à tous les habitants du quartier. On y lit et on y écrit sans compte.

* [[Objets trouvés]]
* [[Annonces]]
* [[Le repas de quartier]]
FIN_DE_NOTE
note 'Annonces' '' annonces <<'FIN_DE_NOTE'
Ce que les habitants cherchent ou donnent. Pour ajouter une annonce, écrivez une note avec l'étiquette « annonce ».

<<list-links "[tag[annonce]]">>
FIN_DE_NOTE
note 'Objets trouvés' '' objets <<'FIN_DE_NOTE'
Ce que l'on a ramassé dans la rue. Joignez une photo, et mettez l'étiquette « objet ».

<<list-links "[tag[objet]]">>
FIN_DE_NOTE
note 'Le repas de quartier' '' repas <<'FIN_DE_NOTE'
Il aura lieu le samedi 13 juin, place Saint-Roch, à partir de midi. Chacun apporte un plat.
FIN_DE_NOTE
note 'Donne table de jardin' 'annonce' table <<'FIN_DE_NOTE'
Une table ronde et quatre chaises, à prendre chez Jeanne, 4 rue Haute.
FIN_DE_NOTE
