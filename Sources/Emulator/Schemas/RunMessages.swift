/// The messages of run:v2, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261031
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let runMessages = """
    AmbientNetworking: -; ambientScope #AmbientNetworkingAmbientScope; enabled bool
    BinaryAuthorization: google.cloud.run.v2.BinaryAuthorization; breakglassJustification string;
        policy string one=binauthz_method; useDefault bool one=binauthz_method
    BuildConfig: google.cloud.run.v2.BuildConfig; baseImage string; enableAutomaticUpdates bool;
        environmentVariables {string}; functionTarget string; imageUri string; name string out;
        serviceAccount string; sourceLocation string; workerPool string
    BuildConfiguration: -; buildpacksBuild BuildConfigurationBuildpacksBuild;
        dockerBuild BuildConfigurationDockerBuild; imageRepositoryUri string req; serviceAccount string;
        tags [string]; workerConfiguration WorkerConfiguration
    BuildConfigurationBuildpacksBuild: -; buildBaseImageUri string; cacheImageUri string;
        environmentVariables {string}
    BuildConfigurationDockerBuild: -
    BuildInfo: google.cloud.run.v2.BuildInfo; functionTarget string out; sourceLocation string out
    CloudBuildWorkerConfiguration: -; machineType string; workerPool string
    CloudSqlInstance: google.cloud.run.v2.CloudSqlInstance; instances [string]
    CloudStorageSource: google.cloud.run.v2.SourceCode.CloudStorageSource; bucket string req; generation int64;
        object string req
    Condition: google.cloud.run.v2.Condition; executionReason #ExecutionReason out one=reasons;
        instanceReason #ConditionInstanceReason out; lastTransitionTime time; message string;
        reason #CommonReason out one=reasons; revisionReason #RevisionReason out one=reasons;
        severity #ConditionSeverity; state #ConditionState; type string
    Container: google.cloud.run.v2.Container; args [string]; baseImageUri string; buildConfig BuildConfiguration;
        buildInfo BuildInfo out; command [string]; dependsOn [string]; env [EnvVar]; image string req;
        livenessProbe Probe; name string; ports [ContainerPort]; readinessProbe Probe;
        resources ResourceRequirements; sandboxLauncher bool; sourceCode SourceCode; startupProbe Probe;
        volumeMounts [VolumeMount]; workingDir string
    ContainerOverride: google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride; args [string]; clearArgs bool;
        env [EnvVar]; name string
    ContainerPort: google.cloud.run.v2.ContainerPort; containerPort int32; name string
    EmptyDirVolumeSource: google.cloud.run.v2.EmptyDirVolumeSource; medium #Medium; sizeLimit string
    EnvVar: google.cloud.run.v2.EnvVar; name string req; value string one=values;
        valueSource EnvVarSource one=values
    EnvVarSource: google.cloud.run.v2.EnvVarSource; secretKeyRef SecretKeySelector
    Execution: google.cloud.run.v2.Execution; annotations {string} out; cancelledCount int32 out; client string out;
        clientVersion string out; completionTime time out; conditions [Condition] out; createTime time out;
        creator string out; deleteTime time out; etag string; expireTime time out; failedCount int32 out;
        generation int64 out; job string out; labels {string} out; launchStage #LaunchStage; logUri string out;
        name string out; observedGeneration int64 out; parallelism int32 out; reconciling bool out;
        retriedCount int32 out; runningCount int32 out; satisfiesPzs bool out; startTime time out;
        succeededCount int32 out; taskCount int32 out; template TaskTemplate out; uid string out;
        updateTime time out
    ExecutionReference: google.cloud.run.v2.ExecutionReference; completionStatus #CompletionStatus;
        completionTime time; createTime time; deleteTime time; name string
    ExecutionTemplate: google.cloud.run.v2.ExecutionTemplate; annotations {string}; client string;
        clientVersion string; delayExecution bool; labels {string}; parallelism int32; taskCount int32;
        template TaskTemplate req
    FilestoreVolumeSource: -; volume string req
    GCSVolumeSource: google.cloud.run.v2.GCSVolumeSource; bucket string; mountOptions [string]; readOnly bool
    GRPCAction: google.cloud.run.v2.GRPCAction; port int32; service string
    HTTPGetAction: google.cloud.run.v2.HTTPGetAction; httpHeaders [HTTPHeader]; path string; port int32
    HTTPHeader: google.cloud.run.v2.HTTPHeader; name string req; value string
    InlinedSource: -; sources [SourceFile] req
    Job: google.cloud.run.v2.Job; annotations {string}; binaryAuthorization BinaryAuthorization; client string;
        clientVersion string; conditions [Condition] out; createTime time out; creator string out;
        deleteTime time out; etag string; executionCount int32 out; expireTime time out;
        functionalType #JobFunctionalType; generation int64 out; labels {string}; lastModifier string out;
        latestCreatedExecution ExecutionReference out; launchStage #LaunchStage; name string;
        observedGeneration int64 out; reconciling bool out; runExecutionToken string one=create_execution;
        satisfiesPzs bool out; startExecutionToken string one=create_execution; template ExecutionTemplate req;
        terminalCondition Condition out; uid string out; updateTime time out
    ListExecutionsResponse: google.cloud.run.v2.ListExecutionsResponse; executions [Execution]; nextPageToken string
    ListJobsResponse: google.cloud.run.v2.ListJobsResponse; jobs [Job]; nextPageToken string
    ListServicesResponse: google.cloud.run.v2.ListServicesResponse; nextPageToken string; services [Service];
        unreachable [string] out
    MultiRegionSettings: google.cloud.run.v2.Service.MultiRegionSettings; multiRegionId string; regions [string] req
    NFSVolumeSource: google.cloud.run.v2.NFSVolumeSource; path string; readOnly bool; server string
    NetworkInterface: google.cloud.run.v2.VpcAccess.NetworkInterface; network string; subnetwork string;
        tags [string]
    NodeSelector: google.cloud.run.v2.NodeSelector; accelerator string req
    Operation: google.longrunning.Operation; done bool; error Status one=result; metadata any; name string;
        response any one=result
    Overrides: google.cloud.run.v2.RunJobRequest.Overrides; containerOverrides [ContainerOverride];
        delayExecution bool; taskCount int32; timeout duration
    Probe: google.cloud.run.v2.Probe; failureThreshold int32; grpc GRPCAction one=probe_type;
        httpGet HTTPGetAction one=probe_type; initialDelaySeconds int32; periodSeconds int32;
        tcpSocket TCPSocketAction one=probe_type; timeoutSeconds int32
    ResourceRequirements: google.cloud.run.v2.ResourceRequirements; cpuIdle bool; limits {string};
        startupCpuBoost bool
    RevisionScaling: google.cloud.run.v2.RevisionScaling; concurrencyUtilization double; cpuUtilization double;
        maxInstanceCount int32; minInstanceCount int32
    RevisionTemplate: google.cloud.run.v2.RevisionTemplate; ambientNetworking AmbientNetworking;
        annotations {string}; client string; clientVersion string; containers [Container]; encryptionKey string;
        encryptionKeyRevocationAction #EncryptionKeyRevocationAction; encryptionKeyShutdownDuration duration;
        executionEnvironment #ExecutionEnvironment; gpuZonalRedundancyDisabled bool opt; healthCheckDisabled bool;
        labels {string}; maxInstanceRequestConcurrency int32; nodeSelector NodeSelector; revision string;
        sandboxes SandboxConfiguration; scaling RevisionScaling; serviceAccount string; serviceMesh ServiceMesh;
        sessionAffinity bool; timeout duration; volumes [Volume]; vpcAccess VpcAccess;
        workloadIdentityConfig WorkloadIdentityConfig
    RunJobRequest: google.cloud.run.v2.RunJobRequest; etag string; overrides Overrides; validateOnly bool
    SandboxConfiguration: -; templates [SandboxTemplate] req
    SandboxTemplate: -; args [string]; command [string]; env [EnvVar]; image string req; name string req;
        volumeMounts [VolumeMount]; workingDir string
    SecretKeySelector: google.cloud.run.v2.SecretKeySelector; secret string req; version string
    SecretVolumeSource: google.cloud.run.v2.SecretVolumeSource; defaultMode int32; items [VersionToPath];
        secret string req
    Service: google.cloud.run.v2.Service; annotations {string}; binaryAuthorization BinaryAuthorization;
        buildConfig BuildConfig; client string; clientVersion string; conditions [Condition] out;
        createTime time out; creator string out; customAudiences [string]; defaultUriDisabled bool;
        deleteTime time out; description string; etag string; expireTime time out;
        functionalType #ServiceFunctionalType; generation int64 out; iapEnabled bool; ingress #IngressTraffic;
        invokerIamDisabled bool; labels {string}; lastModifier string out; latestCreatedRevision string out;
        latestReadyRevision string out; launchStage #LaunchStage; multiRegionSettings MultiRegionSettings;
        name string; observedGeneration int64 out; reconciling bool out; satisfiesPzs bool out;
        scaling ServiceScaling; sshEnabled bool; template RevisionTemplate req; terminalCondition Condition out;
        threatDetectionEnabled bool out; traffic [TrafficTarget]; trafficStatuses [TrafficTargetStatus] out;
        uid string out; updateTime time out; uri string out; urls [string] out
    ServiceMesh: google.cloud.run.v2.ServiceMesh; mesh string
    ServiceScaling: google.cloud.run.v2.ServiceScaling; manualInstanceCount int32 opt; maxInstanceCount int32;
        minInstanceCount int32; scalingMode #ScalingMode
    SourceCode: google.cloud.run.v2.SourceCode; cloudStorageSource CloudStorageSource; inlinedSource InlinedSource
    SourceFile: -; content string req; filename string req
    Status: google.rpc.Status; code int32; details [any]; message string
    TCPSocketAction: google.cloud.run.v2.TCPSocketAction; port int32
    TaskTemplate: google.cloud.run.v2.TaskTemplate; containers [Container]; encryptionKey string;
        executionEnvironment #ExecutionEnvironment; gpuZonalRedundancyDisabled bool opt; maxRetries int32 opt;
        nodeSelector NodeSelector; sandboxes SandboxConfiguration; serviceAccount string; timeout duration;
        volumes [Volume]; vpcAccess VpcAccess; workloadIdentityConfig WorkloadIdentityConfig
    TrafficTarget: google.cloud.run.v2.TrafficTarget; percent int32; revision string; tag string;
        type #TrafficTargetAllocationType
    TrafficTargetStatus: google.cloud.run.v2.TrafficTargetStatus; percent int32; revision string; tag string;
        type #TrafficTargetAllocationType; uri string
    VersionToPath: google.cloud.run.v2.VersionToPath; mode int32; path string req; version string
    Volume: google.cloud.run.v2.Volume; cloudSqlInstance CloudSqlInstance one=volume_type;
        emptyDir EmptyDirVolumeSource one=volume_type; filestore FilestoreVolumeSource;
        gcs GCSVolumeSource one=volume_type; name string req; nfs NFSVolumeSource one=volume_type;
        secret SecretVolumeSource one=volume_type
    VolumeMount: google.cloud.run.v2.VolumeMount; mountPath string req; name string req; subPath string
    VpcAccess: google.cloud.run.v2.VpcAccess; connector string; egress #VpcEgress;
        networkInterfaces [NetworkInterface]
    WaitOperationRequest: -; timeout duration
    WorkerConfiguration: -; cloudBuildWorkerConfiguration CloudBuildWorkerConfiguration
    WorkloadIdentityConfig: -; identity string; identityCertificateEnabled bool;
        identityType #WorkloadIdentityConfigIdentityType
    #AmbientNetworkingAmbientScope: -; AMBIENT_SCOPE_UNSPECIFIED=0; AMBIENT_SCOPE_REGIONAL=1; AMBIENT_SCOPE_GLOBAL=2
    #CommonReason: google.cloud.run.v2.Condition.CommonReason; COMMON_REASON_UNDEFINED=0; UNKNOWN=1;
        REVISION_FAILED=3; PROGRESS_DEADLINE_EXCEEDED=4; CONTAINER_MISSING=6; CONTAINER_PERMISSION_DENIED=7;
        CONTAINER_IMAGE_UNAUTHORIZED=8; CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED=9;
        ENCRYPTION_KEY_PERMISSION_DENIED=10; ENCRYPTION_KEY_CHECK_FAILED=11; SECRETS_ACCESS_CHECK_FAILED=12;
        WAITING_FOR_OPERATION=13; IMMEDIATE_RETRY=14; POSTPONED_RETRY=15; INTERNAL=16; VPC_NETWORK_NOT_FOUND=17
    #CompletionStatus: google.cloud.run.v2.ExecutionReference.CompletionStatus; COMPLETION_STATUS_UNSPECIFIED=0;
        EXECUTION_SUCCEEDED=1; EXECUTION_FAILED=2; EXECUTION_RUNNING=3; EXECUTION_PENDING=4; EXECUTION_CANCELLED=5
    #ConditionInstanceReason: -; INSTANCE_REASON_UNSPECIFIED=0; INSTANCE_DELETED=1; INSTANCE_STOPPED=2;
        INSTANCE_STOPPING=3; INSTANCE_NON_ZERO_EXIT_CODE=4
    #ConditionSeverity: google.cloud.run.v2.Condition.Severity; SEVERITY_UNSPECIFIED=0; ERROR=1; WARNING=2; INFO=3
    #ConditionState: google.cloud.run.v2.Condition.State; STATE_UNSPECIFIED=0; CONDITION_PENDING=1;
        CONDITION_RECONCILING=2; CONDITION_FAILED=3; CONDITION_SUCCEEDED=4
    #EncryptionKeyRevocationAction: google.cloud.run.v2.EncryptionKeyRevocationAction;
        ENCRYPTION_KEY_REVOCATION_ACTION_UNSPECIFIED=0; PREVENT_NEW=1; SHUTDOWN=2
    #ExecutionEnvironment: google.cloud.run.v2.ExecutionEnvironment; EXECUTION_ENVIRONMENT_UNSPECIFIED=0;
        EXECUTION_ENVIRONMENT_GEN1=1; EXECUTION_ENVIRONMENT_GEN2=2
    #ExecutionReason: google.cloud.run.v2.Condition.ExecutionReason; EXECUTION_REASON_UNDEFINED=0;
        JOB_STATUS_SERVICE_POLLING_ERROR=1; NON_ZERO_EXIT_CODE=2; CANCELLED=3; CANCELLING=4; DELETED=5;
        DELAYED_START_PENDING=6; DELAYED_EXECUTION_EXCEEDING_DURATION_LIMIT=7
    #IngressTraffic: google.cloud.run.v2.IngressTraffic; INGRESS_TRAFFIC_UNSPECIFIED=0; INGRESS_TRAFFIC_ALL=1;
        INGRESS_TRAFFIC_INTERNAL_ONLY=2; INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER=3; INGRESS_TRAFFIC_NONE=4
    #JobFunctionalType: -; FUNCTIONAL_TYPE_UNSPECIFIED=0; FUNCTIONAL_TYPE_AGENT=1; FUNCTIONAL_TYPE_MCP_SERVER=2
    #LaunchStage: google.api.LaunchStage; LAUNCH_STAGE_UNSPECIFIED=0; UNIMPLEMENTED=6; PRELAUNCH=7; EARLY_ACCESS=1;
        ALPHA=2; BETA=3; GA=4; DEPRECATED=5
    #Medium: google.cloud.run.v2.EmptyDirVolumeSource.Medium; MEDIUM_UNSPECIFIED=0; MEMORY=1; DISK=2
    #RevisionReason: google.cloud.run.v2.Condition.RevisionReason; REVISION_REASON_UNDEFINED=0; PENDING=1;
        RESERVE=2; RETIRED=3; RETIRING=4; RECREATING=5; HEALTH_CHECK_CONTAINER_ERROR=6;
        CUSTOMIZED_PATH_RESPONSE_PENDING=7; MIN_INSTANCES_NOT_PROVISIONED=8; ACTIVE_REVISION_LIMIT_REACHED=9;
        NO_DEPLOYMENT=10; HEALTH_CHECK_SKIPPED=11; MIN_INSTANCES_WARMING=12
    #ScalingMode: google.cloud.run.v2.ServiceScaling.ScalingMode; SCALING_MODE_UNSPECIFIED=0; AUTOMATIC=1; MANUAL=2
    #ServiceFunctionalType: -; FUNCTIONAL_TYPE_UNSPECIFIED=0; FUNCTIONAL_TYPE_AGENT=1; FUNCTIONAL_TYPE_MCP_SERVER=2
    #TrafficTargetAllocationType: google.cloud.run.v2.TrafficTargetAllocationType;
        TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED=0; TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST=1;
        TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION=2
    #VpcEgress: google.cloud.run.v2.VpcAccess.VpcEgress; VPC_EGRESS_UNSPECIFIED=0; ALL_TRAFFIC=1;
        PRIVATE_RANGES_ONLY=2
    #WorkloadIdentityConfigIdentityType: -; IDENTITY_TYPE_UNSPECIFIED=0; IDENTITY_TYPE_SERVICE_ACCOUNT=1;
        IDENTITY_TYPE_AGENT_IDENTITY=2
    """
