"""Writes what google-auth sends for each case of a file: its token requests, and the headers of a call afterwards.

    google_auth.py Tests/AuthTests/GoogleAuth/cases.json > captured.json

Nothing goes to the network: the answers are in the cases. The clock stands still.
"""

import base64
import datetime
import json
import os
import sys
import tempfile
import urllib.parse
from importlib import reload
from unittest import mock

import google.auth
from google.auth import _helpers, external_account, pluggable
from google.auth.compute_engine import _metadata
from google.oauth2 import service_account

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
# What says which client sent it, or belongs to the transport.
IDLE = {"x-goog-api-client", "user-agent", "content-length", "x-allowed-locations"}


class Answer:
    def __init__(self, given):
        self.status = given.get("status", 200)
        self.headers = {name.lower(): value for name, value in given.get("headers", {}).items()}
        self.headers.setdefault("content-type", "text/plain")
        body = given["json"]
        if not isinstance(body, str):
            self.headers["content-type"] = "application/json"
            body = json.dumps(body)
        self.data = body.encode()


class Recorder:
    """google-auth's transport: records each request and gives the case's answer to its URL."""

    def __init__(self, answers):
        self.answers = {answer["url"]: answer for answer in answers}
        self.requests = []

    def __call__(self, url, method="GET", body=None, headers=None, timeout=None, **_):
        self.requests.append(picture(method, url, headers or {}, body))
        if url not in self.answers:
            raise google.auth.exceptions.TransportError(f"no answer to {url}")
        return Answer(self.answers[url])


def picture(method, url, headers, body):
    """A request as it is compared: headers by lower-case name, forms and JSON as objects."""
    result = {"method": method, "url": url, "headers": headers_of(headers)}
    if body:
        text = body.decode() if isinstance(body, bytes) else body
        kind = result["headers"].get("content-type", "")
        if "urlencoded" in kind:
            result["form"] = dict(urllib.parse.parse_qsl(text, strict_parsing=True))
            if "options" in result["form"]:
                result["form"]["options"] = json.loads(urllib.parse.unquote(result["form"]["options"]))
        else:
            # What is null is as good as not there.
            result["json"] = {name: value for name, value in json.loads(text).items() if value is not None}
    return result


def headers_of(headers):
    found = {name.lower(): value for name, value in headers.items() if name.lower() not in IDLE}
    if found.get("authorization", "").startswith("Bearer ey"):
        header, claims, _ = found["authorization"].removeprefix("Bearer ").split(".")
        found["authorization"] = {"header": decoded(header), "claims": decoded(claims)}
    return found


def decoded(part):
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def capture(case, now, folder):
    recorder = Recorder(case.get("answers", []))
    environment = dict(case.get("environment", {}), HOME=folder, PATH=os.environ["PATH"])
    given = json.dumps(case.get("file", {}))
    for path, text in case.get("files", {}).items():
        real = os.path.join(folder, path.lstrip("/"))
        os.makedirs(os.path.dirname(real), exist_ok=True)
        with open(real, "w") as file:
            file.write(text)
        given = given.replace(json.dumps(path), json.dumps(real))
    if "file" in case:
        environment["GOOGLE_APPLICATION_CREDENTIALS"] = os.path.join(folder, "credential.json")
        with open(environment["GOOGLE_APPLICATION_CREDENTIALS"], "w") as file:
            file.write(given)
    programs = []

    def run(command, **options):
        ours = {name: value for name, value in options["env"].items() if name.startswith("GOOGLE_EXTERNAL_")}
        programs.append({"command": command, "environment": ours})
        return mock.Mock(returncode=0, stdout=json.dumps(case["program"]).encode())

    with (
        mock.patch.dict(os.environ, environment, clear=True),
        mock.patch.object(_helpers, "utcnow", lambda: now),
        mock.patch.object(pluggable.subprocess, "run", run),
        # The name of the project is no part of a token.
        mock.patch.object(external_account.Credentials, "get_project_id", lambda *_, **__: None),
        mock.patch("time.time", lambda: now.replace(tzinfo=datetime.timezone.utc).timestamp()),
    ):
        reload(_metadata)
        if "file" in case:
            credentials, _ = google.auth.default(scopes=[SCOPE], request=recorder)
        else:
            # Whether there is a metadata server is asked in another way.
            credentials = google.auth.compute_engine.Credentials(scopes=[SCOPE])
            # The account's name is for those who sign something.
            credentials._retrieve_info = lambda _: None
        if isinstance(credentials, service_account.Credentials):
            # As Google's own clients do it, without a token request.
            credentials = credentials.with_always_use_jwt_access(True)
            credentials._create_self_signed_jwt(None)
        quota = environment.get("GOOGLE_CLOUD_QUOTA_PROJECT")
        if quota:
            credentials = credentials.with_quota_project(quota)
        source = getattr(credentials, "_source_credentials", None)
        if isinstance(source, service_account.Credentials):
            source = credentials._source_credentials = source.with_always_use_jwt_access(True)
            source._create_self_signed_jwt(None)
        credentials.refresh(recorder)
        if "file" not in case:
            google.auth.compute_engine._metadata.get_universe_domain(recorder)
        headers = {}
        credentials.apply(headers)
    result = {"name": case["name"], "requests": recorder.requests, "call": headers_of(headers)}
    if programs:
        result["programs"] = programs
    return result


def main():
    with open(sys.argv[1]) as file:
        given = json.load(file)
    now = datetime.datetime.fromtimestamp(given["now"], datetime.timezone.utc).replace(tzinfo=None)
    captured = []
    for case in given["cases"]:
        with tempfile.TemporaryDirectory() as folder:
            captured.append(capture(case, now, folder))
    json.dump({"google-auth": google.auth.__version__, "cases": captured}, sys.stdout, indent=2, sort_keys=True)
    print()


if __name__ == "__main__":
    main()
