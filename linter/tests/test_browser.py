"""The built site in a real browser: no errors, no foreign requests, no barriers, all by keyboard."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome, ChromeOptions, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

from riktlint.rules.registry import all_rules
from test_site_support import build, served

PAGES = (
    "",
    "jamforelse/",
    "kommuner/",
    "kommuner/falkoping/",
    "kommuner/lekeberg/",
    "kommuner/smedjebacken/2017/",
    "granska/installningar/",
    "kommuner/falkoping/historik/",
    "kommuner/lekeberg/andringar/2016-till-2024-forslag/",
    "kommuner/lekeberg/galler/",
    "aktuellt/",
    "amnen/",
    "amnen/svarstid/",
    "kanaler/",
    "regler/",
    f"regler/{all_rules()[0].code.lower()}/",
    "om/",
    "om/tillganglighet/",
    "finns-inte/",
)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built site."""
    with served(build(tmp_path_factory.mktemp("site"))) as found:
        yield found


def _program(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail(f"{names[0]} is missing: install Debian's packages chromium and chromium-driver")
    return found


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Headless Chromium with a profile of its own."""
    options = ChromeOptions()
    options.binary_location = _program("chromium", "chromium-browser", "google-chrome")
    profile = tmp_path_factory.mktemp("profile")
    for flag in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={profile}",
    ):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = Chrome(options=options, service=Service(_program("chromedriver")))
    driver.set_script_timeout(120)  # on a busy machine, axe-core needs half a minute for the comparison
    yield driver
    driver.quit()


def _open(browser: Chrome, url: str, width: int, scheme: str = "light") -> None:
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.get_log("performance")
    browser.get_log("browser")
    browser.get(url)


def _hosts(browser: Chrome) -> set[str]:
    """The hosts that the page has asked for anything since it was opened."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    return {urlsplit(url).netloc for url in urls if urlsplit(url).scheme not in ("data", "blob", "chrome")}


def _press(browser: Chrome, *keys: str) -> None:
    ActionChains(browser).send_keys(*keys).perform()


def _focused(browser: Chrome) -> str:
    text: str = browser.execute_script(
        "const e = document.activeElement; return e.getAttribute('aria-label') || e.innerText || e.id"
    )
    return text.strip()


def _tab_to(browser: Chrome, label: str, limit: int = 40) -> None:
    for _ in range(limit):
        _press(browser, Keys.TAB)
        if _focused(browser).startswith(label):
            return
    pytest.fail(f"{label} is not reached by {limit} presses of Tab")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("page", PAGES)
def test_page_works_and_has_no_barrier(
    browser: Chrome, address: str, page: str, width: int, scheme: str
) -> None:
    """A page opens without an error, asks only its own host, fits the width and passes axe-core."""
    _open(browser, f"{address}/{page}", width, scheme)
    expected = {"light": "default", "dark": "slate"}[scheme]
    assert browser.find_element(By.TAG_NAME, "body").get_attribute("data-md-color-scheme") == expected
    overflow = browser.execute_script("return document.documentElement.scrollWidth - innerWidth")
    assert overflow <= 0, f"{overflow} px wider than the window"
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    browser.execute_script(axe)
    result: dict[str, Any] = browser.execute_async_script(
        "const done = arguments[1];"
        "axe.run({runOnly: arguments[0]}).then(done, e => done({error: String(e)}))",
        TAGS,
    )
    assert "error" not in result, result
    found = [
        f"{v['id']} {n['target']} {n['failureSummary']}" for v in result["violations"] for n in v["nodes"][:5]
    ]
    assert not found, "\n".join(found)
    assert result["passes"], "axe-core has looked at nothing"
    missing = "404 (Not Found)"
    severe = [
        entry
        for entry in browser.get_log("browser")
        if entry["level"] == "SEVERE" and not (page == "finns-inte/" and missing in entry["message"])
    ]
    assert not severe
    assert _hosts(browser) == {urlsplit(address).netloc}


def test_skip_link_comes_first_and_leads_to_the_content(browser: Chrome, address: str) -> None:
    """The first press of Tab offers to skip to the content."""
    _open(browser, f"{address}/kommuner/falkoping/", 1280)
    _press(browser, Keys.TAB)
    assert _focused(browser) == "Hoppa till innehållet"
    _press(browser, Keys.ENTER)
    assert browser.execute_script("return document.activeElement.id") == "__innehall"


@pytest.mark.parametrize("key", [Keys.ENTER, Keys.SPACE])
def test_menu_opens_and_closes_by_keyboard(browser: Chrome, address: str, key: str) -> None:
    """On a narrow screen the menu is a button that opens, lists the pages and closes by Escape."""
    _open(browser, f"{address}/om/", 320)
    menu = browser.find_element(By.ID, "__rk-menu")
    assert not menu.is_displayed()
    _tab_to(browser, "Meny")
    button = browser.switch_to.active_element
    _press(browser, key)
    assert menu.is_displayed()
    assert button.get_attribute("aria-expanded") == "true"
    _press(browser, Keys.TAB)
    assert _focused(browser) == "Start"
    _press(browser, Keys.ESCAPE)
    assert not menu.is_displayed()
    assert _focused(browser) == "Meny"


def test_search_finds_a_provision_by_keyboard(browser: Chrome, address: str) -> None:
    """The search opens by a button, finds what it is asked for and leads there."""
    _open(browser, f"{address}/", 320)
    _tab_to(browser, "Sök")
    _press(browser, Keys.ENTER)
    assert browser.execute_script("return document.activeElement.id") == "__rk-query"
    _press(browser, "vardagar")
    links = ".md-search-result__link"
    _wait(browser, f"return document.querySelectorAll('{links}').length > 0")
    _tab_to(browser, "Stäng")
    reached = []
    for _ in range(3):
        _press(browser, Keys.TAB)
        reached.append(_focused(browser))
        if browser.execute_script(f"return document.activeElement.matches('{links}')"):
            break
    else:
        pytest.fail(f"no result is reached from the query, but {reached}")
    _press(browser, Keys.ENTER)
    _wait(browser, "return location.pathname.length > 1")


def test_palette_changes_by_keyboard_and_is_remembered(browser: Chrome, address: str) -> None:
    """The button for the dark scheme says its state, and the choice stays on the next page."""
    _open(browser, f"{address}/", 1280)
    _tab_to(browser, "Mörkt läge")
    button = browser.switch_to.active_element
    assert button.get_attribute("aria-pressed") == "false"
    _press(browser, Keys.SPACE)
    assert button.get_attribute("aria-pressed") == "true"
    browser.get(f"{address}/om/")
    assert browser.find_element(By.TAG_NAME, "body").get_attribute("data-md-color-scheme") == "slate"
    browser.execute_script("localStorage.clear()")


def test_tables_are_reached_and_scrolled_by_keyboard(browser: Chrome, address: str) -> None:
    """A table that does not fit is a region that takes the focus and scrolls by the arrow keys."""
    _open(browser, f"{address}/jamforelse/", 900)
    _tab_to(browser, "Tabell:")
    region = browser.switch_to.active_element
    assert region.get_attribute("role") == "region"
    if browser.execute_script("return arguments[0].scrollWidth > arguments[0].clientWidth", region):
        _press(browser, *[Keys.ARROW_RIGHT] * 3)
        _wait(browser, "return document.activeElement.scrollLeft > 0")


def test_comparison_can_be_narrowed(browser: Chrome, address: str) -> None:
    """The choice of municipalities hides columns and stands in the address."""
    _open(browser, f"{address}/jamforelse/", 1280)
    box = browser.find_element(By.CSS_SELECTOR, "input[value=falkoping]")
    box.send_keys(Keys.SPACE)
    hidden = browser.find_elements(By.CSS_SELECTOR, "[data-rk-municipality=falkoping]")
    assert hidden
    assert not any(cell.is_displayed() for cell in hidden)
    assert "falkoping" not in urlsplit(browser.current_url).query
    assert "smedjebacken" in urlsplit(browser.current_url).query


def test_comparison_reads_without_scripts(address: str, browser: Chrome) -> None:
    """Without scripts the whole comparison is there and the menu stands open."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        _open(browser, f"{address}/jamforelse/", 320)
        assert browser.find_element(By.ID, "__rk-menu").is_displayed()
        assert browser.find_element(
            By.CSS_SELECTOR, "[data-rk-municipality=smedjebacken].rk-cell"
        ).is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_day_is_asked_for_by_keyboard(browser: Chrome, address: str) -> None:
    """A day typed into the field is answered below it, in the list and in the address; a half one is not."""
    _open(browser, f"{address}/kommuner/alingsas/galler/", 1280)
    field = browser.find_element(By.ID, "dag--val")
    answer = browser.find_element(By.CSS_SELECTOR, "[data-rk-days-answer]")
    assert answer.get_attribute("role") == "status"
    field.send_keys(Keys.ENTER)
    _wait(browser, "return document.activeElement.getAttribute('aria-invalid') === 'true'")
    assert "Skriv en dag som finns" in answer.text
    browser.execute_script("arguments[0].value = '2024-05-01'", field)
    _tab_to(browser, "Visa vad som gällde")
    _press(browser, Keys.ENTER)
    assert answer.text == (
        "1 maj 2024: Det senast kända beslutet var Riktlinje för sociala medier på Internet (2010), fattat den "
        "1 november 2010. Källorna visar inte när det började gälla. Riktlinje för sociala medier (beteckning 2023) "
        "beslutades någon gång mellan den 22 mars 2023 och den 20 november 2026 och kan ha tagit dess plats."
    )
    assert urlsplit(browser.current_url).query == "dag=2024-05-01"
    chosen = browser.find_elements(By.CSS_SELECTOR, ".rk-day[aria-current=true]")
    assert [item.get_attribute("data-rk-since") for item in chosen] == ["2023-03-22"]
    assert field.get_attribute("aria-invalid") is None


def test_day_stands_in_the_address(browser: Chrome, address: str) -> None:
    """A link can name the day; before anything is known, that is said."""
    _open(browser, f"{address}/kommuner/alingsas/galler/?dag=1999-12-31", 320)
    answer = browser.find_element(By.CSS_SELECTOR, "[data-rk-days-answer]")
    assert answer.text == "31 december 1999: Vi känner inte till någon riktlinje från den här tiden."


def test_days_read_without_scripts(browser: Chrome, address: str) -> None:
    """Without scripts every interval is there, and no field that does nothing."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        _open(browser, f"{address}/kommuner/alingsas/galler/", 320)
        assert not browser.find_element(By.ID, "dag--val").is_displayed()
        assert all(item.is_displayed() for item in browser.find_elements(By.CSS_SELECTOR, ".rk-day"))
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def _wait(browser: Chrome, script: str) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, 10).until(lambda driver: driver.execute_script(script))


def test_chromium_is_here() -> None:
    """The browser is part of what the tests need; without it they fail and say so."""
    assert Path(_program("chromium", "chromium-browser", "google-chrome")).exists()
