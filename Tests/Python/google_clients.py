"""Google's own Python clients, pointed at calco-emulate over plain HTTP and without credentials."""

import functools
import os

from google.api_core import operations_v1
from google.auth.credentials import AnonymousCredentials
from google.cloud import artifactregistry_v1, resourcemanager_v3, run_v2, scheduler_v1, secretmanager_v1
from google.cloud import service_usage_v1, storage
from googleapiclient import discovery


class Clients:
    """One client per service of `endpoint`, made when it is first asked for."""

    def __init__(self, endpoint, project):
        self.host = endpoint.removeprefix("http://").rstrip("/")
        self.endpoint = "http://" + self.host
        self.project = project

    def _rest(self, client, prefix="v1"):
        """A generated client over REST; its operations are polled at the same place."""
        transport_class = client.get_transport_class("rest")
        transport = transport_class(host=self.host, url_scheme="http", credentials=AnonymousCredentials())
        name = "{name=projects/*/locations/*/operations/*}"
        transport._operations_client = operations_v1.AbstractOperationsClient(
            transport=operations_v1.OperationsRestTransport(
                host=self.endpoint, credentials=AnonymousCredentials(), path_prefix=prefix,
                http_options={
                    "google.longrunning.Operations.GetOperation": [{"method": "get", "uri": f"/{prefix}/{name}"},
                        {"method": "get", "uri": f"/{prefix}/{{name=operations/*}}"}],
                }))
        return client(transport=transport)

    def _discovery(self, service, version):
        """A client made from the Discovery document, for services whose generated client speaks gRPC only."""
        return discovery.build(service, version, credentials=AnonymousCredentials(), static_discovery=True,
            cache_discovery=False, client_options={"api_endpoint": self.endpoint})

    @functools.cached_property
    def services(self):
        return self._rest(run_v2.ServicesClient, "v2")

    @functools.cached_property
    def jobs(self):
        return self._rest(run_v2.JobsClient, "v2")

    @functools.cached_property
    def executions(self):
        return self._rest(run_v2.ExecutionsClient, "v2")

    @functools.cached_property
    def scheduler(self):
        return self._rest(scheduler_v1.CloudSchedulerClient)

    @functools.cached_property
    def secrets(self):
        return self._rest(secretmanager_v1.SecretManagerServiceClient)

    @functools.cached_property
    def repositories(self):
        return self._rest(artifactregistry_v1.ArtifactRegistryClient)

    @functools.cached_property
    def usage(self):
        return self._rest(service_usage_v1.ServiceUsageClient)

    @functools.cached_property
    def projects(self):
        return self._rest(resourcemanager_v3.ProjectsClient, "v3")

    @functools.cached_property
    def monitoring(self):
        return self._discovery("monitoring", "v3").projects()

    @functools.cached_property
    def accounts(self):
        return self._discovery("iam", "v1").projects().serviceAccounts()

    @functools.cached_property
    def storage(self):
        os.environ["STORAGE_EMULATOR_HOST"] = self.endpoint
        return storage.Client(project=self.project, credentials=AnonymousCredentials())

    @functools.cached_property
    def storage_rest(self):
        """Managed folders are not in the storage client; they are in the Discovery document."""
        service = discovery.build("storage", "v1", credentials=AnonymousCredentials(), static_discovery=True,
            cache_discovery=False, client_options={"api_endpoint": self.endpoint + "/storage/v1/"})
        return service.managedFolders()
