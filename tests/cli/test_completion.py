"""A shell completes the commands and their options, by the script that the program prints."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.lancer import environnement, lancer


@pytest.mark.skipif(shutil.which("bash") is None, reason="the shell that is asked")
@pytest.mark.parametrize(
    ("mots", "suites"),
    [
        pytest.param(("exigences", "val"), {"valider"}, id="commande"),
        pytest.param(("exigences", "ana"), {"analyser"}, id="analyser"),
        pytest.param(("exigences", "auditer", "--sc"), {"--scenario", "--score-max"}, id="option"),
        pytest.param(("exigences", "init", "--ci", "g"), {"github", "gitlab"}, id="valeur"),
        pytest.param(("exigences", "rendre", "-f", "md,js"), {"md,json"}, id="format"),
    ],
)
def test_bash_completes(tmp_path: Path, mots: tuple[str, ...], suites: set[str]) -> None:
    programme = tmp_path / "exigences"
    programme.write_text(f'#!/bin/sh\nexec {sys.executable} -m exigences "$@"\n')
    programme.chmod(0o755)
    demande = (
        'eval "$(exigences completion bash)"\n'
        f"COMP_WORDS=({' '.join(mots)}); COMP_CWORD={len(mots) - 1}\n"
        "fonction=$(complete -p exigences | sed 's/.*-F \\([^ ]*\\) .*/\\1/')\n"
        '$fonction exigences; printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    env = environnement()
    env["PATH"] = f"{tmp_path}:{env['PATH']}"
    done = subprocess.run(
        ["bash", "-c", demande], env=env, cwd=tmp_path, capture_output=True, check=True
    )
    assert done.stderr == b""
    assert set(done.stdout.decode().split()) == suites


@pytest.mark.parametrize("nom", ["bash", "zsh", "fish", "powershell"])
def test_each_shell_has_its_script(tmp_path: Path, nom: str) -> None:
    fait = lancer("completion", nom, dossier=tmp_path)
    assert (fait.code, fait.erreurs) == (0, "")
    assert "_EXIGENCES_COMPLETE" in fait.sortie


def test_an_unknown_shell_is_told(tmp_path: Path) -> None:
    fait = lancer("completion", "csh", dossier=tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "il faut bash ou zsh ou fish ou powershell" in fait.erreurs
