#!/usr/bin/env python3
"""Counts the requests that the service loses when it is stopped under load.

Half of the clients keep their connection, half open one for each request. As behind a load balancer they open no more
connections half a second after SIGTERM; with FOREVER=1 they go on until they are refused. A request is lost if its
connection was accepted and gave no answer, or one that is not 200.
"""
import collections, os, signal, socket, subprocess, sys, tempfile, threading, time

RUNS, CLIENTS, PORT = int(os.environ.get("RUNS", 5)), 32, 18583
BIN = os.path.abspath(os.environ.get("SERVICE", ".build/release/Service"))
KEY = "bench-key-0123456789abcdef"
REQUEST = f"GET /v1/features/spend/u7 HTTP/1.1\r\nHost: x\r\nX-API-Key: {KEY}\r\n\r\n".encode()
NOTICE = float("inf") if os.environ.get("FOREVER") else 0.5


def ask(connection):
    """Whether the answer says that it is the last one of its connection."""
    connection.sendall(REQUEST)
    data = b""
    while True:
        piece = connection.recv(65536)
        if not piece:
            raise OSError("closed without an answer")
        data += piece
        head, end, body = data.lower().partition(b"\r\n\r\n")
        fields = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
        if end and len(body) >= int(fields[b"content-length"]):
            if not head.startswith(b"http/1.1 200 "):
                raise OSError(f"answered {head[:12]}")
            return fields.get(b"connection") == b"close"


def client(keeps, stopped, counts):
    connection = None
    while connection or not stopped or time.monotonic() < stopped[0] + NOTICE:
        try:
            connection = connection or socket.create_connection(("127.0.0.1", PORT), timeout=5)
        except OSError:
            counts["refused"] += 1
            return
        try:
            is_last = ask(connection)
            counts["answered after the signal" if stopped else "answered before"] += 1
        except OSError:
            counts["lost"] += 1
            is_last = True
        if is_last or not keeps:
            connection.close()
            connection = None


def run(folder):
    environment = {**os.environ, "API_KEY": KEY, "DATA_DIR": folder, "PORT": str(PORT), "HOST": "127.0.0.1"}
    process = subprocess.Popen([BIN], env=environment, stdout=subprocess.PIPE)
    while b"table loaded" not in (line := process.stdout.readline()):
        if not line:
            sys.exit(f"{BIN} ended with {process.wait()} before it had loaded a table")
    threading.Thread(target=process.stdout.read, daemon=True).start()
    counts, stopped = collections.Counter(lost=0), []
    clients = [threading.Thread(target=client, args=(i % 2 == 0, stopped, counts)) for i in range(CLIENTS)]
    for thread in clients:
        thread.start()
    time.sleep(2)
    stopped.append(time.monotonic())
    process.send_signal(signal.SIGTERM)
    code = process.wait(15)
    took = time.monotonic() - stopped[0]
    for thread in clients:
        thread.join()
    print("  " + ", ".join(f"{count:,} {what}" for what, count in sorted(counts.items())), f"exit {code} after {took:.2f} s", sep="; ")
    return code == 0 and counts["lost"] == 0


if not os.access(BIN, os.X_OK):
    print(f"stop: skipped, there is no {BIN} (swift build -c release --product Service)")
    sys.exit(0)
with tempfile.TemporaryDirectory(prefix="calco-bench-stop-") as folder:
    subprocess.run([sys.executable, "scripts/sample-table", folder, "spend", "1000"], check=True)
    print(f"stop: {RUNS} runs with {CLIENTS} clients")
    results = [run(folder) for _ in range(RUNS)]
sys.exit(0 if all(results) or NOTICE == float("inf") else 1)
