// swift-format-ignore-file
// Written by `make discovery` from the Discovery document run:v1 of 20261031 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let runV1 = GoogleAPI(
        #"""
run.v1 20261031 https://run.googleapis.com/ Cloud Run Admin API
Addressable 20;AuditConfig 57;AuditLogConfig 46;Binding 44;CSIVolumeSource 58;ConfigMapEnvSource 82;ConfigMapKeySelector 94;ConfigMapVolumeSource 74;Container 363;ContainerPort 50;DomainMapping 109;DomainMappingSpec 66;DomainMappingStatus 139;Empty 8;EmptyDirVolumeSource 44;EnvFromSource 85;EnvVar 50;EnvVarSource 85;ExecAction 24;ExecutionReference 109;ExecutionSpec 86;ExecutionTemplateSpec 67;Expr 53;FilestoreVolumeSource 35;GRPCAction 30;GoogleCloudRunV1Condition 95;GoogleLongrunningListOperationsResponse 113;GoogleLongrunningOperation 88;GoogleRpcStatus 46;HTTPGetAction 71;HTTPHeader 30;Instance 96;InstanceSpec 140;InstanceSplit 58;InstanceStatus 100;Job 81;JobSpec 84;JobStatus 132;KeyToPath 32;ListDomainMappingsResponse 105;ListInstancesResponse 95;ListJobsResponse 85;ListMeta 51;ListServicesResponse 93;ListWorkerPoolsResponse 99;LocalObjectReference 30;NFSVolumeSource 45;ObjectMeta 252;OwnerReference 84;Policy 72;Probe 185;ResourceRecord 40;ResourceRequirements 45;RevisionSpec 246;RevisionTemplate 59;SandboxConfiguration 53;SandboxTemplate 109;SecretEnvSource 79;SecretKeySelector 89;SecretVolumeSource 77;SecurityContext 30;Service 91;ServiceSpec 65;ServiceStatus 181;SetIamPolicyRequest 50;Status 86;StatusCause 41;StatusDetails 85;TCPSocketAction 32;TaskSpec 150;TaskTemplateSpec 34;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;TrafficTarget 92;Volume 182;VolumeMount 58;WorkerPool 100;WorkerPoolSpec 75;WorkerPoolStatus 164
AuditLogConfig.logType 78;DomainMappingSpec.certificateMode 80;ExecutionReference.completionStatus 161;ResourceRecord.type 59
namespaces.domainmappings 585;namespaces.instances 532;namespaces.jobs 487;namespaces.services 527;namespaces.workerpools 438;projects.locations.domainmappings 529;projects.locations.operations 335;projects.locations.services 846
Addressable -;url s
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Binding -;condition @Expr;members [s;role s
CSIVolumeSource -;driver s;readOnly b;volumeAttributes {s
ConfigMapEnvSource -;localObjectReference @LocalObjectReference;name s;optional b
ConfigMapKeySelector -;key s +;localObjectReference @LocalObjectReference;name s +;optional b
ConfigMapVolumeSource -;defaultMode i;items [@KeyToPath;name s;optional b
Container -;args [s;command [s;env [@EnvVar;envFrom [@EnvFromSource;image s +;imagePullPolicy s;livenessProbe @Probe;name s;ports [@ContainerPort;readinessProbe @Probe;resources @ResourceRequirements;sandboxLauncher b;securityContext @SecurityContext;startupProbe @Probe;terminationMessagePath s;terminationMessagePolicy s;volumeMounts [@VolumeMount;workingDir s
ContainerPort -;containerPort i;name s;protocol s
DomainMapping -;apiVersion s;kind s;metadata @ObjectMeta;spec @DomainMappingSpec;status @DomainMappingStatus
DomainMappingSpec -;certificateMode #;forceOverride b;routeName s
DomainMappingStatus -;conditions [@GoogleCloudRunV1Condition;mappedRouteName s;observedGeneration i;resourceRecords [@ResourceRecord;url s
Empty -
EmptyDirVolumeSource -;medium s;sizeLimit s
EnvFromSource -;configMapRef @ConfigMapEnvSource;prefix s;secretRef @SecretEnvSource
EnvVar -;name s +;value s;valueFrom @EnvVarSource
EnvVarSource -;configMapKeyRef @ConfigMapKeySelector;secretKeyRef @SecretKeySelector
ExecAction -;command [s
ExecutionReference -;completionStatus #;completionTimestamp t;creationTimestamp t;deletionTimestamp t;name s
ExecutionSpec -;delayExecution b;parallelism i;taskCount i;template @TaskTemplateSpec
ExecutionTemplateSpec -;metadata @ObjectMeta;spec @ExecutionSpec +
Expr -;description s;expression s;location s;title s
FilestoreVolumeSource -;volume s +
GRPCAction -;port i;service s
GoogleCloudRunV1Condition -;lastTransitionTime t;message s;reason s;severity s;status s;type s
GoogleLongrunningListOperationsResponse -;nextPageToken s;operations [@GoogleLongrunningOperation;unreachable [s
GoogleLongrunningOperation -;done b;error @GoogleRpcStatus;metadata o;name s;response o
GoogleRpcStatus -;code i;details [o;message s
HTTPGetAction -;host s;httpHeaders [@HTTPHeader;path s;port i;scheme s
HTTPHeader -;name s +;value s
Instance -;apiVersion s;kind s;metadata @ObjectMeta;spec @InstanceSpec;status @InstanceStatus -
InstanceSpec -;containers [@Container;nodeSelector {s;restartPolicy s;sandboxes @SandboxConfiguration;serviceAccountName s;volumes [@Volume
InstanceSplit -;latestRevision b;percent i;revisionName s
InstanceStatus -;conditions [@GoogleCloudRunV1Condition -;logUri s;observedGeneration i -;urls [s -
Job -;apiVersion s;kind s;metadata @ObjectMeta;spec @JobSpec;status @JobStatus -
JobSpec -;runExecutionToken s;startExecutionToken s;template @ExecutionTemplateSpec
JobStatus -;conditions [@GoogleCloudRunV1Condition;executionCount i;latestCreatedExecution @ExecutionReference;observedGeneration i
KeyToPath -;key s;mode i;path s
ListDomainMappingsResponse -;apiVersion s;items [@DomainMapping;kind s;metadata @ListMeta;unreachable [s
ListInstancesResponse -;apiVersion s;items [@Instance;kind s;metadata @ListMeta;unreachable [s
ListJobsResponse -;apiVersion s;items [@Job;kind s;metadata @ListMeta;unreachable [s
ListMeta -;continue s;resourceVersion s;selfLink s
ListServicesResponse -;apiVersion s;items [@Service;kind s;metadata @ListMeta;unreachable [s
ListWorkerPoolsResponse -;apiVersion s;items [@WorkerPool;kind s;metadata @ListMeta;unreachable [s
LocalObjectReference -;name s
NFSVolumeSource -;path s;readOnly b;server s
ObjectMeta -;annotations {s;clusterName s;creationTimestamp t;deletionGracePeriodSeconds i;deletionTimestamp t;finalizers [s;generateName s;generation i;labels {s;name s;namespace s +;ownerReferences [@OwnerReference;resourceVersion s;selfLink s;uid s
OwnerReference -;apiVersion s;blockOwnerDeletion b;controller b;kind s;name s;uid s
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
Probe -;exec @ExecAction;failureThreshold i;grpc @GRPCAction;httpGet @HTTPGetAction;initialDelaySeconds i;periodSeconds i;successThreshold i;tcpSocket @TCPSocketAction;timeoutSeconds i
ResourceRecord -;name s;rrdata s;type #
ResourceRequirements -;limits {s;requests {s
RevisionSpec -;containerConcurrency i;containers [@Container +;enableServiceLinks b;imagePullSecrets [@LocalObjectReference;nodeSelector {s;runtimeClassName s;sandboxes @SandboxConfiguration;serviceAccountName s;timeoutSeconds i;volumes [@Volume
RevisionTemplate -;metadata @ObjectMeta;spec @RevisionSpec
SandboxConfiguration -;templates [@SandboxTemplate +
SandboxTemplate -;args [s;command [s;env [@EnvVar;image s +;name s +;volumeMounts [@VolumeMount;workingDir s
SecretEnvSource -;localObjectReference @LocalObjectReference;name s;optional b
SecretKeySelector -;key s +;localObjectReference @LocalObjectReference;name s;optional b
SecretVolumeSource -;defaultMode i;items [@KeyToPath;optional b;secretName s
SecurityContext -;runAsUser i
Service -;apiVersion s;kind s;metadata @ObjectMeta;spec @ServiceSpec;status @ServiceStatus
ServiceSpec -;template @RevisionTemplate;traffic [@TrafficTarget
ServiceStatus -;address @Addressable;conditions [@GoogleCloudRunV1Condition;latestCreatedRevisionName s;latestReadyRevisionName s;observedGeneration i;traffic [@TrafficTarget;url s
SetIamPolicyRequest -;policy @Policy;updateMask m
Status -;code i;details @StatusDetails;message s;metadata @ListMeta;reason s;status s
StatusCause -;field s;message s;reason s
StatusDetails -;causes [@StatusCause;group s;kind s;name s;retryAfterSeconds i;uid s
TCPSocketAction -;host s;port i
TaskSpec -;containers [@Container;maxRetries i;nodeSelector {s;sandboxes @SandboxConfiguration;serviceAccountName s;timeoutSeconds l;volumes [@Volume
TaskTemplateSpec -;spec @TaskSpec
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
TrafficTarget -;configurationName s;latestRevision b;percent i;revisionName s;tag s;url s -
Volume -;configMap @ConfigMapVolumeSource;csi @CSIVolumeSource;emptyDir @EmptyDirVolumeSource;filestore @FilestoreVolumeSource;name s;nfs @NFSVolumeSource;secret @SecretVolumeSource
VolumeMount -;mountPath s +;name s +;readOnly b;subPath s
WorkerPool -;apiVersion s;kind s;metadata @ObjectMeta;spec @WorkerPoolSpec;status @WorkerPoolStatus
WorkerPoolSpec -;instanceSplits [@InstanceSplit;template @RevisionTemplate
WorkerPoolStatus -;conditions [@GoogleCloudRunV1Condition;instanceSplits [@InstanceSplit;latestCreatedRevisionName s;latestReadyRevisionName s;observedGeneration i
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
DomainMappingSpec.certificateMode -;CERTIFICATE_MODE_UNSPECIFIED;NONE;AUTOMATIC
ExecutionReference.completionStatus -;COMPLETION_STATUS_UNSPECIFIED;EXECUTION_SUCCEEDED;EXECUTION_FAILED;EXECUTION_RUNNING;EXECUTION_PENDING;EXECUTION_CANCELLED
ResourceRecord.type -;RECORD_TYPE_UNSPECIFIED;A;AAAA;CNAME
namespaces.domainmappings;create POST apis/domains.cloudrun.com/v1/{parent=namespaces/*}/domainmappings DomainMapping DomainMapping;?dryRun s;delete DELETE apis/domains.cloudrun.com/v1/{name=namespaces/*/domainmappings/*} - Status;?apiVersion s;?dryRun s;?kind s;?propagationPolicy s;get GET apis/domains.cloudrun.com/v1/{name=namespaces/*/domainmappings/*} - DomainMapping;list GET apis/domains.cloudrun.com/v1/{parent=namespaces/*}/domainmappings - ListDomainMappingsResponse;?continue s;?fieldSelector s;?includeUninitialized b;?labelSelector s;?limit i;?resourceVersion s;?watch b
namespaces.instances;create POST apis/run.googleapis.com/v1/{parent=namespaces/*}/instances Instance Instance;?dryRun s;delete DELETE apis/run.googleapis.com/v1/{name=namespaces/*/instances/*} - Status;?apiVersion s;?dryRun s;?kind s;?propagationPolicy s;get GET apis/run.googleapis.com/v1/{name=namespaces/*/instances/*} - Instance;list GET apis/run.googleapis.com/v1/{parent=namespaces/*}/instances - ListInstancesResponse;?continue s;?fieldSelector s;?includeUninitialized b;?labelSelector s;?limit i;?resourceVersion s;?watch b
namespaces.jobs;create POST apis/run.googleapis.com/v1/{parent=namespaces/*}/jobs Job Job;?dryRun s;delete DELETE apis/run.googleapis.com/v1/{name=namespaces/*/jobs/*} - Status;?apiVersion s;?dryRun s;?kind s;?propagationPolicy s;get GET apis/run.googleapis.com/v1/{name=namespaces/*/jobs/*} - Job;list GET apis/run.googleapis.com/v1/{parent=namespaces/*}/jobs - ListJobsResponse;?continue s;?fieldSelector s;?includeUninitialized b;?labelSelector s;?limit i;?resourceVersion s;?watch b
namespaces.services;create POST apis/serving.knative.dev/v1/{parent=namespaces/*}/services Service Service;?dryRun s;delete DELETE apis/serving.knative.dev/v1/{name=namespaces/*/services/*} - Status;?apiVersion s;?dryRun s;?kind s;?propagationPolicy s;get GET apis/serving.knative.dev/v1/{name=namespaces/*/services/*} - Service;list GET apis/serving.knative.dev/v1/{parent=namespaces/*}/services - ListServicesResponse;?continue s;?fieldSelector s;?includeUninitialized b;?labelSelector s;?limit i;?resourceVersion s;?watch b
namespaces.workerpools;create POST apis/run.googleapis.com/v1/{parent=namespaces/*}/workerpools WorkerPool WorkerPool;?dryRun s;delete DELETE apis/run.googleapis.com/v1/{name=namespaces/*/workerpools/*} - Status;?dryRun s;get GET apis/run.googleapis.com/v1/{name=namespaces/*/workerpools/*} - WorkerPool;list GET apis/run.googleapis.com/v1/{parent=namespaces/*}/workerpools - ListWorkerPoolsResponse;?continue s;?labelSelector s;?limit i
projects.locations.domainmappings;create POST v1/{parent=projects/*/locations/*}/domainmappings DomainMapping DomainMapping;?dryRun s;delete DELETE v1/{name=projects/*/locations/*/domainmappings/*} - Status;?apiVersion s;?dryRun s;?kind s;?propagationPolicy s;get GET v1/{name=projects/*/locations/*/domainmappings/*} - DomainMapping;list GET v1/{parent=projects/*/locations/*}/domainmappings - ListDomainMappingsResponse;?continue s;?fieldSelector s;?includeUninitialized b;?labelSelector s;?limit i;?resourceVersion s;?watch b
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - GoogleLongrunningOperation;list GET v1/{name=projects/*/locations/*}/operations - GoogleLongrunningListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.services;create POST v1/{parent=projects/*/locations/*}/services Service Service;?dryRun s;delete DELETE v1/{name=projects/*/locations/*/services/*} - Status;?apiVersion s;?dryRun s;?kind s;?propagationPolicy s;get GET v1/{name=projects/*/locations/*/services/*} - Service;getIamPolicy GET v1/{resource=projects/*/locations/*/services/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/services - ListServicesResponse;?continue s;?fieldSelector s;?includeUninitialized b;?labelSelector s;?limit i;?resourceVersion s;?watch b;setIamPolicy POST v1/{resource=projects/*/locations/*/services/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/services/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
