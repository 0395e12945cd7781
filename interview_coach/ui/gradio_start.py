"""Gradio is imported without what only its own makers need, so that the page is there sooner.

At every import Gradio writes a file of types for editors (``.pyi``) beside each of its components: it reads,
parses and compares 81 classes, which took half of the time of its import, and writes to a folder that is not
ours. Nothing of the page needs these files.

Most of what is made during the start lives as long as the server; the collector would look through all of it
again and again, so it rests meanwhile (a sixth of the time).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

WRITES_TYPES = "gradio.component_meta"
WRITER = "create_or_modify_pyi"


@contextmanager
def quick_start() -> Iterator[None]:
    """Inside the `with` block Gradio is imported, and the pages are built, without needless work."""
    # Before Gradio is imported: it calls home otherwise.
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    finder = _WithoutTypeFiles()
    collects = gc.isenabled()
    sys.meta_path.insert(0, finder)
    gc.disable()
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if collects:
            gc.enable()


class _WithoutTypeFiles(MetaPathFinder):
    """Finds one module of Gradio as ever, and lets it write no files of types."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != WRITES_TYPES:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loaded(spec.loader)
        return spec


class _Loaded(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        if hasattr(module, WRITER):  # A release of Gradio that does it elsewhere only takes longer.
            setattr(module, WRITER, lambda *_given: None)
