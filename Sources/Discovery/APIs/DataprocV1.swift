// swift-format-ignore-file
// Written by `make discovery` from the Discovery document dataproc:v1 of 20261023 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let dataprocV1 = GoogleAPI(
        #"""
dataproc.v1 20261023 https://dataproc.googleapis.com/ Cloud Dataproc API
AcceleratorConfig 60;AttachedDiskConfig 94;AutoscalingConfig 32;AutoscalingPolicy 215;AuxiliaryNodeGroup 58;AuxiliaryServicesConfig 110;BasicAutoscalingAlgorithm 140;BasicYarnAutoscalingConfig 155;Binding 44;Cluster 213;ClusterConfig 839;ClusterMetrics 47;ClusterSelector 44;ClusterStatus 67;ConfidentialInstanceConfig 84;DataprocMetricConfig 42;DiskConfig 179;Empty 8;EncryptionConfig 46;EndpointConfig 55;Expr 53;FlexibleInstanceGroupConfig 90;FlinkJob 121;GceClusterConfig 425;GetIamPolicyRequest 48;GetPolicyOptions 44;GkeClusterConfig 134;GkeNodeConfig 162;GkeNodePoolAcceleratorConfig 87;GkeNodePoolAutoscalingConfig 61;GkeNodePoolConfig 97;GkeNodePoolTarget 80;GoogleCloudDataprocV1WorkflowTemplateEncryptionConfig 65;HadoopJob 134;HiveJob 114;IdentityConfig 60;InstanceFlexibilityPolicy 192;InstanceGroupAutoscalingPolicyConfig 80;InstanceGroupConfig 374;InstanceReference 77;InstanceSelection 66;InstanceSelectionResult 54;JobScheduling 56;KerberosConfig 315;KubernetesClusterConfig 136;KubernetesSoftwareConfig 61;LifecycleConfig 128;ListAutoscalingPoliciesResponse 83;ListClustersResponse 62;ListOperationsResponse 79;ListWorkflowTemplatesResponse 98;LoggingConfig 35;ManagedCluster 67;ManagedGroupConfig 103;MetastoreConfig 47;Metric 45;MultiZoneConfig 32;NamespacedGkeDeploymentTarget 70;NodeGroup 77;NodeGroupAffinity 37;NodeInitializationAction 65;Operation 62;OrderedJob 283;ParameterValidation 69;PigJob 142;Policy 45;PrestoJob 140;ProvisioningModelMix 81;PySparkJob 146;QueryList 25;RegexValidation 31;ReservationAffinity 63;SchedulingConfig 62;SecurityConfig 79;SetIamPolicyRequest 37;ShieldedInstanceConfig 85;SoftwareConfig 68;SparkHistoryServerConfig 45;SparkJob 133;SparkRJob 107;SparkSqlJob 127;SparkStandaloneAutoscalingConfig 185;StartupConfig 47;Status 37;TemplateParameter 87;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;TrinoJob 139;ValueValidation 30;VirtualClusterConfig 139;WorkflowTemplate 258;WorkflowTemplatePlacement 92
AttachedDiskConfig.diskType 123;AutoscalingPolicy.clusterType 77;ClusterConfig.clusterTier 96;ClusterConfig.clusterType 85;ClusterConfig.engine 60;ClusterStatus.state 137;ClusterStatus.substate 60;ConfidentialInstanceConfig.confidentialInstanceType 109;FlexibleInstanceGroupConfig.hardwareClass 92;GceClusterConfig.privateIpv6GoogleAccess 129;GkeNodePoolTarget.roles 90;InstanceGroupConfig.preemptibility 97;LoggingConfig.driverLogLevels 92;Metric.metricSource 143;MultiZoneConfig.targetShape 59;NodeGroup.roles 42;ReservationAffinity.consumeReservationType 114;SoftwareConfig.optionalComponents 221;projects.regions.clusters.create.actionOnFailedPrimaryWorkers 108
projects.locations.autoscalingPolicies 916;projects.locations.workflowTemplates 913;projects.regions.clusters 1000;projects.regions.operations 649
AcceleratorConfig -;acceleratorCount i;acceleratorTypeUri s
AttachedDiskConfig -;diskSizeGb i;diskType #;provisionedIops l;provisionedThroughput l;type s
AutoscalingConfig -;policyUri s
AutoscalingPolicy -;basicAlgorithm @BasicAutoscalingAlgorithm;clusterType #;id s +;labels {s;name s -;secondaryWorkerConfig @InstanceGroupAutoscalingPolicyConfig;workerConfig @InstanceGroupAutoscalingPolicyConfig +
AuxiliaryNodeGroup -;nodeGroup @NodeGroup +;nodeGroupId s
AuxiliaryServicesConfig -;metastoreConfig @MetastoreConfig;sparkHistoryServerConfig @SparkHistoryServerConfig
BasicAutoscalingAlgorithm -;cooldownPeriod d;sparkStandaloneConfig @SparkStandaloneAutoscalingConfig;yarnConfig @BasicYarnAutoscalingConfig
BasicYarnAutoscalingConfig -;gracefulDecommissionTimeout d +;scaleDownFactor n +;scaleDownMinWorkerFraction n;scaleUpFactor n +;scaleUpMinWorkerFraction n
Binding -;condition @Expr;members [s;role s
Cluster -;clusterName s +;clusterUuid s -;config @ClusterConfig;labels {s;metrics @ClusterMetrics -;projectId s +;status @ClusterStatus -;statusHistory [@ClusterStatus -;virtualClusterConfig @VirtualClusterConfig
ClusterConfig -;autoscalingConfig @AutoscalingConfig;auxiliaryNodeGroups [@AuxiliaryNodeGroup;clusterTier #;clusterType #;configBucket s;dataprocMetricConfig @DataprocMetricConfig;diagnosticBucket s;encryptionConfig @EncryptionConfig;endpointConfig @EndpointConfig;engine #;gceClusterConfig @GceClusterConfig;gkeClusterConfig @GkeClusterConfig;initializationActions [@NodeInitializationAction;lifecycleConfig @LifecycleConfig;masterConfig @InstanceGroupConfig;masterFlexibleConfig @FlexibleInstanceGroupConfig;metastoreConfig @MetastoreConfig;schedulingConfig @SchedulingConfig;secondaryWorkerConfig @InstanceGroupConfig;secondaryWorkerFlexibleConfig @FlexibleInstanceGroupConfig;securityConfig @SecurityConfig;softwareConfig @SoftwareConfig;tempBucket s;workerConfig @InstanceGroupConfig;workerFlexibleConfig @FlexibleInstanceGroupConfig
ClusterMetrics -;hdfsMetrics {l;yarnMetrics {l
ClusterSelector -;clusterLabels {s +;zone s
ClusterStatus -;detail s;state # -;stateStartTime t -;substate # -
ConfidentialInstanceConfig -;confidentialInstanceType #;enableConfidentialCompute b
DataprocMetricConfig -;metrics [@Metric +
DiskConfig -;attachedDiskConfigs [@AttachedDiskConfig;bootDiskProvisionedIops l;bootDiskProvisionedThroughput l;bootDiskSizeGb i;bootDiskType s;localSsdInterface s;numLocalSsds i
Empty -
EncryptionConfig -;gcePdKmsKeyName s;kmsKey s
EndpointConfig -;enableHttpPortAccess b;httpPorts {s -
Expr -;description s;expression s;location s;title s
FlexibleInstanceGroupConfig -;bootDiskSizeGb i;coreCount i;hardwareClass #;numInstances i
FlinkJob -;args [s;jarFileUris [s;loggingConfig @LoggingConfig;mainClass s;mainJarFileUri s;properties {s;savepointUri s
GceClusterConfig -;autoZoneExcludeZoneUris [s;confidentialInstanceConfig @ConfidentialInstanceConfig;internalIpOnly b;metadata {s;multiZoneConfig @MultiZoneConfig;networkUri s;nodeGroupAffinity @NodeGroupAffinity;privateIpv6GoogleAccess #;reservationAffinity @ReservationAffinity;resourceManagerTags {s;serviceAccount s;serviceAccountScopes [s;shieldedInstanceConfig @ShieldedInstanceConfig;subnetworkUri s;tags [s;zoneUri s
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
GkeClusterConfig -;gkeClusterTarget s;namespacedGkeDeploymentTarget @NamespacedGkeDeploymentTarget;nodePoolTarget [@GkeNodePoolTarget
GkeNodeConfig -;accelerators [@GkeNodePoolAcceleratorConfig;bootDiskKmsKey s;localSsdCount i;machineType s;minCpuPlatform s;preemptible b;serviceAccount s;spot b
GkeNodePoolAcceleratorConfig -;acceleratorCount l;acceleratorType s;gpuPartitionSize s
GkeNodePoolAutoscalingConfig -;maxNodeCount i;minNodeCount i
GkeNodePoolConfig -;autoscaling @GkeNodePoolAutoscalingConfig;config @GkeNodeConfig;locations [s
GkeNodePoolTarget -;nodePool s +;nodePoolConfig @GkeNodePoolConfig <;roles [# +
GoogleCloudDataprocV1WorkflowTemplateEncryptionConfig -;kmsKey s
HadoopJob -;archiveUris [s;args [s;fileUris [s;jarFileUris [s;loggingConfig @LoggingConfig;mainClass s;mainJarFileUri s;properties {s
HiveJob -;continueOnFailure b;jarFileUris [s;properties {s;queryFileUri s;queryList @QueryList;scriptVariables {s
IdentityConfig -;enableSsh b;userServiceAccountMapping {s +
InstanceFlexibilityPolicy -;instanceMachineTypes {s -;instanceSelectionList [@InstanceSelection;instanceSelectionResults [@InstanceSelectionResult -;provisioningModelMix @ProvisioningModelMix
InstanceGroupAutoscalingPolicyConfig -;maxInstances i +;minInstances i;weight i
InstanceGroupConfig -;accelerators [@AcceleratorConfig;diskConfig @DiskConfig;imageUri s;instanceFlexibilityPolicy @InstanceFlexibilityPolicy;instanceNames [s -;instanceReferences [@InstanceReference -;isPreemptible b -;machineTypeUri s;managedGroupConfig @ManagedGroupConfig -;minCpuPlatform s;minNumInstances i;numInstances i;preemptibility #;startupConfig @StartupConfig
InstanceReference -;instanceId s;instanceName s;publicEciesKey s;publicKey s
InstanceSelection -;diskConfig @DiskConfig;machineTypes [s;rank i
InstanceSelectionResult -;machineType s -;vmCount i -
JobScheduling -;maxFailuresPerHour i;maxFailuresTotal i
KerberosConfig -;crossRealmTrustAdminServer s;crossRealmTrustKdc s;crossRealmTrustRealm s;crossRealmTrustSharedPasswordUri s;enableKerberos b;kdcDbKeyUri s;keyPasswordUri s;keystorePasswordUri s;keystoreUri s;kmsKeyUri s;realm s;rootPrincipalPasswordUri s;tgtLifetimeHours i;truststorePasswordUri s;truststoreUri s
KubernetesClusterConfig -;gkeClusterConfig @GkeClusterConfig +;kubernetesNamespace s;kubernetesSoftwareConfig @KubernetesSoftwareConfig
KubernetesSoftwareConfig -;componentVersion {s;properties {s
LifecycleConfig -;autoDeleteTime t;autoDeleteTtl d;autoStopTime t;autoStopTtl d;idleDeleteTtl d;idleStartTime t -;idleStopTtl d
ListAutoscalingPoliciesResponse -;nextPageToken s -;policies [@AutoscalingPolicy -
ListClustersResponse -;clusters [@Cluster -;nextPageToken s -
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListWorkflowTemplatesResponse -;nextPageToken s -;templates [@WorkflowTemplate -;unreachable [s -
LoggingConfig -;driverLogLevels {#
ManagedCluster -;clusterName s +;config @ClusterConfig +;labels {s
ManagedGroupConfig -;instanceGroupManagerName s -;instanceGroupManagerUri s -;instanceTemplateName s -
MetastoreConfig -;dataprocMetastoreService s +
Metric -;metricOverrides [s;metricSource # +
MultiZoneConfig -;targetShape #
NamespacedGkeDeploymentTarget -;clusterNamespace s;targetGkeCluster s
NodeGroup -;labels {s;name s;nodeGroupConfig @InstanceGroupConfig;roles [# +
NodeGroupAffinity -;nodeGroupUri s +
NodeInitializationAction -;executableFile s +;executionTimeout d
Operation -;done b;error @Status;metadata o;name s;response o
OrderedJob -;flinkJob @FlinkJob;hadoopJob @HadoopJob;hiveJob @HiveJob;labels {s;pigJob @PigJob;prerequisiteStepIds [s;prestoJob @PrestoJob;pysparkJob @PySparkJob;scheduling @JobScheduling;sparkJob @SparkJob;sparkRJob @SparkRJob;sparkSqlJob @SparkSqlJob;stepId s +;trinoJob @TrinoJob
ParameterValidation -;regex @RegexValidation;values @ValueValidation
PigJob -;continueOnFailure b;jarFileUris [s;loggingConfig @LoggingConfig;properties {s;queryFileUri s;queryList @QueryList;scriptVariables {s
Policy -;bindings [@Binding;etag y;version i
PrestoJob -;clientTags [s;continueOnFailure b;loggingConfig @LoggingConfig;outputFormat s;properties {s;queryFileUri s;queryList @QueryList
ProvisioningModelMix -;standardCapacityBase i;standardCapacityPercentAboveBase i
PySparkJob -;archiveUris [s;args [s;fileUris [s;jarFileUris [s;loggingConfig @LoggingConfig;mainPythonFileUri s +;properties {s;pythonFileUris [s
QueryList -;queries [s +
RegexValidation -;regexes [s +
ReservationAffinity -;consumeReservationType #;key s;values [s
SchedulingConfig -;requestedRunDuration d;schedulingTimeout d
SecurityConfig -;identityConfig @IdentityConfig;kerberosConfig @KerberosConfig
SetIamPolicyRequest -;policy @Policy
ShieldedInstanceConfig -;enableIntegrityMonitoring b;enableSecureBoot b;enableVtpm b
SoftwareConfig -;imageVersion s;optionalComponents [#;properties {s
SparkHistoryServerConfig -;dataprocCluster s
SparkJob -;archiveUris [s;args [s;fileUris [s;jarFileUris [s;loggingConfig @LoggingConfig;mainClass s;mainJarFileUri s;properties {s
SparkRJob -;archiveUris [s;args [s;fileUris [s;loggingConfig @LoggingConfig;mainRFileUri s +;properties {s
SparkSqlJob -;jarFileUris [s;loggingConfig @LoggingConfig;properties {s;queryFileUri s;queryList @QueryList;scriptVariables {s
SparkStandaloneAutoscalingConfig -;gracefulDecommissionTimeout d +;removeOnlyIdleWorkers b;scaleDownFactor n +;scaleDownMinWorkerFraction n;scaleUpFactor n +;scaleUpMinWorkerFraction n
StartupConfig -;requiredRegistrationFraction n
Status -;code i;details [o;message s
TemplateParameter -;description s;fields [s +;name s +;validation @ParameterValidation
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
TrinoJob -;clientTags [s;continueOnFailure b;loggingConfig @LoggingConfig;outputFormat s;properties {s;queryFileUri s;queryList @QueryList
ValueValidation -;values [s +
VirtualClusterConfig -;auxiliaryServicesConfig @AuxiliaryServicesConfig;kubernetesClusterConfig @KubernetesClusterConfig +;stagingBucket s
WorkflowTemplate -;createTime t -;dagTimeout d;encryptionConfig @GoogleCloudDataprocV1WorkflowTemplateEncryptionConfig;id s;jobs [@OrderedJob +;labels {s;name s -;parameters [@TemplateParameter;placement @WorkflowTemplatePlacement +;updateTime t -;version i
WorkflowTemplatePlacement -;clusterSelector @ClusterSelector;managedCluster @ManagedCluster
AttachedDiskConfig.diskType -;DISK_TYPE_UNSPECIFIED;HYPERDISK_BALANCED;HYPERDISK_EXTREME;HYPERDISK_ML;HYPERDISK_THROUGHPUT
AutoscalingPolicy.clusterType -;CLUSTER_TYPE_UNSPECIFIED;STANDARD;ZERO_SCALE
ClusterConfig.clusterTier -;CLUSTER_TIER_UNSPECIFIED;CLUSTER_TIER_STANDARD;CLUSTER_TIER_PREMIUM
ClusterConfig.clusterType -;CLUSTER_TYPE_UNSPECIFIED;STANDARD;SINGLE_NODE;ZERO_SCALE
ClusterConfig.engine -;ENGINE_UNSPECIFIED;DEFAULT;LIGHTNING
ClusterStatus.state -;UNKNOWN;CREATING;RUNNING;ERROR;ERROR_DUE_TO_UPDATE;DELETING;UPDATING;STOPPING;STOPPED;STARTING;REPAIRING;SCHEDULED
ClusterStatus.substate -;UNSPECIFIED;UNHEALTHY;STALE_STATUS
ConfidentialInstanceConfig.confidentialInstanceType -;CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED;SEV;SEV_SNP;TDX
FlexibleInstanceGroupConfig.hardwareClass -;HARDWARE_CLASS_UNSPECIFIED;STANDARD;PERFORMANCE
GceClusterConfig.privateIpv6GoogleAccess -;PRIVATE_IPV6_GOOGLE_ACCESS_UNSPECIFIED;INHERIT_FROM_SUBNETWORK;OUTBOUND;BIDIRECTIONAL
GkeNodePoolTarget.roles -;ROLE_UNSPECIFIED;DEFAULT;CONTROLLER;SPARK_DRIVER;SPARK_EXECUTOR
InstanceGroupConfig.preemptibility -;PREEMPTIBILITY_UNSPECIFIED;NON_PREEMPTIBLE;PREEMPTIBLE;SPOT
LoggingConfig.driverLogLevels -;LEVEL_UNSPECIFIED;ALL;TRACE;DEBUG;INFO;WARN;ERROR;FATAL;OFF
Metric.metricSource -;METRIC_SOURCE_UNSPECIFIED;MONITORING_AGENT_DEFAULTS;HDFS;SPARK;YARN;SPARK_HISTORY_SERVER;HIVESERVER2;HIVEMETASTORE;FLINK
MultiZoneConfig.targetShape -;TARGET_SHAPE_UNSPECIFIED;ANY
NodeGroup.roles -;ROLE_UNSPECIFIED;DRIVER
ReservationAffinity.consumeReservationType -;TYPE_UNSPECIFIED;NO_RESERVATION;ANY_RESERVATION;SPECIFIC_RESERVATION
SoftwareConfig.optionalComponents -;COMPONENT_UNSPECIFIED;ALLOYDB_CONNECTOR;ANACONDA;DELTA;DOCKER;DRUID;FLINK;HBASE;HIVE_WEBHCAT;HUDI;ICEBERG;JUPYTER;PIG;PRESTO;TRINO;RANGER;SOLR;ZEPPELIN;ZOOKEEPER;JUPYTER_KERNEL_GATEWAY
projects.regions.clusters.create.actionOnFailedPrimaryWorkers -;FAILURE_ACTION_UNSPECIFIED;NO_ACTION;DELETE
projects.locations.autoscalingPolicies;create POST v1/{parent=projects/*/locations/*}/autoscalingPolicies AutoscalingPolicy AutoscalingPolicy;delete DELETE v1/{name=projects/*/locations/*/autoscalingPolicies/*} - Empty;get GET v1/{name=projects/*/locations/*/autoscalingPolicies/*} - AutoscalingPolicy;getIamPolicy POST v1/{resource=projects/*/locations/*/autoscalingPolicies/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*}/autoscalingPolicies - ListAutoscalingPoliciesResponse;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/locations/*/autoscalingPolicies/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/autoscalingPolicies/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;update PUT v1/{name=projects/*/locations/*/autoscalingPolicies/*} AutoscalingPolicy AutoscalingPolicy
projects.locations.workflowTemplates;create POST v1/{parent=projects/*/locations/*}/workflowTemplates WorkflowTemplate WorkflowTemplate;delete DELETE v1/{name=projects/*/locations/*/workflowTemplates/*} - Empty;?version i;get GET v1/{name=projects/*/locations/*/workflowTemplates/*} - WorkflowTemplate;?version i;getIamPolicy POST v1/{resource=projects/*/locations/*/workflowTemplates/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*}/workflowTemplates - ListWorkflowTemplatesResponse;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/locations/*/workflowTemplates/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/workflowTemplates/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;update PUT v1/{name=projects/*/locations/*/workflowTemplates/*} WorkflowTemplate WorkflowTemplate
projects.regions.clusters;create POST v1/projects/{projectId}/regions/{region}/clusters Cluster Operation;?actionOnFailedPrimaryWorkers #;?requestId s;delete DELETE v1/projects/{projectId}/regions/{region}/clusters/{clusterName} - Operation;?clusterUuid s;?gracefulTerminationTimeout d;?requestId s;get GET v1/projects/{projectId}/regions/{region}/clusters/{clusterName} - Cluster;getIamPolicy POST v1/{resource=projects/*/regions/*/clusters/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/projects/{projectId}/regions/{region}/clusters - ListClustersResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/projects/{projectId}/regions/{region}/clusters/{clusterName} Cluster Operation;?gracefulDecommissionTimeout d;?requestId s;?updateMask m;setIamPolicy POST v1/{resource=projects/*/regions/*/clusters/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/regions/*/clusters/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.regions.operations;delete DELETE v1/{name=projects/*/regions/*/operations/*} - Empty;get GET v1/{name=projects/*/regions/*/operations/*} - Operation;getIamPolicy POST v1/{resource=projects/*/regions/*/operations/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{name=projects/*/regions/*/operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b;setIamPolicy POST v1/{resource=projects/*/regions/*/operations/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/regions/*/operations/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
