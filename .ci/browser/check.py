"""Opens pages of `aftercare audit --html` in a real browser, as a supervisor and as an attacker would.

    check.py TOOL [--user NAME] [--axe FILE] [--screenshots FOLDER]

Nothing may be asked of anybody, nothing of the hostile corpus may run, the rows that an address names are shown, and the
page can be used by keyboard and read without scripts.
"""

import argparse
import csv
import glob
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.parse

from chromium import Chromium

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HOSTILE = ROOT + "/Tests/AftercareToolTests/Hostile"
NOW = ["--now", "2026-03-05T12:00:00Z", "--quiet"]
VIEWS = ["#today", "#interactions", "#coaching", "#moments", "#rules"]
passed = 0
failures = []


def expect(name, found, wanted=True):
    global passed
    if found == wanted:
        passed += 1
    else:
        failures.append(f"{name}: found {str(found)[:400]}, wanted {str(wanted)[:400]}")
        print("FAILED", failures[-1], flush=True)


def audit(tool, *arguments):
    done = subprocess.run([tool, "audit", *arguments, *NOW], capture_output=True)
    expect(f"audit {arguments[0]} ends well", done.returncode in (0, 3), True)
    return done.stdout.decode()


def quiet(browser, page, what):
    """Nothing was complained of, and nothing but the page itself was asked for."""
    expect(what + ": nothing complained of", browser.complaints, [])
    expect(what + ": nothing asked for", browser.requests, ["file://" + urllib.parse.quote(page)])


def check_hostile(browser, tool, folder):
    # The name of a file is hostile too.
    source = folder + "/<img src=x onerror=window.hit=99>&amp;\".jsonl"
    with open(HOSTILE + "/hostile.jsonl") as file:
        text = file.read()
    with open(source, "w") as file:
        file.write(text)
    page = folder + "/hostile.html"
    audit(tool, source, "--rules", HOSTILE + "/hostile.rules", "--html", page)
    count = len({json.loads(line)["interaction"] for line in text.splitlines()})
    browser.open(page)
    expect("hostile: all cases are there", browser.evaluate("document.querySelectorAll('noscript.i').length"), count)
    addresses = VIEWS + [f"#interaction?i={number}" for number in range(1, count + 1)]
    addresses += [f"#rules?rule={rule}" for rule in ["stress.flurbled", "problem.plugh", "conduct.offer-while-held"]]
    addresses += ["#interactions?text=" + urllib.parse.quote(words) for words in ["<script>", "\"'&", "window.hit"]]
    addresses += ["#<img src=x onerror=window.hit=98>", "#rules?rule=<img src=x>", "#interaction?i=__proto__",
                  "#interactions?agent=__proto__&sort=constructor", "#coaching?sort=agents.-99", "#interactions?sort=%"]
    for address in addresses:
        browser.go(address)
        browser.evaluate("document.querySelectorAll('mark, a, button').forEach((one) => "
                         "{ one.dispatchEvent(new Event('mouseover', {bubbles: true})); one.focus(); })")
    expect("hostile: nothing ran", browser.evaluate("window.hit"), None)
    for name in ["script:not(body > script)", "img", "iframe", "link", "base", "form", "object", "[onload]", "[onerror]",
                 "[onfocus]", "[onmouseover]", "meta[http-equiv=refresh]", "a[href^='http']", "a[href^='javascript']"]:
        expect("hostile: there is no " + name, browser.evaluate(f"document.querySelectorAll({json.dumps(name)}).length"), 0)
    browser.go("#interaction?i=1")
    expect("hostile: its text is shown", browser.evaluate(
        "document.getElementById('case').textContent.includes('<script>window.hit=1</script> it is plughed')"))
    browser.go("#interaction?i=18")
    expect("hostile: what reorders is shown as it is written", browser.evaluate(
        r"document.getElementById('case').textContent.includes('\\u{202E}override')"))
    browser.go("#interactions?text=" + urllib.parse.quote("<svg/onload=window.hit=10>"))
    expect("hostile: its text is found", shown_ids(browser), ["h10 <svg/onload=window.hit=10><style>@import "
                                                              "'http://hostile.example/a.css'</style>"])
    refusals = browser.evaluate(
        "['innerHTML', 'outerHTML'].map((name) => { try { document.createElement('p')[name] = '<b>x</b>'; return 'made' }"
        " catch (error) { return error.name } })")
    expect("hostile: no script may make markup from text", refusals, ["TypeError", "TypeError"])
    # That refusal is told in the console, as it should be.
    browser.complaints = [one for one in browser.complaints if "TrustedHTML" not in one]
    quiet(browser, page, "hostile")


def shown_ids(browser):
    return browser.evaluate("Array.from(document.querySelectorAll('td.c-id'), (cell) => cell.textContent)")


def check_ins(folder):
    """Customers of contacts that are a check-in, and when these began; all of them say how it stands."""
    for path in glob.glob(folder + "/**/*.jsonl", recursive=True):
        records = [json.loads(line) for line in open(path, encoding="utf-8")]
        if any(record.get("event") == "check_in" for record in records):
            first = records[0]
            yield first.get("customer"), first.get("at")


