"""The built site that the site's tests look at, and a small server for it."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
POLICIES = REPOSITORY / "linter/tests/corpus/policies"


def mkdocs_build(config: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build --strict` as a user would."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-f", config, "-d", out],
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "NO_MKDOCS_2_WARNING": "1",
            "RIKTLINT_SITE_URL": "",
            "SOURCE_DATE_EPOCH": "1700000000",
        },
    )


def build(out: Path) -> Path:
    """Build the project's own pages with the frozen policies into `out`."""
    with tempfile.TemporaryDirectory() as folder:
        result = mkdocs_build(project(Path(folder)), out)
    assert result.returncode == 0, result.stdout + result.stderr
    return out


def project(folder: Path) -> Path:
    """The project's site configuration and pages with the frozen policies, to be changed; returns mkdocs.yml."""
    shutil.copytree(REPOSITORY / "docs", folder / "docs")
    shutil.copytree(POLICIES, folder / "policies")
    shutil.copy(REPOSITORY / "mkdocs.yml", folder)
    return folder / "mkdocs.yml"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own 404 page, as a web host does."""
        page = Path(self.directory) / "404.html"
        if code == 404 and page.is_file():
            self.send_response(404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.read_bytes())
        else:
            super().send_error(code, message, explain)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine, and give the address."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
