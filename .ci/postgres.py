"""Starts a PostgreSQL of its own, runs the ledger's tests on it, and then does to it what goes wrong.

postgres.py TOOL -- COMMAND...: the command runs the tests, with AFTERCARE_TEST_POSTGRES set.
In all that goes wrong nothing that was announced may be lost or doubled, offers are held while the ledger can't be
read, and what is told shows no password.
"""
import glob, json, os, pwd, random, shutil, signal, subprocess, sys, tempfile, threading, time

TOOL = os.path.abspath(sys.argv[1])
TESTS = sys.argv[sys.argv.index("--") + 1:] if "--" in sys.argv else []
PORT = os.environ.get("PORT", "54330")
PASSWORD = "a%20secret"
BIN = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
random.seed(7)
failures = []


def check(what, truth, told=""):
    print(("ok    " if truth else "FAIL  ") + what + (f"  {told}" if told else ""), flush=True)
    if not truth:
        failures.append(what)


def url(database="care", password=PASSWORD, port=PORT, query=""):
    return f"postgres://care:{password}@127.0.0.1:{port}/{database}{query}"


def run(*words, text="", **more):
    begin = time.time()
    done = subprocess.run([TOOL, *words], input=text, capture_output=True, text=True, timeout=120, **more)
    done.seconds = time.time() - begin
    if PASSWORD in done.stdout + done.stderr or "a secret" in done.stdout + done.stderr:
        check("no password is shown by " + " ".join(words[:2]), False)
    return done


