// swift-format-ignore-file
// Written by `make discovery` from the Discovery document monitoring:v3 of 20260129 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let monitoringV3 = GoogleAPI(
        #"""
monitoring.v3 20260129 https://monitoring.googleapis.com/ Cloud Monitoring API
Aggregation 120;Alert 169;AlertPolicy 300;AlertStrategy 199;AppEngine 60;AvailabilityCriteria 72;BasicAuthentication 113;BasicService 86;BasicSli 160;BooleanTest 91;BucketOptions 159;CloudEndpoints 69;CloudFunctionV2Target 135;CloudRun 72;ClusterIstio 113;CollectdPayload 133;CollectdPayloadError 78;CollectdValue 68;CollectdValueError 43;Condition 398;ContentMatcher 122;CreateCollectdTimeSeriesRequest 115;CreateCollectdTimeSeriesResponse 105;CreateTimeSeriesRequest 95;CreateTimeSeriesSummary 122;Criteria 67;Custom 43;Daily 109;Distribution 155;DistributionCut 105;Documentation 105;Empty 8;Error 85;Exemplar 77;Explicit 66;Exponential 104;ForecastOptions 111;GetNotificationChannelVerificationCodeRequest 126;GetNotificationChannelVerificationCodeResponse 135;GkeNamespace 110;GkeService 120;GkeWorkload 158;GoogleMonitoringV3Range 63;Group 90;Hourly 103;HttpCheck 335;InternalChecker 118;IstioCanonicalService 132;JsonPathMatcher 111;LabelDescriptor 75;LabelValue 103;LatencyCriteria 74;Linear 88;Link 77;ListAlertPoliciesResponse 129;ListAlertsResponse 64;ListGroupMembersResponse 127;ListGroupsResponse 89;ListMetricDescriptorsResponse 134;ListMonitoredResourceDescriptorsResponse 169;ListNotificationChannelDescriptorsResponse 174;ListNotificationChannelsResponse 158;ListServiceLevelObjectivesResponse 154;ListServicesResponse 98;ListSnoozesResponse 94;ListTimeSeriesResponse 154;ListUptimeCheckConfigsResponse 150;ListUptimeCheckIpsResponse 122;LogMatch 91;LogMetadata 33;MeshIstio 94;Metric 42;MetricAbsence 139;MetricDescriptor 260;MetricDescriptorMetadata 185;MetricRange 105;MetricThreshold 365;Minutes 88;MonitoredResource 68;MonitoredResourceDescriptor 180;MonitoredResourceMetadata 96;MonitoringQueryLanguageCondition 169;MutationRecord 76;NotificationChannel 226;NotificationChannelDescriptor 208;NotificationChannelStrategy 150;NotificationRateLimit 100;PerformanceThreshold 162;PingConfig 74;Point 74;PointData 103;PolicySnapshot 63;PrometheusQueryLanguageCondition 211;QueryTimeSeriesRequest 100;QueryTimeSeriesResponse 183;Range 48;RequestBasedSli 134;ResourceGroup 92;ResponseStatusCode 141;RowCountTest 111;SendNotificationChannelVerificationCodeRequest 115;Service 496;ServiceAgentAuthentication 110;ServiceLevelIndicator 162;ServiceLevelObjective 203;Snooze 107;SqlCondition 226;Status 53;SyntheticMonitorTarget 106;TcpCheck 87;Telemetry 64;TimeInterval 71;TimeOfDay 68;TimeSeries 187;TimeSeriesData 98;TimeSeriesDescriptor 133;TimeSeriesRatio 113;Trigger 89;TypedValue 163;UptimeCheckConfig 474;UptimeCheckIp 114;ValueDescriptor 153;VerifyNotificationChannelRequest 96;WindowsBasedSli 269
Aggregation.crossSeriesReducer 303;Aggregation.perSeriesAligner 373;Alert.state 44;AlertPolicy.combiner 130;AlertPolicy.severity 107;AlertStrategy.notificationPrompts 148;CollectdValue.dataSourceType 90;ContentMatcher.matcher 241;HttpCheck.contentType 126;HttpCheck.requestMethod 115;InternalChecker.state 94;JsonPathMatcher.jsonMatcher 181;LabelDescriptor.valueType 81;MetricDescriptor.launchStage 143;MetricDescriptorMetadata.timeSeriesResourceHierarchyLevel 221;MonitoringQueryLanguageCondition.evaluationMissingData 250;NotificationChannel.verificationStatus 151;NotificationChannelDescriptor.supportedTiers 143;PolicySnapshot.severity 70;ResourceGroup.resourceType 123;ResponseStatusCode.statusClass 263;RowCountTest.comparison 167;ServiceAgentAuthentication.type 196;ServiceLevelObjective.calendarPeriod 135;TimeSeries.metricKind 108;TimeSeries.valueType 126;UptimeCheckConfig.checkerType 140;UptimeCheckConfig.selectedRegions 163;folders.timeSeries.list.aggregation.crossSeriesReducer 283;folders.timeSeries.list.aggregation.perSeriesAligner 346;folders.timeSeries.list.view 44;services.serviceLevelObjectives.get.view 74
folders.timeSeries 576;organizations.timeSeries 722;projects.alertPolicies 417;projects.alerts 168;projects.collectdTimeSeries 145;projects.groups 408;projects.groups.members 175;projects.metricDescriptors 374;projects.monitoredResourceDescriptors 266;projects.notificationChannelDescriptors 265;projects.notificationChannels 957;projects.snoozes 290;projects.timeSeries 977;projects.uptimeCheckConfigs 475;services 324;services.serviceLevelObjectives 626;uptimeCheckIps 96
Aggregation google.monitoring.v3.Aggregation;alignmentPeriod d;crossSeriesReducer #;groupByFields [s;perSeriesAligner #
Alert -;closeTime t;log @LogMetadata;metadata @MonitoredResourceMetadata;metric @Metric;name s *;openTime t;policy @PolicySnapshot;resource @MonitoredResource;state # -
AlertPolicy google.monitoring.v3.AlertPolicy;alertStrategy @AlertStrategy;combiner #;conditions [@Condition;creationRecord @MutationRecord;displayName s;documentation @Documentation;enabled b ?;mutationRecord @MutationRecord;name s *;notificationChannels [s;severity #;userLabels {s;validity @Status
AlertStrategy google.monitoring.v3.AlertPolicy.AlertStrategy;autoClose d;notificationChannelStrategy [@NotificationChannelStrategy;notificationPrompts [#;notificationRateLimit @NotificationRateLimit
AppEngine google.monitoring.v3.Service.AppEngine;moduleId s
AvailabilityCriteria google.monitoring.v3.BasicSli.AvailabilityCriteria
BasicAuthentication google.monitoring.v3.UptimeCheckConfig.HttpCheck.BasicAuthentication;password s !;username s
BasicService google.monitoring.v3.Service.BasicService;serviceLabels {s;serviceType s
BasicSli google.monitoring.v3.BasicSli;availability @AvailabilityCriteria =sli_criteria;latency @LatencyCriteria =sli_criteria;location [s;method [s;version [s
BooleanTest google.monitoring.v3.AlertPolicy.Condition.SqlCondition.BooleanTest;column s +
BucketOptions google.api.Distribution.BucketOptions;explicitBuckets @Explicit =options;exponentialBuckets @Exponential =options;linearBuckets @Linear =options
CloudEndpoints google.monitoring.v3.Service.CloudEndpoints;service s
CloudFunctionV2Target google.monitoring.v3.SyntheticMonitorTarget.CloudFunctionV2Target;cloudRunRevision @MonitoredResource -;name s +
CloudRun google.monitoring.v3.Service.CloudRun;location s;serviceName s
ClusterIstio google.monitoring.v3.Service.ClusterIstio;clusterName s;location s;serviceName s;serviceNamespace s
CollectdPayload -;endTime t;metadata {@TypedValue;plugin s;pluginInstance s;startTime t;type s;typeInstance s;values [@CollectdValue
CollectdPayloadError -;error @Status;index i;valueErrors [@CollectdValueError
CollectdValue -;dataSourceName s;dataSourceType #;value @TypedValue
CollectdValueError -;error @Status;index i
Condition google.monitoring.v3.AlertPolicy.Condition;conditionAbsent @MetricAbsence =condition;conditionMatchedLog @LogMatch =condition;conditionMonitoringQueryLanguage @MonitoringQueryLanguageCondition =condition;conditionPrometheusQueryLanguage @PrometheusQueryLanguageCondition =condition;conditionSql @SqlCondition =condition;conditionThreshold @MetricThreshold =condition;displayName s;name s
ContentMatcher google.monitoring.v3.UptimeCheckConfig.ContentMatcher;content s;jsonPathMatcher @JsonPathMatcher;matcher #
CreateCollectdTimeSeriesRequest -;collectdPayloads [@CollectdPayload;collectdVersion s;resource @MonitoredResource
CreateCollectdTimeSeriesResponse -;payloadErrors [@CollectdPayloadError;summary @CreateTimeSeriesSummary
CreateTimeSeriesRequest google.monitoring.v3.CreateTimeSeriesRequest;timeSeries [@TimeSeries +
CreateTimeSeriesSummary google.monitoring.v3.CreateTimeSeriesSummary;errors [@Error;successPointCount i;totalPointCount i
Criteria google.monitoring.v3.Snooze.Criteria;filter s;policies [s
Custom google.monitoring.v3.Service.Custom
Daily google.monitoring.v3.AlertPolicy.Condition.SqlCondition.Daily;executionTime @TimeOfDay;periodicity i +
Distribution google.api.Distribution;bucketCounts [l;bucketOptions @BucketOptions;count l;exemplars [@Exemplar;mean n;range @Range;sumOfSquaredDeviation n
DistributionCut google.monitoring.v3.DistributionCut;distributionFilter s;range @GoogleMonitoringV3Range
Documentation google.monitoring.v3.AlertPolicy.Documentation;content s;links [@Link;mimeType s;subject s
Empty -
Error google.monitoring.v3.CreateTimeSeriesSummary.Error;pointCount i;status @Status
Exemplar google.api.Distribution.Exemplar;attachments [o;timestamp t;value n
Explicit google.api.Distribution.BucketOptions.Explicit;bounds [n
Exponential google.api.Distribution.BucketOptions.Exponential;growthFactor n;numFiniteBuckets i;scale n
ForecastOptions google.monitoring.v3.AlertPolicy.Condition.MetricThreshold.ForecastOptions;forecastHorizon d +
GetNotificationChannelVerificationCodeRequest google.monitoring.v3.GetNotificationChannelVerificationCodeRequest;expireTime t
GetNotificationChannelVerificationCodeResponse google.monitoring.v3.GetNotificationChannelVerificationCodeResponse;code s;expireTime t
GkeNamespace google.monitoring.v3.Service.GkeNamespace;clusterName s;location s;namespaceName s;projectId s -
GkeService google.monitoring.v3.Service.GkeService;clusterName s;location s;namespaceName s;projectId s -;serviceName s
GkeWorkload google.monitoring.v3.Service.GkeWorkload;clusterName s;location s;namespaceName s;projectId s -;topLevelControllerName s;topLevelControllerType s
GoogleMonitoringV3Range google.monitoring.v3.Range;max n;min n
Group google.monitoring.v3.Group;displayName s;filter s;isCluster b;name s -;parentName s
Hourly google.monitoring.v3.AlertPolicy.Condition.SqlCondition.Hourly;minuteOffset i ?;periodicity i +
HttpCheck google.monitoring.v3.UptimeCheckConfig.HttpCheck;acceptedResponseStatusCodes [@ResponseStatusCode;authInfo @BasicAuthentication;body y;contentType #;customContentType s;headers {s;maskHeaders b;path s;pingConfig @PingConfig;port i;requestMethod #;serviceAgentAuthentication @ServiceAgentAuthentication;useSsl b;validateSsl b
InternalChecker google.monitoring.v3.InternalChecker;displayName s;gcpZone s;name s;network s;peerProjectId s;state #
IstioCanonicalService google.monitoring.v3.Service.IstioCanonicalService;canonicalService s;canonicalServiceNamespace s;meshUid s *
JsonPathMatcher google.monitoring.v3.UptimeCheckConfig.ContentMatcher.JsonPathMatcher;jsonMatcher #;jsonPath s
LabelDescriptor google.api.LabelDescriptor;description s;key s;valueType #
LabelValue google.monitoring.v3.LabelValue;boolValue b =value;int64Value l =value;stringValue s =value
LatencyCriteria google.monitoring.v3.BasicSli.LatencyCriteria;threshold d
Linear google.api.Distribution.BucketOptions.Linear;numFiniteBuckets i;offset n;width n
Link google.monitoring.v3.AlertPolicy.Documentation.Link;displayName s;url s
ListAlertPoliciesResponse google.monitoring.v3.ListAlertPoliciesResponse;alertPolicies [@AlertPolicy;nextPageToken s;totalSize i
ListAlertsResponse -;alerts [@Alert;nextPageToken s;totalSize i
ListGroupMembersResponse google.monitoring.v3.ListGroupMembersResponse;members [@MonitoredResource;nextPageToken s;totalSize i
ListGroupsResponse google.monitoring.v3.ListGroupsResponse;group [@Group;nextPageToken s
ListMetricDescriptorsResponse google.monitoring.v3.ListMetricDescriptorsResponse;metricDescriptors [@MetricDescriptor;nextPageToken s
ListMonitoredResourceDescriptorsResponse google.monitoring.v3.ListMonitoredResourceDescriptorsResponse;nextPageToken s;resourceDescriptors [@MonitoredResourceDescriptor
ListNotificationChannelDescriptorsResponse google.monitoring.v3.ListNotificationChannelDescriptorsResponse;channelDescriptors [@NotificationChannelDescriptor;nextPageToken s
ListNotificationChannelsResponse google.monitoring.v3.ListNotificationChannelsResponse;nextPageToken s;notificationChannels [@NotificationChannel;totalSize i
ListServiceLevelObjectivesResponse google.monitoring.v3.ListServiceLevelObjectivesResponse;nextPageToken s;serviceLevelObjectives [@ServiceLevelObjective
ListServicesResponse google.monitoring.v3.ListServicesResponse;nextPageToken s;services [@Service
ListSnoozesResponse google.monitoring.v3.ListSnoozesResponse;nextPageToken s;snoozes [@Snooze
ListTimeSeriesResponse google.monitoring.v3.ListTimeSeriesResponse;executionErrors [@Status;nextPageToken s;timeSeries [@TimeSeries;unit s;unreachable [s
ListUptimeCheckConfigsResponse google.monitoring.v3.ListUptimeCheckConfigsResponse;nextPageToken s;totalSize i;uptimeCheckConfigs [@UptimeCheckConfig
ListUptimeCheckIpsResponse google.monitoring.v3.ListUptimeCheckIpsResponse;nextPageToken s;uptimeCheckIps [@UptimeCheckIp
LogMatch google.monitoring.v3.AlertPolicy.Condition.LogMatch;filter s +;labelExtractors {s
LogMetadata -;extractedLabels {s
MeshIstio google.monitoring.v3.Service.MeshIstio;meshUid s *;serviceName s;serviceNamespace s
Metric google.api.Metric;labels {s;type s
MetricAbsence google.monitoring.v3.AlertPolicy.Condition.MetricAbsence;aggregations [@Aggregation;duration d +;filter s +;trigger @Trigger
MetricDescriptor google.api.MetricDescriptor;description s;displayName s;labels [@LabelDescriptor;launchStage #;metadata @MetricDescriptorMetadata;metricKind #TimeSeries.metricKind;monitoredResourceTypes [s;name s;type s;unit s;valueType #TimeSeries.valueType
MetricDescriptorMetadata google.api.MetricDescriptor.MetricDescriptorMetadata;ingestDelay d;launchStage #MetricDescriptor.launchStage;samplePeriod d;timeSeriesResourceHierarchyLevel [#
MetricRange google.monitoring.v3.WindowsBasedSli.MetricRange;range @GoogleMonitoringV3Range;timeSeries s
MetricThreshold google.monitoring.v3.AlertPolicy.Condition.MetricThreshold;aggregations [@Aggregation;comparison #RowCountTest.comparison;denominatorAggregations [@Aggregation;denominatorFilter s;duration d +;evaluationMissingData #MonitoringQueryLanguageCondition.evaluationMissingData;filter s +;forecastOptions @ForecastOptions;thresholdValue n;trigger @Trigger
Minutes google.monitoring.v3.AlertPolicy.Condition.SqlCondition.Minutes;periodicity i +
MonitoredResource google.api.MonitoredResource;labels {s +;type s +
MonitoredResourceDescriptor google.api.MonitoredResourceDescriptor;description s;displayName s;labels [@LabelDescriptor +;launchStage #MetricDescriptor.launchStage;name s;type s +
MonitoredResourceMetadata google.api.MonitoredResourceMetadata;systemLabels o -;userLabels {s -
MonitoringQueryLanguageCondition google.monitoring.v3.AlertPolicy.Condition.MonitoringQueryLanguageCondition;duration d;evaluationMissingData #;query s;trigger @Trigger
MutationRecord google.monitoring.v3.MutationRecord;mutateTime t;mutatedBy s
NotificationChannel google.monitoring.v3.NotificationChannel;creationRecord @MutationRecord;description s;displayName s;enabled b ?;labels {s;mutationRecords [@MutationRecord;name s *;type s;userLabels {s;verificationStatus #
NotificationChannelDescriptor google.monitoring.v3.NotificationChannelDescriptor;description s;displayName s;labels [@LabelDescriptor;launchStage #MetricDescriptor.launchStage;name s;supportedTiers [#;type s
NotificationChannelStrategy google.monitoring.v3.AlertPolicy.AlertStrategy.NotificationChannelStrategy;notificationChannelNames [s;renotifyInterval d
NotificationRateLimit google.monitoring.v3.AlertPolicy.AlertStrategy.NotificationRateLimit;period d
PerformanceThreshold google.monitoring.v3.WindowsBasedSli.PerformanceThreshold;basicSliPerformance @BasicSli =type;performance @RequestBasedSli =type;threshold n
PingConfig google.monitoring.v3.UptimeCheckConfig.PingConfig;pingsCount i
Point google.monitoring.v3.Point;interval @TimeInterval;value @TypedValue
PointData google.monitoring.v3.TimeSeriesData.PointData;timeInterval @TimeInterval;values [@TypedValue
PolicySnapshot -;displayName s;name s;severity #;userLabels {s
PrometheusQueryLanguageCondition google.monitoring.v3.AlertPolicy.Condition.PrometheusQueryLanguageCondition;alertRule s;disableMetricValidation b;duration d;evaluationInterval d;labels {s;query s +;ruleGroup s
QueryTimeSeriesRequest google.monitoring.v3.QueryTimeSeriesRequest;pageSize i;pageToken s;query s +
QueryTimeSeriesResponse google.monitoring.v3.QueryTimeSeriesResponse;nextPageToken s;partialErrors [@Status;timeSeriesData [@TimeSeriesData;timeSeriesDescriptor @TimeSeriesDescriptor
Range google.api.Distribution.Range;max n;min n
RequestBasedSli google.monitoring.v3.RequestBasedSli;distributionCut @DistributionCut =method;goodTotalRatio @TimeSeriesRatio =method
ResourceGroup google.monitoring.v3.UptimeCheckConfig.ResourceGroup;groupId s;resourceType #
ResponseStatusCode google.monitoring.v3.UptimeCheckConfig.HttpCheck.ResponseStatusCode;statusClass # =status_code;statusValue i =status_code
RowCountTest google.monitoring.v3.AlertPolicy.Condition.SqlCondition.RowCountTest;comparison # +;threshold l +
SendNotificationChannelVerificationCodeRequest google.monitoring.v3.SendNotificationChannelVerificationCodeRequest
Service google.monitoring.v3.Service;appEngine @AppEngine =identifier;basicService @BasicService;cloudEndpoints @CloudEndpoints =identifier;cloudRun @CloudRun =identifier;clusterIstio @ClusterIstio =identifier;custom @Custom =identifier;displayName s;gkeNamespace @GkeNamespace =identifier;gkeService @GkeService =identifier;gkeWorkload @GkeWorkload =identifier;istioCanonicalService @IstioCanonicalService =identifier;meshIstio @MeshIstio =identifier;name s *;telemetry @Telemetry;userLabels {s
ServiceAgentAuthentication google.monitoring.v3.UptimeCheckConfig.HttpCheck.ServiceAgentAuthentication;type #
ServiceLevelIndicator google.monitoring.v3.ServiceLevelIndicator;basicSli @BasicSli =type;requestBased @RequestBasedSli =type;windowsBased @WindowsBasedSli =type
ServiceLevelObjective google.monitoring.v3.ServiceLevelObjective;calendarPeriod # =period;displayName s;goal n;name s *;rollingPeriod d =period;serviceLevelIndicator @ServiceLevelIndicator;userLabels {s
Snooze google.monitoring.v3.Snooze;criteria @Criteria +;displayName s +;interval @TimeInterval +;name s +*
SqlCondition google.monitoring.v3.AlertPolicy.Condition.SqlCondition;booleanTest @BooleanTest =evaluate;daily @Daily =schedule;hourly @Hourly =schedule;minutes @Minutes =schedule;query s +;rowCountTest @RowCountTest =evaluate
Status google.rpc.Status;code i;details [o;message s
SyntheticMonitorTarget google.monitoring.v3.SyntheticMonitorTarget;cloudFunctionV2 @CloudFunctionV2Target
TcpCheck google.monitoring.v3.UptimeCheckConfig.TcpCheck;pingConfig @PingConfig;port i
Telemetry google.monitoring.v3.Service.Telemetry;resourceName s
TimeInterval google.monitoring.v3.TimeInterval;endTime t +;startTime t
TimeOfDay google.type.TimeOfDay;hours i;minutes i;nanos i;seconds i
TimeSeries google.monitoring.v3.TimeSeries;description s <;metadata @MonitoredResourceMetadata -;metric @Metric;metricKind #;points [@Point;resource @MonitoredResource;unit s;valueType #
TimeSeriesData google.monitoring.v3.TimeSeriesData;labelValues [@LabelValue;pointData [@PointData
TimeSeriesDescriptor google.monitoring.v3.TimeSeriesDescriptor;labelDescriptors [@LabelDescriptor;pointDescriptors [@ValueDescriptor
TimeSeriesRatio google.monitoring.v3.TimeSeriesRatio;badServiceFilter s;goodServiceFilter s;totalServiceFilter s
Trigger google.monitoring.v3.AlertPolicy.Condition.Trigger;count i =type;percent n =type
TypedValue google.monitoring.v3.TypedValue;boolValue b =value;distributionValue @Distribution =value;doubleValue n =value;int64Value l =value;stringValue s =value
UptimeCheckConfig google.monitoring.v3.UptimeCheckConfig;checkerType #;contentMatchers [@ContentMatcher;disabled b;displayName s;httpCheck @HttpCheck =check_request_type;internalCheckers [@InternalChecker;isInternal b;logCheckFailures b;monitoredResource @MonitoredResource =resource;name s *;period d;resourceGroup @ResourceGroup =resource;selectedRegions [#;syntheticMonitor @SyntheticMonitorTarget =resource;tcpCheck @TcpCheck =check_request_type;timeout d;userLabels {s
UptimeCheckIp google.monitoring.v3.UptimeCheckIp;ipAddress s;location s;region #UptimeCheckConfig.selectedRegions
ValueDescriptor google.monitoring.v3.TimeSeriesDescriptor.ValueDescriptor;key s;metricKind #TimeSeries.metricKind;unit s;valueType #TimeSeries.valueType
VerifyNotificationChannelRequest google.monitoring.v3.VerifyNotificationChannelRequest;code s +
WindowsBasedSli google.monitoring.v3.WindowsBasedSli;goodBadMetricFilter s =window_criterion;goodTotalRatioThreshold @PerformanceThreshold =window_criterion;metricMeanInRange @MetricRange =window_criterion;metricSumInRange @MetricRange =window_criterion;windowPeriod d
Aggregation.crossSeriesReducer google.monitoring.v3.Aggregation.Reducer;REDUCE_NONE;REDUCE_MEAN;REDUCE_MIN;REDUCE_MAX;REDUCE_SUM;REDUCE_STDDEV;REDUCE_COUNT;REDUCE_COUNT_TRUE;REDUCE_COUNT_FALSE=15;REDUCE_FRACTION_TRUE=8;REDUCE_PERCENTILE_99;REDUCE_PERCENTILE_95;REDUCE_PERCENTILE_50;REDUCE_PERCENTILE_05
Aggregation.perSeriesAligner google.monitoring.v3.Aggregation.Aligner;ALIGN_NONE;ALIGN_DELTA;ALIGN_RATE;ALIGN_INTERPOLATE;ALIGN_NEXT_OLDER;ALIGN_MIN=10;ALIGN_MAX;ALIGN_MEAN;ALIGN_COUNT;ALIGN_SUM;ALIGN_STDDEV;ALIGN_COUNT_TRUE;ALIGN_COUNT_FALSE=24;ALIGN_FRACTION_TRUE=17;ALIGN_PERCENTILE_99;ALIGN_PERCENTILE_95;ALIGN_PERCENTILE_50;ALIGN_PERCENTILE_05;ALIGN_PERCENT_CHANGE=23
Alert.state -;STATE_UNSPECIFIED;OPEN;CLOSED
AlertPolicy.combiner google.monitoring.v3.AlertPolicy.ConditionCombinerType;COMBINE_UNSPECIFIED;AND;OR;AND_WITH_MATCHING_RESOURCE
AlertPolicy.severity google.monitoring.v3.AlertPolicy.Severity;SEVERITY_UNSPECIFIED;CRITICAL;ERROR;WARNING
AlertStrategy.notificationPrompts google.monitoring.v3.AlertPolicy.AlertStrategy.NotificationPrompt;NOTIFICATION_PROMPT_UNSPECIFIED;OPENED;CLOSED=3
CollectdValue.dataSourceType -;UNSPECIFIED_DATA_SOURCE_TYPE;GAUGE;COUNTER;DERIVE;ABSOLUTE
ContentMatcher.matcher google.monitoring.v3.UptimeCheckConfig.ContentMatcher.ContentMatcherOption;CONTENT_MATCHER_OPTION_UNSPECIFIED;CONTAINS_STRING;NOT_CONTAINS_STRING;MATCHES_REGEX;NOT_MATCHES_REGEX;MATCHES_JSON_PATH;NOT_MATCHES_JSON_PATH
HttpCheck.contentType google.monitoring.v3.UptimeCheckConfig.HttpCheck.ContentType;TYPE_UNSPECIFIED;URL_ENCODED;USER_PROVIDED
HttpCheck.requestMethod google.monitoring.v3.UptimeCheckConfig.HttpCheck.RequestMethod;METHOD_UNSPECIFIED;GET;POST
InternalChecker.state google.monitoring.v3.InternalChecker.State;UNSPECIFIED;CREATING;RUNNING
JsonPathMatcher.jsonMatcher google.monitoring.v3.UptimeCheckConfig.ContentMatcher.JsonPathMatcher.JsonPathMatcherOption;JSON_PATH_MATCHER_OPTION_UNSPECIFIED;EXACT_MATCH;REGEX_MATCH
LabelDescriptor.valueType google.api.LabelDescriptor.ValueType;STRING;BOOL;INT64
MetricDescriptor.launchStage google.api.LaunchStage;LAUNCH_STAGE_UNSPECIFIED;UNIMPLEMENTED=6;PRELAUNCH;EARLY_ACCESS=1;ALPHA;BETA;GA;DEPRECATED
MetricDescriptorMetadata.timeSeriesResourceHierarchyLevel google.api.MetricDescriptor.MetricDescriptorMetadata.TimeSeriesResourceHierarchyLevel;TIME_SERIES_RESOURCE_HIERARCHY_LEVEL_UNSPECIFIED;PROJECT;ORGANIZATION;FOLDER
MonitoringQueryLanguageCondition.evaluationMissingData google.monitoring.v3.AlertPolicy.Condition.EvaluationMissingData;EVALUATION_MISSING_DATA_UNSPECIFIED;EVALUATION_MISSING_DATA_INACTIVE;EVALUATION_MISSING_DATA_ACTIVE;EVALUATION_MISSING_DATA_NO_OP
NotificationChannel.verificationStatus google.monitoring.v3.NotificationChannel.VerificationStatus;VERIFICATION_STATUS_UNSPECIFIED;UNVERIFIED;VERIFIED
NotificationChannelDescriptor.supportedTiers google.monitoring.v3.ServiceTier;SERVICE_TIER_UNSPECIFIED;SERVICE_TIER_BASIC;SERVICE_TIER_PREMIUM
PolicySnapshot.severity -;SEVERITY_UNSPECIFIED;CRITICAL;ERROR;WARNING
ResourceGroup.resourceType google.monitoring.v3.GroupResourceType;RESOURCE_TYPE_UNSPECIFIED;INSTANCE;AWS_ELB_LOAD_BALANCER
ResponseStatusCode.statusClass google.monitoring.v3.UptimeCheckConfig.HttpCheck.ResponseStatusCode.StatusClass;STATUS_CLASS_UNSPECIFIED;STATUS_CLASS_1XX=100;STATUS_CLASS_2XX=200;STATUS_CLASS_3XX=300;STATUS_CLASS_4XX=400;STATUS_CLASS_5XX=500;STATUS_CLASS_ANY=1000
RowCountTest.comparison google.monitoring.v3.ComparisonType;COMPARISON_UNSPECIFIED;COMPARISON_GT;COMPARISON_GE;COMPARISON_LT;COMPARISON_LE;COMPARISON_EQ;COMPARISON_NE
ServiceAgentAuthentication.type google.monitoring.v3.UptimeCheckConfig.HttpCheck.ServiceAgentAuthentication.ServiceAgentAuthenticationType;SERVICE_AGENT_AUTHENTICATION_TYPE_UNSPECIFIED;OIDC_TOKEN
ServiceLevelObjective.calendarPeriod google.type.CalendarPeriod;CALENDAR_PERIOD_UNSPECIFIED;DAY;WEEK;FORTNIGHT;MONTH;QUARTER;HALF;YEAR
TimeSeries.metricKind google.api.MetricDescriptor.MetricKind;METRIC_KIND_UNSPECIFIED;GAUGE;DELTA;CUMULATIVE
TimeSeries.valueType google.api.MetricDescriptor.ValueType;VALUE_TYPE_UNSPECIFIED;BOOL;INT64;DOUBLE;STRING;DISTRIBUTION;MONEY
UptimeCheckConfig.checkerType google.monitoring.v3.UptimeCheckConfig.CheckerType;CHECKER_TYPE_UNSPECIFIED;STATIC_IP_CHECKERS;VPC_CHECKERS=3
UptimeCheckConfig.selectedRegions google.monitoring.v3.UptimeCheckRegion;REGION_UNSPECIFIED;USA;EUROPE;SOUTH_AMERICA;ASIA_PACIFIC;USA_OREGON;USA_IOWA;USA_VIRGINIA
folders.timeSeries.list.aggregation.crossSeriesReducer -;REDUCE_NONE;REDUCE_MEAN;REDUCE_MIN;REDUCE_MAX;REDUCE_SUM;REDUCE_STDDEV;REDUCE_COUNT;REDUCE_COUNT_TRUE;REDUCE_COUNT_FALSE;REDUCE_FRACTION_TRUE;REDUCE_PERCENTILE_99;REDUCE_PERCENTILE_95;REDUCE_PERCENTILE_50;REDUCE_PERCENTILE_05
folders.timeSeries.list.aggregation.perSeriesAligner -;ALIGN_NONE;ALIGN_DELTA;ALIGN_RATE;ALIGN_INTERPOLATE;ALIGN_NEXT_OLDER;ALIGN_MIN;ALIGN_MAX;ALIGN_MEAN;ALIGN_COUNT;ALIGN_SUM;ALIGN_STDDEV;ALIGN_COUNT_TRUE;ALIGN_COUNT_FALSE;ALIGN_FRACTION_TRUE;ALIGN_PERCENTILE_99;ALIGN_PERCENTILE_95;ALIGN_PERCENTILE_50;ALIGN_PERCENTILE_05;ALIGN_PERCENT_CHANGE
folders.timeSeries.list.view -;FULL;HEADERS
services.serviceLevelObjectives.get.view -;VIEW_UNSPECIFIED;FULL;EXPLICIT
folders.timeSeries;list GET v3/{name=folders/*}/timeSeries - ListTimeSeriesResponse;?aggregation.alignmentPeriod d;?aggregation.crossSeriesReducer #;?aggregation.groupByFields [s;?aggregation.perSeriesAligner #;?filter s;?interval.endTime t;?interval.startTime t;?orderBy s;?pageSize i;?pageToken s;?secondaryAggregation.alignmentPeriod d;?secondaryAggregation.crossSeriesReducer #folders.timeSeries.list.aggregation.crossSeriesReducer;?secondaryAggregation.groupByFields [s;?secondaryAggregation.perSeriesAligner #folders.timeSeries.list.aggregation.perSeriesAligner;?view #
organizations.timeSeries;list GET v3/{name=organizations/*}/timeSeries - ListTimeSeriesResponse;?aggregation.alignmentPeriod d;?aggregation.crossSeriesReducer #folders.timeSeries.list.aggregation.crossSeriesReducer;?aggregation.groupByFields [s;?aggregation.perSeriesAligner #folders.timeSeries.list.aggregation.perSeriesAligner;?filter s;?interval.endTime t;?interval.startTime t;?orderBy s;?pageSize i;?pageToken s;?secondaryAggregation.alignmentPeriod d;?secondaryAggregation.crossSeriesReducer #folders.timeSeries.list.aggregation.crossSeriesReducer;?secondaryAggregation.groupByFields [s;?secondaryAggregation.perSeriesAligner #folders.timeSeries.list.aggregation.perSeriesAligner;?view #folders.timeSeries.list.view
projects.alertPolicies;create POST v3/{name=projects/*}/alertPolicies AlertPolicy AlertPolicy;delete DELETE v3/{name=projects/*/alertPolicies/*} - Empty;get GET v3/{name=projects/*/alertPolicies/*} - AlertPolicy;list GET v3/{name=projects/*}/alertPolicies - ListAlertPoliciesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v3/{name=projects/*/alertPolicies/*} AlertPolicy AlertPolicy;?updateMask m
projects.alerts;get GET v3/{name=projects/*/alerts/*} - Alert;list GET v3/{parent=projects/*}/alerts - ListAlertsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.collectdTimeSeries;create POST v3/{name=projects/*}/collectdTimeSeries CreateCollectdTimeSeriesRequest CreateCollectdTimeSeriesResponse
projects.groups;create POST v3/{name=projects/*}/groups Group Group;?validateOnly b;delete DELETE v3/{name=projects/*/groups/*} - Empty;?recursive b;get GET v3/{name=projects/*/groups/*} - Group;list GET v3/{name=projects/*}/groups - ListGroupsResponse;?ancestorsOfGroup s;?childrenOfGroup s;?descendantsOfGroup s;?pageSize i;?pageToken s;update PUT v3/{name=projects/*/groups/*} Group Group;?validateOnly b
projects.groups.members;list GET v3/{name=projects/*/groups/*}/members - ListGroupMembersResponse;?filter s;?interval.endTime t;?interval.startTime t;?pageSize i;?pageToken s
projects.metricDescriptors;create POST v3/{name=projects/*}/metricDescriptors MetricDescriptor MetricDescriptor;delete DELETE v3/{name=projects/*/metricDescriptors/**} - Empty;get GET v3/{name=projects/*/metricDescriptors/**} - MetricDescriptor;list GET v3/{name=projects/*}/metricDescriptors - ListMetricDescriptorsResponse;?activeOnly b;?filter s;?pageSize i;?pageToken s
projects.monitoredResourceDescriptors;get GET v3/{name=projects/*/monitoredResourceDescriptors/**} - MonitoredResourceDescriptor;list GET v3/{name=projects/*}/monitoredResourceDescriptors - ListMonitoredResourceDescriptorsResponse;?filter s;?pageSize i;?pageToken s
projects.notificationChannelDescriptors;get GET v3/{name=projects/*/notificationChannelDescriptors/*} - NotificationChannelDescriptor;list GET v3/{name=projects/*}/notificationChannelDescriptors - ListNotificationChannelDescriptorsResponse;?pageSize i;?pageToken s
projects.notificationChannels;create POST v3/{name=projects/*}/notificationChannels NotificationChannel NotificationChannel;delete DELETE v3/{name=projects/*/notificationChannels/*} - Empty;?force b;get GET v3/{name=projects/*/notificationChannels/*} - NotificationChannel;getVerificationCode POST v3/{name=projects/*/notificationChannels/*}:getVerificationCode GetNotificationChannelVerificationCodeRequest GetNotificationChannelVerificationCodeResponse;list GET v3/{name=projects/*}/notificationChannels - ListNotificationChannelsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v3/{name=projects/*/notificationChannels/*} NotificationChannel NotificationChannel;?updateMask m;sendVerificationCode POST v3/{name=projects/*/notificationChannels/*}:sendVerificationCode SendNotificationChannelVerificationCodeRequest Empty;verify POST v3/{name=projects/*/notificationChannels/*}:verify VerifyNotificationChannelRequest NotificationChannel
projects.snoozes;create POST v3/{parent=projects/*}/snoozes Snooze Snooze;get GET v3/{name=projects/*/snoozes/*} - Snooze;list GET v3/{parent=projects/*}/snoozes - ListSnoozesResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v3/{name=projects/*/snoozes/*} Snooze Snooze;?updateMask m
projects.timeSeries;create POST v3/{name=projects/*}/timeSeries CreateTimeSeriesRequest Empty;createService POST v3/{name=projects/*}/timeSeries:createService CreateTimeSeriesRequest Empty;list GET v3/{name=projects/*}/timeSeries - ListTimeSeriesResponse;?aggregation.alignmentPeriod d;?aggregation.crossSeriesReducer #folders.timeSeries.list.aggregation.crossSeriesReducer;?aggregation.groupByFields [s;?aggregation.perSeriesAligner #folders.timeSeries.list.aggregation.perSeriesAligner;?filter s;?interval.endTime t;?interval.startTime t;?orderBy s;?pageSize i;?pageToken s;?secondaryAggregation.alignmentPeriod d;?secondaryAggregation.crossSeriesReducer #folders.timeSeries.list.aggregation.crossSeriesReducer;?secondaryAggregation.groupByFields [s;?secondaryAggregation.perSeriesAligner #folders.timeSeries.list.aggregation.perSeriesAligner;?view #folders.timeSeries.list.view;query POST v3/{name=projects/*}/timeSeries:query QueryTimeSeriesRequest QueryTimeSeriesResponse
projects.uptimeCheckConfigs;create POST v3/{parent=projects/*}/uptimeCheckConfigs UptimeCheckConfig UptimeCheckConfig;delete DELETE v3/{name=projects/*/uptimeCheckConfigs/*} - Empty;get GET v3/{name=projects/*/uptimeCheckConfigs/*} - UptimeCheckConfig;list GET v3/{parent=projects/*}/uptimeCheckConfigs - ListUptimeCheckConfigsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v3/{name=projects/*/uptimeCheckConfigs/*} UptimeCheckConfig UptimeCheckConfig;?updateMask m
services;create POST v3/{parent=*/*}/services Service Service;?serviceId s;delete DELETE v3/{name=*/*/services/*} - Empty;get GET v3/{name=*/*/services/*} - Service;list GET v3/{parent=*/*}/services - ListServicesResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v3/{name=*/*/services/*} Service Service;?updateMask m
services.serviceLevelObjectives;create POST v3/{parent=*/*/services/*}/serviceLevelObjectives ServiceLevelObjective ServiceLevelObjective;?serviceLevelObjectiveId s;delete DELETE v3/{name=*/*/services/*/serviceLevelObjectives/*} - Empty;get GET v3/{name=*/*/services/*/serviceLevelObjectives/*} - ServiceLevelObjective;?view #;list GET v3/{parent=*/*/services/*}/serviceLevelObjectives - ListServiceLevelObjectivesResponse;?filter s;?pageSize i;?pageToken s;?view #services.serviceLevelObjectives.get.view;patch PATCH v3/{name=*/*/services/*/serviceLevelObjectives/*} ServiceLevelObjective ServiceLevelObjective;?updateMask m
uptimeCheckIps;list GET v3/uptimeCheckIps - ListUptimeCheckIpsResponse;?pageSize i;?pageToken s

"""#)
}
