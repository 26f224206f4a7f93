// swift-format-ignore-file
// Written by `make discovery` from the Discovery document container:v1 of 20261027 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let containerV1 = GoogleAPI(
        #"""
container.v1 20261027 https://container.googleapis.com/ Kubernetes Engine API
AcceleratorConfig 168;AccurateTimeConfig 44;AdditionalIPRangesConfig 70;AdditionalNodeNetworkConfig 53;AdditionalPodNetworkConfig 116;AdditionalPodRangesConfig 72;AddonsConfig 977;AdvancedDatapathObservabilityConfig 80;AdvancedMachineFeatures 100;AgentSandboxConfig 31;AmbientNetworkingConfig 36;AnonymousAuthenticationConfig 39;AuthenticatorGroupsConfig 54;AutoIpamConfig 27;AutoMonitoringConfig 31;AutoUpgradeOptions 62;Autopilot 159;AutopilotConfig 28;AutoprovisioningNodePoolDefaults 281;AutoprovisioningRestrictionConfig 97;AutoscaledRolloutPolicy 49;BestEffortProvisioning 55;BigQueryDestination 34;BinaryAuthorization 49;BlueGreenInfo 122;BlueGreenSettings 137;BootDisk 73;BootDiskProfile 50;CertificateAuthorityDomainConfig 113;CertificateConfig 48;CertificateConfigPair 71;CidrBlock 38;ClientCertificateConfig 51;CloudRunConfig 47;Cluster 2632;ClusterAutoscaling 346;ClusterNetworkPerformanceConfig 61;ClusterPolicyConfig 106;ClusterUpdate 3888;CompliancePostureConfig 74;ComplianceStandard 32;ConfidentialNodes 57;ConfigConnectorConfig 34;ConsumptionMeteringConfig 38;ContainerdConfig 144;ControlPlaneEgress 28;ControlPlaneEndpointsConfig 104;CostManagementConfig 33;CrashLoopBackOffConfig 53;CreateClusterRequest 70;CreateNodePoolRequest 85;CustomImageConfig 43;CustomNodeInit 40;DNSConfig 90;DNSEndpointConfig 103;DailyMaintenanceWindow 50;DatabaseEncryption 115;DataplaneV2Config 38;Date 28;DedicatedLocalSsdProfile 39;DefaultComputeClassConfig 38;DefaultSnatStatus 31;DesiredAdditionalIPRangesConfig 87;DesiredEnterpriseConfig 68;DiskIoScheduler 72;DisruptionBudget 143;DnsCacheConfig 27;EncryptionConfig 30;EnterpriseConfig 77;EphemeralLocalSsdProfile 59;EphemeralStorageLocalSsdConfig 88;EtcHostsEntry 28;EvictionGracePeriod 131;EvictionMinimumReclaim 134;EvictionSignals 127;ExclusionUntilEndOfSupport 65;FastSocket 23;Filter 22;Fleet 68;GCPSecretManagerCertificateConfig 48;GPUDirectConfig 38;GPUDriverInstallationConfig 67;GPUSharingConfig 65;GatewayAPIConfig 29;GcePersistentDiskCsiDriverConfig 45;GcfsConfig 23;GcpFilestoreCsiDriverConfig 40;GcsFuseCsiDriverConfig 35;GkeAutoUpgradeConfig 35;GkeBackupAgentConfig 33;HighScaleCheckpointingConfig 41;HorizontalPodAutoscaling 38;HostConfig 143;HttpLoadBalancing 31;HugepagesConfig 52;ILBSubsettingConfig 32;IPAllocationPolicy 626;IPEndpointsConfig 192;IdentityServiceConfig 34;InitScript 74;IntraNodeVisibilityConfig 38;K8sBetaAPIConfig 34;KernelCommandlineOverrides 64;KernelOverrides 88;KubeletCertInfo 83;KubernetesDashboard 33;LRUGen 30;LegacyAbac 23;LinuxNodeConfig 508;ListClustersResponse 58;ListNodePoolsResponse 45;ListOperationsResponse 64;LocalNvmeSsdBlockConfig 42;LoggingComponentConfig 45;LoggingConfig 56;LoggingVariantConfig 33;LustreCsiDriverConfig 77;MaintenanceExclusionOptions 56;MaintenancePolicy 99;MaintenanceWindow 194;ManagedMachineLearningDiagnosticsConfig 52;ManagedOpenTelemetryConfig 37;ManagedPrometheusConfig 79;MasterAuth 148;MasterAuthorizedNetworksConfig 132;MaxPodsConstraint 37;MemoryManager 25;MeshCertificates 40;Metric 57;MonitoringComponentConfig 48;MonitoringConfig 184;NetworkConfig 609;NetworkPerformanceConfig 110;NetworkPolicy 37;NetworkPolicyConfig 33;NetworkTags 22;NetworkTierConfig 34;NodeAffinity 42;NodeConfig 1314;NodeConfigDefaults 153;NodeCreationConfig 40;NodeDrainConfig 101;NodeKernelModuleLoading 35;NodeKubeletConfig 795;NodeLabels 23;NodeManagement 79;NodeNetworkConfig 483;NodePool 655;NodePoolAutoConfig 159;NodePoolAutoscaling 137;NodePoolDefaults 58;NodePoolLoggingConfig 60;NodePoolMaintenancePolicy 83;NodeReadinessConfig 32;NodeTaint 35;NodeTaints 32;NodeVfioConfig 33;NotificationConfig 36;Operation 296;OperationError 54;OperationProgress 80;ParallelstoreCsiDriverConfig 41;ParentProductConfig 46;PlacementPolicy 52;PodAutoscaling 30;PodCIDROverprovisionConfig 39;PodSnapshotConfig 30;PrivateClusterConfig 238;PrivateClusterMasterGlobalAccessConfig 51;PrivateRegistryAccessConfig 108;PrivilegedAdmissionConfig 46;PubSub 42;QueuedProvisioning 31;RBACBindingConfig 108;RangeInfo 42;RayClusterLoggingConfig 36;RayClusterMonitoringConfig 39;RayOperatorConfig 134;RecurringMaintenanceWindow 109;RecurringTimeWindow 54;RegistryHeader 32;RegistryHostConfig 49;ReleaseChannel 27;ReservationAffinity 63;ReservedResourcesConfig 134;ResolvedConfEntry 35;ResourceLabels 27;ResourceLimit 51;ResourceManagerTags 30;ResourceUsageExportConfig 152;RollbackSafeUpgrade 49;RotationConfig 46;SandboxConfig 23;ScheduleUpgradeConfig 34;SecondaryBootDisk 39;SecondaryBootDiskUpdateStrategy 34;SecretManagerConfig 63;SecretSyncConfig 64;SecurityPostureConfig 51;ServiceExternalIPsConfig 37;ShieldedInstanceConfig 72;ShieldedNodes 26;SliceControllerConfig 34;SlurmOperatorConfig 32;SoleTenantConfig 63;StandardRolloutPolicy 79;StatefulHAConfig 29;Status 37;StatusCondition 51;SwapConfig 193;SyncRotationConfig 50;TaintConfig 42;TimeOfDay 48;TimeWindow 92;TopologyManager 35;UpdateClusterRequest 85;UpdateInfo 42;UpdateNodePoolRequest 990;UpgradeSettings 94;UserManagedKeysConfig 247;VerticalPodAutoscaling 35;VirtualNIC 23;WindowsNodeConfig 32;WizSensorConfig 83;WorkloadIdentityConfig 40;WorkloadMetadataConfig 32;WorkloadPolicyConfig 79;WritableCgroups 28
AdditionalIPRangesConfig.status 69;AdvancedDatapathObservabilityConfig.relayMode 108;AdvancedMachineFeatures.performanceMonitoringUnit 124;AnonymousAuthenticationConfig.mode 70;AutoMonitoringConfig.scope 56;AutoprovisioningRestrictionConfig.serviceAccountPermissionCheck 117;BinaryAuthorization.evaluationMode 107;BlueGreenInfo.phase 168;CloudRunConfig.loadBalancerType 121;Cluster.status 93;ClusterAutoscaling.autopilotGeneralProfile 103;ClusterAutoscaling.autoscalingProfile 90;ClusterNetworkPerformanceConfig.totalEgressBandwidthTier 83;CompliancePostureConfig.mode 65;ConfidentialNodes.confidentialInstanceType 100;ControlPlaneEgress.mode 66;DNSConfig.clusterDns 80;DNSConfig.clusterDnsScope 74;DatabaseEncryption.currentState 369;DatabaseEncryption.state 86;DataplaneV2Config.scalabilityMode 90;EnterpriseConfig.clusterTier 76;Filter.eventType 123;Fleet.membershipType 63;GPUDirectConfig.gpuDirectStrategy 73;GPUDriverInstallationConfig.gpuDriverVersion 124;GPUSharingConfig.gpuSharingStrategy 88;GatewayAPIConfig.channel 102;GkeAutoUpgradeConfig.patchMode 68;HostConfig.capabilities 120;IPAllocationPolicy.ipv6AccessType 83;IPAllocationPolicy.stackType 69;KernelCommandlineOverrides.initOnAlloc 85;KernelCommandlineOverrides.specRstackOverflow 106;LinuxNodeConfig.cgroupMode 83;LinuxNodeConfig.transparentHugepageDefrag 270;LinuxNodeConfig.transparentHugepageEnabled 194;LoggingComponentConfig.enableComponents 171;LoggingVariantConfig.variant 74;MaintenanceExclusionOptions.endTimeBehavior 97;MaintenanceExclusionOptions.scope 92;ManagedOpenTelemetryConfig.scope 100;MonitoringComponentConfig.enableComponents 202;NetworkConfig.datapathProvider 153;NetworkConfig.inTransitEncryptionConfig 159;NetworkConfig.privateIpv6GoogleAccess 193;NetworkPolicy.provider 53;NetworkTierConfig.networkTier 121;NodeAffinity.operator 55;NodeConfig.effectiveCgroupMode 117;NodeConfig.localSsdEncryptionMode 119;NodeCreationConfig.nodeCreationMode 85;NodeKernelModuleLoading.policy 105;NodePool.status 104;NodePoolAutoscaling.locationPolicy 78;NodeTaint.effect 80;Operation.operationType 353;OperationProgress.status 76;PlacementPolicy.type 48;PodAutoscaling.hpaProfile 69;ReleaseChannel.channel 67;ReservationAffinity.consumeReservationType 135;SandboxConfig.type 48;SecondaryBootDisk.mode 64;SecurityPostureConfig.mode 72;SecurityPostureConfig.vulnerabilityMode 141;StatusCondition.canonicalCode 252;StatusCondition.code 204;TaintConfig.architectureTaintBehavior 89;UpdateNodePoolRequest.nodeConfigUpdateMode 107;UpgradeSettings.strategy 94;WindowsNodeConfig.osVersion 93;WorkloadMetadataConfig.mode 73
projects.locations.clusters 498;projects.locations.clusters.nodePools 613;projects.locations.operations 233;projects.zones.clusters 477;projects.zones.clusters.nodePools 612;projects.zones.operations 208
AcceleratorConfig -;acceleratorCount l;acceleratorType s;gpuDriverInstallationConfig @GPUDriverInstallationConfig;gpuPartitionSize s;gpuSharingConfig @GPUSharingConfig
AccurateTimeConfig -;enablePtpKvmTimeSync b
AdditionalIPRangesConfig -;podIpv4RangeNames [s;status #;subnetwork s
AdditionalNodeNetworkConfig -;network s;subnetwork s
AdditionalPodNetworkConfig -;maxPodsPerNode @MaxPodsConstraint;networkAttachment s;secondaryPodRange s;subnetwork s
AdditionalPodRangesConfig -;podRangeInfo [@RangeInfo -;podRangeNames [s
AddonsConfig -;agentSandboxConfig @AgentSandboxConfig;cloudRunConfig @CloudRunConfig;configConnectorConfig @ConfigConnectorConfig;dnsCacheConfig @DnsCacheConfig;gcePersistentDiskCsiDriverConfig @GcePersistentDiskCsiDriverConfig;gcpFilestoreCsiDriverConfig @GcpFilestoreCsiDriverConfig;gcsFuseCsiDriverConfig @GcsFuseCsiDriverConfig;gkeBackupAgentConfig @GkeBackupAgentConfig;highScaleCheckpointingConfig @HighScaleCheckpointingConfig;horizontalPodAutoscaling @HorizontalPodAutoscaling;httpLoadBalancing @HttpLoadBalancing;kubernetesDashboard @KubernetesDashboard;lustreCsiDriverConfig @LustreCsiDriverConfig;networkPolicyConfig @NetworkPolicyConfig;nodeReadinessConfig @NodeReadinessConfig;parallelstoreCsiDriverConfig @ParallelstoreCsiDriverConfig;podSnapshotConfig @PodSnapshotConfig;rayOperatorConfig @RayOperatorConfig;sliceControllerConfig @SliceControllerConfig;slurmOperatorConfig @SlurmOperatorConfig;statefulHaConfig @StatefulHAConfig;wizSensorConfig @WizSensorConfig
AdvancedDatapathObservabilityConfig -;enableMetrics b;enableRelay b;relayMode #
AdvancedMachineFeatures -;enableNestedVirtualization b;performanceMonitoringUnit #;threadsPerCore l
AgentSandboxConfig -;enabled b
AmbientNetworkingConfig -;enabled b
AnonymousAuthenticationConfig -;mode #
AuthenticatorGroupsConfig -;enabled b;securityGroup s
AutoIpamConfig -;enabled b
AutoMonitoringConfig -;scope #
AutoUpgradeOptions -;autoUpgradeStartTime s -;description s -
Autopilot -;clusterPolicyConfig @ClusterPolicyConfig;enabled b;privilegedAdmissionConfig @PrivilegedAdmissionConfig;workloadPolicyConfig @WorkloadPolicyConfig
AutopilotConfig -;enabled b
AutoprovisioningNodePoolDefaults -;bootDiskKmsKey s;diskSizeGb i;diskType s;imageType s;insecureKubeletReadonlyPortEnabled b;management @NodeManagement;minCpuPlatform s;oauthScopes [s;serviceAccount s;shieldedInstanceConfig @ShieldedInstanceConfig;upgradeSettings @UpgradeSettings
AutoprovisioningRestrictionConfig -;authorizedServiceAccounts [s;serviceAccountPermissionCheck #
AutoscaledRolloutPolicy -;waitForDrainDuration d
BestEffortProvisioning -;enabled b;minProvisionNodes i
BigQueryDestination -;datasetId s
BinaryAuthorization -;enabled b;evaluationMode #
BlueGreenInfo -;blueInstanceGroupUrls [s;bluePoolDeletionStartTime s;greenInstanceGroupUrls [s;greenPoolVersion s;phase #
BlueGreenSettings -;autoscaledRolloutPolicy @AutoscaledRolloutPolicy;nodePoolSoakDuration d;standardRolloutPolicy @StandardRolloutPolicy
BootDisk -;diskType s;provisionedIops l;provisionedThroughput l;sizeGb l
BootDiskProfile -;swapSizeGib l;swapSizePercent i
CertificateAuthorityDomainConfig -;fqdns [s;gcpSecretManagerCertificateConfig @GCPSecretManagerCertificateConfig
CertificateConfig -;gcpSecretManagerSecretUri s
CertificateConfigPair -;cert @CertificateConfig;key @CertificateConfig
CidrBlock -;cidrBlock s;displayName s
ClientCertificateConfig -;issueClientCertificate b
CloudRunConfig -;disabled b;loadBalancerType #
Cluster -;addonsConfig @AddonsConfig;alphaClusterFeatureGates [s;anonymousAuthenticationConfig @AnonymousAuthenticationConfig;authenticatorGroupsConfig @AuthenticatorGroupsConfig;autopilot @Autopilot;autoscaling @ClusterAutoscaling;binaryAuthorization @BinaryAuthorization;clusterIpv4Cidr s;compliancePostureConfig @CompliancePostureConfig;conditions [@StatusCondition;confidentialNodes @ConfidentialNodes;controlPlaneEgress @ControlPlaneEgress;controlPlaneEndpointsConfig @ControlPlaneEndpointsConfig;costManagementConfig @CostManagementConfig;createTime s -;currentEmulatedVersion s -;currentMasterVersion s -;currentNodeCount i -;currentNodeVersion s -;databaseEncryption @DatabaseEncryption;defaultMaxPodsConstraint @MaxPodsConstraint;description s;enableK8sBetaApis @K8sBetaAPIConfig;enableKubernetesAlpha b;enableTpu b;endpoint s -;enterpriseConfig @EnterpriseConfig;etag s;expireTime s -;fleet @Fleet;gkeAutoUpgradeConfig @GkeAutoUpgradeConfig;id s -;identityServiceConfig @IdentityServiceConfig;initialClusterVersion s;initialNodeCount i;instanceGroupUrls [s -;ipAllocationPolicy @IPAllocationPolicy;labelFingerprint s;legacyAbac @LegacyAbac;location s -;locations [s;loggingConfig @LoggingConfig;loggingService s;maintenancePolicy @MaintenancePolicy;managedMachineLearningDiagnosticsConfig @ManagedMachineLearningDiagnosticsConfig;managedOpentelemetryConfig @ManagedOpenTelemetryConfig;masterAuth @MasterAuth;masterAuthorizedNetworksConfig @MasterAuthorizedNetworksConfig;meshCertificates @MeshCertificates;monitoringConfig @MonitoringConfig;monitoringService s;name s;network s;networkConfig @NetworkConfig;networkPolicy @NetworkPolicy;nodeConfig @NodeConfig;nodeCreationConfig @NodeCreationConfig;nodeIpv4CidrSize i -;nodePoolAutoConfig @NodePoolAutoConfig;nodePoolDefaults @NodePoolDefaults;nodePools [@NodePool;notificationConfig @NotificationConfig;parentProductConfig @ParentProductConfig;podAutoscaling @PodAutoscaling;privateClusterConfig @PrivateClusterConfig;rbacBindingConfig @RBACBindingConfig;releaseChannel @ReleaseChannel;resourceLabels {s;resourceUsageExportConfig @ResourceUsageExportConfig;rollbackSafeUpgrade @RollbackSafeUpgrade;satisfiesPzi b -;satisfiesPzs b -;scheduleUpgradeConfig @ScheduleUpgradeConfig;secretManagerConfig @SecretManagerConfig;secretSyncConfig @SecretSyncConfig;securityPostureConfig @SecurityPostureConfig;selfLink s -;servicesIpv4Cidr s -;shieldedNodes @ShieldedNodes;status # -;statusMessage s -;subnetwork s;tpuIpv4CidrBlock s -;userManagedKeysConfig @UserManagedKeysConfig;verticalPodAutoscaling @VerticalPodAutoscaling;workloadIdentityConfig @WorkloadIdentityConfig;zone s -
ClusterAutoscaling -;autopilotGeneralProfile #;autoprovisioningLocations [s;autoprovisioningNodePoolDefaults @AutoprovisioningNodePoolDefaults;autoprovisioningRestrictionConfig @AutoprovisioningRestrictionConfig;autoscalingProfile #;defaultComputeClassConfig @DefaultComputeClassConfig;enableNodeAutoprovisioning b;resourceLimits [@ResourceLimit
ClusterNetworkPerformanceConfig -;totalEgressBandwidthTier #
ClusterPolicyConfig -;noStandardNodePools b;noSystemImpersonation b;noSystemMutation b;noUnsafeWebhooks b
ClusterUpdate -;additionalPodRangesConfig @AdditionalPodRangesConfig;desiredAdditionalIpRangesConfig @DesiredAdditionalIPRangesConfig;desiredAddonsConfig @AddonsConfig;desiredAmbientNetworkingConfig @AmbientNetworkingConfig;desiredAnonymousAuthenticationConfig @AnonymousAuthenticationConfig;desiredAuthenticatorGroupsConfig @AuthenticatorGroupsConfig;desiredAutoIpamConfig @AutoIpamConfig;desiredAutopilotClusterPolicyConfig @ClusterPolicyConfig;desiredAutopilotWorkloadPolicyConfig @WorkloadPolicyConfig;desiredBinaryAuthorization @BinaryAuthorization;desiredClusterAutoscaling @ClusterAutoscaling;desiredCompliancePostureConfig @CompliancePostureConfig;desiredContainerdConfig @ContainerdConfig;desiredControlPlaneEgress @ControlPlaneEgress;desiredControlPlaneEndpointsConfig @ControlPlaneEndpointsConfig;desiredCostManagementConfig @CostManagementConfig;desiredDatabaseEncryption @DatabaseEncryption;desiredDatapathProvider #NetworkConfig.datapathProvider;desiredDefaultEnablePrivateNodes b;desiredDefaultSnatStatus @DefaultSnatStatus;desiredDisableL4LbFirewallReconciliation b;desiredDnsConfig @DNSConfig;desiredEmulatedVersion s;desiredEnableCiliumClusterwideNetworkPolicy b;desiredEnableFqdnNetworkPolicy b;desiredEnableMultiNetworking b;desiredEnablePrivateEndpoint b;desiredEnterpriseConfig @DesiredEnterpriseConfig;desiredFleet @Fleet;desiredGatewayApiConfig @GatewayAPIConfig;desiredGcfsConfig @GcfsConfig;desiredIdentityServiceConfig @IdentityServiceConfig;desiredImage s;desiredImageProject s;desiredImageType s;desiredInTransitEncryptionConfig #NetworkConfig.inTransitEncryptionConfig;desiredIntraNodeVisibilityConfig @IntraNodeVisibilityConfig;desiredK8sBetaApis @K8sBetaAPIConfig;desiredL4ilbSubsettingConfig @ILBSubsettingConfig;desiredLocations [s;desiredLoggingConfig @LoggingConfig;desiredLoggingService s;desiredManagedMachineLearningDiagnosticsConfig @ManagedMachineLearningDiagnosticsConfig;desiredManagedOpentelemetryConfig @ManagedOpenTelemetryConfig;desiredMasterAuthorizedNetworksConfig @MasterAuthorizedNetworksConfig;desiredMasterVersion s;desiredMeshCertificates @MeshCertificates;desiredMonitoringConfig @MonitoringConfig;desiredMonitoringService s;desiredNetworkPerformanceConfig @ClusterNetworkPerformanceConfig;desiredNetworkTierConfig @NetworkTierConfig;desiredNodeCreationConfig @NodeCreationConfig;desiredNodeKubeletConfig @NodeKubeletConfig;desiredNodePoolAutoConfigKubeletConfig @NodeKubeletConfig;desiredNodePoolAutoConfigLinuxNodeConfig @LinuxNodeConfig;desiredNodePoolAutoConfigNetworkTags @NetworkTags;desiredNodePoolAutoConfigResourceManagerTags @ResourceManagerTags;desiredNodePoolAutoscaling @NodePoolAutoscaling;desiredNodePoolId s;desiredNodePoolLoggingConfig @NodePoolLoggingConfig;desiredNodeVersion s;desiredNotificationConfig @NotificationConfig;desiredParentProductConfig @ParentProductConfig;desiredPodAutoscaling @PodAutoscaling;desiredPrivateClusterConfig @PrivateClusterConfig;desiredPrivateIpv6GoogleAccess #NetworkConfig.privateIpv6GoogleAccess;desiredPrivilegedAdmissionConfig @PrivilegedAdmissionConfig;desiredRbacBindingConfig @RBACBindingConfig;desiredReleaseChannel @ReleaseChannel;desiredResourceUsageExportConfig @ResourceUsageExportConfig;desiredRollbackSafeUpgrade @RollbackSafeUpgrade;desiredSecretManagerConfig @SecretManagerConfig;desiredSecretSyncConfig @SecretSyncConfig;desiredSecurityPostureConfig @SecurityPostureConfig;desiredServiceExternalIpsConfig @ServiceExternalIPsConfig;desiredShieldedNodes @ShieldedNodes;desiredStackType #IPAllocationPolicy.stackType;desiredUserManagedKeysConfig @UserManagedKeysConfig;desiredVerticalPodAutoscaling @VerticalPodAutoscaling;desiredWorkloadIdentityConfig @WorkloadIdentityConfig;enableK8sBetaApis @K8sBetaAPIConfig;etag s;gkeAutoUpgradeConfig @GkeAutoUpgradeConfig;removedAdditionalPodRangesConfig @AdditionalPodRangesConfig;userManagedKeysConfig @UserManagedKeysConfig
CompliancePostureConfig -;complianceStandards [@ComplianceStandard;mode #
ComplianceStandard -;standard s
ConfidentialNodes -;confidentialInstanceType #;enabled b
ConfigConnectorConfig -;enabled b
ConsumptionMeteringConfig -;enabled b
ContainerdConfig -;privateRegistryAccessConfig @PrivateRegistryAccessConfig;registryHosts [@RegistryHostConfig;writableCgroups @WritableCgroups
ControlPlaneEgress -;mode #
ControlPlaneEndpointsConfig -;dnsEndpointConfig @DNSEndpointConfig;ipEndpointsConfig @IPEndpointsConfig
CostManagementConfig -;enabled b
CrashLoopBackOffConfig -;maxContainerRestartPeriod s
CreateClusterRequest -;cluster @Cluster +;parent s;projectId s;zone s
CreateNodePoolRequest -;clusterId s;nodePool @NodePool +;parent s;projectId s;zone s
CustomImageConfig -;image s;imageProject s
CustomNodeInit -;initScript @InitScript
DNSConfig -;additiveVpcScopeDnsDomain s;clusterDns #;clusterDnsDomain s;clusterDnsScope #
DNSEndpointConfig -;allowExternalTraffic b;enableK8sCertsViaDns b;enableK8sTokensViaDns b;endpoint s -
DailyMaintenanceWindow -;duration s -;startTime s
DatabaseEncryption -;currentState # -;decryptionKeys [s -;keyName s;lastOperationErrors [@OperationError -;state #
DataplaneV2Config -;scalabilityMode #
Date -;day i;month i;year i
DedicatedLocalSsdProfile -;diskCount l
DefaultComputeClassConfig -;enabled b
DefaultSnatStatus -;disabled b
DesiredAdditionalIPRangesConfig -;additionalIpRangesConfigs [@AdditionalIPRangesConfig
DesiredEnterpriseConfig -;desiredTier #EnterpriseConfig.clusterTier
DiskIoScheduler -;nodeAttachedDiskIoScheduler s;nodeSystemIoScheduler s
DisruptionBudget -;lastDisruptionTime t -;lastMinorVersionDisruptionTime t -;minorVersionDisruptionInterval d;patchVersionDisruptionInterval d
DnsCacheConfig -;enabled b
EncryptionConfig -;disabled b
EnterpriseConfig -;clusterTier # -;desiredTier #EnterpriseConfig.clusterTier
EphemeralLocalSsdProfile -;swapSizeGib l;swapSizePercent i
EphemeralStorageLocalSsdConfig -;dataCacheCount i;ephemeralCapacityGb l;localSsdCount i
EtcHostsEntry -;host s;ip s
EvictionGracePeriod -;imagefsAvailable s;imagefsInodesFree s;memoryAvailable s;nodefsAvailable s;nodefsInodesFree s;pidAvailable s
EvictionMinimumReclaim -;imagefsAvailable s;imagefsInodesFree s;memoryAvailable s;nodefsAvailable s;nodefsInodesFree s;pidAvailable s
EvictionSignals -;imagefsAvailable s;imagefsInodesFree s;memoryAvailable s;nodefsAvailable s;nodefsInodesFree s;pidAvailable s
ExclusionUntilEndOfSupport -;enabled b;endTime t -;startTime t -
FastSocket -;enabled b
Filter -;eventType [#
Fleet -;membership s -;membershipType #;preRegistered b -;project s
GCPSecretManagerCertificateConfig -;secretUri s
GPUDirectConfig -;gpuDirectStrategy #
GPUDriverInstallationConfig -;gpuDriverVersion #;specificVersion s
GPUSharingConfig -;gpuSharingStrategy #;maxSharedClientsPerGpu l
GatewayAPIConfig -;channel #
GcePersistentDiskCsiDriverConfig -;enabled b
GcfsConfig -;enabled b
GcpFilestoreCsiDriverConfig -;enabled b
GcsFuseCsiDriverConfig -;enabled b
GkeAutoUpgradeConfig -;patchMode #
GkeBackupAgentConfig -;enabled b
HighScaleCheckpointingConfig -;enabled b
HorizontalPodAutoscaling -;disabled b
HostConfig -;ca [@CertificateConfig;capabilities [#;client [@CertificateConfigPair;dialTimeout d;header [@RegistryHeader;host s;overridePath b
HttpLoadBalancing -;disabled b
HugepagesConfig -;hugepageSize1g i;hugepageSize2m i
ILBSubsettingConfig -;enabled b
IPAllocationPolicy -;additionalIpRangesConfigs [@AdditionalIPRangesConfig -;additionalPodRangesConfig @AdditionalPodRangesConfig -;autoIpamConfig @AutoIpamConfig;clusterIpv4Cidr s;clusterIpv4CidrBlock s;clusterSecondaryRangeName s;createSubnetwork b;defaultPodIpv4RangeUtilization n -;ipv6AccessType #;networkTierConfig @NetworkTierConfig;nodeIpv4Cidr s;nodeIpv4CidrBlock s;podCidrOverprovisionConfig @PodCIDROverprovisionConfig;servicesIpv4Cidr s;servicesIpv4CidrBlock s;servicesIpv6CidrBlock s -;servicesSecondaryRangeName s;stackType #;subnetIpv6CidrBlock s -;subnetworkName s;tpuIpv4CidrBlock s;useIpAliases b;useRoutes b
IPEndpointsConfig -;authorizedNetworksConfig @MasterAuthorizedNetworksConfig;enablePublicEndpoint b;enabled b;globalAccess b;privateEndpoint s -;privateEndpointSubnetwork s;publicEndpoint s -
IdentityServiceConfig -;enabled b
InitScript -;args [s;gcpSecretManagerSecretUri s;gcsGeneration l;gcsUri s
IntraNodeVisibilityConfig -;enabled b
K8sBetaAPIConfig -;enabledApis [s
KernelCommandlineOverrides -;initOnAlloc #;specRstackOverflow #
KernelOverrides -;kernelCommandlineOverrides @KernelCommandlineOverrides;lruGen @LRUGen
KubeletCertInfo -;nonTpmBootstrapCertExpireTime t -;tpmBootstrapCertExpireTime t -
KubernetesDashboard -;disabled b
LRUGen -;enabled b;minTtlMs i
LegacyAbac -;enabled b
LinuxNodeConfig -;accurateTimeConfig @AccurateTimeConfig;additionalEtcHosts [@EtcHostsEntry;additionalEtcResolvConf [@ResolvedConfEntry;additionalEtcSystemdResolvedConf [@ResolvedConfEntry;cgroupMode #;customNodeInit @CustomNodeInit;diskIoScheduler @DiskIoScheduler;hugepages @HugepagesConfig;kernelOverrides @KernelOverrides;nodeKernelModuleLoading @NodeKernelModuleLoading;nodeVfioConfig @NodeVfioConfig;swapConfig @SwapConfig;sysctls {s;timeZone s;transparentHugepageDefrag #;transparentHugepageEnabled #
ListClustersResponse -;clusters [@Cluster;missingZones [s
ListNodePoolsResponse -;nodePools [@NodePool
ListOperationsResponse -;missingZones [s;operations [@Operation
LocalNvmeSsdBlockConfig -;localSsdCount i
LoggingComponentConfig -;enableComponents [#
LoggingConfig -;componentConfig @LoggingComponentConfig
LoggingVariantConfig -;variant #
LustreCsiDriverConfig -;disableMultiNic b;enableLegacyLustrePort b;enabled b
MaintenanceExclusionOptions -;endTimeBehavior #;scope #
MaintenancePolicy -;disruptionBudget @DisruptionBudget;resourceVersion s;window @MaintenanceWindow
MaintenanceWindow -;dailyMaintenanceWindow @DailyMaintenanceWindow;maintenanceExclusions {@TimeWindow;recurringMaintenanceWindow @RecurringMaintenanceWindow;recurringWindow @RecurringTimeWindow
ManagedMachineLearningDiagnosticsConfig -;enabled b
ManagedOpenTelemetryConfig -;scope #
ManagedPrometheusConfig -;autoMonitoringConfig @AutoMonitoringConfig;enabled b
MasterAuth -;clientCertificate s -;clientCertificateConfig @ClientCertificateConfig;clientKey s -!;clusterCaCertificate s -;password s !;username s
MasterAuthorizedNetworksConfig -;cidrBlocks [@CidrBlock;enabled b;gcpPublicCidrsAccessEnabled b;privateEndpointEnforcementEnabled b
MaxPodsConstraint -;maxPodsPerNode l
MemoryManager -;policy s
MeshCertificates -;enableCertificates b
Metric -;doubleValue n;intValue l;name s +;stringValue s
MonitoringComponentConfig -;enableComponents [#
MonitoringConfig -;advancedDatapathObservabilityConfig @AdvancedDatapathObservabilityConfig;componentConfig @MonitoringComponentConfig;managedPrometheusConfig @ManagedPrometheusConfig
NetworkConfig -;ambientNetworkingConfig @AmbientNetworkingConfig;datapathProvider #;dataplaneV2Config @DataplaneV2Config;defaultEnablePrivateNodes b;defaultSnatStatus @DefaultSnatStatus;disableL4LbFirewallReconciliation b;dnsConfig @DNSConfig;enableCiliumClusterwideNetworkPolicy b;enableFqdnNetworkPolicy b;enableIntraNodeVisibility b;enableL4ilbSubsetting b;enableMultiNetworking b;gatewayApiConfig @GatewayAPIConfig;inTransitEncryptionConfig #;network s -;networkPerformanceConfig @ClusterNetworkPerformanceConfig;privateIpv6GoogleAccess #;serviceExternalIpsConfig @ServiceExternalIPsConfig;subnetwork s -
NetworkPerformanceConfig -;totalEgressBandwidthTier #ClusterNetworkPerformanceConfig.totalEgressBandwidthTier
NetworkPolicy -;enabled b;provider #
NetworkPolicyConfig -;disabled b
NetworkTags -;tags [s
NetworkTierConfig -;networkTier #
NodeAffinity -;key s;operator #;values [s
NodeConfig -;accelerators [@AcceleratorConfig;advancedMachineFeatures @AdvancedMachineFeatures;bootDisk @BootDisk;bootDiskKmsKey s;confidentialNodes @ConfidentialNodes;consolidationDelay d;containerdConfig @ContainerdConfig;diskSizeGb i;diskType s;effectiveCgroupMode # -;enableConfidentialStorage b;ephemeralStorageLocalSsdConfig @EphemeralStorageLocalSsdConfig;fastSocket @FastSocket;flexStart b;gcfsConfig @GcfsConfig;gpuDirectConfig @GPUDirectConfig;gvnic @VirtualNIC;imageType s;kubeletConfig @NodeKubeletConfig;labels {s;linuxNodeConfig @LinuxNodeConfig;localNvmeSsdBlockConfig @LocalNvmeSsdBlockConfig;localSsdCount i;localSsdEncryptionMode #;loggingConfig @NodePoolLoggingConfig;machineType s;maxRunDuration d;metadata {s;minCpuPlatform s;nodeGroup s;nodeImageConfig @CustomImageConfig;oauthScopes [s;preemptible b;reservationAffinity @ReservationAffinity;resourceLabels {s;resourceManagerTags @ResourceManagerTags;sandboxConfig @SandboxConfig;secondaryBootDiskUpdateStrategy @SecondaryBootDiskUpdateStrategy;secondaryBootDisks [@SecondaryBootDisk;serviceAccount s;shieldedInstanceConfig @ShieldedInstanceConfig;soleTenantConfig @SoleTenantConfig;spot b;storagePools [s;tags [s;taintConfig @TaintConfig;taints [@NodeTaint;windowsNodeConfig @WindowsNodeConfig;workloadMetadataConfig @WorkloadMetadataConfig
NodeConfigDefaults -;containerdConfig @ContainerdConfig;gcfsConfig @GcfsConfig;loggingConfig @NodePoolLoggingConfig;nodeKubeletConfig @NodeKubeletConfig
NodeCreationConfig -;nodeCreationMode #
NodeDrainConfig -;graceTerminationDuration d;pdbTimeoutDuration d;respectPdbDuringNodePoolDeletion b
NodeKernelModuleLoading -;policy #
NodeKubeletConfig -;allowedUnsafeSysctls [s;containerLogMaxFiles i;containerLogMaxSize s;containerLogMaxWorkers i;containerLogMonitorInterval d;cpuCfsQuota b;cpuCfsQuotaPeriod s;cpuManagerPolicy s;crashLoopBackOff @CrashLoopBackOffConfig;evictionMaxPodGracePeriodSeconds i;evictionMinimumReclaim @EvictionMinimumReclaim;evictionSoft @EvictionSignals;evictionSoftGracePeriod @EvictionGracePeriod;imageGcHighThresholdPercent i;imageGcLowThresholdPercent i;imageMaximumGcAge s;imageMinimumGcAge s;insecureKubeletReadonlyPortEnabled b;maxParallelImagePulls i;memoryManager @MemoryManager;podPidsLimit l;reservedResourcesConfig @ReservedResourcesConfig;reservedSystemCpus s;shutdownGracePeriodCriticalPodsSeconds i;shutdownGracePeriodSeconds i;singleProcessOomKill b;topologyManager @TopologyManager
NodeLabels -;labels {s
NodeManagement -;autoRepair b;autoUpgrade b;upgradeOptions @AutoUpgradeOptions
NodeNetworkConfig -;acceleratorNetworkProfile s ^;additionalNodeNetworkConfigs [@AdditionalNodeNetworkConfig;additionalPodNetworkConfigs [@AdditionalPodNetworkConfig;createPodRange b <;datapathProvider #NetworkConfig.datapathProvider;enablePrivateNodes b;network s ^;networkPerformanceConfig @NetworkPerformanceConfig;networkTierConfig @NetworkTierConfig -;podCidrOverprovisionConfig @PodCIDROverprovisionConfig;podIpv4CidrBlock s;podIpv4RangeUtilization n -;podRange s;subnetwork s
NodePool -;autopilotConfig @AutopilotConfig;autoscaling @NodePoolAutoscaling;bestEffortProvisioning @BestEffortProvisioning;conditions [@StatusCondition -;config @NodeConfig;etag s;initialNodeCount i;instanceGroupUrls [s -;kubeletCertInfo @KubeletCertInfo -;locations [s;maintenancePolicy @NodePoolMaintenancePolicy;management @NodeManagement;maxPodsConstraint @MaxPodsConstraint;name s;networkConfig @NodeNetworkConfig;nodeDrainConfig @NodeDrainConfig;placementPolicy @PlacementPolicy;podIpv4CidrSize i -;queuedProvisioning @QueuedProvisioning;selfLink s -;status # -;statusMessage s -;updateInfo @UpdateInfo -;upgradeSettings @UpgradeSettings;version s
NodePoolAutoConfig -;linuxNodeConfig @LinuxNodeConfig -;networkTags @NetworkTags;nodeKubeletConfig @NodeKubeletConfig;resourceManagerTags @ResourceManagerTags
NodePoolAutoscaling -;autoprovisioned b;enabled b;locationPolicy #;maxNodeCount i;minNodeCount i;totalMaxNodeCount i;totalMinNodeCount i
NodePoolDefaults -;nodeConfigDefaults @NodeConfigDefaults
NodePoolLoggingConfig -;variantConfig @LoggingVariantConfig
NodePoolMaintenancePolicy -;exclusionUntilEndOfSupport @ExclusionUntilEndOfSupport
NodeReadinessConfig -;enabled b
NodeTaint -;effect #;key s;value s
NodeTaints -;taints [@NodeTaint
NodeVfioConfig -;dmaEntryLimit i
NotificationConfig -;pubsub @PubSub
Operation -;clusterConditions [@StatusCondition;detail s -;endTime s -;error @Status;location s -;name s -;nodepoolConditions [@StatusCondition;operationType # -;progress @OperationProgress -;selfLink s -;startTime s -;status #OperationProgress.status -;statusMessage s -;targetLink s -;zone s -
OperationError -;errorMessage s;keyName s;timestamp t
OperationProgress -;metrics [@Metric;name s;stages [@OperationProgress;status #
ParallelstoreCsiDriverConfig -;enabled b
ParentProductConfig -;labels {s;productName s
PlacementPolicy -;policyName s;tpuTopology s;type #
PodAutoscaling -;hpaProfile #
PodCIDROverprovisionConfig -;disable b
PodSnapshotConfig -;enabled b
PrivateClusterConfig -;enablePrivateEndpoint b;enablePrivateNodes b;masterGlobalAccessConfig @PrivateClusterMasterGlobalAccessConfig;masterIpv4CidrBlock s;peeringName s -;privateEndpoint s -;privateEndpointSubnetwork s;publicEndpoint s -
PrivateClusterMasterGlobalAccessConfig -;enabled b
PrivateRegistryAccessConfig -;certificateAuthorityDomainConfig [@CertificateAuthorityDomainConfig;enabled b
PrivilegedAdmissionConfig -;allowlistPaths [s
PubSub -;enabled b;filter @Filter;topic s
QueuedProvisioning -;enabled b
RBACBindingConfig -;enableInsecureBindingSystemAuthenticated b;enableInsecureBindingSystemUnauthenticated b
RangeInfo -;rangeName s -;utilization n -
RayClusterLoggingConfig -;enabled b
RayClusterMonitoringConfig -;enabled b
RayOperatorConfig -;enabled b;rayClusterLoggingConfig @RayClusterLoggingConfig;rayClusterMonitoringConfig @RayClusterMonitoringConfig
RecurringMaintenanceWindow -;delayUntil @Date;recurrence s +;windowDuration d +;windowStartTime @TimeOfDay +
RecurringTimeWindow -;recurrence s;window @TimeWindow
RegistryHeader -;key s;value [s
RegistryHostConfig -;hosts [@HostConfig;server s
ReleaseChannel -;channel #
ReservationAffinity -;consumeReservationType #;key s;values [s
ReservedResourcesConfig -;cpuReservedMillicore l;effectiveCpuReservedMillicore l -;effectiveMemoryReservedMib l -;memoryReservedMib l
ResolvedConfEntry -;key s;value [s
ResourceLabels -;labels {s
ResourceLimit -;maximum l;minimum l;resourceType s
ResourceManagerTags -;tags {s
ResourceUsageExportConfig -;bigqueryDestination @BigQueryDestination;consumptionMeteringConfig @ConsumptionMeteringConfig;enableNetworkEgressMetering b
RollbackSafeUpgrade -;controlPlaneSoakDuration d
RotationConfig -;enabled b;rotationInterval d
SandboxConfig -;type #
ScheduleUpgradeConfig -;enabled b
SecondaryBootDisk -;diskImage s;mode #
SecondaryBootDiskUpdateStrategy -
SecretManagerConfig -;enabled b;rotationConfig @RotationConfig
SecretSyncConfig -;enabled b;rotationConfig @SyncRotationConfig
SecurityPostureConfig -;mode #;vulnerabilityMode #
ServiceExternalIPsConfig -;enabled b
ShieldedInstanceConfig -;enableIntegrityMonitoring b;enableSecureBoot b
ShieldedNodes -;enabled b
SliceControllerConfig -;enabled b
SlurmOperatorConfig -;enabled b
SoleTenantConfig -;minNodeCpus i;nodeAffinities [@NodeAffinity
StandardRolloutPolicy -;batchNodeCount i;batchPercentage f;batchSoakDuration d
StatefulHAConfig -;enabled b
Status -;code i;details [o;message s
StatusCondition -;canonicalCode #;code #;message s
SwapConfig -;bootDiskProfile @BootDiskProfile;dedicatedLocalSsdProfile @DedicatedLocalSsdProfile;enabled b;encryptionConfig @EncryptionConfig;ephemeralLocalSsdProfile @EphemeralLocalSsdProfile
SyncRotationConfig -;enabled b;rotationInterval d
TaintConfig -;architectureTaintBehavior #
TimeOfDay -;hours i;minutes i;nanos i;seconds i
TimeWindow -;endTime t;maintenanceExclusionOptions @MaintenanceExclusionOptions;startTime t
TopologyManager -;policy s;scope s
UpdateClusterRequest -;clusterId s;name s;projectId s;update @ClusterUpdate +;zone s
UpdateInfo -;blueGreenInfo @BlueGreenInfo
UpdateNodePoolRequest -;accelerators [@AcceleratorConfig;bootDisk @BootDisk;clusterId s;confidentialNodes @ConfidentialNodes;consolidationDelay d;containerdConfig @ContainerdConfig;diskSizeGb l;diskType s;etag s;fastSocket @FastSocket;flexStart b;gcfsConfig @GcfsConfig;gvnic @VirtualNIC;image s;imageProject s;imageType s +;kubeletConfig @NodeKubeletConfig;labels @NodeLabels;linuxNodeConfig @LinuxNodeConfig;locations [s;loggingConfig @NodePoolLoggingConfig;machineType s;maintenancePolicy @NodePoolMaintenancePolicy;maxRunDuration d;name s;nodeConfigUpdateMode #;nodeDrainConfig @NodeDrainConfig;nodeNetworkConfig @NodeNetworkConfig;nodePoolId s;nodeVersion s +;projectId s;queuedProvisioning @QueuedProvisioning;resourceLabels @ResourceLabels;resourceManagerTags @ResourceManagerTags;storagePools [s;tags @NetworkTags;taintConfig @TaintConfig;taints @NodeTaints;upgradeSettings @UpgradeSettings;windowsNodeConfig @WindowsNodeConfig;workloadMetadataConfig @WorkloadMetadataConfig;zone s
UpgradeSettings -;blueGreenSettings @BlueGreenSettings;maxSurge i;maxUnavailable i;strategy #
UserManagedKeysConfig -;aggregationCa s;clusterCa s;controlPlaneDiskEncryptionKey s;controlPlaneDiskEncryptionKeyVersions [s -;etcdApiCa s;etcdPeerCa s;gkeopsEtcdBackupEncryptionKey s;serviceAccountSigningKeys [s;serviceAccountVerificationKeys [s
VerticalPodAutoscaling -;enabled b
VirtualNIC -;enabled b
WindowsNodeConfig -;osVersion #
WizSensorConfig -;apiKeySecretUri s;enabled b;proxySecretUri s;registrySecretUri s
WorkloadIdentityConfig -;workloadPool s
WorkloadMetadataConfig -;mode #
WorkloadPolicyConfig -;allowNetAdmin b;autopilotCompatibilityAuditingEnabled b
WritableCgroups -;enabled b
AdditionalIPRangesConfig.status -;STATUS_UNSPECIFIED;ACTIVE;DRAINING
AdvancedDatapathObservabilityConfig.relayMode -;RELAY_MODE_UNSPECIFIED;DISABLED;INTERNAL_VPC_LB;EXTERNAL_LB
AdvancedMachineFeatures.performanceMonitoringUnit -;PERFORMANCE_MONITORING_UNIT_UNSPECIFIED;ARCHITECTURAL;STANDARD;ENHANCED
AnonymousAuthenticationConfig.mode -;MODE_UNSPECIFIED;ENABLED;LIMITED
AutoMonitoringConfig.scope -;SCOPE_UNSPECIFIED;ALL;NONE
AutoprovisioningRestrictionConfig.serviceAccountPermissionCheck -;PERMISSION_CHECK_MODE_UNSPECIFIED;DISABLED;ENABLED
BinaryAuthorization.evaluationMode -;EVALUATION_MODE_UNSPECIFIED;DISABLED;PROJECT_SINGLETON_POLICY_ENFORCE
BlueGreenInfo.phase -;PHASE_UNSPECIFIED;UPDATE_STARTED;CREATING_GREEN_POOL;CORDONING_BLUE_POOL;DRAINING_BLUE_POOL;NODE_POOL_SOAKING;DELETING_BLUE_POOL;ROLLBACK_STARTED
CloudRunConfig.loadBalancerType -;LOAD_BALANCER_TYPE_UNSPECIFIED;LOAD_BALANCER_TYPE_EXTERNAL;LOAD_BALANCER_TYPE_INTERNAL
Cluster.status -;STATUS_UNSPECIFIED;PROVISIONING;RUNNING;RECONCILING;STOPPING;ERROR;DEGRADED
ClusterAutoscaling.autopilotGeneralProfile -;AUTOPILOT_GENERAL_PROFILE_UNSPECIFIED;NO_PERFORMANCE;NONE
ClusterAutoscaling.autoscalingProfile -;PROFILE_UNSPECIFIED;OPTIMIZE_UTILIZATION;BALANCED
ClusterNetworkPerformanceConfig.totalEgressBandwidthTier -;TIER_UNSPECIFIED;TIER_1
CompliancePostureConfig.mode -;MODE_UNSPECIFIED;DISABLED;ENABLED
ConfidentialNodes.confidentialInstanceType -;CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED;SEV;SEV_SNP;TDX
ControlPlaneEgress.mode -;MODE_UNSPECIFIED;VIA_CONTROL_PLANE;NONE
DNSConfig.clusterDns -;PROVIDER_UNSPECIFIED;PLATFORM_DEFAULT;CLOUD_DNS;KUBE_DNS
DNSConfig.clusterDnsScope -;DNS_SCOPE_UNSPECIFIED;CLUSTER_SCOPE;VPC_SCOPE
DatabaseEncryption.currentState -;CURRENT_STATE_UNSPECIFIED;CURRENT_STATE_ENCRYPTED;CURRENT_STATE_DECRYPTED;CURRENT_STATE_ENCRYPTION_PENDING;CURRENT_STATE_ENCRYPTION_ERROR;CURRENT_STATE_DECRYPTION_PENDING;CURRENT_STATE_DECRYPTION_ERROR;CURRENT_STATE_ALL_OBJECTS_ENCRYPTION_ENABLED;CURRENT_STATE_ALL_OBJECTS_ENCRYPTION_PENDING;CURRENT_STATE_ALL_OBJECTS_ENCRYPTION_ERROR
DatabaseEncryption.state -;UNKNOWN;ENCRYPTED;DECRYPTED;ALL_OBJECTS_ENCRYPTION_ENABLED
DataplaneV2Config.scalabilityMode -;SCALABILITY_MODE_UNSPECIFIED;DISABLED;SCALE_OPTIMIZED
EnterpriseConfig.clusterTier -;CLUSTER_TIER_UNSPECIFIED;STANDARD;ENTERPRISE
Filter.eventType -;EVENT_TYPE_UNSPECIFIED;UPGRADE_AVAILABLE_EVENT;UPGRADE_EVENT;SECURITY_BULLETIN_EVENT;UPGRADE_INFO_EVENT
Fleet.membershipType -;MEMBERSHIP_TYPE_UNSPECIFIED;LIGHTWEIGHT
GPUDirectConfig.gpuDirectStrategy -;GPU_DIRECT_STRATEGY_UNSPECIFIED;RDMA
GPUDriverInstallationConfig.gpuDriverVersion -;GPU_DRIVER_VERSION_UNSPECIFIED;INSTALLATION_DISABLED;DEFAULT;LATEST;SPECIFIC
GPUSharingConfig.gpuSharingStrategy -;GPU_SHARING_STRATEGY_UNSPECIFIED;TIME_SHARING;MPS
GatewayAPIConfig.channel -;CHANNEL_UNSPECIFIED;CHANNEL_DISABLED;CHANNEL_EXPERIMENTAL;CHANNEL_STANDARD
GkeAutoUpgradeConfig.patchMode -;PATCH_MODE_UNSPECIFIED;ACCELERATED
HostConfig.capabilities -;HOST_CAPABILITY_UNSPECIFIED;HOST_CAPABILITY_PULL;HOST_CAPABILITY_RESOLVE;HOST_CAPABILITY_PUSH
IPAllocationPolicy.ipv6AccessType -;IPV6_ACCESS_TYPE_UNSPECIFIED;INTERNAL;EXTERNAL
IPAllocationPolicy.stackType -;STACK_TYPE_UNSPECIFIED;IPV4;IPV4_IPV6
KernelCommandlineOverrides.initOnAlloc -;INIT_ON_ALLOC_UNSPECIFIED;INIT_ON_ALLOC_OFF
KernelCommandlineOverrides.specRstackOverflow -;SPEC_RSTACK_OVERFLOW_UNSPECIFIED;SPEC_RSTACK_OVERFLOW_OFF
LinuxNodeConfig.cgroupMode -;CGROUP_MODE_UNSPECIFIED;CGROUP_MODE_V1;CGROUP_MODE_V2
LinuxNodeConfig.transparentHugepageDefrag -;TRANSPARENT_HUGEPAGE_DEFRAG_UNSPECIFIED;TRANSPARENT_HUGEPAGE_DEFRAG_ALWAYS;TRANSPARENT_HUGEPAGE_DEFRAG_DEFER;TRANSPARENT_HUGEPAGE_DEFRAG_DEFER_WITH_MADVISE;TRANSPARENT_HUGEPAGE_DEFRAG_MADVISE;TRANSPARENT_HUGEPAGE_DEFRAG_NEVER
LinuxNodeConfig.transparentHugepageEnabled -;TRANSPARENT_HUGEPAGE_ENABLED_UNSPECIFIED;TRANSPARENT_HUGEPAGE_ENABLED_ALWAYS;TRANSPARENT_HUGEPAGE_ENABLED_MADVISE;TRANSPARENT_HUGEPAGE_ENABLED_NEVER
LoggingComponentConfig.enableComponents -;COMPONENT_UNSPECIFIED;SYSTEM_COMPONENTS;WORKLOADS;APISERVER;SCHEDULER;CONTROLLER_MANAGER;KCP_SSHD;KCP_CONNECTION;KCP_HPA;KCP_VPA
LoggingVariantConfig.variant -;VARIANT_UNSPECIFIED;DEFAULT;MAX_THROUGHPUT
MaintenanceExclusionOptions.endTimeBehavior -;END_TIME_BEHAVIOR_UNSPECIFIED;UNTIL_END_OF_SUPPORT
MaintenanceExclusionOptions.scope -;NO_UPGRADES;NO_MINOR_UPGRADES;NO_MINOR_OR_NODE_UPGRADES
ManagedOpenTelemetryConfig.scope -;SCOPE_UNSPECIFIED;NONE;COLLECTION_AND_INSTRUMENTATION_COMPONENTS
MonitoringComponentConfig.enableComponents -;COMPONENT_UNSPECIFIED;SYSTEM_COMPONENTS;APISERVER;SCHEDULER;CONTROLLER_MANAGER;STORAGE;HPA;POD;DAEMONSET;DEPLOYMENT;STATEFULSET;CADVISOR;KUBELET;DCGM;JOBSET
NetworkConfig.datapathProvider -;DATAPATH_PROVIDER_UNSPECIFIED;LEGACY_DATAPATH;ADVANCED_DATAPATH;MIGRATE_TO_ADVANCED_DATAPATH;MIGRATE_TO_LEGACY_DATAPATH
NetworkConfig.inTransitEncryptionConfig -;IN_TRANSIT_ENCRYPTION_CONFIG_UNSPECIFIED;IN_TRANSIT_ENCRYPTION_DISABLED;IN_TRANSIT_ENCRYPTION_INTER_NODE_TRANSPARENT
NetworkConfig.privateIpv6GoogleAccess -;PRIVATE_IPV6_GOOGLE_ACCESS_UNSPECIFIED;PRIVATE_IPV6_GOOGLE_ACCESS_DISABLED;PRIVATE_IPV6_GOOGLE_ACCESS_TO_GOOGLE;PRIVATE_IPV6_GOOGLE_ACCESS_BIDIRECTIONAL
NetworkPolicy.provider -;PROVIDER_UNSPECIFIED;CALICO
NetworkTierConfig.networkTier -;NETWORK_TIER_UNSPECIFIED;NETWORK_TIER_DEFAULT;NETWORK_TIER_PREMIUM;NETWORK_TIER_STANDARD
NodeAffinity.operator -;OPERATOR_UNSPECIFIED;IN;NOT_IN
NodeConfig.effectiveCgroupMode -;EFFECTIVE_CGROUP_MODE_UNSPECIFIED;EFFECTIVE_CGROUP_MODE_V1;EFFECTIVE_CGROUP_MODE_V2
NodeConfig.localSsdEncryptionMode -;LOCAL_SSD_ENCRYPTION_MODE_UNSPECIFIED;STANDARD_ENCRYPTION;EPHEMERAL_KEY_ENCRYPTION
NodeCreationConfig.nodeCreationMode -;MODE_UNSPECIFIED;VIA_KUBELET;VIA_CONTROL_PLANE
NodeKernelModuleLoading.policy -;POLICY_UNSPECIFIED;ENFORCE_SIGNED_MODULES;DO_NOT_ENFORCE_SIGNED_MODULES
NodePool.status -;STATUS_UNSPECIFIED;PROVISIONING;RUNNING;RUNNING_WITH_ERROR;RECONCILING;STOPPING;ERROR
NodePoolAutoscaling.locationPolicy -;LOCATION_POLICY_UNSPECIFIED;BALANCED;ANY
NodeTaint.effect -;EFFECT_UNSPECIFIED;NO_SCHEDULE;PREFER_NO_SCHEDULE;NO_EXECUTE
Operation.operationType -;TYPE_UNSPECIFIED;CREATE_CLUSTER;DELETE_CLUSTER;UPGRADE_MASTER;UPGRADE_NODES;REPAIR_CLUSTER;UPDATE_CLUSTER;CREATE_NODE_POOL;DELETE_NODE_POOL;SET_NODE_POOL_MANAGEMENT;AUTO_REPAIR_NODES;AUTO_UPGRADE_NODES;SET_LABELS;SET_MASTER_AUTH;SET_NODE_POOL_SIZE;SET_NETWORK_POLICY;SET_MAINTENANCE_POLICY;RESIZE_CLUSTER;FLEET_FEATURE_UPGRADE
OperationProgress.status -;STATUS_UNSPECIFIED;PENDING;RUNNING;DONE;ABORTING
PlacementPolicy.type -;TYPE_UNSPECIFIED;COMPACT
PodAutoscaling.hpaProfile -;HPA_PROFILE_UNSPECIFIED;NONE;PERFORMANCE
ReleaseChannel.channel -;UNSPECIFIED;RAPID;REGULAR;STABLE;EXTENDED
ReservationAffinity.consumeReservationType -;UNSPECIFIED;NO_RESERVATION;ANY_RESERVATION;SPECIFIC_RESERVATION;ANY_RESERVATION_THEN_FAIL
SandboxConfig.type -;UNSPECIFIED;GVISOR;MICROVM
SecondaryBootDisk.mode -;MODE_UNSPECIFIED;CONTAINER_IMAGE_CACHE
SecurityPostureConfig.mode -;MODE_UNSPECIFIED;DISABLED;BASIC;ENTERPRISE
SecurityPostureConfig.vulnerabilityMode -;VULNERABILITY_MODE_UNSPECIFIED;VULNERABILITY_DISABLED;VULNERABILITY_BASIC;VULNERABILITY_ENTERPRISE
StatusCondition.canonicalCode -;OK;CANCELLED;UNKNOWN;INVALID_ARGUMENT;DEADLINE_EXCEEDED;NOT_FOUND;ALREADY_EXISTS;PERMISSION_DENIED;UNAUTHENTICATED;RESOURCE_EXHAUSTED;FAILED_PRECONDITION;ABORTED;OUT_OF_RANGE;UNIMPLEMENTED;INTERNAL;UNAVAILABLE;DATA_LOSS
StatusCondition.code -;UNKNOWN;GCE_STOCKOUT;GKE_SERVICE_ACCOUNT_DELETED;GCE_QUOTA_EXCEEDED;SET_BY_OPERATOR;CLOUD_KMS_KEY_ERROR;CA_EXPIRING;NODE_SERVICE_ACCOUNT_MISSING_PERMISSIONS;CLOUD_KMS_KEY_DESTROYED
TaintConfig.architectureTaintBehavior -;ARCHITECTURE_TAINT_BEHAVIOR_UNSPECIFIED;NONE;ARM
UpdateNodePoolRequest.nodeConfigUpdateMode -;NODE_CONFIG_UPDATE_MODE_UNSPECIFIED;LIVE_UPDATE_WITHOUT_DRAIN
UpgradeSettings.strategy -;NODE_POOL_UPDATE_STRATEGY_UNSPECIFIED;BLUE_GREEN;SURGE;SHORT_LIVED
WindowsNodeConfig.osVersion -;OS_VERSION_UNSPECIFIED;OS_VERSION_LTSC2019;OS_VERSION_LTSC2022
WorkloadMetadataConfig.mode -;MODE_UNSPECIFIED;GCE_METADATA;GKE_METADATA
projects.locations.clusters;create POST v1/{parent=projects/*/locations/*}/clusters CreateClusterRequest Operation;delete DELETE v1/{name=projects/*/locations/*/clusters/*} - Operation;?clusterId s;?projectId s;?zone s;get GET v1/{name=projects/*/locations/*/clusters/*} - Cluster;?clusterId s;?projectId s;?zone s;list GET v1/{parent=projects/*/locations/*}/clusters - ListClustersResponse;?projectId s;?zone s;update PUT v1/{name=projects/*/locations/*/clusters/*} UpdateClusterRequest Operation
projects.locations.clusters.nodePools;create POST v1/{parent=projects/*/locations/*/clusters/*}/nodePools CreateNodePoolRequest Operation;delete DELETE v1/{name=projects/*/locations/*/clusters/*/nodePools/*} - Operation;?clusterId s;?nodePoolId s;?projectId s;?zone s;get GET v1/{name=projects/*/locations/*/clusters/*/nodePools/*} - NodePool;?clusterId s;?nodePoolId s;?projectId s;?zone s;list GET v1/{parent=projects/*/locations/*/clusters/*}/nodePools - ListNodePoolsResponse;?clusterId s;?projectId s;?zone s;update PUT v1/{name=projects/*/locations/*/clusters/*/nodePools/*} UpdateNodePoolRequest Operation
projects.locations.operations;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;?operationId s;?projectId s;?zone s;list GET v1/{parent=projects/*/locations/*}/operations - ListOperationsResponse;?projectId s;?zone s
projects.zones.clusters;create POST v1/projects/{projectId}/zones/{zone}/clusters CreateClusterRequest Operation;delete DELETE v1/projects/{projectId}/zones/{zone}/clusters/{clusterId} - Operation;?name s;get GET v1/projects/{projectId}/zones/{zone}/clusters/{clusterId} - Cluster;?name s;list GET v1/projects/{projectId}/zones/{zone}/clusters - ListClustersResponse;?parent s;update PUT v1/projects/{projectId}/zones/{zone}/clusters/{clusterId} UpdateClusterRequest Operation
projects.zones.clusters.nodePools;create POST v1/projects/{projectId}/zones/{zone}/clusters/{clusterId}/nodePools CreateNodePoolRequest Operation;delete DELETE v1/projects/{projectId}/zones/{zone}/clusters/{clusterId}/nodePools/{nodePoolId} - Operation;?name s;get GET v1/projects/{projectId}/zones/{zone}/clusters/{clusterId}/nodePools/{nodePoolId} - NodePool;?name s;list GET v1/projects/{projectId}/zones/{zone}/clusters/{clusterId}/nodePools - ListNodePoolsResponse;?parent s;update POST v1/projects/{projectId}/zones/{zone}/clusters/{clusterId}/nodePools/{nodePoolId}/update UpdateNodePoolRequest Operation
projects.zones.operations;get GET v1/projects/{projectId}/zones/{zone}/operations/{operationId} - Operation;?name s;list GET v1/projects/{projectId}/zones/{zone}/operations - ListOperationsResponse;?parent s

"""#)
}
