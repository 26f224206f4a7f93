#!/usr/bin/env python3
"""Measures the service beside the same endpoint in FastAPI with uvicorn: one process each, the same table, the same key,
the same answers, a log line for each request, the same load on loopback in one run.

Needs wrk, and the Python packages fastapi and uvicorn (with uvloop and httptools, its fastest setting) for this Python.
"""
import http.client, importlib.util, json, os, re, shutil, signal, subprocess, sys, tempfile, textwrap, time

ROWS = int(os.environ.get("ROWS", 100_000))
SECONDS = int(os.environ.get("SECONDS_EACH", 8))
CONNECTIONS, THREADS = 32, 1
ROUNDS = 2
KEY = "bench-key-0123456789abcdef"
BIN = os.path.abspath(os.environ.get("SERVICE", ".build/release/Service"))

FASTAPI = textwrap.dedent("""
    import glob, hmac, json, os
    from fastapi import Depends, FastAPI, Header, HTTPException

    KEY, table = os.environ["API_KEY"], {}
    latest = json.load(open(f"{os.environ['DATA_DIR']}/features/spend/latest.json"))
    folder = os.path.dirname(f"{os.environ['DATA_DIR']}/features/spend/{latest['manifest']}")
    for path in sorted(glob.glob(f"{folder}/part-*.jsonl")):
        for line in open(path):
            row = json.loads(line)
            table[row["entity"]] = row["features"]
    tables = {"spend": table}
    app = FastAPI()

    async def key(x_api_key: str = Header()):
        if not hmac.compare_digest(x_api_key.encode(), KEY.encode()):
            raise HTTPException(401, "the key is not valid")

    @app.get("/v1/features/{feature}/{entity}", dependencies=[Depends(key)])
    async def features(feature: str, entity: str):
        row = tables.get(feature, {}).get(entity)
        if row is None:
            raise HTTPException(404, "no such entity")
        return {"feature": feature, "as_of": latest["as_of"], "entity": entity, "features": row}
""")

# Another entity for every request, so that no cache of one row helps.
LUA = textwrap.dedent(f"""
    local next = 0
    wrk.headers["X-API-Key"] = "{KEY}"
    request = function()
      next = (next * 1103515245 + 12345) % 2147483648
      return wrk.format("GET", "/v1/features/spend/u" .. next % {ROWS})
    end
""")


def skip(reason):
    print(f"service: skipped, {reason}")
    sys.exit(0)


def ask(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/v1/features/spend/u7", headers={"X-API-Key": KEY})
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def start(command, port, folder, log):
    """The process, and the seconds until it gave its first right answer."""
    environment = {**os.environ, "API_KEY": KEY, "DATA_DIR": folder, "PORT": str(port), "HOST": "127.0.0.1"}
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)
    while time.monotonic() - began < 60:
        try:
            status, answer = ask(port)
            if status == 200:
                return process, time.monotonic() - began, answer
        except OSError:
            pass
        if process.poll() is not None:
            sys.exit(f"{command[0]} ended with {process.returncode}; see {log.name}")
        time.sleep(0.005)
    sys.exit(f"{command[0]} does not answer")


def memory(pid):
    """Megabytes resident, and those of them that are the process's own: not mapped from programs and libraries."""
    with open(f"/proc/{pid}/status") as file:
        text = file.read()
    return [int(re.search(rf"{name}:\s+(\d+)", text)[1]) / 1024 for name in ("VmRSS", "RssAnon")]


def cpu(pid):
    """Seconds of processor time that the process used."""
    with open(f"/proc/{pid}/stat") as file:
        return sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")


def load(port, script, seconds):
    output = subprocess.run(
        ["wrk", f"-t{THREADS}", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", script, f"http://127.0.0.1:{port}"],
        capture_output=True, text=True, timeout=seconds + 30, check=True).stdout
    errors = re.search(r"Non-2xx.*|Socket errors.*", output)
    if errors:
        print(f"  {errors[0]}")
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", output).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]), float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


if not shutil.which("wrk"):
    skip("wrk is not installed (apt-get install wrk)")
if not all(importlib.util.find_spec(name) for name in ("fastapi", "uvicorn")):
    skip(f"fastapi and uvicorn are not installed for {sys.executable}")
if not os.access(BIN, os.X_OK):
    skip(f"there is no {BIN} (swift build -c release --product Service)")

root = tempfile.mkdtemp(prefix="calco-bench-service-")
servers = []
try:
    subprocess.run([sys.executable, "scripts/sample-table", root, "spend", str(ROWS)], check=True)
    for name, text in (("peer.py", FASTAPI), ("load.lua", LUA)):
        with open(f"{root}/{name}", "w") as file:
            file.write(text)
    peer = [sys.executable, "-m", "uvicorn", "peer:app", "--host", "127.0.0.1", "--port", "18582"]
    results = {}
    for name, command, port in (("Service", [BIN], 18581), ("FastAPI", peer, 18582)):
        log = open(f"{root}/{name}.log", "w")
        process, first, answer = start(command, port, root, log)
        servers.append(process)
        results[name] = {"first": first, "answer": answer, "rate": [], "p99": [], "cpu": []}
        load(port, f"{root}/load.lua", 2)
    if results["Service"].pop("answer") != results["FastAPI"].pop("answer"):
        sys.exit("the two do not give the same answer")
    # In turns, so that a busy moment of the machine meets both.
    for _ in range(ROUNDS):
        for (name, result), process, port in zip(results.items(), servers, (18581, 18582)):
            before = cpu(process.pid)
            rate, p99 = load(port, f"{root}/load.lua", SECONDS)
            result["cpu"].append((cpu(process.pid) - before) / (rate * SECONDS) * 1e6)
            result["rate"].append(rate)
            result["p99"].append(p99)
            result["memory"] = memory(process.pid)
    print(f"service: {ROWS:,} entities, {CONNECTIONS} connections, {ROUNDS} x {SECONDS} s each, {os.cpu_count()} cores")
    for name, result in results.items():
        result["rate"], result["p99"], result["cpu"] = max(result["rate"]), min(result["p99"]), min(result["cpu"])
        print(f"  {name:8} {result['rate']:9,.0f} requests/s   p99 {result['p99']:7.2f} ms   processor {result['cpu']:4.0f} us/request   "
              f"memory {result['memory'][0]:6.1f} MB ({result['memory'][1]:.1f} its own)   first answer {result['first'] * 1000:6.0f} ms")
    ours, theirs = results["Service"], results["FastAPI"]
    print(f"  ratio    {ours['rate'] / theirs['rate']:.1f} times the requests (aim 7), p99 1/{theirs['p99'] / ours['p99']:.1f}, "
          f"processor 1/{theirs['cpu'] / ours['cpu']:.1f}, "
          f"memory 1/{theirs['memory'][0] / ours['memory'][0]:.1f} (aim 1/5; its own 1/{theirs['memory'][1] / ours['memory'][1]:.1f}), first answer 1/{theirs['first'] / ours['first']:.1f}")
finally:
    for process in servers:
        process.send_signal(signal.SIGTERM)
    for process in servers:
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
    shutil.rmtree(root, ignore_errors=True)
