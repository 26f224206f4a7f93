/// The messages of monitoring:v3, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20260129
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let monitoringMessages = """
    Aggregation: google.monitoring.v3.Aggregation; alignmentPeriod duration; crossSeriesReducer #Reducer;
        groupByFields [string]; perSeriesAligner #Aligner
    AlertPolicy: google.monitoring.v3.AlertPolicy; alertStrategy AlertStrategy; combiner #ConditionCombinerType;
        conditions [Condition]; creationRecord MutationRecord; displayName string; documentation Documentation;
        enabled bool opt; mutationRecord MutationRecord; name string; notificationChannels [string];
        severity #AlertPolicySeverity; userLabels {string}; validity Status
    AlertStrategy: google.monitoring.v3.AlertPolicy.AlertStrategy; autoClose duration;
        notificationChannelStrategy [NotificationChannelStrategy]; notificationPrompts [#NotificationPrompt];
        notificationRateLimit NotificationRateLimit
    BasicAuthentication: google.monitoring.v3.UptimeCheckConfig.HttpCheck.BasicAuthentication; password string;
        username string
    BooleanTest: google.monitoring.v3.AlertPolicy.Condition.SqlCondition.BooleanTest; column string req
    CloudFunctionV2Target: google.monitoring.v3.SyntheticMonitorTarget.CloudFunctionV2Target;
        cloudRunRevision MonitoredResource out; name string req
    Condition: google.monitoring.v3.AlertPolicy.Condition; conditionAbsent MetricAbsence one=condition;
        conditionMatchedLog LogMatch one=condition;
        conditionMonitoringQueryLanguage MonitoringQueryLanguageCondition one=condition;
        conditionPrometheusQueryLanguage PrometheusQueryLanguageCondition one=condition;
        conditionSql SqlCondition one=condition; conditionThreshold MetricThreshold one=condition;
        displayName string; name string
    ContentMatcher: google.monitoring.v3.UptimeCheckConfig.ContentMatcher; content string;
        jsonPathMatcher JsonPathMatcher; matcher #ContentMatcherOption
    Daily: google.monitoring.v3.AlertPolicy.Condition.SqlCondition.Daily; executionTime TimeOfDay;
        periodicity int32 req
    Documentation: google.monitoring.v3.AlertPolicy.Documentation; content string; links [Link]; mimeType string;
        subject string
    ForecastOptions: google.monitoring.v3.AlertPolicy.Condition.MetricThreshold.ForecastOptions;
        forecastHorizon duration req
    Hourly: google.monitoring.v3.AlertPolicy.Condition.SqlCondition.Hourly; minuteOffset int32 opt;
        periodicity int32 req
    HttpCheck: google.monitoring.v3.UptimeCheckConfig.HttpCheck; acceptedResponseStatusCodes [ResponseStatusCode];
        authInfo BasicAuthentication; body bytes; contentType #ContentType; customContentType string;
        headers {string}; maskHeaders bool; path string; pingConfig PingConfig; port int32;
        requestMethod #RequestMethod; serviceAgentAuthentication ServiceAgentAuthentication; useSsl bool;
        validateSsl bool
    InternalChecker: google.monitoring.v3.InternalChecker; displayName string; gcpZone string; name string;
        network string; peerProjectId string; state #InternalCheckerState
    JsonPathMatcher: google.monitoring.v3.UptimeCheckConfig.ContentMatcher.JsonPathMatcher;
        jsonMatcher #JsonPathMatcherOption; jsonPath string
    Link: google.monitoring.v3.AlertPolicy.Documentation.Link; displayName string; url string
    ListAlertPoliciesResponse: google.monitoring.v3.ListAlertPoliciesResponse; alertPolicies [AlertPolicy];
        nextPageToken string; totalSize int32
    ListNotificationChannelsResponse: google.monitoring.v3.ListNotificationChannelsResponse; nextPageToken string;
        notificationChannels [NotificationChannel]; totalSize int32
    ListUptimeCheckConfigsResponse: google.monitoring.v3.ListUptimeCheckConfigsResponse; nextPageToken string;
        totalSize int32; uptimeCheckConfigs [UptimeCheckConfig]
    LogMatch: google.monitoring.v3.AlertPolicy.Condition.LogMatch; filter string req; labelExtractors {string}
    MetricAbsence: google.monitoring.v3.AlertPolicy.Condition.MetricAbsence; aggregations [Aggregation];
        duration duration req; filter string req; trigger Trigger
    MetricThreshold: google.monitoring.v3.AlertPolicy.Condition.MetricThreshold; aggregations [Aggregation];
        comparison #ComparisonType; denominatorAggregations [Aggregation]; denominatorFilter string;
        duration duration req; evaluationMissingData #EvaluationMissingData; filter string req;
        forecastOptions ForecastOptions; thresholdValue double; trigger Trigger
    Minutes: google.monitoring.v3.AlertPolicy.Condition.SqlCondition.Minutes; periodicity int32 req
    MonitoredResource: google.api.MonitoredResource; labels {string} req; type string req
    MonitoringQueryLanguageCondition: google.monitoring.v3.AlertPolicy.Condition.MonitoringQueryLanguageCondition;
        duration duration; evaluationMissingData #EvaluationMissingData; query string; trigger Trigger
    MutationRecord: google.monitoring.v3.MutationRecord; mutateTime time; mutatedBy string
    NotificationChannel: google.monitoring.v3.NotificationChannel; creationRecord MutationRecord;
        description string; displayName string; enabled bool opt; labels {string}; mutationRecords [MutationRecord];
        name string; type string; userLabels {string}; verificationStatus #VerificationStatus
    NotificationChannelStrategy: google.monitoring.v3.AlertPolicy.AlertStrategy.NotificationChannelStrategy;
        notificationChannelNames [string]; renotifyInterval duration
    NotificationRateLimit: google.monitoring.v3.AlertPolicy.AlertStrategy.NotificationRateLimit; period duration
    PingConfig: google.monitoring.v3.UptimeCheckConfig.PingConfig; pingsCount int32
    PrometheusQueryLanguageCondition: google.monitoring.v3.AlertPolicy.Condition.PrometheusQueryLanguageCondition;
        alertRule string; disableMetricValidation bool; duration duration; evaluationInterval duration;
        labels {string}; query string req; ruleGroup string
    ResourceGroup: google.monitoring.v3.UptimeCheckConfig.ResourceGroup; groupId string;
        resourceType #GroupResourceType
    ResponseStatusCode: google.monitoring.v3.UptimeCheckConfig.HttpCheck.ResponseStatusCode;
        statusClass #StatusClass one=status_code; statusValue int32 one=status_code
    RowCountTest: google.monitoring.v3.AlertPolicy.Condition.SqlCondition.RowCountTest;
        comparison #ComparisonType req; threshold int64 req
    ServiceAgentAuthentication: google.monitoring.v3.UptimeCheckConfig.HttpCheck.ServiceAgentAuthentication;
        type #ServiceAgentAuthenticationType
    SqlCondition: google.monitoring.v3.AlertPolicy.Condition.SqlCondition; booleanTest BooleanTest one=evaluate;
        daily Daily one=schedule; hourly Hourly one=schedule; minutes Minutes one=schedule; query string req;
        rowCountTest RowCountTest one=evaluate
    Status: google.rpc.Status; code int32; details [any]; message string
    SyntheticMonitorTarget: google.monitoring.v3.SyntheticMonitorTarget; cloudFunctionV2 CloudFunctionV2Target
    TcpCheck: google.monitoring.v3.UptimeCheckConfig.TcpCheck; pingConfig PingConfig; port int32
    TimeOfDay: google.type.TimeOfDay; hours int32; minutes int32; nanos int32; seconds int32
    Trigger: google.monitoring.v3.AlertPolicy.Condition.Trigger; count int32 one=type; percent double one=type
    UptimeCheckConfig: google.monitoring.v3.UptimeCheckConfig; checkerType #CheckerType;
        contentMatchers [ContentMatcher]; disabled bool; displayName string;
        httpCheck HttpCheck one=check_request_type; internalCheckers [InternalChecker]; isInternal bool;
        logCheckFailures bool; monitoredResource MonitoredResource one=resource; name string; period duration;
        resourceGroup ResourceGroup one=resource; selectedRegions [#UptimeCheckRegion];
        syntheticMonitor SyntheticMonitorTarget one=resource; tcpCheck TcpCheck one=check_request_type;
        timeout duration; userLabels {string}
    #AlertPolicySeverity: google.monitoring.v3.AlertPolicy.Severity; SEVERITY_UNSPECIFIED=0; CRITICAL=1; ERROR=2;
        WARNING=3
    #Aligner: google.monitoring.v3.Aggregation.Aligner; ALIGN_NONE=0; ALIGN_DELTA=1; ALIGN_RATE=2;
        ALIGN_INTERPOLATE=3; ALIGN_NEXT_OLDER=4; ALIGN_MIN=10; ALIGN_MAX=11; ALIGN_MEAN=12; ALIGN_COUNT=13;
        ALIGN_SUM=14; ALIGN_STDDEV=15; ALIGN_COUNT_TRUE=16; ALIGN_COUNT_FALSE=24; ALIGN_FRACTION_TRUE=17;
        ALIGN_PERCENTILE_99=18; ALIGN_PERCENTILE_95=19; ALIGN_PERCENTILE_50=20; ALIGN_PERCENTILE_05=21;
        ALIGN_PERCENT_CHANGE=23
    #CheckerType: google.monitoring.v3.UptimeCheckConfig.CheckerType; CHECKER_TYPE_UNSPECIFIED=0;
        STATIC_IP_CHECKERS=1; VPC_CHECKERS=3
    #ComparisonType: google.monitoring.v3.ComparisonType; COMPARISON_UNSPECIFIED=0; COMPARISON_GT=1;
        COMPARISON_GE=2; COMPARISON_LT=3; COMPARISON_LE=4; COMPARISON_EQ=5; COMPARISON_NE=6
    #ConditionCombinerType: google.monitoring.v3.AlertPolicy.ConditionCombinerType; COMBINE_UNSPECIFIED=0; AND=1;
        OR=2; AND_WITH_MATCHING_RESOURCE=3
    #ContentMatcherOption: google.monitoring.v3.UptimeCheckConfig.ContentMatcher.ContentMatcherOption;
        CONTENT_MATCHER_OPTION_UNSPECIFIED=0; CONTAINS_STRING=1; NOT_CONTAINS_STRING=2; MATCHES_REGEX=3;
        NOT_MATCHES_REGEX=4; MATCHES_JSON_PATH=5; NOT_MATCHES_JSON_PATH=6
    #ContentType: google.monitoring.v3.UptimeCheckConfig.HttpCheck.ContentType; TYPE_UNSPECIFIED=0; URL_ENCODED=1;
        USER_PROVIDED=2
    #EvaluationMissingData: google.monitoring.v3.AlertPolicy.Condition.EvaluationMissingData;
        EVALUATION_MISSING_DATA_UNSPECIFIED=0; EVALUATION_MISSING_DATA_INACTIVE=1; EVALUATION_MISSING_DATA_ACTIVE=2;
        EVALUATION_MISSING_DATA_NO_OP=3
    #GroupResourceType: google.monitoring.v3.GroupResourceType; RESOURCE_TYPE_UNSPECIFIED=0; INSTANCE=1;
        AWS_ELB_LOAD_BALANCER=2
    #InternalCheckerState: google.monitoring.v3.InternalChecker.State; UNSPECIFIED=0; CREATING=1; RUNNING=2
    #JsonPathMatcherOption:
        google.monitoring.v3.UptimeCheckConfig.ContentMatcher.JsonPathMatcher.JsonPathMatcherOption;
        JSON_PATH_MATCHER_OPTION_UNSPECIFIED=0; EXACT_MATCH=1; REGEX_MATCH=2
    #NotificationPrompt: google.monitoring.v3.AlertPolicy.AlertStrategy.NotificationPrompt;
        NOTIFICATION_PROMPT_UNSPECIFIED=0; OPENED=1; CLOSED=3
    #Reducer: google.monitoring.v3.Aggregation.Reducer; REDUCE_NONE=0; REDUCE_MEAN=1; REDUCE_MIN=2; REDUCE_MAX=3;
        REDUCE_SUM=4; REDUCE_STDDEV=5; REDUCE_COUNT=6; REDUCE_COUNT_TRUE=7; REDUCE_COUNT_FALSE=15;
        REDUCE_FRACTION_TRUE=8; REDUCE_PERCENTILE_99=9; REDUCE_PERCENTILE_95=10; REDUCE_PERCENTILE_50=11;
        REDUCE_PERCENTILE_05=12
    #RequestMethod: google.monitoring.v3.UptimeCheckConfig.HttpCheck.RequestMethod; METHOD_UNSPECIFIED=0; GET=1;
        POST=2
    #ServiceAgentAuthenticationType:
        google.monitoring.v3.UptimeCheckConfig.HttpCheck.ServiceAgentAuthentication.ServiceAgentAuthenticationType;
        SERVICE_AGENT_AUTHENTICATION_TYPE_UNSPECIFIED=0; OIDC_TOKEN=1
    #StatusClass: google.monitoring.v3.UptimeCheckConfig.HttpCheck.ResponseStatusCode.StatusClass;
        STATUS_CLASS_UNSPECIFIED=0; STATUS_CLASS_1XX=100; STATUS_CLASS_2XX=200; STATUS_CLASS_3XX=300;
        STATUS_CLASS_4XX=400; STATUS_CLASS_5XX=500; STATUS_CLASS_ANY=1000
    #UptimeCheckRegion: google.monitoring.v3.UptimeCheckRegion; REGION_UNSPECIFIED=0; USA=1; EUROPE=2;
        SOUTH_AMERICA=3; ASIA_PACIFIC=4; USA_OREGON=5; USA_IOWA=6; USA_VIRGINIA=7
    #VerificationStatus: google.monitoring.v3.NotificationChannel.VerificationStatus;
        VERIFICATION_STATUS_UNSPECIFIED=0; UNVERIFIED=1; VERIFIED=2
    """
