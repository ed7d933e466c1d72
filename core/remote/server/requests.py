"""What every route does first: whose request is it, and what is in its body, never more than is allowed."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request
from fastapi.security import HTTPBearer
from starlette.concurrency import run_in_threadpool

from .accounts import Account
from .house import House
from .refusals import Refusal, busy, needs_length, too_large, too_many, too_slow, unsound

Result = TypeVar("Result")
_scheme = HTTPBearer(auto_error=False, description="The token that 'kinscape accounts add' has printed.")


def house_of(request: Request) -> House:
    house: House = request.app.state.house
    return house


async def caller(request: Request, _shown: Annotated[Any, Depends(_scheme)]) -> Account:
    """The account of a request. Raises Refusal 401, or 429 for who knocks too often."""
    house = house_of(request)
    address = request.client.host if request.client else ""
    try:
        account = await run_in_threadpool(house.account, request.headers.get("authorization", ""))
    except Refusal:
        wait = house.by_address.wait_s(address)
        request.state.is_noted = not wait  # the audit is no place for a flood
        if wait:
            raise too_many(math.ceil(wait)) from None
        raise
    wait = house.by_account.wait_s(account.id)
    if wait:
        request.state.is_noted = False
        raise too_many(math.ceil(wait))
    request.state.account = account
    return account


Caller = Annotated[Account, Depends(caller)]


async def body_of(request: Request, most: int, seconds: float) -> bytes:
    """The body, whose length must be told and allowed before a byte of it is taken. Raises Refusal."""
    told = request.headers.get("content-length", "")
    if not told.isdecimal():
        raise needs_length()
    if len(told) > 12 or int(told) > most:
        raise too_large(most)
    if request.headers.get("content-encoding", "identity") != "identity":
        raise unsound("compressed bodies are not taken")
    try:
        return await asyncio.wait_for(_taken(request, most), seconds)
    except asyncio.TimeoutError:
        raise too_slow() from None


async def _taken(request: Request, most: int) -> bytes:
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise too_large(most)
        parts.append(part)
    return b"".join(parts)


async def at_a_desk(house: House, work: Callable[[], Result]) -> Result:
    """Do ``work`` in one of the server's threads; 503 where too many wait for one. Not given up when the client goes:
    what was accepted is finished."""
    if house.waiting >= house.config.limits.waiting:
        raise busy()
    house.waiting += 1
    try:
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(house.threads, work))
    finally:
        house.waiting -= 1
