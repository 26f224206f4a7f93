// swift-format-ignore-file
// Written by `make discovery` from the Discovery document serviceusage:v1 of 20260921 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let serviceusageV1 = GoogleAPI(
        #"""
serviceusage.v1 20260921 https://serviceusage.googleapis.com/ Service Usage API
Api 151;AuthProvider 119;AuthRequirement 68;Authentication 93;AuthenticationRule 141;BatchEnableServicesRequest 95;BatchGetServicesResponse 119;CancelOperationRequest 25;DisableServiceRequest 123;Documentation 183;DocumentationRule 123;Empty 8;EnableServiceRequest 69;Endpoint 68;GoogleApiServiceusageV1Service 135;GoogleApiServiceusageV1ServiceConfig 283;JwtLocation 87;LabelDescriptor 75;ListOperationsResponse 79;ListServicesResponse 127;Method 147;MetricRule 106;Mixin 42;MonitoredResourceDescriptor 152;Monitoring 123;MonitoringDestination 97;OAuthRequirements 65;Operation 62;Option 45;Page 54;Quota 68;QuotaLimit 158;SourceContext 55;Status 37;Usage 87;UsageRule 88
DisableServiceRequest.checkIfServiceHasUsage 167;GoogleApiServiceusageV1Service.state 105;LabelDescriptor.valueType 81;Method.syntax 81;MonitoredResourceDescriptor.launchStage 154;QuotaLimit.trafficSource 103
operations 287;services 495
Api google.protobuf.Api;edition s;methods [@Method;mixins [@Mixin;name s;options [@Option;sourceContext @SourceContext;syntax #Method.syntax;version s
AuthProvider google.api.AuthProvider;audiences s;authorizationUrl s;id s;issuer s;jwksUri s;jwtLocations [@JwtLocation
AuthRequirement google.api.AuthRequirement;audiences s;providerId s
Authentication google.api.Authentication;providers [@AuthProvider;rules [@AuthenticationRule
AuthenticationRule google.api.AuthenticationRule;allowWithoutCredential b;oauth @OAuthRequirements;requirements [@AuthRequirement;selector s
BatchEnableServicesRequest google.api.serviceusage.v1.BatchEnableServicesRequest;serviceIds [s
BatchGetServicesResponse google.api.serviceusage.v1.BatchGetServicesResponse;services [@GoogleApiServiceusageV1Service
CancelOperationRequest -
DisableServiceRequest google.api.serviceusage.v1.DisableServiceRequest;checkIfServiceHasUsage #;disableDependentServices b
Documentation google.api.Documentation;additionalIamInfo s;documentationRootUrl s;overview s;pages [@Page;rules [@DocumentationRule;sectionOverrides [@Page;serviceRootUrl s;summary s
DocumentationRule google.api.DocumentationRule;deprecationDescription s;description s;disableReplacementWords s;selector s
Empty -
EnableServiceRequest google.api.serviceusage.v1.EnableServiceRequest
Endpoint google.api.Endpoint;aliases [s;allowCors b;name s;target s
GoogleApiServiceusageV1Service google.api.serviceusage.v1.Service;config @GoogleApiServiceusageV1ServiceConfig;name s;parent s;state #
GoogleApiServiceusageV1ServiceConfig google.api.serviceusage.v1.ServiceConfig;apis [@Api;authentication @Authentication;documentation @Documentation;endpoints [@Endpoint;monitoredResources [@MonitoredResourceDescriptor;monitoring @Monitoring;name s;quota @Quota;title s;usage @Usage
JwtLocation google.api.JwtLocation;cookie s =in;header s =in;query s =in;valuePrefix s
LabelDescriptor google.api.LabelDescriptor;description s;key s;valueType #
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListServicesResponse google.api.serviceusage.v1.ListServicesResponse;nextPageToken s;services [@GoogleApiServiceusageV1Service
Method google.protobuf.Method;edition s;name s;options [@Option;requestStreaming b;requestTypeUrl s;responseStreaming b;responseTypeUrl s;syntax #
MetricRule google.api.MetricRule;agenticMetricCosts {l;metricCosts {l;nonagenticMetricCosts {l;selector s
Mixin google.protobuf.Mixin;name s;root s
MonitoredResourceDescriptor google.api.MonitoredResourceDescriptor;description s;displayName s;labels [@LabelDescriptor +;launchStage #;name s;type s +
Monitoring google.api.Monitoring;consumerDestinations [@MonitoringDestination;producerDestinations [@MonitoringDestination
MonitoringDestination google.api.Monitoring.MonitoringDestination;metrics [s;monitoredResource s
OAuthRequirements google.api.OAuthRequirements;canonicalScopes s
Operation -;done b;error @Status;metadata o;name s;response o
Option google.protobuf.Option;name s;value o
Page google.api.Page;content s;name s;subpages [@Page
Quota google.api.Quota;limits [@QuotaLimit;metricRules [@MetricRule
QuotaLimit google.api.QuotaLimit;defaultLimit l;description s;displayName s;duration s;freeTier l;maxLimit l;metric s;name s;trafficSource #;unit s;values {l
SourceContext google.protobuf.SourceContext;fileName s
Status -;code i;details [o;message s
Usage google.api.Usage;producerNotificationChannel s;requirements [s;rules [@UsageRule
UsageRule google.api.UsageRule;allowUnregisteredCalls b;selector s;skipServiceControl b
DisableServiceRequest.checkIfServiceHasUsage google.api.serviceusage.v1.DisableServiceRequest.CheckIfServiceHasUsage;CHECK_IF_SERVICE_HAS_USAGE_UNSPECIFIED;SKIP;CHECK
GoogleApiServiceusageV1Service.state google.api.serviceusage.v1.State;STATE_UNSPECIFIED;DISABLED;ENABLED
LabelDescriptor.valueType google.api.LabelDescriptor.ValueType;STRING;BOOL;INT64
Method.syntax google.protobuf.Syntax;SYNTAX_PROTO2;SYNTAX_PROTO3;SYNTAX_EDITIONS
MonitoredResourceDescriptor.launchStage google.api.LaunchStage;LAUNCH_STAGE_UNSPECIFIED;UNIMPLEMENTED=6;PRELAUNCH;EARLY_ACCESS=1;ALPHA;BETA;GA;DEPRECATED
QuotaLimit.trafficSource -;TRAFFIC_SOURCE_UNSPECIFIED;TRAFFIC_SOURCE_NONAGENTIC;TRAFFIC_SOURCE_AGENTIC
operations;cancel POST v1/{name=operations/**}:cancel CancelOperationRequest Empty;delete DELETE v1/{name=operations/**} - Empty;get GET v1/{name=operations/*} - Operation;list GET v1/operations - ListOperationsResponse;?filter s;?name s;?pageSize i;?pageToken s;?returnPartialSuccess b
services;batchEnable POST v1/{parent=*/*}/services:batchEnable BatchEnableServicesRequest Operation;batchGet GET v1/{parent=*/*}/services:batchGet - BatchGetServicesResponse;?names [s;disable POST v1/{name=*/*/services/*}:disable DisableServiceRequest Operation;enable POST v1/{name=*/*/services/*}:enable EnableServiceRequest Operation;get GET v1/{name=*/*/services/*} - GoogleApiServiceusageV1Service;list GET v1/{parent=*/*}/services - ListServicesResponse;?filter s;?pageSize i;?pageToken s

"""#)
}
