// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudtasks:v2 of 20261005 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudtasksV2 = GoogleAPI(
        #"""
cloudtasks.v2 20261005 https://cloudtasks.googleapis.com/ Cloud Tasks API
AppEngineHttpRequest 124;AppEngineRouting 59;Attempt 86;Binding 44;CreateTaskRequest 59;Empty 8;Expr 53;GetIamPolicyRequest 48;GetPolicyOptions 44;Header 23;HeaderOverride 32;HttpRequest 118;HttpTarget 128;ListQueuesResponse 52;ListTasksResponse 49;OAuthToken 43;OidcToken 45;Operation 62;PathOverride 22;Policy 45;QueryOverride 30;Queue 204;RateLimits 81;RetryConfig 88;SetIamPolicyRequest 37;StackdriverLoggingConfig 43;Status 37;Task 278;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UriOverride 118
CreateTaskRequest.responseView 61;HttpTarget.httpMethod 87;Queue.state 56;UriOverride.scheme 51;UriOverride.uriOverrideEnforceMode 96
projects.locations.operations 96;projects.locations.queues 751;projects.locations.queues.tasks 450
AppEngineHttpRequest -;appEngineRouting @AppEngineRouting;body y;headers {s;httpMethod #HttpTarget.httpMethod;relativeUri s
AppEngineRouting -;host s -;instance s;service s;version s
Attempt -;dispatchTime t -;responseStatus @Status -;responseTime t -;scheduleTime t -
Binding -;condition @Expr;members [s;role s
CreateTaskRequest -;parent s +;responseView #;task @Task +
Empty -
Expr -;description s;expression s;location s;title s
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
Header -;key s;value s
HeaderOverride -;header @Header
HttpRequest -;body y;headers {s;httpMethod #HttpTarget.httpMethod;oauthToken @OAuthToken;oidcToken @OidcToken;url s +
HttpTarget -;headerOverrides [@HeaderOverride;httpMethod #;oauthToken @OAuthToken;oidcToken @OidcToken;uriOverride @UriOverride
ListQueuesResponse -;nextPageToken s;queues [@Queue
ListTasksResponse -;nextPageToken s;tasks [@Task
OAuthToken -;scope s;serviceAccountEmail s
OidcToken -;audience s;serviceAccountEmail s
Operation -;done b;error @Status;metadata o;name s;response o
PathOverride -;path s
Policy -;bindings [@Binding;etag y;version i
QueryOverride -;queryParams s
Queue -;appEngineRoutingOverride @AppEngineRouting;httpTarget @HttpTarget;name s;purgeTime t -;rateLimits @RateLimits;retryConfig @RetryConfig;stackdriverLoggingConfig @StackdriverLoggingConfig;state # -
RateLimits -;maxBurstSize i -;maxConcurrentDispatches i;maxDispatchesPerSecond n
RetryConfig -;maxAttempts i;maxBackoff d;maxDoublings i;maxRetryDuration d;minBackoff d
SetIamPolicyRequest -;policy @Policy
StackdriverLoggingConfig -;samplingRatio n
Status -;code i;details [o;message s
Task -;appEngineHttpRequest @AppEngineHttpRequest;createTime t -;dispatchCount i -;dispatchDeadline d;firstAttempt @Attempt -;httpRequest @HttpRequest;lastAttempt @Attempt -;name s;responseCount i -;retryConfig @RetryConfig;scheduleTime t;view #CreateTaskRequest.responseView -
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UriOverride -;host s;pathOverride @PathOverride;port l;queryOverride @QueryOverride;scheme #;uriOverrideEnforceMode #
CreateTaskRequest.responseView -;VIEW_UNSPECIFIED;BASIC;FULL
HttpTarget.httpMethod -;HTTP_METHOD_UNSPECIFIED;POST;GET;HEAD;PUT;DELETE;PATCH;OPTIONS
Queue.state -;STATE_UNSPECIFIED;RUNNING;PAUSED;DISABLED
UriOverride.scheme -;SCHEME_UNSPECIFIED;HTTP;HTTPS
UriOverride.uriOverrideEnforceMode -;URI_OVERRIDE_ENFORCE_MODE_UNSPECIFIED;IF_NOT_EXISTS;ALWAYS
projects.locations.operations;get GET v2/{name=projects/*/locations/*/operations/*} - Operation
projects.locations.queues;create POST v2/{parent=projects/*/locations/*}/queues Queue Queue;delete DELETE v2/{name=projects/*/locations/*/queues/*} - Empty;get GET v2/{name=projects/*/locations/*/queues/*} - Queue;getIamPolicy POST v2/{resource=projects/*/locations/*/queues/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v2/{parent=projects/*/locations/*}/queues - ListQueuesResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v2/{name=projects/*/locations/*/queues/*} Queue Queue;?updateMask m;setIamPolicy POST v2/{resource=projects/*/locations/*/queues/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v2/{resource=projects/*/locations/*/queues/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.queues.tasks;create POST v2/{parent=projects/*/locations/*/queues/*}/tasks CreateTaskRequest Task;delete DELETE v2/{name=projects/*/locations/*/queues/*/tasks/*} - Empty;get GET v2/{name=projects/*/locations/*/queues/*/tasks/*} - Task;?responseView #CreateTaskRequest.responseView;list GET v2/{parent=projects/*/locations/*/queues/*}/tasks - ListTasksResponse;?pageSize i;?pageToken s;?responseView #CreateTaskRequest.responseView

"""#)
}
