"""Recordings of other tools into procedures, and back: read, never run.

A reader (`recorder.py`, `jsonl.py`, `codegen.py`) gives the gestures of a file; `transcription.py`
makes steps of them, without what the person typed of themselves (`saisies.py`); `ecriture.py`
writes the YAML; `export.py` goes back.
"""
