"""Reads every kind that Calco makes with Google's own Python clients and prints one line for each thing found.

    python3 Tests/Python/read_cloud.py --endpoint http://127.0.0.1:8085 --project acme-ml-local --region europe-west1

Exits with 1 when a read fails, and with --expect KIND=NUMBER when there are not as many things of a kind.
"""

import argparse
import collections
import json
import sys
import traceback
import urllib.parse
import urllib.request

from google_clients import Clients


def binding_lines(bindings):
    for binding in bindings:
        members = binding["members"] if isinstance(binding, dict) else binding.members
        role = binding["role"] if isinstance(binding, dict) else binding.role
        for member in members:
            yield f"{role} {member}"


def run_services(clients, parent):
    for service in clients.services.list_services(parent=parent):
        again = clients.services.get_service(name=service.name)
        state = again.terminal_condition.state.name
        yield f"{again.name} {state} generation={again.generation} {again.uri}"


def run_service_iam(clients, parent):
    for service in clients.services.list_services(parent=parent):
        policy = clients.services.get_iam_policy({"resource": service.name})
        for line in binding_lines(policy.bindings):
            yield f"{service.name} {line}"


def run_jobs(clients, parent):
    for job in clients.jobs.list_jobs(parent=parent):
        again = clients.jobs.get_job(name=job.name)
        image = again.template.template.containers[0].image
        yield f"{again.name} {again.terminal_condition.state.name} generation={again.generation} {image}"


def run_job_iam(clients, parent):
    for job in clients.jobs.list_jobs(parent=parent):
        policy = clients.jobs.get_iam_policy({"resource": job.name})
        for line in binding_lines(policy.bindings):
            yield f"{job.name} {line}"


def run_executions(clients, parent):
    for job in clients.jobs.list_jobs(parent=parent):
        for execution in clients.executions.list_executions(parent=job.name):
            yield f"{execution.name} succeeded={execution.succeeded_count}"


def scheduler_jobs(clients, parent):
    for job in clients.scheduler.list_jobs(parent=parent):
        again = clients.scheduler.get_job(name=job.name)
        yield f"{again.name} {again.state.name} '{again.schedule}' {again.time_zone} {again.http_target.uri}"


def repositories(clients, parent):
    for repository in clients.repositories.list_repositories(parent=parent):
        again = clients.repositories.get_repository(name=repository.name)
        yield f"{again.name} {again.format_.name} {again.mode.name} {sorted(again.cleanup_policies)}"


def repository_iam(clients, parent):
    for repository in clients.repositories.list_repositories(parent=parent):
        policy = clients.repositories.get_iam_policy({"resource": repository.name})
        for line in binding_lines(policy.bindings):
            yield f"{repository.name} {line}"


def secrets(clients, parent):
    for secret in clients.secrets.list_secrets(parent="projects/" + clients.project):
        yield f"{clients.secrets.get_secret(name=secret.name).name}"


def secret_iam(clients, parent):
    for secret in clients.secrets.list_secrets(parent="projects/" + clients.project):
        policy = clients.secrets.get_iam_policy({"resource": secret.name})
        for line in binding_lines(policy.bindings):
            yield f"{secret.name} {line}"


def secret_versions(clients, parent):
    for secret in clients.secrets.list_secrets(parent="projects/" + clients.project):
        for version in clients.secrets.list_secret_versions(parent=secret.name):
            line = f"{version.name} {version.state.name}"
            if version.state.name == "ENABLED":
                # The value stays unprinted: only its size is anybody's business.
                payload = clients.secrets.access_secret_version(name=version.name).payload
                line += f" {len(payload.data)} bytes"
            yield line


def enabled_services(clients, parent):
    request = {"parent": "projects/" + clients.project, "filter": "state:ENABLED"}
    for service in clients.usage.list_services(request):
        yield f"{service.name} {service.state.name}"


def project(clients, parent):
    found = clients.projects.get_project(name="projects/" + clients.project)
    yield f"{found.name} {found.project_id} {found.state.name}"


def project_iam(clients, parent):
    policy = clients.projects.get_iam_policy({"resource": "projects/" + clients.project})
    yield from binding_lines(policy.bindings)


def service_accounts(clients, parent):
    name = "projects/" + clients.project
    for account in clients.accounts.list(name=name).execute().get("accounts", []):
        again = clients.accounts.get(name=account["name"]).execute()
        yield f"{again['email']} {again['uniqueId']}"


def service_account_iam(clients, parent):
    name = "projects/" + clients.project
    for account in clients.accounts.list(name=name).execute().get("accounts", []):
        policy = clients.accounts.getIamPolicy(resource=account["name"]).execute()
        for line in binding_lines(policy.get("bindings", [])):
            yield f"{account['email']} {line}"


