"""What the page of figures says of its corpus and of its way to count."""

INTRODUCTION = """\
# Justesse

Cette page est refaite par `make justesse` : aucun chiffre n'y est écrit à la main.

Elle dit à quel point le programme reconnaît ce que les champs d'un formulaire demandent, sur des
pages que personne de ce projet n'a écrites ni annotées.

- Corpus : {paquet} {version} (PyPI, licence MIT), {annotees} pages enregistrées, de sites et de
  langues divers, aux formulaires et aux champs annotés à la main. Ce dépôt n'en garde rien.
- Pages lues : {lues}, soit {paires} dans la moitié paire et {impaires} dans la moitié impaire ;
  {absentes} n'ont pas pu l'être.
- Navigateur : {navigateur}. Noms accessibles : axe-core {axe}. Programme : exigences {exigences}.
- Les pages sont servies sur cette machine, entières ; toute autre adresse est bloquée. Elles n'ont
  donc ni les scripts ni les styles des autres sites : des champs que les gens voyaient peuvent y
  être cachés, et l'inverse.
- Moitiés : selon la parité du premier octet de `sha1(hôte)`. Les règles sont écrites en regardant
  la moitié paire seulement. Les totaux de la moitié impaire ont été lus en cours de travail, à
  chaque reprise des règles. Ses confusions par étiquette (plus bas), sans les pages ni les
  champs, ont servi à choisir où chercher : les noms de compte, les noms d'organisme, les numéros
  en plusieurs cases, les captchas, les pièges à robots. Les règles de ces deux derniers ont ensuite
  été réécrites de mémoire (noms, mots et images que donnent les logiciels connus) et vérifiées sur
  la moitié paire ; les totaux de la moitié impaire ont alors été lus quatre fois, et entre deux
  lectures, des mots d'abord retirés ont été remis comme des doutes. Celles des captchas ont enfin
  été élargies sur des formulaires trouvés dans du code public, étrangers à ce corpus ; les totaux
  de la moitié impaire ont été lus huit fois pendant ce temps, et ses confusions comptées aussi par
  type de champ. Elles l'ont été une dernière fois en cachant tour à tour, sur la moitié paire et
  sur ces formulaires, le nom, l'image ou les mots de chaque captcha ; les totaux de la moitié
  impaire ont alors été lus cinq fois. Les chiffres de cette moitié peuvent donc flatter.
- Intervalles : Wilson, à 95 %.

Comment compter :

- un champ est un nom dans un formulaire ; ce qui n'est pas annoté n'est pas compté ;
- le rappel porte sur tous les champs annotés, la précision sur les seules pages annotées en
  entier ;
- un site revient souvent avec le même champ, que le programme lit alors de la même façon : les
  intervalles par champ sont donc trop étroits, et un tableau compte aussi chaque champ d'un site
  une seule fois ;
- « courriel » réunit l'adresse et sa confirmation ; l'étiquette « identifiant ou courriel » n'est
  comptée ni juste ni fausse, parce que les deux lectures se défendent ;
- « mot_de_passe » réunit le mot de passe et sa confirmation, existant ou nouveau ;
- un champ donné aux seuls navigateurs sans JavaScript (dans `noscript`) est lu parmi ceux que
  personne ne voit ;
- « nature de tous les champs » compte aussi les champs que la page cache à son ouverture ;
  « nature des champs montrés », ceux que le navigateur affiche ;
- la sorte d'une page (inscription, sinon connexion, sinon ni l'une ni l'autre) se lit sur ses
  formulaires, cachés ou non, là où l'usage de chacun est annoté.
"""
CONFUSIONS = """\
Celles de la moitié impaire sont comptées sans être montrées, pour que personne ne règle le
programme sur elles. Celles de la moitié paire sont nommées : page du corpus, champ, étiquette, et
ce que le programme a dit.

### Moitié impaire, par étiquette

| | étiquette du champ | type | ce que le programme a dit | fois |
| --- | --- | --- | --- | ---: |"""