def check_filters(browser, tool, folder):
    page = folder + "/transcripts.html"
    rows = list(csv.DictReader(io.StringIO(
        audit(tool, ROOT + "/Transcripts", "--html", page, "--format", "csv"), newline="")))
    expect("filters: there is something to filter", len(rows) > 20)
    browser.open(page)
    asked = list(check_ins(ROOT + "/Transcripts"))
    levels = ["calm", "uneasy", "stressed", "crisis"]
    cases = [
        ("", lambda row: True),
        ("verdict=offer-while-held", lambda row: row["verdict"] == "offer-while-held"),
        ("verdict=claimed", lambda row: row["verdict"] == "claimed"),
        ("agent=jonas", lambda row: row["agent"] == "jonas"),
        ("channel=voice", lambda row: row["channel"] == "voice"),
        ("queue=baggage", lambda row: row["queue"] == "baggage"),
        ("stress=crisis", lambda row: row["stress_peak"] == "crisis"),
        ("stress=stressed&channel=chat",
         lambda row: levels.index(row["stress_peak"]) >= 2 and row["channel"] == "chat"),
        ("finding=critical", lambda row: int(row["findings_critical"]) > 0),
        ("day=2026-03-03", lambda row: row["started_at"].startswith("2026-03-03")),
        ("check=owed", lambda row: row["follow_up_needed"] == "true"
         and not any(one == row["customer"] and row["ended_at"] < at for one, at in asked)),
        ("agent=nobody", lambda row: False),
    ]
    for filters, wanted in cases:
        address = "#interactions" + ("?" + filters if filters else "")
        names = sorted(row["interaction"] for row in rows if wanted(row))
        browser.go(address)
        # The list builds what is in sight, so it is asked for as it would be printed.
        browser.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect("filters: " + address, sorted(shown_ids(browser)), names)
        browser.evaluate("dispatchEvent(new Event('afterprint'))")
        expect("filters: the count of " + address, browser.evaluate(
            "document.querySelector('[role=status]').textContent.split(' ')[0]"), str(len(names)))
    browser.open(page, "#interactions?agent=jonas&sort=-id")
    names = sorted((row["interaction"] for row in rows if row["agent"] == "jonas"), reverse=True)
    expect("filters: an address that was sent opens as it was", shown_ids(browser), names)
    browser.go("#interactions?text=" + urllib.parse.quote("third time i've called"))
    expect("filters: words are found across marks", shown_ids(browser), ["promised-twice"])
    browser.go("#interactions?rule=stress.repeat-contact")
    expect("filters: a rule's contacts", "promised-twice" in shown_ids(browser))
    links = browser.evaluate("Array.from(document.querySelectorAll('a[href]'), (one) => one.getAttribute('href'))")
    expect("links: all lead into the page", [link for link in links if not link.startswith("#")], [])
    quiet(browser, page, "filters")
    return page


def check_keyboard(browser, page):
    browser.open(page)
    focus = "document.activeElement.textContent.trim()"
    browser.key("Tab")
    expect("keyboard: the first stop leads to the content", browser.evaluate(focus), "To the content")
    browser.key("Tab")
    browser.key("Tab")
    browser.key("Enter")
    expect("keyboard: a view's heading is where reading goes on", browser.evaluate(focus), "Interactions")
    browser.evaluate("document.querySelector('td.c-id a').focus()")
    browser.key("ArrowDown")
    second = browser.evaluate("document.querySelectorAll('td.c-id a')[1] === document.activeElement")
    expect("keyboard: arrows go through the list", second)
    browser.key("Enter")
    expect("keyboard: a case opens", browser.evaluate("location.hash.startsWith('#interaction?i=')"))
    browser.evaluate("document.querySelector('#case mark').focus()")
    expect("keyboard: marked words tell their rule", browser.evaluate(
        "!document.getElementById('tip').hidden && document.getElementById('tip').textContent.length > 20"))
    browser.key("Escape")
    expect("keyboard: and stop telling it", browser.evaluate("document.getElementById('tip').hidden"))


def check_without_scripts(browser, page):
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    browser.load("about:blank")
    browser.load("file://" + page)
    root = browser.send("DOM.getDocument")["root"]["nodeId"]
    count = lambda selector: len(browser.send("DOM.querySelectorAll", nodeId=root, selector=selector)["nodeIds"])
    expect("without scripts: transcripts are there", count("noscript.i details ol.turns > li") > 300)
    expect("without scripts: the views are there", count("section.view table") > 5)
    expect("without scripts: rules are there", count("noscript.rule details") > 30)
    browser.send("Emulation.setScriptExecutionDisabled", value=False)


