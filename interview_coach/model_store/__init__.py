"""The models: the catalogue, and installing, verifying, packing and unpacking what it lists."""

from interview_coach.model_store.catalogue import Catalogue, Entry, load_catalogue
from interview_coach.model_store.progress import Progress, Step
from interview_coach.model_store.store import ModelStatus, ModelStore, open_store
from interview_coach.model_store.verify import Finding

__all__ = [
    "Catalogue",
    "Entry",
    "Finding",
    "ModelStatus",
    "ModelStore",
    "Progress",
    "Step",
    "load_catalogue",
    "open_store",
]
