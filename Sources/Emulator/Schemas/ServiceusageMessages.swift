/// The messages of serviceusage:v1, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20260921
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let serviceusageMessages = """
    BatchEnableServicesRequest: google.api.serviceusage.v1.BatchEnableServicesRequest; serviceIds [string]
    DisableServiceRequest: google.api.serviceusage.v1.DisableServiceRequest;
        checkIfServiceHasUsage #CheckIfServiceHasUsage; disableDependentServices bool
    EnableServiceRequest: google.api.serviceusage.v1.EnableServiceRequest
    ListServicesResponse: google.api.serviceusage.v1.ListServicesResponse; nextPageToken string; services [Service]
    Operation: -; done bool; error Status; metadata any; name string; response any
    Service: google.api.serviceusage.v1.Service; config any; name string; parent string; state #ServiceState
    Status: -; code int32; details [any]; message string
    #CheckIfServiceHasUsage: google.api.serviceusage.v1.DisableServiceRequest.CheckIfServiceHasUsage;
        CHECK_IF_SERVICE_HAS_USAGE_UNSPECIFIED=0; SKIP=1; CHECK=2
    #ServiceState: google.api.serviceusage.v1.State; STATE_UNSPECIFIED=0; DISABLED=1; ENABLED=2
    """
