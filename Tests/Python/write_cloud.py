"""Makes, changes and removes one thing of every kind with Google's own Python clients: the proof that the local cloud
speaks as they expect. Needs an empty cloud; with --keep it leaves everything in place for read_cloud.py.

    python3 Tests/Python/write_cloud.py --endpoint http://127.0.0.1:8085 --project acme-ml-local --region europe-west1
"""

import argparse

from google.api_core import exceptions
from google.cloud import artifactregistry_v1, run_v2, scheduler_v1, secretmanager_v1
from google.iam.v1 import policy_pb2
from googleapiclient.errors import HttpError

from google_clients import Clients

APIS = ["run", "iam", "artifactregistry", "cloudscheduler", "secretmanager", "cloudresourcemanager"]


def check(truth, what):
    if not truth:
        raise SystemExit(f"write_cloud: {what}")
    print("ok:", what)


def refused(expected, call, what):
    try:
        call()
    except expected as error:
        print("ok:", what, "--", str(error)[:110])
    else:
        raise SystemExit(f"write_cloud: not refused: {what}")


def grant(client, resource, role, member):
    policy = client.get_iam_policy({"resource": resource})
    policy.bindings.append(policy_pb2.Binding(role=role, members=[member]))
    stale = policy_pb2.Policy()
    stale.CopyFrom(policy)
    done = client.set_iam_policy({"resource": resource, "policy": policy})
    check(any(member in b.members for b in done.bindings), f"{role} on {resource}")
    refused(exceptions.Conflict, lambda: client.set_iam_policy({"resource": resource, "policy": stale}), "a stale etag")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--endpoint", required=True)
    parser.add_argument("--project", required=True)
    parser.add_argument("--region", required=True)
    parser.add_argument("--keep", action="store_true")
    arguments = parser.parse_args()
    project = "projects/" + arguments.project
    parent = f"{project}/locations/{arguments.region}"
    clients = Clients(arguments.endpoint, arguments.project)

    refused(exceptions.Forbidden, lambda: list(clients.jobs.list_jobs(parent=parent)), "an API that is not enabled")
    names = [api + ".googleapis.com" for api in APIS]
    enabled = clients.usage.batch_enable_services({"parent": project, "service_ids": names}).result(timeout=30)
    check(len(enabled.services) == len(APIS), "services enabled")

    account = clients.accounts.create(name=project, body={"accountId": "writer",
        "serviceAccount": {"displayName": "Writer"}}).execute()
    member = "serviceAccount:" + account["email"]
    patched = clients.accounts.patch(name=account["name"], body={
        "serviceAccount": {"displayName": "Other"}, "updateMask": "displayName"}).execute()
    check(patched == {"name": account["name"], "displayName": "Other"}, "service account patched")
    grant(clients.projects, project, "roles/bigquery.jobUser", member)

    repository = clients.repositories.create_repository(parent=parent, repository_id="workloads",
        repository=artifactregistry_v1.Repository(format_=artifactregistry_v1.Repository.Format.DOCKER)).result(timeout=30)
    check(repository.name.endswith("/workloads"), "repository created")
    repository.labels["team"] = "ml"
    changed = clients.repositories.update_repository(repository=repository, update_mask={"paths": ["labels"]})
    check(dict(changed.labels) == {"team": "ml"}, "repository labelled")
    grant(clients.repositories, repository.name, "roles/artifactregistry.reader", member)

    secret = clients.secrets.create_secret(parent=project, secret_id="api-key",
        secret=secretmanager_v1.Secret(replication={"automatic": {}}))
    version = clients.secrets.add_secret_version(parent=secret.name, payload={"data": b"hello world"})
    found = clients.secrets.access_secret_version(name=secret.name + "/versions/latest")
    check(found.name == version.name and found.payload.data == b"hello world", "secret version read")

    bucket = clients.storage.bucket(f"{arguments.project}-data")
    bucket.iam_configuration.uniform_bucket_level_access_enabled = True
    bucket.create(location=arguments.region)
    bucket.labels = {"team": "ml"}
    bucket.patch()
    check(clients.storage.get_bucket(bucket.name).labels == {"team": "ml"}, "bucket patched")
    clients.storage_rest.insert(bucket=bucket.name, body={"name": "features/"}).execute()
    policy = clients.storage_rest.getIamPolicy(bucket=bucket.name, managedFolder="features/").execute()
    policy["bindings"] = [{"role": "roles/storage.objectUser", "members": [member]}]
    clients.storage_rest.setIamPolicy(bucket=bucket.name, managedFolder="features/", body=policy).execute()
    refused(HttpError, lambda: clients.storage_rest.setIamPolicy(
        bucket=bucket.name, managedFolder="features/", body=policy).execute(), "a stale etag of a folder")
    bucket.blob("features/table.csv").upload_from_string("a,b\n1,2\n", content_type="text/csv")
    check(bucket.blob("features/table.csv").download_as_text() == "a,b\n1,2\n", "object uploaded and read")
    bucket_policy = bucket.get_iam_policy(requested_policy_version=3)
    bucket_policy.bindings.append({"role": "roles/storage.bucketViewer", "members": {member}})
    bucket.set_iam_policy(bucket_policy)

    container = run_v2.Container(image="europe-docker.pkg.dev/p/r/api@sha256:" + "0" * 64, env=[run_v2.EnvVar(
        name="API_KEY", value_source={"secret_key_ref": {"secret": "api-key", "version": "latest"}})])
    template = run_v2.RevisionTemplate(containers=[container], service_account=account["email"])
    create = lambda: clients.services.create_service(
        parent=parent, service_id="api", service=run_v2.Service(template=template)).result(timeout=30)
    refused(exceptions.GoogleAPICallError, create, "a secret that the account cannot read")
    service = clients.services.get_service(name=parent + "/services/api")
    check(service.terminal_condition.state.name == "CONDITION_FAILED", "the service stays behind, not ready")
    grant(clients.secrets, secret.name, "roles/secretmanager.secretAccessor", member)
    service = clients.services.update_service(
        service=run_v2.Service(name=service.name, template=template)).result(timeout=30)
    check(service.terminal_condition.state.name == "CONDITION_SUCCEEDED" and service.generation == 2, "service ready")
    grant(clients.services, service.name, "roles/run.invoker", "allUsers")

    task = run_v2.TaskTemplate(containers=[run_v2.Container(image="x/job")], max_retries=0,
        service_account=account["email"])
    job = clients.jobs.create_job(parent=parent, job_id="features",
        job=run_v2.Job(template={"template": task})).result(timeout=30)
    check(job.template.template.max_retries == 0, "job created")
    grant(clients.jobs, job.name, "roles/run.invoker", member)
    execution = clients.jobs.run_job(name=job.name).result(timeout=30)
    check(execution.succeeded_count == 1, "job run")

    trigger = clients.scheduler.create_job(parent=parent, job=scheduler_v1.Job(
        name=parent + "/jobs/features", schedule="0 3 * * *", time_zone="Europe/Madrid",
        http_target={"uri": f"https://run.googleapis.com/v2/{job.name}:run", "http_method": "POST",
            "oauth_token": {"service_account_email": account["email"]}}))
    check(clients.scheduler.pause_job(name=trigger.name).state.name == "PAUSED", "scheduler job paused")
    trigger.schedule = "0 4 * * *"
    changed = clients.scheduler.update_job(job=trigger, update_mask={"paths": ["schedule"]})
    check(changed.schedule == "0 4 * * *" and changed.state.name == "PAUSED", "scheduler job updated")

    channels = clients.monitoring.notificationChannels()
    checks = clients.monitoring.uptimeCheckConfigs()
    policies = clients.monitoring.alertPolicies()
    channel = channels.create(name=project, body={"type": "email", "displayName": "on call",
        "labels": {"email_address": "a@b.example"}, "userLabels": {"owner": "calco"}}).execute()
    probe = checks.create(parent=project, body={"displayName": "api", "timeout": "10s",
        "httpCheck": {"path": "/healthz", "useSsl": True},
        "monitoredResource": {"type": "uptime_url", "labels": {"host": "api.example"}}}).execute()
    alert = policies.create(name=project, body={"displayName": "errors", "combiner": "OR",
        "notificationChannels": [channel["name"]], "userLabels": {"owner": "calco"},
        "conditions": [{"displayName": "c", "conditionThreshold": {"comparison": "COMPARISON_GT", "duration": "0s",
            "filter": 'metric.type="run.googleapis.com/request_count" AND resource.type="cloud_run_revision"'}}]}).execute()
    listed = policies.list(name=project, filter='user_labels.owner="calco"').execute()
    check([p["name"] for p in listed["alertPolicies"]] == [alert["name"]], "alert policy found by its label")
    refused(HttpError, lambda: channels.delete(name=channel["name"]).execute(), "a channel that is in use")

    if arguments.keep:
        return
    policies.delete(name=alert["name"]).execute()
    channels.delete(name=channel["name"]).execute()
    checks.delete(name=probe["name"]).execute()
    clients.scheduler.delete_job(name=trigger.name)
    clients.jobs.delete_job(name=job.name).result(timeout=30)
    clients.services.delete_service(name=service.name).result(timeout=30)
    refused(exceptions.NotFound, lambda: clients.services.get_service(name=service.name), "a deleted service")
    bucket.blob("features/table.csv").delete()
    refused(exceptions.Conflict, bucket.delete, "a bucket with a managed folder")
    clients.storage_rest.delete(bucket=bucket.name, managedFolder="features/").execute()
    bucket.delete()
    clients.secrets.delete_secret(name=secret.name)
    clients.repositories.delete_repository(name=repository.name).result(timeout=30)
    clients.accounts.delete(name=account["name"]).execute()
    policy = clients.projects.get_iam_policy({"resource": project})
    check(any(m.startswith("deleted:serviceAccount:") for b in policy.bindings for m in b.members), "a tombstone")


if __name__ == "__main__":
    main()
