"""Addresses and account names in a form that can be compared."""

from __future__ import annotations

from urllib.parse import SplitResult, unquote, urlsplit

from riktlint.model.municipality import Channel
from riktlint.model.vocabulary import Platform


def host_of(url: str) -> str:
    """The host name of an address, in lower case; empty if there is none."""
    try:
        return _host(urlsplit(url))
    except ValueError:
        return ""


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".")


def belongs(host: str, platform: Platform) -> bool:
    """Whether a host is one of the platform's, or below one."""
    return any(host == known or host.endswith(f".{known}") for known in platform.hosts)


def comparable(url: str) -> str:
    """The address without what does not tell accounts apart: scheme, `www.`, case of the host, a last slash."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    host = _host(parts).removeprefix("www.").removeprefix("m.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{unquote(parts.path).rstrip('/')}{query}"


def bare(handle: str) -> str:
    """An account name without `@` and case."""
    return handle.strip().removeprefix("@").casefold()


def name_in_address(url: str) -> str | None:
    """The account name that the address of a profile ends in, or None where the path is longer or empty."""
    try:
        steps = [step for step in unquote(urlsplit(url).path).split("/") if step]
    except ValueError:
        return None
    return bare(steps[0]) if len(steps) == 1 else None


def account_in_address(url: str, platform: Platform) -> str | None:
    """The account name in the address of a profile on a platform, or None where the address may be something else."""
    if "?" in url or "#" in url or not belongs(host_of(url), platform):
        return None
    return name_in_address(url)


def is_open(channel: Channel) -> bool:
    """Whether the account may be in use: it is neither closed nor only proposed."""
    return channel.status in ("active", "unknown")