class Cluster:
    """A throw-away cluster, which runs as nobody who may do more."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="aftercare-postgres-")
        self.data = self.folder + "/data"
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        self.do("initdb", "-D", self.data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "--no-sync")
        with open(self.data + "/pg_hba.conf", "w") as rules:
            rules.write("local all all trust\nhost all care 127.0.0.1/32 scram-sha-256\n")
        with open(self.data + "/postgresql.conf", "a") as conf:
            conf.write(f"port = {PORT}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '{self.folder}'\n")
        self.start()
        self.sql("postgres", "CREATE ROLE care LOGIN PASSWORD 'a secret'", "CREATE DATABASE care OWNER care",
                 "CREATE DATABASE tests OWNER care",
                 "CREATE DATABASE latin OWNER care ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")

    def do(self, program, *words):
        command = [BIN + "/" + program, *words]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", env={**os.environ, "HOME": self.folder})
        if done.returncode:
            sys.exit(f"{program}: {done.stderr}")
        return done.stdout

    def start(self):
        self.do("pg_ctl", "-D", self.data, "-l", self.folder + "/log", "-w", "start")

    def stop(self, mode="immediate"):
        self.do("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    def sql(self, database, *statements):
        words = [word for one in statements for word in ("-c", one)]
        return self.do("psql", "-h", self.folder, "-p", PORT, "-U", "postgres", "-d", database, "-qtA",
                       "-v", "ON_ERROR_STOP=1", *words).strip()

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def contact(name, customer):
    first = dict(interaction=name, customer=customer, speaker="customer", timezone="America/New_York",
                 text="My line is dead and I am sick of this.", at="2026-03-03T10:00:00-05:00")
    end = dict(interaction=name, event="end", at="2026-03-03T10:05:00-05:00")
    return json.dumps(first) + "\n" + json.dumps(end) + "\n"


class Stream:
    """An `advise` at work, and what it has announced."""

    def __init__(self, ledger):
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([TOOL, "advise", "--ledger", ledger], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.errors, text=True)
        self.lines = []
        self.reader = threading.Thread(target=lambda: self.lines.extend(iter(self.process.stdout.readline, "")))
        self.reader.start()

    def say(self, text):
        try:
            self.process.stdin.write(text)
            self.process.stdin.flush()
            return True
        except BrokenPipeError:
            return False

    def end(self, kill=False):
        if kill:
            self.process.kill()
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        status = self.process.wait(timeout=120)
        self.reader.join()
        self.errors.seek(0)
        self.told = self.errors.read()
        if PASSWORD in self.told or "a secret" in self.told:
            check("no password is shown by advise", False)
        return status

    @property
    def objects(self):
        whole = [line for line in self.lines if line.endswith("\n")]
        return [json.loads(line) for line in whole]

    @property
    def announced(self):
        return {o["follow_up"]["check_in"]["id"] for o in self.objects
                if o.get("follow_up") and o["follow_up"]["check_in"]}


def booked(ledger):
    done = run("checkins", "list", "--ledger", ledger, "--format", "json")
    return [one["id"] for one in json.loads(done.stdout)["check_ins"]]


def judge(what, announced, ledger, told=""):
    ids = booked(ledger)
    lost, doubled = len(announced - set(ids)), len(ids) - len(set(ids))
    check(what, announced and not lost and not doubled, f"announced {len(announced)}, lost {lost}, doubled {doubled}{told}")


def contend(ledger, writers, contacts):
    """All write the same contacts at once, each in an order of its own, beside some of their own."""
    shared = [contact(f"shared-{n}", f"s{n % 7}") for n in range(contacts)]
    parts = []
    for writer in range(writers):
        own = [contact(f"own-{writer}-{n}", f"o{writer}-{n % 5}") for n in range(contacts)]
        mixed = shared + own
        random.shuffle(mixed)
        parts.append("".join(mixed))
    results = []
    def one(text):
        results.append(run("audit", "-", "--interleaved", "--ledger", ledger, "--format", "jsonl", text=text))
    threads = [threading.Thread(target=one, args=(text,)) for text in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stats = dict(line.split() for line in run("ledger", "stats", "--ledger", ledger).stdout.splitlines())
    expected = contacts * (writers + 1)
    check("writers of the same customers at once",
          int(stats["interactions"]) == expected and all(r.returncode == 0 for r in results),
          f"{writers} writers, {expected} interactions expected, {stats['interactions']} there, exits "
          + str(sorted(r.returncode for r in results)) + "".join(r.stderr[:300] for r in results))
    ids = booked(ledger)
    check("their check-ins", len(ids) == len(set(ids)) and len(ids) > 0, f"{len(ids)}")
    check("the ledger is sound", run("ledger", "check", "--ledger", ledger).returncode == 0)


def kill(ledger, rounds):
    announced = set()
    for number in range(rounds):
        stream = Stream(ledger)
        count = 0
        while not stream.lines and stream.process.poll() is None:
            stream.say(contact(f"kill-{number}-{count}", f"k{number}-{count}"))
            count += 1
            time.sleep(0.01)
        until = time.time() + random.random() * 0.15
        while time.time() < until:
            stream.say(contact(f"kill-{number}-{count}", f"k{number}-{count}"))
            count += 1
            time.sleep(random.random() * 0.003)
        stream.end(kill=True)
        announced |= stream.announced
    judge("killed in the middle", announced, ledger, f", kills {rounds}")


def cut(cluster, ledger, seconds):
    stream = Stream(ledger)
    until, count, cuts = time.time() + seconds, 0, 0
    while time.time() < until:
        stream.say(contact(f"cut-{count}", f"c{count % 9}"))
        count += 1
        if count % 10 == 0:
            cuts += int(cluster.sql("care", "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                    "WHERE application_name = 'aftercare'"))
    status = stream.end()
    judge("connections cut in the middle", stream.announced, ledger, f", cuts {cuts}, exit {status}")
    # The client library itself may repeat the server's last word; the ledger has nothing to tell.
    check("no error is told of a cut that is mended at once", status == 0 and "L0" not in stream.told, stream.told[:300])


def restart(cluster, ledger, away, name):
    stream = Stream(ledger)
    for number in range(20):
        stream.say(contact(f"{name}-before-{number}", f"{name}{number}"))
    time.sleep(0.5)
    cluster.stop()
    begin = time.time()
    waiter = threading.Timer(away, cluster.start)
    waiter.start()
    count = 0
    while time.time() < begin + away + 6.5:
        stream.say(contact(f"{name}-after-{count}", f"{name}{count % 20}"))
        count += 1
        time.sleep(0.05)
    waiter.join()
    status = stream.end()
    judge(f"the server away for {away} s in the middle", stream.announced, ledger, f", contacts {count + 20}, exit {status}")
    opened = [o for o in stream.objects if o["gate"]["decision"] == "open"]
    check("no offer was open", not opened)
    return stream, status


def refusals(cluster, folder):
    def refused(what, words, ledger, within=20, **more):
        done = run("gate", "--customer", "x", "--format", "json", "--ledger", ledger, **more)
        answer = json.loads(done.stdout)
        held = answer["decision"] == "blocked" and answer["basis"] == "not_evaluated"
        check(what, done.returncode == 5 and held and words in done.stderr and "L001" in done.stderr
              and done.seconds < within, f"{done.seconds:.1f} s: " + done.stderr.splitlines()[0])
    refused("a wrong password", "password authentication failed", url(password="wrong"))
    refused("no password", "password", f"postgres://care@127.0.0.1:{PORT}/care", env={**os.environ, "PGPASSFILE": "/dev/null"})
    refused("a database that is not there", "does not exist", url("nowhere"))
    refused("a database that is not UTF-8", "UTF-8", url("latin"))
    refused("a port on which nobody listens", "refused", url(port="1"))
    refused("a host that does not answer", "", url().replace("127.0.0.1", "192.0.2.1"), within=45)
    refused("an address that is none", "", url(query="?sslmode"))
    refused("TLS where the server has none", "SSL", url(query="?sslmode=require"))
    refused("tables of another program", "already exists", url("other"))
    cluster.sql("care", "INSERT INTO ledger_migration (version, name) VALUES (99, 'later')")
    refused("a schema from the future", "version 99", url())
    cluster.sql("care", "DELETE FROM ledger_migration WHERE version = 99")
    passfile = folder + "/pgpass"
    with open(passfile, "w") as file:
        file.write(f"127.0.0.1:{PORT}:care:care:a secret\n")
    os.chmod(passfile, 0o600)
    for what, more in [("PGPASSWORD", dict(PGPASSWORD="a secret")), ("a password file", dict(PGPASSFILE=passfile))]:
        done = run("ledger", "stats", "--ledger", f"postgres://care@127.0.0.1:{PORT}/care", env={**os.environ, **more})
        check("a password from " + what, done.returncode == 0, done.stderr[:200])


def full(cluster):
    """A tablespace on a small disk, where that can be made."""
    place = cluster.folder + "/small"
    os.mkdir(place)
    if os.getuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place],
                                          capture_output=True).returncode:
        return print("skip  a full disk: no small disk can be made here")
    try:
        owner = pwd.getpwnam("postgres")
        os.chown(place, owner.pw_uid, owner.pw_gid)
        cluster.sql("postgres", f"CREATE TABLESPACE small LOCATION '{place}'")
        cluster.sql("postgres", "CREATE DATABASE full_disk OWNER care")
        cluster.sql("postgres", "GRANT CREATE ON TABLESPACE small TO care",
                    "ALTER ROLE care IN DATABASE full_disk SET default_tablespace = 'small'")
        ledger = url("full_disk")
        stream = Stream(ledger)
        count = 0
        while count < 3000:
            stream.say(contact(f"full-{count}", f"f{count}"))
            count += 1
            stream.errors.flush()
            if os.fstat(stream.errors.fileno()).st_size:
                break
        time.sleep(0.5)
        before = len(stream.announced)
        subprocess.run(["mount", "-o", "remount,size=200m", place], check=True)
        time.sleep(5.5)
        for number in range(20):
            stream.say(contact(f"room-{number}", f"r{number}"))
        status = stream.end()
        judge("a full disk, and then room", stream.announced, ledger, f", full after {before}, exit {status}")
        check("it is told as such", "No space left" in stream.told and "L015" in stream.told and status == 5, stream.told[:400])
        cluster.sql("postgres", "DROP DATABASE full_disk", "DROP TABLESPACE small")
    finally:
        subprocess.run(["umount", "-l", place])


def main():
    cluster = Cluster()
    try:
        if TESTS:
            begin = time.time()
            tests = subprocess.run(TESTS, env={**os.environ, "AFTERCARE_TEST_POSTGRES": url("tests")})
            check("the ledger's tests on the server", tests.returncode == 0, f"{time.time() - begin:.0f} s")
        cluster.sql("postgres", "CREATE DATABASE other OWNER care")
        cluster.sql("other", "CREATE TABLE fact (a int)", "GRANT ALL ON SCHEMA public TO care")
        ledger = url()
        contend(ledger, writers=4, contacts=40)
        kill(ledger, rounds=int(os.environ.get("KILLS", "12")))
        cut(cluster, ledger, seconds=3)
        stream, status = restart(cluster, ledger, away=1, name="short")
        check("a short absence is waited for, or told with its end",
              (status == 0 and "L0" not in stream.told) or stream.told.count("L001") == stream.told.count("L015") == 1,
              stream.told[:300])
        stream, status = restart(cluster, ledger, away=8, name="long")
        check("a long one is told, once, and its end too",
              status == 5 and stream.told.count("L001") == 1 and stream.told.count("L015") == 1, stream.told[:400])
        refusals(cluster, cluster.folder)
        full(cluster)
        copy = cluster.folder + "/copy.db"
        there = run("ledger", "copy", ledger, copy)
        cluster.sql("postgres", "CREATE DATABASE back OWNER care")
        back = run("ledger", "copy", copy, url("back"))
        check("copied to a file and back", there.returncode == back.returncode == 0 and there.stdout == back.stdout,
              there.stdout.splitlines()[0] if there.stdout else there.stderr[:300])
        again = run("ledger", "copy", copy, url("back"))
        check("a ledger that holds something is not copied into", again.returncode == 5 and "L013" in again.stderr)
        print(f"{time.process_time():.0f} s of this script's own; " + ("all well" if not failures else "FAILED: " + "; ".join(failures)))
    finally:
        cluster.remove()
    sys.exit(1 if failures else 0)


main()
