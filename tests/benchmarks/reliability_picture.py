"""Draw the reliability diagram of the README from a report of `interview-coach bench --only judge`.

python tests/benchmarks/reliability_picture.py REPORT.json tests/data/screenshots/reliability.svg
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

SIZE = 320  # Side of the square, in drawing units.
LEFT = 56
TOP = 16
LARGEST = 9.0  # Radius of the dot with the most criteria.


def draw(bins: list[dict[str, float]]) -> str:
    """Probability given against share met; larger dots hold more criteria, on the line is true."""
    most = max(one["n"] for one in bins)
    width, height, right, foot = LEFT + SIZE + 24, TOP + SIZE + 56, LEFT + SIZE, TOP + SIZE
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"'
        ' font-family="sans-serif" font-size="12">',
        "<title>Of the criteria given a probability, how many were met</title>",
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        f'<rect x="{LEFT}" y="{TOP}" width="{SIZE}" height="{SIZE}" fill="#f5f7fa" stroke="#8895a7"/>',
        f'<line x1="{LEFT}" y1="{foot}" x2="{right}" y2="{TOP}" stroke="#8895a7" stroke-dasharray="4"/>',
    ]
    for tenth in range(0, 11, 2):
        x, y, share = LEFT + SIZE * tenth / 10, foot - SIZE * tenth / 10, f"{tenth * 10} %"
        parts.append(f'<text x="{x:.0f}" y="{foot + 18}" text-anchor="middle">{share}</text>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.0f}" text-anchor="end">{share}</text>')
    for one in bins:
        x, y = LEFT + SIZE * one["mean"], TOP + SIZE * (1 - one["share_met"])
        radius = 2 + (LARGEST - 2) * (one["n"] / most) ** 0.5
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#0b5cad"/>')
    parts.append(
        f'<text x="{LEFT + SIZE / 2}" y="{foot + 42}" text-anchor="middle">probability given</text>'
        f'<text x="14" y="{TOP + SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 {TOP + SIZE / 2})">'
        "share met</text></svg>"
    )
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    Path(sys.argv[2]).write_text(draw(report["judge"]["reliability"]), encoding="utf-8")
