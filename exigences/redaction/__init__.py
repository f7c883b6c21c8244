"""A local page to write a procedure: its steps as sentences, run one by one, and its screens.

`texte.py` changes the text of the file and nothing else of its layout; `formes.py` says what of a
step can be changed; `pas.py` replays a step at a time; `etabli.py` holds the browser; `page.py`
is what the person sees, and `serveur.py` lets them alone in.
"""
