"""Every figure of the notebooks, saved as they save it, for tests of what becomes of them all."""

import json
from pathlib import Path
from unittest import mock

from analysis import run
from analysis.charts import frame
from analysis.corpus import Corpus


def saved(corpus: Corpus, folder: Path, language: str = "en") -> Path:
    """Return the folder into which the notebooks' cells have saved the figures of the corpus.

    The pictures that no browser shows are left blank: painting them takes most of the time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with mock.patch.object(frame, "png", lambda figure: b"\x89PNG"):
        for notebook in sorted(run.NOTEBOOKS.glob("0[1-9]*.ipynb")):
            cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
            parameters, imports, *rest = (
                "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"
            )
            names: dict = {}
            exec(f"{parameters}\n{imports}", names)
            names.update(save_to=str(folder), language=language, read=lambda *_, **__: corpus)
            for source in rest:
                exec(source, names)
    return folder
