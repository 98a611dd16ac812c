"""What the tests share: the browser in which the page is tried, where there is one."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--virtual-time-budget=5000",
)  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker of the tests that need a browser."""
    config.addinivalue_line("markers", "browser: needs Chromium; deselected where there is none")


def pytest_report_header() -> str:
    """Return the line that says which browser tries the page, or that none does."""
    return f"browser: {BROWSER or 'none found, the tests of the page in a browser do not run'}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect, not skip, the browser's tests where there is no browser: the head says so."""
    if BROWSER:
        return
    without = [item for item in items if item.get_closest_marker("browser")]
    items[:] = [item for item in items if item not in without]
    config.hook.pytest_deselected(items=without)


@pytest.fixture
def open_page(tmp_path: Path) -> Callable[..., str]:
    """Return a function from a page to its DOM after its scripts have run.

    With `then`, the page's own policy is taken off and that script is run at the end.
    """

    def dom(page: Path, then: str = "") -> str:
        text = page.read_text(encoding="utf-8")
        if then:
            text = re.sub(r"<meta http-equiv=.Content-Security-Policy[^>]*>", "", text)
            text = text.replace("</body>", f"<script>{then}</script></body>")
        shown = page.with_name("shown.html")
        shown.write_text(text, encoding="utf-8")
        command = [BROWSER, *OPTIONS, f"--user-data-dir={tmp_path / 'browser'}", "--dump-dom"]
        done = subprocess.run(
            [*command, shown.as_uri()], capture_output=True, text=True, timeout=60, check=True
        )
        return done.stdout

    return dom
