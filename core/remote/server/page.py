"""The page /v1/docs: the routes, made of the application's OpenAPI description. No script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

_STYLE = """body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1c2b33;
background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .8rem .4rem 0;
border-bottom:1px solid #ccd6db;vertical-align:top}code{font:.95em ui-monospace,monospace}
@media(prefers-color-scheme:dark){body{color:#e4ecef;background:#172026}th,td{border-color:#3a4a53}}"""


def page_of(openapi: dict[str, Any], banner: Sequence[str]) -> str:
    """HTML of the routes in ``openapi``, below the sentences of ``banner``."""
    rows = [f"<tr><td><code>{method.upper()}</code></td><td><code>{escape(path)}</code></td>"
            f"<td>{escape(str(route.get('summary', '')))}</td></tr>"
            for path, routes in openapi.get("paths", {}).items() for method, route in routes.items()]  # fmt: skip
    info = openapi.get("info", {})
    text = "".join(f"<p>{escape(line)}</p>" for line in (*banner, info.get("description", "")) if line)
    return (f"<!doctype html><html lang='en'><head><meta charset='utf-8'><meta name='viewport' "
            f"content='width=device-width'><title>{escape(info.get('title', ''))}</title><style>{_STYLE}</style></head>"
            f"<body><h1>{escape(info.get('title', ''))} {escape(info.get('version', ''))}</h1>{text}<table><tr>"
            f"<th>Method</th><th>Address</th><th>What it does</th></tr>{''.join(rows)}</table>"
            f"<p>For programs: <a href='openapi.json'>openapi.json</a></p></body></html>")
