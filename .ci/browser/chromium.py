"""A headless Chromium that is driven by the DevTools protocol over a pipe: nothing but Python and Debian's browser."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class Chromium:
    """A browser with one page, and all that the page asked for or complained of."""

    def __init__(self, user=None):
        self.folder = tempfile.mkdtemp(prefix="chromium-")
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()
        command = [
            "chromium", "--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--js-flags=--expose-gc", "--enable-precise-memory-info",
            "--user-data-dir=" + self.folder + "/profile", "about:blank",
        ]
        if user:
            shutil.chown(self.folder, user)
            command = ["setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"] + command

        def set_pipes():
            # The protocol's pipe is descriptors 3 and 4; they are first moved out of each other's way.
            read, write = os.dup2(to_browser, 20), os.dup2(from_browser, 21)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            command, preexec_fn=set_pipes, close_fds=False, env=self.environment(),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b""
        self.number = 0
        self.answers = {}
        self.complaints = []
        self.requests = []
        self.events = []
        self.session = None
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.send(domain + ".enable")

    def environment(self):
        kept = {name: os.environ[name] for name in ["PATH", "LANG"] if name in os.environ}
        return dict(kept, HOME=self.folder)

    def send(self, method, **parameters):
        """Sends a command and waits for its answer."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        number = self.number
        self.read_until(lambda: number in self.answers, 90, method)
        answer = self.answers.pop(number)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer.get("result", {})

    def read_until(self, is_done, seconds, what):
        end = time.monotonic() + seconds
        while not is_done():
            ready, _, _ = select.select([self.read_end], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeoutError(f"no answer to {what} in {seconds} s")
            piece = os.read(self.read_end, 1 << 20)
            if not piece:
                raise RuntimeError("the browser ended")
            self.buffer += piece
            *messages, self.buffer = self.buffer.split(b"\0")
            for message in messages:
                self.take(json.loads(message))

    def take(self, message):
        if "id" in message:
            self.answers[message["id"]] = message
            return
        method, parameters = message["method"], message.get("params", {})
        self.events.append(method)
        if method == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(parameters["exceptionDetails"])[:600])
        elif method == "Runtime.consoleAPICalled":
            self.complaints.append(json.dumps(parameters["args"])[:600])
        elif method == "Log.entryAdded":
            self.complaints.append(parameters["entry"]["text"][:600])
        elif method == "Page.javascriptDialogOpening":
            self.complaints.append("dialog: " + parameters["message"])

    def open(self, path, fragment=""):
        """Opens a file from disk and waits until it is loaded; tells the seconds."""
        # Another page between, so that an address that differs after the # alone is loaded anew.
        self.load("about:blank")
        self.requests.clear()
        begin = time.monotonic()
        self.load("file://" + path + fragment)
        self.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))")
        return time.monotonic() - begin

    def load(self, address):
        self.events.clear()
        self.send("Page.navigate", url=address)
        self.read_until(lambda: "Page.loadEventFired" in self.events, 90, address[:80])

    def go(self, fragment):
        """Follows an address within the page, as a link does."""
        self.evaluate(f"location.hash = {json.dumps(fragment)}")
        self.settle()

    def settle(self, seconds=0.05):
        self.evaluate(f"new Promise((done) => setTimeout(done, {int(seconds * 1000)}))")

    def evaluate(self, expression):
        """The value of an expression in the page."""
        answer = self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:800])
        return answer["result"].get("value")

    def key(self, name, modifiers=0):
        """Presses a key."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowDown": 40, "ArrowUp": 38}
        text = "\r" if name == "Enter" else ""
        for kind in ["keyDown", "keyUp"]:
            self.send(
                "Input.dispatchKeyEvent", type=kind, key=name, code=name, modifiers=modifiers,
                windowsVirtualKeyCode=codes[name], text=text if kind == "keyDown" else "")
        self.settle()

    def screenshot(self, path, width=1280, height=900, scheme="light", whole=False):
        self.send(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
            mobile=False)
        self.settle(0.2)
        image = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        with open(path, "wb") as file:
            file.write(base64.b64decode(image["data"]))

    def close(self):
        try:
            self.session = None
            self.send("Browser.close")
            self.process.wait(10)
        except Exception:
            self.process.kill()
        os.close(self.write_end)
        os.close(self.read_end)
        shutil.rmtree(self.folder, ignore_errors=True)