def buckets(clients, parent):
    for bucket in clients.storage.list_buckets():
        again = clients.storage.get_bucket(bucket.name)
        uniform = again.iam_configuration.uniform_bucket_level_access_enabled
        yield f"{again.name} {again.location} uniform={uniform} metageneration={again.metageneration}"


def bucket_iam(clients, parent):
    for bucket in clients.storage.list_buckets():
        for line in binding_lines(bucket.get_iam_policy(requested_policy_version=3).bindings):
            yield f"{bucket.name} {line}"


def objects(clients, parent):
    for bucket in clients.storage.list_buckets():
        for blob in clients.storage.list_blobs(bucket.name):
            yield f"{bucket.name}/{blob.name} {len(blob.download_as_bytes())} bytes"


def managed_folders(clients, parent):
    for bucket in clients.storage.list_buckets():
        for folder in clients.storage_rest.list(bucket=bucket.name).execute().get("items", []):
            again = clients.storage_rest.get(bucket=bucket.name, managedFolder=folder["name"]).execute()
            yield f"{bucket.name}/{again['name']}"


def managed_folder_iam(clients, parent):
    for bucket in clients.storage.list_buckets():
        for folder in clients.storage_rest.list(bucket=bucket.name).execute().get("items", []):
            policy = clients.storage_rest.getIamPolicy(bucket=bucket.name, managedFolder=folder["name"]).execute()
            for line in binding_lines(policy.get("bindings", [])):
                yield f"{bucket.name}/{folder['name']} {line}"


def monitoring(collection, key):
    def read(clients, parent):
        resource = getattr(clients.monitoring, collection)()
        parameter = {"parent" if collection == "uptimeCheckConfigs" else "name": "projects/" + clients.project}
        for item in resource.list(**parameter).execute().get(key, []):
            again = resource.get(name=item["name"]).execute()
            yield f"{again['name']} {again.get('displayName', '')}"
    return read


def variables(clients, parent):
    """GitLab has no client of Google's; its API is read as it is."""
    if not clients.gitlab_project:
        return
    page = "1"
    while page:
        path = f"/api/v4/projects/{urllib.parse.quote(clients.gitlab_project, safe='')}/variables?page={page}"
        with urllib.request.urlopen(clients.endpoint + path) as answer:
            for variable in json.load(answer):
                scope, masked = variable["environment_scope"], variable["masked"]
                yield f"{variable['key']} scope={scope} masked={masked}"
            page = answer.headers["X-Next-Page"]


KINDS = {
    "project": project,
    "project_iam": project_iam,
    "service_enabled": enabled_services,
    "service_account": service_accounts,
    "service_account_iam": service_account_iam,
    "artifact_repository": repositories,
    "artifact_repository_iam": repository_iam,
    "bucket": buckets,
    "bucket_iam": bucket_iam,
    "managed_folder": managed_folders,
    "managed_folder_iam": managed_folder_iam,
    "object": objects,
    "secret": secrets,
    "secret_iam": secret_iam,
    "secret_version": secret_versions,
    "run_service": run_services,
    "run_service_iam": run_service_iam,
    "run_job": run_jobs,
    "run_job_iam": run_job_iam,
    "run_execution": run_executions,
    "scheduler_job": scheduler_jobs,
    "notification_channel": monitoring("notificationChannels", "notificationChannels"),
    "uptime_check": monitoring("uptimeCheckConfigs", "uptimeCheckConfigs"),
    "alert_policy": monitoring("alertPolicies", "alertPolicies"),
    "variable": variables,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--endpoint", required=True)
    parser.add_argument("--project", required=True)
    parser.add_argument("--region", required=True)
    parser.add_argument("--gitlab-project", help="the project whose CI/CD variables are read, by id or path")
    parser.add_argument("--expect", action="append", default=[], metavar="KIND=NUMBER")
    arguments = parser.parse_args()

    clients = Clients(arguments.endpoint, arguments.project)
    clients.gitlab_project = arguments.gitlab_project
    parent = f"projects/{arguments.project}/locations/{arguments.region}"
    counts = collections.Counter()
    failed = False
    for kind, read in KINDS.items():
        try:
            for line in read(clients, parent):
                counts[kind] += 1
                print(f"{kind}: {line}")
        except Exception:
            failed = True
            print(f"{kind}: cannot be read", file=sys.stderr)
            traceback.print_exc()
    for expectation in arguments.expect:
        kind, _, number = expectation.partition("=")
        if kind not in KINDS or counts[kind] != int(number):
            failed = True
            print(f"{kind}: expected {number}, found {counts[kind]}", file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
