#!/usr/bin/python3
"""Open the published pages in a real browser and check what people see and do there.

    check_page.py FOLDER [--axe axe.min.js] [--screenshots FOLDER]

FOLDER is what `infracal publish` wrote. It is served on a loopback port of its own and opened in
headless Chromium, whose clock is that of the newest issue. Needs Debian's chromium, chromium-driver and python3-selenium. With --axe, the
rules of axe-core (npm package axe-core) are run, too.

Exit status: 0 all well, 1 something is wrong, 2 wrong usage.
"""
import argparse
import functools
import http.server
import datetime
import json
import re
import sys
import tempfile
import threading
import zoneinfo
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

WIDE, NARROW = (1280, 900), (360, 740)
ZONE = "Asia/Tokyo"
# The day of the newest issue, read from the index.
AS_OF = ""
CLOCK = """
const shift = Date.parse("%sT09:00:00Z") - Date.now();
const Real = Date;
Date = class extends Real {
  constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + shift); }
  static now() { return Real.now() + shift; }
};
"""
WCAG = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
CONTRAST = """
const channel = (value) => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const parse = (text) => (text.match(/[\\d.]+/g) || []).map(Number);
const light = (color) => { const [r, g, b] = parse(color).map((part) => channel(part / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const behind = (node) => { for (; node; node = node.parentElement) {
  const color = getComputedStyle(node).backgroundColor; const parts = parse(color);
  if (parts.length < 4 || parts[3] > 0) return color; } return 'rgb(255,255,255)'; };
const poor = [];
for (const node of document.querySelectorAll('body *')) {
  if (!node.offsetParent || ![...node.childNodes].some((part) => part.nodeType === 3 && part.data.trim())) continue;
  const pair = [light(getComputedStyle(node).color), light(behind(node))].sort((a, b) => b - a);
  const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
  if (ratio < 4.5) poor.push(node.tagName + ' ' + node.textContent.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
}
return poor;
"""
SMALL = """
return [...document.querySelectorAll('button, select, input, summary, .button, .pages a, .feeds a, .about a')]
  .filter((node) => node.offsetParent && node.checkVisibility())
  .map((node) => [node.outerHTML.slice(0, 60), node.getBoundingClientRect()])
  .filter(([, box]) => box.height > 0 && (box.height < 24 || box.width < 24)).map(([text]) => text);
"""
NAMELESS = """
return [...document.querySelectorAll('a, button, select, input, summary')]
  .filter((node) => node.checkVisibility())
  .filter((node) => !(node.getAttribute('aria-label') || (node.labels && node.labels.length)
    || node.textContent.trim())).map((node) => node.outerHTML.slice(0, 80));
"""


class Checks:
    """Counts passed checks and reports failed ones."""

    def __init__(self):
        self.failures, self.count = [], 0

    def expect(self, condition, text):
        self.count += 1
        if not condition:
            self.failures.append(text)


def serve(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def browser(profile, script=True):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--disable-background-networking", "--no-first-run", f"--user-data-dir={profile}",
                     "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=127.0.0.1"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not script:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(
        options=options, service=Service("/usr/bin/chromedriver"))


def set_clock(driver, day):
    """Sets the clock of every page loaded later to the morning of a day."""
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": CLOCK % day})


def emulate(driver, size, dark=False, media="", zone=ZONE):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == NARROW})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "media": media,
        "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
    driver.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": zone})


