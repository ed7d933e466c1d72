"""The routes by which the owner of a vault fills it. Only accounts that may publish."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from .. import wire
from .accounts import Account
from .requests import Caller, at_a_desk, body_of, house_of

_BINARY = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_BODY: dict[str, Any] = {"requestBody": {"required": True, "content": _BINARY}}
_SPARE = 128 << 10  # for head and header of a message


def add_vault_routes(app: FastAPI) -> None:
    async def message_of(request: Request, account: Account, name: str, kind: str, most: int) -> wire.Message:
        house_of(request).vaults.admit(account, name)
        body = await body_of(request, most + _SPARE, house_of(request).config.limits.upload_s)
        return wire.unpack(body, kind, wire.Limits(1, most, most))

    @app.put("/v1/vaults/{name}", status_code=201, summary="Begin a vault: its facts and its sealed catalogue",
             openapi_extra=_BODY)  # fmt: skip
    async def begin(name: str, request: Request, account: Caller) -> dict[str, Any]:
        house = house_of(request)
        message = await message_of(request, account, name, "sealed", house.config.limits.vault_catalogue_bytes)
        told = await at_a_desk(house, lambda: house.vaults.begin(account, name, message))
        _note(request, account.name, "vault begun", name, 201)
        return told

    @app.put("/v1/vaults/{name}/rows/{block}", summary="A block of sealed rows", openapi_extra=_BODY)
    async def put_rows(name: str, block: int, request: Request, account: Caller) -> dict[str, int]:
        house = house_of(request)
        message = await message_of(request, account, name, "rows", house.config.limits.vault_block_bytes)
        await at_a_desk(house, lambda: house.vaults.put_block(account, name, block, message))
        return {"block": block}

    @app.post("/v1/vaults/{name}/commit", summary="The vault is complete", openapi_extra=_BODY)
    async def commit(name: str, request: Request, account: Caller) -> JSONResponse:
        house = house_of(request)
        message = await message_of(request, account, name, "sealed", 1 << 16)
        await at_a_desk(house, lambda: house.vaults.commit(account, name, message))
        _note(request, account.name, "vault", name)
        return JSONResponse({"name": name})

    @app.delete("/v1/vaults/{name}", summary="Delete a vault")
    async def delete(name: str, request: Request, account: Caller) -> dict[str, str]:
        house = house_of(request)
        await at_a_desk(house, lambda: house.vaults.delete(account, name))
        _note(request, account.name, "vault deleted", name)
        return {"name": name}


def _note(request: Request, account: str, event: str, what: str, status: int = 200) -> None:
    address = request.client.host if request.client else ""
    house_of(request).diary.note(event, account, what, status, address)