def check_accessibility(browser, page, axe):
    with open(axe) as file:
        source = file.read()
    for scheme in ["light", "dark"]:
        browser.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        for address in VIEWS + ["#interaction?i=12", "#rules?rule=stress.repeat-contact"]:
            browser.open(page, address)
            browser.evaluate(source + ";0")
            found = browser.evaluate(
                "axe.run(document, {resultTypes: ['violations']}).then((result) => result.violations.map((one) => "
                "one.id + ' ' + one.impact + ' ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')))")
            expect(f"accessibility: {scheme} {address}", found, [])


def check_large(browser, tool, folder):
    source = folder + "/large.jsonl"
    words = ["My line is dead and this is the third time I have called.", "Thanks, it works now.",
             "I want to know the price of the new plan.", "You people are useless and I am sick of this."]
    with open(source, "w") as file:
        for number in range(10_000):
            start = f"2026-{1 + number % 5:02d}-{1 + number % 27:02d}T{8 + number % 11:02d}:00:00Z"
            file.write(json.dumps({
                "interaction": f"large-{number}", "speaker": "customer", "text": words[number % 4] + f" No {number}.",
                "at": start, "agent": f"agent-{number % 40}", "queue": f"queue-{number % 5}", "channel": "chat"}) + "\n")
            for turn in range(5):
                file.write(json.dumps({
                    "interaction": f"large-{number}", "speaker": ["agent", "customer"][turn % 2],
                    "text": "I am looking into this for you, one moment please; is there anything else?"}) + "\n")
    page = folder + "/large.html"
    audit(tool, source, "--html", page)
    seconds = min(browser.open(page, "#interactions?sort=-start") for _ in range(2))
    size = os.path.getsize(page) / 1e6
    expect("large: all rows are counted", browser.evaluate(
        "document.querySelector('[role=status]').textContent.replace(/\\u202f/g, '')"), "10000 of 10000 interactions")
    frames = browser.evaluate(
        "(async () => { const times = []; let last = performance.now(); for (let step = 0; step < 60; step++) {"
        " scrollBy(0, 700); await new Promise(requestAnimationFrame); const now = performance.now();"
        " times.push(now - last); last = now; } return times.sort((a, b) => a - b)[30]; })()")
    rows = browser.evaluate("document.querySelectorAll('tr.row').length")
    expect("large: few rows are built", rows < 120)
    expect("large: it opens in under 3 s", seconds < 3)
    heap = browser.evaluate("performance.memory.usedJSHeapSize") / 1e6
    print(f"10,000 interactions: {size:.0f} MB, opened in {seconds:.2f} s, {frames:.0f} ms a scrolled frame, "
          f"{heap:.0f} MB script heap")
    quiet(browser, page, "large")


def check_split(browser, tool, folder):
    source = folder + "/split.jsonl"
    with open(source, "w") as file:
        for number in range(1, 10_003):
            text = "My line is dead and I am sick of this." if number > 10_000 else "Hello"
            file.write(json.dumps({"interaction": f"s{number}", "speaker": "customer", "text": text}) + "\n")
    page = folder + "/split.html"
    audit(tool, source, "--html", page)
    pages = sorted(name for name in os.listdir(folder) if name.startswith("split") and name.endswith("html"))
    expect("split: an index and two pages", pages, ["split-1.html", "split-2.html", "split.html"])
    browser.open(page)
    link = browser.evaluate("document.querySelector('ol.worst a').getAttribute('href')")
    expect("split: the index leads to the page of a case", link.startswith("split-2.html#interaction?i=1000"))
    browser.open(folder + "/split-2.html", link[link.index("#"):])
    expect("split: and the case is there", browser.evaluate(
        "document.getElementById('case').textContent.includes('sick of this')"))
    browser.open(page, "#interactions?stress=uneasy")
    expect("split: filters go along", browser.evaluate("document.querySelectorAll('a.part')[1].href.split('/').pop()"),
           "split-2.html#interactions?stress=uneasy")
    quiet(browser, page, "split")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--user")
    parser.add_argument("--axe")
    parser.add_argument("--screenshots")
    options = parser.parse_args()
    tool = os.path.abspath(options.tool)
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="aftercare-page-") as folder:
        os.chmod(folder, 0o755)
        browser = Chromium(options.user)
        try:
            check_hostile(browser, tool, folder)
            page = check_filters(browser, tool, folder)
            check_keyboard(browser, page)
            check_without_scripts(browser, page)
            if options.axe:
                check_accessibility(browser, page, options.axe)
            check_large(browser, tool, folder)
            check_split(browser, tool, folder)
            if options.screenshots:
                for scheme in ["light", "dark"]:
                    for width in [1280, 420]:
                        for address in VIEWS + ["#interaction?i=12"]:
                            browser.open(page, address)
                            name = address[1:].split("?")[0]
                            browser.screenshot(f"{options.screenshots}/{name}-{scheme}-{width}.png", width, 900, scheme)
        finally:
            browser.close()
    print(f"the page in a browser: {passed} passed, {len(failures)} failed, {time.monotonic() - begin:.0f} s")
    sys.exit(1 if failures else 0)


main()
