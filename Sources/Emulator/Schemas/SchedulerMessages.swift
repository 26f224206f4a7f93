/// The messages of cloudscheduler:v1, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261106
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let schedulerMessages = """
    AppEngineHttpTarget: google.cloud.scheduler.v1.AppEngineHttpTarget; appEngineRouting AppEngineRouting;
        body bytes; headers {string}; httpMethod #HttpMethod; relativeUri string
    AppEngineRouting: google.cloud.scheduler.v1.AppEngineRouting; host string out; instance string; service string;
        version string
    HttpTarget: google.cloud.scheduler.v1.HttpTarget; body bytes; headers {string}; httpMethod #HttpMethod;
        oauthToken OAuthToken one=authorization_header; oidcToken OidcToken one=authorization_header; uri string req
    Job: google.cloud.scheduler.v1.Job; appEngineHttpTarget AppEngineHttpTarget one=target;
        attemptDeadline duration; description string; httpTarget HttpTarget one=target; lastAttemptTime time out;
        name string; pubsubTarget PubsubTarget one=target; retryConfig RetryConfig; satisfiesPzs bool out;
        schedule string; scheduleTime time out; state #JobState out; status Status out; timeZone string;
        userUpdateTime time out
    ListJobsResponse: google.cloud.scheduler.v1.ListJobsResponse; jobs [Job]; nextPageToken string
    OAuthToken: google.cloud.scheduler.v1.OAuthToken; scope string; serviceAccountEmail string
    OidcToken: google.cloud.scheduler.v1.OidcToken; audience string; serviceAccountEmail string
    PauseJobRequest: google.cloud.scheduler.v1.PauseJobRequest
    PubsubTarget: google.cloud.scheduler.v1.PubsubTarget; attributes {string}; data bytes; topicName string req
    ResumeJobRequest: google.cloud.scheduler.v1.ResumeJobRequest
    RetryConfig: google.cloud.scheduler.v1.RetryConfig; maxBackoffDuration duration; maxDoublings int32;
        maxRetryDuration duration; minBackoffDuration duration; retryCount int32
    RunJobRequest: google.cloud.scheduler.v1.RunJobRequest
    Status: google.rpc.Status; code int32; details [any]; message string
    #HttpMethod: google.cloud.scheduler.v1.HttpMethod; HTTP_METHOD_UNSPECIFIED=0; POST=1; GET=2; HEAD=3; PUT=4;
        DELETE=5; PATCH=6; OPTIONS=7
    #JobState: google.cloud.scheduler.v1.Job.State; STATE_UNSPECIFIED=0; ENABLED=1; PAUSED=2; DISABLED=3;
        UPDATE_FAILED=4
    """
