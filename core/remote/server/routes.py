"""The routes for those who ask: what there is, files to fetch once, keys, queries."""

from __future__ import annotations

import time
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, StreamingResponse
from starlette.concurrency import run_in_threadpool

from .. import wire
from .page import page_of
from .refusals import unknown, unusable
from .requests import Caller, at_a_desk, body_of, house_of
from .shelf import Held
from .told import about, banner

BINARY = "application/octet-stream"
_STEPS_MS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 60_000)
_BODY = {"requestBody": {"required": True, "content": {BINARY: {"schema": {"type": "string", "format": "binary"}}}}}
_SENT: dict[int | str, dict[str, Any]] = {200: {"content": {BINARY: {}}, "description": "binary"}}


def add_routes(app: FastAPI) -> None:
    _add_open(app)
    _add_reading(app)
    _add_keys(app)
    _add_asking(app)


def _add_open(app: FastAPI) -> None:
    @app.get("/v1/health", summary="Whether the server is up (no token needed)")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/v1/docs", summary="This page (no token needed)", response_class=HTMLResponse)
    async def docs(request: Request) -> HTMLResponse:
        house = house_of(request)
        return HTMLResponse(page_of(app.openapi(), banner(house.config.name, sorted(house.shelf.modes()))))


def _add_reading(app: FastAPI) -> None:
    @app.get("/v1/about", summary="Who this server is, and what it learns in each mode")
    async def about_server(request: Request, account: Caller) -> dict[str, Any]:
        house = house_of(request)
        modes = {mode for one in house.shelf.seen_by(account) for mode in one.facts}
        return {"id": house.server_id, "name": house.config.name, "version": app.version, "time": int(time.time()),
                "account": account.name, "can_publish": account.can_publish,
                "banner": banner(house.config.name, sorted(modes)), "modes": about(sorted(modes))}

    @app.get("/v1/archives", summary="The archives that you may ask")
    async def archives(request: Request, account: Caller) -> dict[str, Any]:
        return {"archives": [{"name": one.name, "title": one.told.get("title", ""), "rows": one.rows,
                              "modes": list(one.facts)} for one in house_of(request).shelf.seen_by(account)]}

    @app.get("/v1/archives/{name}", summary="What a client must know of an archive, and your budget")
    async def archive(name: str, request: Request, account: Caller) -> dict[str, Any]:
        house = house_of(request)
        published = house.shelf.find(account, name)
        left = await run_in_threadpool(house.desk.budget, account, published)
        return {**published.shown(), "budget": None if left is None else vars(left)}

    @app.get("/v1/archives/{name}/catalogue", summary="Tiles and footprints, without pixels and vectors",
             responses=_SENT, response_class=Response)  # fmt: skip
    async def catalogue(name: str, request: Request, account: Caller) -> Response:
        house = house_of(request)
        held = house.shelf.find(account, name).catalogue
        if held is None:
            raise unknown("catalogue")
        house.diary.note("catalogue", account.name, name, address=_address(request))
        return _file(held)

    @app.get("/v1/archives/{name}/files/{mode}/{file}", summary="A file of a mode: a table, a local index",
             responses=_SENT, response_class=Response)  # fmt: skip
    async def file_of_mode(name: str, mode: str, file: str, request: Request, account: Caller) -> Response:
        house = house_of(request)
        held = house.shelf.find(account, name).files.get(mode, {}).get(file)
        if held is None:
            raise unknown("such file")
        house.diary.note("file", account.name, f"{name} {mode} {file}", address=_address(request))
        return _file(held)


def _add_keys(app: FastAPI) -> None:
    @app.get("/v1/keys", summary="Fingerprints of your evaluation keys here")
    async def keys(request: Request, account: Caller) -> dict[str, Any]:
        house = house_of(request)
        return {"keys": await run_in_threadpool(house.keys.list, account)}

    @app.put("/v1/keys/{fingerprint}", summary="Send evaluation keys once", openapi_extra=_BODY)
    async def put_keys(fingerprint: str, request: Request, account: Caller) -> JSONResponse:
        house = house_of(request)
        limits = house.config.limits
        body = await body_of(request, limits.keys_bytes, limits.body_s)
        message = wire.unpack(body, "keys", wire.Limits(1, 1 << 20, 1 << 20))
        if len(message.parts) != 1:
            raise unusable()
        is_new = await run_in_threadpool(house.keys.put, account, fingerprint, message.parts[0])
        house.diary.note("keys", account.name, fingerprint, 201 if is_new else 200, _address(request))
        return JSONResponse({"fingerprint": fingerprint}, 201 if is_new else 200)

    @app.delete("/v1/keys/{fingerprint}", summary="Have evaluation keys forgotten")
    async def delete_keys(fingerprint: str, request: Request, account: Caller) -> dict[str, str]:
        house = house_of(request)
        await run_in_threadpool(house.keys.delete, account, fingerprint)
        house.diary.note("keys deleted", account.name, fingerprint, address=_address(request))
        return {"fingerprint": fingerprint}


def _add_asking(app: FastAPI) -> None:
    @app.post("/v1/archives/{name}/ask/{mode}", summary="Ask: a sealed query in, a sealed answer out",
              responses=_SENT, response_class=Response, openapi_extra=_BODY)  # fmt: skip
    async def ask(name: str, mode: str, request: Request, account: Caller) -> Response:
        house = house_of(request)
        limits = house.config.limits
        body = await body_of(request, limits.query_bytes, limits.body_s)
        done = await at_a_desk(house, lambda: house.desk.ask(account, name, mode, body))
        headers = {"Content-Length": str(done.reply.length), "Server-Timing": timing(done.stages)}
        if done.left is not None:
            headers["X-Kinscape-Left"] = str(done.left)
        return StreamingResponse(done.reply.chunks(), media_type=BINARY, headers=headers)


def timing(stages: dict[str, float]) -> str:
    """``Server-Timing``, rounded up to coarse steps: exact times would tell of the machine and of others' load."""
    return ", ".join(f"{name};dur={_step(1000 * seconds)}" for name, seconds in stages.items())


def _step(milliseconds: float) -> int:
    return next((step for step in _STEPS_MS if milliseconds <= step), _STEPS_MS[-1])


def _file(held: Held) -> Response:
    headers = {"ETag": f'"{held.sha256}"', "Content-Length": str(held.bytes)}
    if isinstance(held.content, bytes):
        return Response(held.content, media_type=BINARY, headers=headers)
    return FileResponse(held.content, media_type=BINARY, headers=headers)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
