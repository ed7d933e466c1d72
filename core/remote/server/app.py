"""The HTTP side of the server: FastAPI, its routes, and one shape for everything that goes wrong."""

from __future__ import annotations

import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from ...errors import KinscapeError, PrivacyError, StorageError
from .config import ServerConfig
from .house import House, open_house
from .refusals import Refusal, unusable
from .routes import add_routes
from .routes_vaults import add_vault_routes

_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"}


def create_app(config: ServerConfig, house: House | None = None) -> FastAPI:
    """The application. ``house``: one that is open already, and is closed with the application as well."""
    from .... import __version__

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.house = house or await run_in_threadpool(open_house, config)
        try:
            yield
        finally:
            await run_in_threadpool(app.state.house.close)

    app = FastAPI(title="Kinscape server", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None,
                  openapi_url="/v1/openapi.json", separate_input_output_schemas=False,
                  description="Private search in archives that this server's owner has published. Bodies of queries "
                  "and answers are of Kinscape's own binary format (docs/server.md): sealed bytes, no JSON.")
    add_routes(app)
    add_vault_routes(app)
    _add_failures(app)

    @app.middleware("http")
    async def with_headers(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await go_on(request)
        response.headers.update(_HEADERS)
        return response

    return app


def _add_failures(app: FastAPI) -> None:
    async def refused(request: Request, error: Exception) -> JSONResponse:
        if not isinstance(error, Refusal):
            raise error
        if error.status >= 500 and error.__cause__ is not None:
            _log(request, error.__cause__)
        who = getattr(request.state, "account", None)
        if getattr(request.state, "is_noted", True):
            request.app.state.house.diary.note("refused", who.name if who else "", f"{error.code} {_place(request)}",
                                               error.status, _address(request))
        return _json(error.status, error.body(), error.retry_s)

    async def foreseen(request: Request, error: Exception) -> JSONResponse:
        if isinstance(error, PrivacyError):  # of a body that is no message
            return await refused(request, unusable())
        status = 503 if isinstance(error, StorageError) else 500
        _log(request, error)
        return _json(status, {"code": "busy" if status == 503 else "internal", "message": "the server cannot do this "
                              "now", "hint": "try again later, or tell the owner of the server"}, 5)

    async def unforeseen(request: Request, error: Exception) -> JSONResponse:
        return await foreseen(request, error)

    async def of_framework(request: Request, error: Exception) -> JSONResponse:
        status = error.status_code if isinstance(error, HTTPException) else 422
        code = "unknown" if status == 404 else "input"
        text = {404: "there is nothing at this address", 405: "this address is not used in this way"}
        return await refused(request, Refusal(status, code, text.get(status, "the address has a part that cannot be "
                                              "used"), "see the page /v1/docs of the server"))

    app.add_exception_handler(Refusal, refused)
    app.add_exception_handler(KinscapeError, foreseen)
    app.add_exception_handler(HTTPException, of_framework)
    app.add_exception_handler(RequestValidationError, of_framework)
    app.add_exception_handler(Exception, unforeseen)


def _json(status: int, body: dict[str, Any], retry_s: int) -> JSONResponse:
    headers = dict(_HEADERS)
    if retry_s:
        headers["Retry-After"] = str(retry_s)
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(body, status, headers)


def _log(request: Request, error: BaseException) -> None:
    """Kind and place of a fault, for the owner; its text only where it is one of ours, for another might hold something
    of a request."""
    if isinstance(error, KinscapeError):
        sys.stderr.write(f"kinscape: error: {_place(request)}: {error}\n")
        return
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}, line {frames[-1].lineno}" if frames else "?"
    sys.stderr.write(f"kinscape: error: {_place(request)}: {type(error).__name__} in {place}\n")


def _place(request: Request) -> str:
    """Method and route of a request; a path that is none of ours is not repeated."""
    route = request.scope.get("route")
    return f"{request.method[:8]} {getattr(route, 'path', 'unknown')}"


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