def errors(driver):
    return [entry["message"] for entry in driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING")]


def visible(driver):
    return [item for item in driver.find_elements(By.CSS_SELECTOR, "#list .items li") if item.is_displayed()]


def options(driver, identifier):
    found = driver.find_elements(By.ID, identifier)
    return [option.get_attribute("value") for option in Select(found[0]).options][1:] if found else []


def check_filter(driver, checks, feeds):
    """Each filter shortens the list, shows something, and names a calendar that exists."""
    total = len(visible(driver))
    checks.expect(total > 0, "the index lists nothing")
    for identifier in ("project", "region", "country", "kind", "category"):
        for option in options(driver, identifier):
            Select(driver.find_element(By.ID, identifier)).select_by_value(option)
            items = visible(driver)
            name = "projects" if identifier == "project" else identifier
            checks.expect(items != [], f"{identifier} {option} shows nothing")
            checks.expect(all(option in item.get_attribute("data-" + name).split() for item in items),
                          f"{identifier} {option}: something else is shown")
            path = address(driver).split("/", 3)[-1]
            checks.expect(any(path.endswith(feed) for feed in feeds),
                          f"{identifier} {option}: {path} is no published calendar")
            checks.expect(f"{identifier}={option}" in driver.current_url,
                          f"{identifier} {option} is not in the address")
            shown, url = len(items), driver.current_url
            if option == options(driver, identifier)[0]:
                driver.get(url)
                checks.expect(len(visible(driver)) == shown, f"{url} shows something else")
            Select(driver.find_element(By.ID, identifier)).select_by_value("")
    checks.expect(len(visible(driver)) == total, "the list does not come back")
    driver.find_element(By.ID, "q").send_keys("zzz")
    checks.expect(visible(driver) == [], "words that are nowhere find something")
    driver.find_element(By.ID, "q").clear()
    driver.find_element(By.ID, "q").send_keys(" ")
    open_panel(driver)
    driver.find_element(By.ID, "clean").click()
    checks.expect(address(driver).endswith("all-clean.ics"), "the choice without cancelled has another address")
    driver.find_element(By.ID, "clean").click()
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    checks.expect(not driver.execute_script("return document.getElementById('subscribe').open"),
                  "Escape does not close the panel")


def open_panel(driver):
    driver.execute_script("document.getElementById('subscribe').open = true")


def check_months(driver, checks):
    """The month view shows the entries of the list."""
    driver.find_element(By.ID, "view").click()
    shown = {item.get_attribute("id") for item in visible(driver) if item.get_attribute("data-first") >= AS_OF}
    linked = {link.get_attribute("href").split("#")[1]
              for link in driver.find_elements(By.CSS_SELECTOR, "#grid td a")}
    checks.expect(linked != set(), "the month view is empty")
    checks.expect(linked <= {item.get_attribute("id") for item in visible(driver)},
                  "the month view shows what the list does not")
    checks.expect(len(linked & shown) > 0, "the month view shows nothing that is next")
    checks.expect("view=month" in driver.current_url, "the month view is not in the address")
    driver.find_element(By.ID, "view").click()


def address(driver):
    return driver.find_element(By.ID, "address").get_attribute("value")


def check_copy(driver, checks, origin):
    driver.execute_cdp_cmd("Browser.grantPermissions", {
        "origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    driver.find_element(By.ID, "copy").click()
    WebDriverWait(driver, 10).until(
        lambda page: page.find_element(By.ID, "copied").text == "Copied.")
    text = driver.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    checks.expect(text == address(driver), f"copied {text!r} instead of the address")
    webcal = driver.find_element(By.ID, "webcal").get_attribute("href")
    checks.expect(webcal.split(":")[0] == "webcal", f"the subscribe link is {webcal}")


def check_times(driver, checks):
    """Times are shown in the reader's zone, and as stated on demand."""
    for time in driver.find_elements(By.CSS_SELECTOR, "#list time[data-instant]"):
        stated = datetime.datetime.fromisoformat(time.get_attribute("datetime").replace("Z", "+00:00"))
        own = stated.astimezone(zoneinfo.ZoneInfo(ZONE)).strftime("%H:%M")
        checks.expect(own in time.text, f"{time.text} is not {own} in the reader's zone")
        time.click()
        details = time.find_element(By.XPATH, "ancestor::details")
        checks.expect("As stated:" in details.text, f"{time.text} does not show what is stated")


def check_archive(driver, checks, origin):
    """Every entry links to its own address, from which it can be added to a calendar."""
    driver.get(f"{origin}/index.html")
    places = {link.get_attribute("href") for link in driver.find_elements(By.CSS_SELECTOR, ".about a")}
    for page in {place.split("#")[0] for place in places}:
        driver.get(page)
        names = {article.get_attribute("id") for article in driver.find_elements(By.TAG_NAME, "article")}
        checks.expect({place.split("#")[1] for place in places if place.startswith(page)} <= names,
                      f"{page} lacks an entry")
        button = driver.find_element(By.CSS_SELECTOR, "button.one")
        checks.expect(button.is_displayed(), f"{page}: nothing can be added to a calendar")
        uid = button.get_attribute("data-uid")
        made = driver.execute_async_script("""
            const done = arguments[arguments.length - 1];
            URL.createObjectURL = (blob) => { blob.text().then(done); return '#'; };
            document.querySelector('button.one').click();
            setTimeout(() => done(''), 5000);""")
        if made:
            checks.expect(made.startswith("BEGIN:VCALENDAR") and made.rstrip().endswith("END:VCALENDAR")
                          and made.count("BEGIN:VEVENT") == 1 and f"UID:{uid}" in made,
                          f"{page}: what is added is {made[:80]}")


def check_keyboard(driver, checks):
    driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    focused = driver.switch_to.active_element
    checks.expect(focused.get_attribute("class") == "skip", "the first stop is not the way to the content")
    checks.expect(focused.location["x"] >= 0, "the way to the content stays hidden when it has the focus")
    reached = set()
    for _ in range(200):
        reached.add(driver.switch_to.active_element.get_attribute("id"))
        driver.switch_to.active_element.send_keys(Keys.TAB)
        if {"kind", "q", "view", "next"} <= reached:
            break
    checks.expect({"kind", "category", "q", "view"} <= reached, f"the keyboard reaches only {reached}")


def check_layout(driver, checks, name, axe):
    wide = driver.execute_script(
        "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    checks.expect(wide[0] <= wide[1], f"{name}: {wide[0]} pixels on a screen of {wide[1]}")
    for text in driver.execute_script(CONTRAST):
        checks.expect(False, f"{name}: too little contrast: {text}")
    for text in driver.execute_script(SMALL):
        checks.expect(False, f"{name}: too small to be hit: {text}")
    for text in driver.execute_script(NAMELESS):
        checks.expect(False, f"{name}: without a name: {text}")
    checks.expect(driver.execute_script("return document.querySelectorAll('h1').length") == 1, f"{name}: not one h1")
    if axe:
        driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        driver.execute_script(axe)
        found = driver.execute_async_script(
            "axe.run({runOnly: arguments[0]}).then(arguments[1])", WCAG)
        for violation in found["violations"]:
            checks.expect(False, f"{name}: axe {violation['id']}: {violation['nodes'][0]['html'][:100]}")
        checks.expect(len(found["passes"]) > 10, f"{name}: axe looked at nothing")


def check_with_script(folder, origin, checks, axe, shots):
    feeds = [feed["path"] for feed in json.loads((folder / "feeds.json").read_text())]
    with tempfile.TemporaryDirectory() as profile:
        driver = browser(profile)
        try:
            set_clock(driver, AS_OF)
            for page in sorted(path.relative_to(folder) for path in folder.rglob("*.html")):
                emulate(driver, WIDE)
                driver.get(f"{origin}/{page}")
                checks.expect(errors(driver) == [], f"{page}: the console tells of errors")
            for size, dark in ((WIDE, False), (WIDE, True), (NARROW, False), (NARROW, True)):
                name = f"{'dark' if dark else 'light'}-{size[0]}"
                emulate(driver, size, dark)
                driver.get(f"{origin}/index.html")
                check_layout(driver, checks, name, axe)
                if shots:
                    driver.save_screenshot(str(shots / f"{name}.png"))
                driver.find_element(By.ID, "view").click()
                open_panel(driver)
                check_layout(driver, checks, name + "-open", axe)
                if shots:
                    driver.save_screenshot(str(shots / f"{name}-open.png"))
                archive = sorted((folder / "archive").iterdir())[-1].name
                driver.get(f"{origin}/archive/{archive}")
                check_layout(driver, checks, name + "-archive", axe)
                if shots:
                    driver.save_screenshot(str(shots / f"{name}-archive.png"))
            emulate(driver, WIDE, media="print")
            driver.get(f"{origin}/index.html")
            for hidden in ("form", ".subscribe", "footer", ".pages"):
                checks.expect(not driver.find_element(By.CSS_SELECTOR, hidden).is_displayed(),
                              f"{hidden} is printed")
            checks.expect(len(visible(driver)) > 0, "nothing is printed")
            if shots:
                driver.save_screenshot(str(shots / "print.png"))
            emulate(driver, WIDE)
            driver.get(f"{origin}/index.html")
            check_keyboard(driver, checks)
            check_times(driver, checks)
            check_filter(driver, checks, feeds)
            check_months(driver, checks)
            driver.get(f"{origin}/index.html")
            open_panel(driver)
            check_copy(driver, checks, origin)
            check_archive(driver, checks, origin)
            checks.expect(errors(driver) == [], "the console tells of errors after use")
        finally:
            driver.quit()


def open_panel_without_script(driver):
    driver.find_element(By.CSS_SELECTOR, "#subscribe > summary").click()


def check_without_script(origin, checks):
    with tempfile.TemporaryDirectory() as profile:
        driver = browser(profile, script=False)
        try:
            driver.get(f"{origin}/index.html")
            checks.expect(len(visible(driver)) > 0, "without a script nothing is listed")
            checks.expect(not driver.find_element(By.ID, "choice").is_displayed(), "a filter that does nothing is shown")
            open_panel_without_script(driver)
            checks.expect(address(driver).endswith("all.ics"), "without a script there is no address")
        finally:
            driver.quit()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--axe", type=Path)
    parser.add_argument("--screenshots", type=Path)
    options = parser.parse_args()
    if not (options.folder / "index.html").is_file():
        parser.error(f"{options.folder} holds no index.html")
    global AS_OF
    AS_OF = re.search(r'issue of <time datetime="([^"]+)"', (options.folder / "index.html").read_text())[1]
    checks = Checks()
    server = serve(options.folder)
    origin = f"http://127.0.0.1:{server.server_port}"
    axe = options.axe.read_text() if options.axe else None
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    check_with_script(options.folder, origin, checks, axe, options.screenshots)
    check_without_script(origin, checks)
    server.shutdown()
    for text in checks.failures:
        print("wrong:", text, file=sys.stderr)
    print(f"{checks.count} checks, {len(checks.failures)} failed")
    return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
