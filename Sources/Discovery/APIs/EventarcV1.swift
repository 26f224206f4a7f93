// swift-format-ignore-file
// Written by `make discovery` from the Discovery document eventarc:v1 of 20261002 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let eventarcV1 = GoogleAPI(
        #"""
eventarc.v1 20261002 https://eventarc.googleapis.com/ Eventarc API
AuditConfig 57;AuditLogConfig 46;Binding 44;Channel 157;ChannelConnection 109;CloudRun 41;Destination 125;Empty 8;Enrollment 151;EventFilter 49;Expr 53;GKE 64;GoogleApiSource 266;GoogleCloudEventarcV1PipelineDestination 365;GoogleCloudEventarcV1PipelineDestinationAuthenticationConfig 228;GoogleCloudEventarcV1PipelineDestinationAuthenticationConfigOAuthToken 100;GoogleCloudEventarcV1PipelineDestinationAuthenticationConfigOidcToken 102;GoogleCloudEventarcV1PipelineDestinationHttpEndpoint 88;GoogleCloudEventarcV1PipelineDestinationNetworkConfig 78;GoogleCloudEventarcV1PipelineMediation 110;GoogleCloudEventarcV1PipelineMediationTransformation 80;GoogleCloudEventarcV1PipelineMessagePayloadFormat 258;GoogleCloudEventarcV1PipelineMessagePayloadFormatAvroFormat 81;GoogleCloudEventarcV1PipelineMessagePayloadFormatJsonFormat 62;GoogleCloudEventarcV1PipelineMessagePayloadFormatProtobufFormat 85;GoogleCloudEventarcV1PipelineRetryPolicy 89;GoogleLongrunningListOperationsResponse 113;GoogleLongrunningOperation 88;GoogleRpcStatus 46;HttpEndpoint 23;ListChannelConnectionsResponse 103;ListChannelsResponse 73;ListEnrollmentsResponse 82;ListGoogleApiSourcesResponse 97;ListMessageBusesResponse 84;ListPipelinesResponse 76;ListTriggersResponse 73;LoggingConfig 30;MessageBus 151;NetworkConfig 38;OrganizationSubscription 39;Pipeline 400;Policy 72;ProjectSubscriptions 33;Pubsub 34;RetryPolicy 28;SetIamPolicyRequest 50;StateCondition 34;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;Transport 27;Trigger 271
AuditLogConfig.logType 78;Channel.state 58;LoggingConfig.logSeverity 115;StateCondition.code 242
projects.locations.channelConnections 873;projects.locations.channels 917;projects.locations.enrollments 1009;projects.locations.googleApiSources 1079;projects.locations.messageBuses 1019;projects.locations.operations 335;projects.locations.pipelines 981;projects.locations.triggers 967
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Binding -;condition @Expr;members [s;role s
Channel -;activationToken s -;createTime t -;cryptoKeyName s;labels {s;name s +;provider s;pubsubTopic s -;satisfiesPzs b -;state # -;uid s -;updateTime t -
ChannelConnection -;activationToken s <;channel s +;createTime t -;labels {s;name s +;uid s -;updateTime t -
CloudRun -;path s;region s +;service s +
Destination -;cloudFunction s;cloudRun @CloudRun;gke @GKE;httpEndpoint @HttpEndpoint;networkConfig @NetworkConfig;workflow s
Empty -
Enrollment -;annotations {s;celMatch s +;createTime t -;destination s +;displayName s;etag s;labels {s;messageBus s +^;name s *;uid s -;updateTime t -
EventFilter -;attribute s +;operator s;value s +
Expr -;description s;expression s;location s;title s
GKE -;cluster s +;location s +;namespace s +;path s;service s +
GoogleApiSource -;annotations {s;createTime t -;cryptoKeyName s;destination s +;displayName s;etag s;labels {s;loggingConfig @LoggingConfig;name s *;organizationSubscription @OrganizationSubscription;projectSubscriptions @ProjectSubscriptions;uid s -;updateTime t -
GoogleCloudEventarcV1PipelineDestination -;authenticationConfig @GoogleCloudEventarcV1PipelineDestinationAuthenticationConfig;httpEndpoint @GoogleCloudEventarcV1PipelineDestinationHttpEndpoint;messageBus s;networkConfig @GoogleCloudEventarcV1PipelineDestinationNetworkConfig;outputPayloadFormat @GoogleCloudEventarcV1PipelineMessagePayloadFormat;topic s;workflow s
GoogleCloudEventarcV1PipelineDestinationAuthenticationConfig -;googleOidc @GoogleCloudEventarcV1PipelineDestinationAuthenticationConfigOidcToken;oauthToken @GoogleCloudEventarcV1PipelineDestinationAuthenticationConfigOAuthToken
GoogleCloudEventarcV1PipelineDestinationAuthenticationConfigOAuthToken -;scope s;serviceAccount s +
GoogleCloudEventarcV1PipelineDestinationAuthenticationConfigOidcToken -;audience s;serviceAccount s +
GoogleCloudEventarcV1PipelineDestinationHttpEndpoint -;messageBindingTemplate s;uri s +
GoogleCloudEventarcV1PipelineDestinationNetworkConfig -;networkAttachment s +
GoogleCloudEventarcV1PipelineMediation -;transformation @GoogleCloudEventarcV1PipelineMediationTransformation
GoogleCloudEventarcV1PipelineMediationTransformation -;transformationTemplate s
GoogleCloudEventarcV1PipelineMessagePayloadFormat -;avro @GoogleCloudEventarcV1PipelineMessagePayloadFormatAvroFormat;json @GoogleCloudEventarcV1PipelineMessagePayloadFormatJsonFormat;protobuf @GoogleCloudEventarcV1PipelineMessagePayloadFormatProtobufFormat
GoogleCloudEventarcV1PipelineMessagePayloadFormatAvroFormat -;schemaDefinition s
GoogleCloudEventarcV1PipelineMessagePayloadFormatJsonFormat -
GoogleCloudEventarcV1PipelineMessagePayloadFormatProtobufFormat -;schemaDefinition s
GoogleCloudEventarcV1PipelineRetryPolicy -;maxAttempts i;maxRetryDelay d;minRetryDelay d
GoogleLongrunningListOperationsResponse -;nextPageToken s;operations [@GoogleLongrunningOperation;unreachable [s
GoogleLongrunningOperation -;done b;error @GoogleRpcStatus;metadata o;name s;response o
GoogleRpcStatus -;code i;details [o;message s
HttpEndpoint -;uri s +
ListChannelConnectionsResponse -;channelConnections [@ChannelConnection;nextPageToken s;unreachable [s
ListChannelsResponse -;channels [@Channel;nextPageToken s;unreachable [s
ListEnrollmentsResponse -;enrollments [@Enrollment;nextPageToken s;unreachable [s
ListGoogleApiSourcesResponse -;googleApiSources [@GoogleApiSource;nextPageToken s;unreachable [s
ListMessageBusesResponse -;messageBuses [@MessageBus;nextPageToken s;unreachable [s
ListPipelinesResponse -;nextPageToken s;pipelines [@Pipeline;unreachable [s
ListTriggersResponse -;nextPageToken s;triggers [@Trigger;unreachable [s
LoggingConfig -;logSeverity #
MessageBus -;annotations {s;createTime t -;cryptoKeyName s;displayName s;etag s;labels {s;loggingConfig @LoggingConfig;name s *;uid s -;updateTime t -
NetworkConfig -;networkAttachment s +
OrganizationSubscription -;enabled b +
Pipeline -;annotations {s;createTime t -;cryptoKeyName s;destinations [@GoogleCloudEventarcV1PipelineDestination +;displayName s;etag s;inputPayloadFormat @GoogleCloudEventarcV1PipelineMessagePayloadFormat;labels {s;loggingConfig @LoggingConfig;mediations [@GoogleCloudEventarcV1PipelineMediation;name s *;retryPolicy @GoogleCloudEventarcV1PipelineRetryPolicy;satisfiesPzs b -;uid s -;updateTime t -
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
ProjectSubscriptions -;list [s +
Pubsub -;subscription s -;topic s
RetryPolicy -;maxAttempts i
SetIamPolicyRequest -;policy @Policy;updateMask m
StateCondition -;code #;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
Transport -;pubsub @Pubsub
Trigger -;channel s;conditions {@StateCondition -;createTime t -;destination @Destination +;etag s;eventDataContentType s;eventFilters [@EventFilter;labels {s;name s +;retryPolicy @RetryPolicy;satisfiesPzs b -;serviceAccount s;transport @Transport;uid s -;updateTime t -
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
Channel.state -;STATE_UNSPECIFIED;PENDING;ACTIVE;INACTIVE
LoggingConfig.logSeverity -;LOG_SEVERITY_UNSPECIFIED;NONE;DEBUG;INFO;NOTICE;WARNING;ERROR;CRITICAL;ALERT;EMERGENCY
StateCondition.code -;OK;CANCELLED;UNKNOWN;INVALID_ARGUMENT;DEADLINE_EXCEEDED;NOT_FOUND;ALREADY_EXISTS;PERMISSION_DENIED;UNAUTHENTICATED;RESOURCE_EXHAUSTED;FAILED_PRECONDITION;ABORTED;OUT_OF_RANGE;UNIMPLEMENTED;INTERNAL;UNAVAILABLE;DATA_LOSS
projects.locations.channelConnections;create POST v1/{parent=projects/*/locations/*}/channelConnections ChannelConnection GoogleLongrunningOperation;?channelConnectionId s;delete DELETE v1/{name=projects/*/locations/*/channelConnections/*} - GoogleLongrunningOperation;get GET v1/{name=projects/*/locations/*/channelConnections/*} - ChannelConnection;getIamPolicy GET v1/{resource=projects/*/locations/*/channelConnections/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/channelConnections - ListChannelConnectionsResponse;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/locations/*/channelConnections/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/channelConnections/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.channels;create POST v1/{parent=projects/*/locations/*}/channels Channel GoogleLongrunningOperation;?channelId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/channels/*} - GoogleLongrunningOperation;?validateOnly b;get GET v1/{name=projects/*/locations/*/channels/*} - Channel;getIamPolicy GET v1/{resource=projects/*/locations/*/channels/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/channels - ListChannelsResponse;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/channels/*} Channel GoogleLongrunningOperation;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/channels/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/channels/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.enrollments;create POST v1/{parent=projects/*/locations/*}/enrollments Enrollment GoogleLongrunningOperation;?enrollmentId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/enrollments/*} - GoogleLongrunningOperation;?allowMissing b;?etag s;?validateOnly b;get GET v1/{name=projects/*/locations/*/enrollments/*} - Enrollment;getIamPolicy GET v1/{resource=projects/*/locations/*/enrollments/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/enrollments - ListEnrollmentsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/enrollments/*} Enrollment GoogleLongrunningOperation;?allowMissing b;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/enrollments/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/enrollments/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.googleApiSources;create POST v1/{parent=projects/*/locations/*}/googleApiSources GoogleApiSource GoogleLongrunningOperation;?googleApiSourceId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/googleApiSources/*} - GoogleLongrunningOperation;?allowMissing b;?etag s;?validateOnly b;get GET v1/{name=projects/*/locations/*/googleApiSources/*} - GoogleApiSource;getIamPolicy GET v1/{resource=projects/*/locations/*/googleApiSources/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/googleApiSources - ListGoogleApiSourcesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/googleApiSources/*} GoogleApiSource GoogleLongrunningOperation;?allowMissing b;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/googleApiSources/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/googleApiSources/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.messageBuses;create POST v1/{parent=projects/*/locations/*}/messageBuses MessageBus GoogleLongrunningOperation;?messageBusId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/messageBuses/*} - GoogleLongrunningOperation;?allowMissing b;?etag s;?validateOnly b;get GET v1/{name=projects/*/locations/*/messageBuses/*} - MessageBus;getIamPolicy GET v1/{resource=projects/*/locations/*/messageBuses/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/messageBuses - ListMessageBusesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/messageBuses/*} MessageBus GoogleLongrunningOperation;?allowMissing b;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/messageBuses/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/messageBuses/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - GoogleLongrunningOperation;list GET v1/{name=projects/*/locations/*}/operations - GoogleLongrunningListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.pipelines;create POST v1/{parent=projects/*/locations/*}/pipelines Pipeline GoogleLongrunningOperation;?pipelineId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/pipelines/*} - GoogleLongrunningOperation;?allowMissing b;?etag s;?validateOnly b;get GET v1/{name=projects/*/locations/*/pipelines/*} - Pipeline;getIamPolicy GET v1/{resource=projects/*/locations/*/pipelines/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/pipelines - ListPipelinesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/pipelines/*} Pipeline GoogleLongrunningOperation;?allowMissing b;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/pipelines/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/pipelines/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.triggers;create POST v1/{parent=projects/*/locations/*}/triggers Trigger GoogleLongrunningOperation;?triggerId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/triggers/*} - GoogleLongrunningOperation;?allowMissing b;?etag s;?validateOnly b;get GET v1/{name=projects/*/locations/*/triggers/*} - Trigger;getIamPolicy GET v1/{resource=projects/*/locations/*/triggers/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/triggers - ListTriggersResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/triggers/*} Trigger GoogleLongrunningOperation;?allowMissing b;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/triggers/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/triggers/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
