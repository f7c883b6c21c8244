"""Teaches a flair for each subject, and writes what was learnt; scikit-learn does the learning."""

import json
import sys
from base64 import b64encode
from collections.abc import Mapping, Sequence
from pathlib import Path
from zlib import compress

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from exigences.mots.flair import FICHIER, TAILLE, features
from outils.flair.lecons import Lecon, digest_of, read_lessons, read_others
from outils.flair.voisins import VOISINS

RACINE = Path(__file__).resolve().parents[2]
SORTIE = RACINE / "exigences" / "donnees" / FICHIER
DOUCEUR = 10.0
"""Inverse of the regularization: the larger, the closer to the lessons."""
FAUSSES = 0.004
"""Share of the sentences about something else that may be taken, judged by lessons kept apart."""
PLIS = 5
GRAINE = 2019
PAS = 127
POIDS_DES_LEURRES = 8.0
"""How many other sentences one that only looks like a lesson is worth."""


def main() -> int:
    """Teach all, write what was learnt, and say for each what is found of lessons kept apart."""
    lessons, others = read_lessons(), read_others()
    taught = {}
    for subject, lesson in lessons.items():
        apart = {subject, *VOISINS.get(subject, ())}
        elsewhere = [t for name, one in lessons.items() if name not in apart for t in one.dites]
        taught[subject], said = _teach(lesson, [*elsewhere, *others])
        sys.stdout.write(f"{subject:<36} {said}\n")
    written = {"empreinte": digest_of(), "sujets": taught}
    SORTIE.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8", newline="\n")
    return 0


def _teach(lesson: Lecon, others: Sequence[str]) -> tuple[Mapping[str, object], str]:
    texts = [*lesson.dites, *lesson.leurres, *others]
    told, asked = len(lesson.dites), len(lesson.dites) + len(lesson.leurres)
    x = matrix(texts)
    y = np.zeros(len(texts), dtype=int)
    y[:told] = 1
    model = LogisticRegression(
        C=DOUCEUR,
        class_weight="balanced",
        solver="liblinear",
        dual=True,
        max_iter=5000,
        random_state=GRAINE,
    )
    weight = np.ones(len(texts))
    weight[told:asked] = POIDS_DES_LEURRES
    apart = _apart(model, x, y, weight)
    model.fit(x, y, sample_weight=weight)
    weights = model.coef_[0]
    scale = float(np.abs(weights).max()) / PAS
    quantized = np.rint(weights / scale).astype(np.int8)
    bias = float(model.intercept_[0])
    threshold = float(np.quantile(apart[asked:], 1 - FAUSSES))
    found = float((apart[:told] >= threshold).mean())
    misled = float((apart[told:asked] >= threshold).mean())
    learnt = {
        "echelle": round(scale, 8),
        "seuil": round(threshold - bias, 4),
        "poids": b64encode(compress(quantized.tobytes(), 9)).decode(),
    }
    return learnt, f"{found:.0%} des phrases gardées à part, {misled:.0%} des leurres"


def _apart(
    model: LogisticRegression, x: csr_matrix, y: np.ndarray, weight: np.ndarray
) -> np.ndarray:
    """The score of each sentence by a flair that did not learn it."""
    scores = np.empty(len(y))
    folds = StratifiedKFold(PLIS, shuffle=True, random_state=GRAINE)
    for known, kept in folds.split(x, y):
        model.fit(x[known], y[known], sample_weight=weight[known])
        scores[kept] = model.decision_function(x[kept])
    return scores


def matrix(texts: Sequence[str]) -> csr_matrix:
    """One row per folded sentence: its features, of the same weight, of length one together."""
    rows, columns, values = list[int](), list[int](), list[float]()
    for row, text in enumerate(texts):
        found = features(text)
        rows.extend([row] * len(found))
        columns.extend(found)
        values.extend([len(found) ** -0.5] * len(found))
    return csr_matrix((values, (rows, columns)), shape=(len(texts), TAILLE))


if __name__ == "__main__":
    sys.exit(main())
