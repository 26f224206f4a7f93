// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudscheduler:v1 of 20261106 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudschedulerV1 = GoogleAPI(
        #"""
cloudscheduler.v1 20261106 https://cloudscheduler.googleapis.com/ Cloud Scheduler API
AppEngineHttpTarget 146;AppEngineRouting 100;CancelOperationRequest 25;CmekConfig 35;Empty 8;HttpTarget 205;Job 335;ListJobsResponse 87;ListLocationsResponse 61;ListOperationsResponse 79;Location 66;OAuthToken 78;OidcToken 79;Operation 62;PauseJobRequest 58;PubsubTarget 87;ResumeJobRequest 60;RetryConfig 139;RunJobRequest 54;Status 53
AppEngineHttpTarget.httpMethod 131;Job.state 102
projects.locations 370;projects.locations.jobs 595;projects.locations.operations 395
AppEngineHttpTarget google.cloud.scheduler.v1.AppEngineHttpTarget;appEngineRouting @AppEngineRouting;body y;headers {s;httpMethod #;relativeUri s
AppEngineRouting google.cloud.scheduler.v1.AppEngineRouting;host s -;instance s;service s;version s
CancelOperationRequest -
CmekConfig -;kmsKeyName s;name s *
Empty -
HttpTarget google.cloud.scheduler.v1.HttpTarget;body y;headers {s;httpMethod #AppEngineHttpTarget.httpMethod;oauthToken @OAuthToken =authorization_header;oidcToken @OidcToken =authorization_header;uri s +
Job google.cloud.scheduler.v1.Job;appEngineHttpTarget @AppEngineHttpTarget =target;attemptDeadline d;description s;httpTarget @HttpTarget =target;lastAttemptTime t -;name s;pubsubTarget @PubsubTarget =target;retryConfig @RetryConfig;satisfiesPzs b -;schedule s;scheduleTime t -;state # -;status @Status -;timeZone s;userUpdateTime t -
ListJobsResponse google.cloud.scheduler.v1.ListJobsResponse;jobs [@Job;nextPageToken s
ListLocationsResponse -;locations [@Location;nextPageToken s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
Location -;displayName s;labels {s;locationId s;metadata o;name s
OAuthToken google.cloud.scheduler.v1.OAuthToken;scope s;serviceAccountEmail s
OidcToken google.cloud.scheduler.v1.OidcToken;audience s;serviceAccountEmail s
Operation -;done b;error @Status;metadata o;name s;response o
PauseJobRequest google.cloud.scheduler.v1.PauseJobRequest
PubsubTarget google.cloud.scheduler.v1.PubsubTarget;attributes {s;data y;topicName s +
ResumeJobRequest google.cloud.scheduler.v1.ResumeJobRequest
RetryConfig google.cloud.scheduler.v1.RetryConfig;maxBackoffDuration d;maxDoublings i;maxRetryDuration d;minBackoffDuration d;retryCount i
RunJobRequest google.cloud.scheduler.v1.RunJobRequest
Status google.rpc.Status;code i;details [o;message s
AppEngineHttpTarget.httpMethod google.cloud.scheduler.v1.HttpMethod;HTTP_METHOD_UNSPECIFIED;POST;GET;HEAD;PUT;DELETE;PATCH;OPTIONS
Job.state google.cloud.scheduler.v1.Job.State;STATE_UNSPECIFIED;ENABLED;PAUSED;DISABLED;UPDATE_FAILED
projects.locations;get GET v1/{name=projects/*/locations/*} - Location;getCmekConfig GET v1/{name=projects/*/locations/*/cmekConfig} - CmekConfig;list GET v1/{name=projects/*}/locations - ListLocationsResponse;?extraLocationTypes [s;?filter s;?pageSize i;?pageToken s;updateCmekConfig PATCH v1/{name=projects/*/locations/*/cmekConfig} CmekConfig Operation;?updateMask m
projects.locations.jobs;create POST v1/{parent=projects/*/locations/*}/jobs Job Job;delete DELETE v1/{name=projects/*/locations/*/jobs/*} - Empty;get GET v1/{name=projects/*/locations/*/jobs/*} - Job;list GET v1/{parent=projects/*/locations/*}/jobs - ListJobsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/jobs/*} Job Job;?updateMask m;pause POST v1/{name=projects/*/locations/*/jobs/*}:pause PauseJobRequest Job;resume POST v1/{name=projects/*/locations/*/jobs/*}:resume ResumeJobRequest Job;run POST v1/{name=projects/*/locations/*/jobs/*}:run RunJobRequest Job
projects.locations.operations;cancel POST v1/{name=projects/*/locations/*/operations/*}:cancel CancelOperationRequest Empty;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
