// swift-format-ignore-file
// Written by `make discovery` from the Discovery document compute:v1 of 20261106 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let computeV1 = GoogleAPI(
        #"""
compute.v1 20261106 https://compute.googleapis.com/compute/v1/ Compute Engine API
AWSV4Signature 77;AcceleratorConfig 57;AccessConfig 190;Address 313;AddressList 89;AddressList.warning 76;AddressList.warning.data 45;AdvancedMachineFeatures 154;AliasIpRange 51;AttachedDisk 368;AttachedDiskInitializeParams 426;AuditConfig 57;AuditLogConfig 46;Autoscaler 272;AutoscalerList 95;AutoscalerList.warning 79;AutoscalerList.warning.data 48;AutoscalerStatusDetails 43;AutoscalingPolicy 390;AutoscalingPolicyCpuUtilization 73;AutoscalingPolicyCustomMetricUtilization 132;AutoscalingPolicyLoadBalancingUtilization 64;AutoscalingPolicyScaleInControl 86;AutoscalingPolicyScalingSchedule 118;Backend 424;BackendBackendOrchestrationInfo 48;BackendBucket 307;BackendBucketCdnPolicy 376;BackendBucketCdnPolicyBypassCacheOnRequestHeader 64;BackendBucketCdnPolicyCacheKeyPolicy 85;BackendBucketCdnPolicyNegativeCachingPolicy 59;BackendBucketList 101;BackendBucketList.warning 82;BackendBucketList.warning.data 51;BackendBucketParams 45;BackendBucketUsedBy 36;BackendCustomMetric 55;BackendService 1577;BackendServiceCdnPolicy 389;BackendServiceCdnPolicyBypassCacheOnRequestHeader 65;BackendServiceCdnPolicyNegativeCachingPolicy 60;BackendServiceConnectionTrackingPolicy 139;BackendServiceCustomMetric 45;BackendServiceDynamicForwarding 156;BackendServiceDynamicForwardingForwardProxy 68;BackendServiceDynamicForwardingIpPortSelection 59;BackendServiceFailoverPolicy 107;BackendServiceHAPolicy 75;BackendServiceHAPolicyLeader 107;BackendServiceHAPolicyLeaderNetworkEndpoint 57;BackendServiceHttpCookie 55;BackendServiceIAP 99;BackendServiceList 103;BackendServiceList.warning 83;BackendServiceList.warning.data 52;BackendServiceLocalityLoadBalancingPolicyConfig 186;BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy 76;BackendServiceLocalityLoadBalancingPolicyConfigPolicy 63;BackendServiceLogConfig 220;BackendServiceLogConfigLoggingHttpHeader 56;BackendServiceNetworkPassThroughLbTrafficPolicy 126;BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity 92;BackendServiceOrchestrationInfo 48;BackendServiceParams 46;BackendServiceTlsSettings 126;BackendServiceTlsSettingsSubjectAltName 80;BackendServiceUsedBy 37;Binding 44;BulkInsertOperationStatus 121;CacheKeyPolicy 163;CachePolicy 280;CachePolicyCacheKeyPolicy 181;CachePolicyNegativeCachingPolicy 56;CircuitBreakers 110;ConfidentialInstanceConfig 141;ConfidentialParavisorConfig 68;ConnectionDraining 42;ConsistentHashLoadBalancerSettings 129;ConsistentHashLoadBalancerSettingsHttpCookie 75;CorsPolicy 139;CustomErrorResponsePolicy 113;CustomErrorResponsePolicyCustomErrorResponseRule 103;CustomerEncryptionKey 100;DeprecationStatus 76;Disk 1171;DiskAsyncReplication 97;DiskAsyncReplicationList 70;DiskInstantiationConfig 84;DiskList 83;DiskList.warning 73;DiskList.warning.data 42;DiskParams 38;DiskResourceStatus 143;DiskResourceStatusAsyncReplicationStatus 51;DisplayDevice 32;DistributionPolicy 79;DistributionPolicyZoneConfiguration 45;Duration 29;DynamicCompressionPolicy 74;ErrorInfo 43;Expr 53;ExternalVpnGateway 215;ExternalVpnGatewayInterface 61;ExternalVpnGatewayList 118;ExternalVpnGatewayList.warning 87;ExternalVpnGatewayList.warning.data 56;ExternalVpnGatewayParams 50;FileContentBuffer 41;Firewall 317;Firewall.allowed 41;Firewall.denied 40;FirewallList 91;FirewallList.warning 77;FirewallList.warning.data 46;FirewallLogConfig 40;FirewallParams 40;FixedOrPercent 50;ForwardingRule 966;ForwardingRuleAttachedExtension 48;ForwardingRuleList 103;ForwardingRuleList.warning 83;ForwardingRuleList.warning.data 52;ForwardingRuleServiceDirectoryRegistration 92;GRPCHealthCheck 74;GRPCTLSHealthCheck 99;GetHealthOperationMetadata 80;GetHealthOperationMetadataHealthInfo 136;GetVersionOperationMetadata 82;GetVersionOperationMetadataSbomInfo 93;GlobalSetPolicyRequest 66;GuestOsFeature 24;HTTP2HealthCheck 136;HTTPHealthCheck 163;HTTPSHealthCheck 164;HealthCheck 462;HealthCheckList 97;HealthCheckList.warning 80;HealthCheckList.warning.data 49;HealthCheckLogConfig 32;Help 24;HelpLink 31;HostRule 48;HttpFaultAbort 43;HttpFaultDelay 51;HttpFaultInjection 65;HttpHeaderAction 151;HttpHeaderMatch 142;HttpHeaderOption 56;HttpQueryParameterMatch 74;HttpRedirectAction 120;HttpRetryPolicy 74;HttpRouteAction 395;HttpRouteRule 228;HttpRouteRuleMatch 210;Image 752;Image.rawDisk 56;ImageList 85;ImageList.warning 74;ImageList.warning.data 43;ImageOptimizationPolicy 57;ImageParams 39;InitialStateConfig 117;Instance 1351;InstanceGroup 183;InstanceGroupList 101;InstanceGroupList.warning 82;InstanceGroupList.warning.data 51;InstanceGroupManager 1008;InstanceGroupManagerActionsSummary 227;InstanceGroupManagerAllInstancesConfig 77;InstanceGroupManagerAutoHealingPolicy 72;InstanceGroupManagerInstanceFlexibilityPolicy 132;InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection 126;InstanceGroupManagerInstanceLifecyclePolicy 177;InstanceGroupManagerInstanceLifecyclePolicyOnRepair 137;InstanceGroupManagerList 115;InstanceGroupManagerList.warning 89;InstanceGroupManagerList.warning.data 58;InstanceGroupManagerResourcePolicies 56;InstanceGroupManagerStandbyPolicy 61;InstanceGroupManagerStatus 455;InstanceGroupManagerStatusAcceleratorTopology 175;InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails 103;InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails.error 97;InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails.error.errors 144;InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails.error.errors.errorDetails 201;InstanceGroupManagerStatusAllInstancesConfig 81;InstanceGroupManagerStatusBulkInstanceOperation 151;InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck 91;InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error 85;InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error.errors 132;InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error.errors.errorDetails 189;InstanceGroupManagerStatusInstanceStatusSummary 237;InstanceGroupManagerStatusStateful 134;InstanceGroupManagerStatusStatefulPerInstanceConfigs 72;InstanceGroupManagerStatusVersionTarget 56;InstanceGroupManagerTargetSizePolicy 46;InstanceGroupManagerUpdatePolicy 239;InstanceGroupManagerVersion 83;InstanceList 91;InstanceList.warning 77;InstanceList.warning.data 46;InstanceParams 76;InstanceProperties 685;InstancePropertiesPatch 69;InstanceTemplate 193;InstanceTemplateList 107;InstanceTemplateList.warning 85;InstanceTemplateList.warning.data 54;InstancesBulkInsertOperationMetadata 85;Int64RangeMatch 42;LocalizedMessage 38;Metadata 43;Metadata.items 31;MetadataFilter 79;MetadataFilterLabelMatch 42;NamedPort 26;Network 404;NetworkAttachment 291;NetworkAttachmentConnectedEndpoint 168;NetworkAttachmentList 109;NetworkAttachmentList.warning 86;NetworkAttachmentList.warning.data 55;NetworkEndpointGroup 383;NetworkEndpointGroupAppEngine 62;NetworkEndpointGroupCloudFunction 57;NetworkEndpointGroupCloudRun 57;NetworkEndpointGroupList 115;NetworkEndpointGroupList.warning 89;NetworkEndpointGroupList.warning.data 58;NetworkEndpointGroupPscData 146;NetworkInterface 396;NetworkList 89;NetworkList.warning 76;NetworkList.warning.data 45;NetworkParams 39;NetworkPeering 408;NetworkPeeringConnectionStatus 184;NetworkPeeringConnectionStatusConsensusState 77;NetworkPeeringConnectionStatusTrafficConfiguration 201;NetworkPerformanceConfig 54;NetworkRoutingConfig 211;Operation 634;Operation.error 30;Operation.error.errors 77;Operation.error.errors.errorDetails 134;Operation.warnings 52;Operation.warnings.data 44;OperationList 95;OperationList.warning 78;OperationList.warning.data 47;OutlierDetection 301;PacketMirroring 290;PacketMirroringFilter 65;PacketMirroringForwardingRuleInfo 59;PacketMirroringList 105;PacketMirroringList.warning 84;PacketMirroringList.warning.data 53;PacketMirroringMirroredResourceInfo 166;PacketMirroringMirroredResourceInfoInstanceInfo 73;PacketMirroringMirroredResourceInfoSubnetInfo 71;PacketMirroringNetworkInfo 52;PathMatcher 266;PathRule 144;Policy 72;QuotaExceededInfo 97;RegexRewrite 52;RegionAutoscalerList 101;RegionAutoscalerList.warning 85;RegionAutoscalerList.warning.data 54;RegionInstanceGroupManagerList 121;RegionInstanceGroupManagerList.warning 95;RegionInstanceGroupManagerList.warning.data 64;RegionSetPolicyRequest 66;RequestMirrorPolicy 55;ReservationAffinity 63;ResourcePolicy 451;ResourcePolicyDailyCycle 66;ResourcePolicyDiskConsistencyGroupPolicy 43;ResourcePolicyGroupPlacementPolicy 127;ResourcePolicyHourlyCycle 68;ResourcePolicyInstanceSchedulePolicy 202;ResourcePolicyInstanceSchedulePolicySchedule 58;ResourcePolicyList 112;ResourcePolicyList.warning 83;ResourcePolicyList.warning.data 52;ResourcePolicyResourceStatus 114;ResourcePolicyResourceStatusInstanceSchedulePolicyStatus 101;ResourcePolicySnapshotSchedulePolicy 238;ResourcePolicySnapshotSchedulePolicyRetentionPolicy 94;ResourcePolicySnapshotSchedulePolicySchedule 171;ResourcePolicySnapshotSchedulePolicySnapshotProperties 112;ResourcePolicyWeeklyCycle 76;ResourcePolicyWeeklyCycleDayOfWeek 68;ResourcePolicyWorkloadPolicy 166;ResourceStatus 362;ResourceStatusEffectiveInstanceMetadata 344;ResourceStatusPhysicalHostTopology 160;ResourceStatusPhysicalHostTopologyAdditionalAttributes 85;ResourceStatusReservationConsumptionInfo 128;ResourceStatusScheduling 145;ResourceStatusShutdownDetails 99;Route 435;Route.warnings 71;Route.warnings.data 40;RouteAsPath 47;RouteList 85;RouteList.warning 74;RouteList.warning.data 43;RouteParams 37;Router 305;RouterAdvertisedIpRange 48;RouterBgp 137;RouterBgpPeer 599;RouterBgpPeerBfd 103;RouterBgpPeerCustomLearnedIpRange 44;RouterInterface 196;RouterList 87;RouterList.warning 75;RouterList.warning.data 44;RouterMd5AuthenticationKey 44;RouterNat 588;RouterNatLogConfig 39;RouterNatRule 79;RouterNatRuleAction 114;RouterNatSubnetworkToNat 82;RouterNatSubnetworkToNat64 36;RouterParams 38;SSLHealthCheck 151;ScalingScheduleStatus 70;Scheduling 500;SchedulingGracefulShutdown 61;SchedulingNodeAffinity 52;SchedulingOnInstanceStopAction 51;SecurityPolicy 534;SecurityPolicyAdaptiveProtectionConfig 128;SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig 186;SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig 418;SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig 142;SecurityPolicyAdvancedOptionsConfig 185;SecurityPolicyAdvancedOptionsConfigJsonCustomConfig 70;SecurityPolicyAssociation 140;SecurityPolicyDdosProtectionConfig 111;SecurityPolicyList 90;SecurityPolicyList.warning 83;SecurityPolicyList.warning.data 52;SecurityPolicyRecaptchaOptionsConfig 57;SecurityPolicyRule 372;SecurityPolicyRuleHttpHeaderAction 111;SecurityPolicyRuleHttpHeaderActionHttpHeaderOption 80;SecurityPolicyRuleMatcher 145;SecurityPolicyRuleMatcherConfig 49;SecurityPolicyRuleMatcherExprOptions 110;SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions 102;SecurityPolicyRuleNetworkMatcher 209;SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch 73;SecurityPolicyRulePreconfiguredWafConfig 106;SecurityPolicyRulePreconfiguredWafConfigExclusion 520;SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams 74;SecurityPolicyRuleRateLimitOptions 373;SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig 140;SecurityPolicyRuleRateLimitOptionsThreshold 68;SecurityPolicyRuleRedirectOptions 52;SecurityPolicyUserDefinedField 70;SecuritySettings 92;ServiceAccount 35;ServiceAttachment 490;ServiceAttachmentConnectedEndpoint 182;ServiceAttachmentConsumerProjectLimit 102;ServiceAttachmentList 109;ServiceAttachmentList.warning 86;ServiceAttachmentList.warning.data 55;SetCommonInstanceMetadataOperationMetadata 160;SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo 95;ShieldedInstanceConfig 85;ShieldedInstanceIntegrityPolicy 58;Snapshot 888;SnapshotList 91;SnapshotList.warning 77;SnapshotList.warning.data 46;SnapshotParams 42;SourceInstanceParams 61;SslCertificate 278;SslCertificateList 103;SslCertificateList.warning 83;SslCertificateList.warning.data 52;SslCertificateManagedSslCertificate 78;SslCertificateSelfManagedSslCertificate 71;SslPoliciesList 97;SslPoliciesList.warning 80;SslPoliciesList.warning.data 49;SslPolicy 213;SslPolicy.warnings 75;SslPolicy.warnings.data 44;StatefulPolicy 62;StatefulPolicyPreservedState 182;StatefulPolicyPreservedStateDiskDevice 54;StatefulPolicyPreservedStateNetworkIp 102;Status 37;Subnetwork 731;SubnetworkList 95;SubnetworkList.warning 79;SubnetworkList.warning.data 48;SubnetworkLogConfig 110;SubnetworkParams 42;SubnetworkSecondaryRange 104;SubnetworkUtilizationDetails 311;SubnetworkUtilizationDetailsIPV4Utilization 91;SubnetworkUtilizationDetailsIPV6Utilization 93;Subsetting 22;TCPHealthCheck 151;Tags 30;TargetGrpcProxy 155;TargetGrpcProxyList 105;TargetGrpcProxyList.warning 84;TargetGrpcProxyList.warning.data 53;TargetHttpProxy 162;TargetHttpProxyList 105;TargetHttpProxyList.warning 84;TargetHttpProxyList.warning.data 53;TargetHttpsProxy 281;TargetHttpsProxyList 107;TargetHttpsProxyList.warning 85;TargetHttpsProxyList.warning.data 54;TargetSslProxy 189;TargetSslProxyList 103;TargetSslProxyList.warning 83;TargetSslProxyList.warning.data 52;TargetTcpProxy 186;TargetTcpProxyList 103;TargetTcpProxyList.warning 83;TargetTcpProxyList.warning.data 52;TestPermissionsRequest 40;TestPermissionsResponse 41;Uint128 23;UpcomingMaintenance 169;UrlMap 379;UrlMapList 87;UrlMapList.warning 75;UrlMapList.warning.data 44;UrlMapQuotaUsage 49;UrlMapStatus 46;UrlMapTest 129;UrlMapTestHeader 34;UrlRewrite 96;VpnGateway 290;VpnGatewayList 95;VpnGatewayList.warning 79;VpnGatewayList.warning.data 48;VpnGatewayParams 42;VpnGatewayVpnGatewayInterface 94;VpnTunnel 454;VpnTunnelCipherSuite 91;VpnTunnelList 93;VpnTunnelList.warning 78;VpnTunnelList.warning.data 47;VpnTunnelParams 41;VpnTunnelPhase1Algorithms 68;VpnTunnelPhase2Algorithms 62;WeightedBackendService 82;WorkloadIdentityConfig 80;ZoneSetPolicyRequest 64
AccessConfig.type 47;Address.addressType 57;Address.ipVersion 50;Address.ipv6EndpointType 36;Address.networkTier 88;Address.purpose 235;Address.status 43;AdvancedMachineFeatures.performanceMonitoringUnit 124;AttachedDisk.interface 35;AttachedDisk.mode 41;AttachedDisk.savedState 65;AttachedDisk.type 39;AttachedDiskInitializeParams.onUpdateAction 110;AuditLogConfig.logType 78;Autoscaler.status 50;AutoscalerStatusDetails.type 584;AutoscalingPolicy.mode 55;AutoscalingPolicyCpuUtilization.predictiveMethod 78;AutoscalingPolicyCustomMetricUtilization.utilizationTargetType 105;Backend.balancingMode 77;Backend.preference 62;Backend.trafficDuration 66;BackendBucket.compressionMode 51;BackendBucket.loadBalancingScheme 70;BackendBucketCdnPolicy.cacheMode 106;BackendService.externalManagedMigrationState 91;BackendService.ipAddressSelectionPolicy 114;BackendService.loadBalancingScheme 162;BackendService.protocol 76;BackendService.sessionAffinity 175;BackendServiceConnectionTrackingPolicy.connectionPersistenceOnUnhealthyBackends 132;BackendServiceConnectionTrackingPolicy.trackingMode 103;BackendServiceDynamicForwardingForwardProxy.proxyMode 84;BackendServiceHAPolicy.fastIPMove 53;BackendServiceLocalityLoadBalancingPolicyConfigPolicy.name 211;BackendServiceLogConfig.optionalMode 88;BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity.spillover 161;BulkInsertOperationStatus.status 81;CachePolicy.cacheMode 89;ConfidentialInstanceConfig.confidentialInstanceType 119;ConfidentialParavisorConfig.confidentialTpmType 104;ConfidentialParavisorConfig.sevSnpIrqMode 97;DeprecationStatus.state 61;Disk.accessMode 67;Disk.architecture 58;Disk.status 67;DiskInstantiationConfig.instantiateFrom 134;DiskResourceStatusAsyncReplicationStatus.state 108;DistributionPolicy.targetShape 67;ExternalVpnGateway.redundancyType 106;FileContentBuffer.fileType 48;Firewall.direction 36;FirewallLogConfig.metadata 71;ForwardingRule.IPProtocol 64;ForwardingRule.availabilityGroup 106;ForwardingRule.loadBalancingScheme 140;ForwardingRule.pscConnectionStatus 105;GRPCHealthCheck.portSpecification 83;GetHealthOperationMetadataHealthInfo.availabilitySloStatus 199;GetHealthOperationMetadataHealthInfo.healthStatus 124;GetHealthOperationMetadataHealthInfo.repairCategory 224;GetHealthOperationMetadataHealthInfo.unhealthyReason 181;GuestOsFeature.type 304;HTTP2HealthCheck.proxyHeader 45;HealthCheck.type 71;HttpRedirectAction.redirectResponseCode 122;Image.rawDisk.containerType 34;Image.sourceType 23;Image.status 45;ImageOptimizationPolicy.queryParameterInterpretation 115;Instance.status 142;InstanceGroupManager.listManagedInstancesResults 70;InstanceGroupManagerInstanceLifecyclePolicy.defaultActionOnFailure 87;InstanceGroupManagerInstanceLifecyclePolicy.forceUpdateOnRepair 73;InstanceGroupManagerInstanceLifecyclePolicy.onFailedHealthCheck 99;InstanceGroupManagerStandbyPolicy.mode 63;InstanceGroupManagerStatusAcceleratorTopology.state 132;InstanceGroupManagerTargetSizePolicy.mode 77;InstanceGroupManagerUpdatePolicy.instanceRedistributionType 77;InstanceGroupManagerUpdatePolicy.minimalAction 78;InstanceGroupManagerUpdatePolicy.replacementMethod 73;InstanceGroupManagerUpdatePolicy.type 64;InstanceProperties.keyRevocationActionType 94;InstanceProperties.localSsdEncryptionMode 127;InstanceProperties.privateIpv6GoogleAccess 143;MetadataFilter.filterMatchCriteria 65;Network.networkFirewallPolicyEnforcementOrder 95;NetworkAttachment.connectionPreference 80;NetworkAttachmentConnectedEndpoint.status 121;NetworkEndpointGroup.networkEndpointType 209;NetworkInterface.igmpQuery 63;NetworkInterface.ipv6AccessType 52;NetworkInterface.nicType 82;NetworkInterface.stackType 59;NetworkPeering.state 39;NetworkPeeringConnectionStatus.updateStrategy 82;NetworkPeeringConnectionStatusConsensusState.deleteStatus 196;NetworkPeeringConnectionStatusConsensusState.updateStatus 151;NetworkPeeringConnectionStatusTrafficConfiguration.stackType 83;NetworkPerformanceConfig.totalEgressBandwidthTier 67;NetworkRoutingConfig.bgpBestPathSelectionMode 64;NetworkRoutingConfig.bgpInterRegionCost 66;NetworkRoutingConfig.routingMode 51;Operation.status 40;Operation.warnings.code 771;PacketMirroring.enable 36;PacketMirroringFilter.direction 54;QuotaExceededInfo.rolloutStatus 73;ReservationAffinity.consumeReservationType 109;ResourcePolicy.status 64;ResourcePolicyGroupPlacementPolicy.acceleratorTopologyMode 89;ResourcePolicyGroupPlacementPolicy.collocation 84;ResourcePolicySnapshotSchedulePolicyRetentionPolicy.onSourceDiskDelete 150;ResourcePolicyWeeklyCycleDayOfWeek.day 106;ResourcePolicyWorkloadPolicy.maxTopologyDistance 74;ResourcePolicyWorkloadPolicy.type 70;ResourceStatusShutdownDetails.stopState 64;ResourceStatusShutdownDetails.targetState 60;Route.nextHopOrigin 41;Route.routeStatus 52;Route.routeType 44;RouteAsPath.pathSegmentType 82;RouterBgp.advertiseMode 41;RouterBgp.advertisedGroups 41;RouterBgpPeer.managementType 69;RouterBgpPeerBfd.sessionInitializationMode 69;RouterInterface.ipVersion 38;RouterNat.endpointTypes 92;RouterNat.natIpAllocateOption 54;RouterNat.sourceSubnetworkIpRangesToNat 130;RouterNat.sourceSubnetworkIpRangesToNat64 90;RouterNat.type 32;RouterNatLogConfig.filter 62;RouterNatSubnetworkToNat.sourceIpRangesToNat 106;ScalingScheduleStatus.state 61;Scheduling.instanceTerminationAction 91;Scheduling.onHostMaintenance 49;Scheduling.protectionTier 116;Scheduling.provisioningModel 74;SchedulingNodeAffinity.operator 65;SecurityPolicy.type 71;SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig.ruleVisibility 96;SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig.type 152;SecurityPolicyAdvancedOptionsConfig.jsonParsing 90;SecurityPolicyAdvancedOptionsConfig.logLevel 62;SecurityPolicyDdosProtectionConfig.ddosAdaptiveProtection 154;SecurityPolicyDdosProtectionConfig.ddosProtection 87;SecurityPolicyRuleMatcher.versionedExpr 53;SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams.op 115;SecurityPolicyRuleRateLimitOptions.enforceOnKey 166;SecurityPolicyRuleRedirectOptions.type 71;SecurityPolicyUserDefinedField.base 56;ServiceAttachment.connectionPreference 106;SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo.state 132;Snapshot.snapshotType 41;Snapshot.status 59;Snapshot.storageBytesStatus 50;SslCertificate.type 60;SslCertificateManagedSslCertificate.domainStatus 177;SslCertificateManagedSslCertificate.status 171;SslPolicy.minTlsVersion 58;SslPolicy.postQuantumKeyExchange 60;SslPolicy.profile 68;StatefulPolicyPreservedStateDiskDevice.autoDelete 89;Subnetwork.ipv6GceEndpoint 47;Subnetwork.privateIpv6GoogleAccess 133;Subnetwork.purpose 170;Subnetwork.resolveSubnetMask 134;Subnetwork.role 32;Subnetwork.state 34;SubnetworkLogConfig.aggregationInterval 135;SubnetworkLogConfig.metadata 89;SubnetworkSecondaryRange.ipVersion 70;Subsetting.policy 52;TargetHttpsProxy.quicOverride 52;TargetHttpsProxy.tlsEarlyData 72;TargetTcpProxy.loadBalancingScheme 114;UpcomingMaintenance.maintenanceReasons 442;UpcomingMaintenance.maintenanceStatus 64;UpcomingMaintenance.type 71;VpnTunnel.status 218;WorkloadIdentityConfig.identityType 95;forwardingRules.get.view 38;instances.update.minimalAction 67;subnetworks.get.views 49
addresses 532;autoscalers 746;backendBuckets 990;backendServices 1009;disks 827;externalVpnGateways 597;firewalls 668;forwardingRules 577;globalAddresses 488;globalForwardingRules 557;globalNetworkEndpointGroups 476;globalOperations 263;healthChecks 719;images 772;instanceGroupManagers 649;instanceGroups 572;instanceTemplates 818;instances 1017;networkAttachments 1029;networkEndpointGroups 649;networks 428;packetMirrorings 736;regionAutoscalers 786;regionBackendServices 1105;regionDisks 867;regionHealthChecks 795;regionInstanceGroupManagers 681;regionInstanceTemplates 476;regionNetworkEndpointGroups 516;regionOperations 293;regionSecurityPolicies 611;regionSslCertificates 456;regionSslPolicies 918;regionTargetHttpProxies 471;regionTargetHttpsProxies 607;regionTargetTcpProxies 461;regionUrlMaps 565;resourcePolicies 1004;routers 559;routes 454;securityPolicies 555;serviceAttachments 1043;snapshots 714;sslCertificates 410;sslPolicies 832;subnetworks 981;targetGrpcProxies 538;targetHttpProxies 538;targetHttpsProxies 551;targetSslProxies 559;targetTcpProxies 559;urlMaps 634;vpnGateways 559;vpnTunnels 400;zoneOperations 279
AWSV4Signature -;accessKey s;accessKeyId s;accessKeyVersion s;originRegion s
AcceleratorConfig -;acceleratorCount i;acceleratorType s
AccessConfig -;externalIpv6 s;externalIpv6PrefixLength i;ipCollection s;kind s -;name s;natIP s;networkTier #Address.networkTier;publicPtrDomainName s;securityPolicy s;setPublicPtr b;type #
Address -;address s;addressType #;creationTimestamp s -;description s;id v -;ipCollection s;ipVersion #;ipv6EndpointType #;kind s -;labelFingerprint y;labels {s;name s;network s;networkAttachment s;networkTier #;prefixLength i;purpose #;region s -;selfLink s -;serviceClassId s;status # -;subnetwork s;users [s -
AddressList -;id s -;items [@Address;kind s -;nextPageToken s -;selfLink s -;warning @ -
AddressList.warning -;code #Operation.warnings.code -;data [@ -;message s -
AddressList.warning.data -;key s -;value s -
AdvancedMachineFeatures -;enableNestedVirtualization b;enableUefiNetworking b;performanceMonitoringUnit #;threadsPerCore i;turboMode s;visibleCoreCount i
AliasIpRange -;ipCidrRange s;subnetworkRangeName s
AttachedDisk -;architecture #Disk.architecture -;autoDelete b;boot b;deviceName s;diskEncryptionKey @CustomerEncryptionKey;diskSizeGb l;forceAttach b <;guestOsFeatures [@GuestOsFeature;index i -;initializeParams @AttachedDiskInitializeParams <;interface #;kind s -;licenses [s -;mode #;savedState # -;shieldedInstanceInitialState @InitialStateConfig -;source s;type #
AttachedDiskInitializeParams -;architecture #Disk.architecture;description s;diskName s;diskSizeGb l;diskType s;enableConfidentialCompute b;labels {s;licenses [s;onUpdateAction #;provisionedIops l;provisionedThroughput l;replicaZones [s;resourceManagerTags {s <;resourcePolicies [s;sourceImage s;sourceImageEncryptionKey @CustomerEncryptionKey;sourceSnapshot s;sourceSnapshotEncryptionKey @CustomerEncryptionKey;storagePool s
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Autoscaler -;autoscalingPolicy @AutoscalingPolicy;creationTimestamp s -;description s;id v -;kind s -;name s;recommendedSize i -;region s -;scalingScheduleStatus {@ScalingScheduleStatus -;selfLink s -;status # -;statusDetails [@AutoscalerStatusDetails -;target s;zone s -
AutoscalerList -;id s -;items [@Autoscaler;kind s -;nextPageToken s -;selfLink s -;warning @ -
AutoscalerList.warning -;code #Operation.warnings.code -;data [@ -;message s -
AutoscalerList.warning.data -;key s -;value s -
AutoscalerStatusDetails -;message s;type #
AutoscalingPolicy -;coolDownPeriodSec i;cpuUtilization @AutoscalingPolicyCpuUtilization;customMetricUtilizations [@AutoscalingPolicyCustomMetricUtilization;loadBalancingUtilization @AutoscalingPolicyLoadBalancingUtilization;maxNumReplicas i;minNumReplicas i;mode #;scaleInControl @AutoscalingPolicyScaleInControl;scalingSchedules {@AutoscalingPolicyScalingSchedule;stabilizationPeriodSec i
AutoscalingPolicyCpuUtilization -;predictiveMethod #;utilizationTarget n
AutoscalingPolicyCustomMetricUtilization -;filter s;metric s;singleInstanceAssignment n;utilizationTarget n;utilizationTargetType #
AutoscalingPolicyLoadBalancingUtilization -;utilizationTarget n
AutoscalingPolicyScaleInControl -;maxScaledInReplicas @FixedOrPercent;timeWindowSec i
AutoscalingPolicyScalingSchedule -;description s;disabled b;durationSec i;minRequiredReplicas i;schedule s;timeZone s
Backend -;balancingMode #;capacityScaler f;customMetrics [@BackendCustomMetric;description s;failover b;group s;maxConnections i;maxConnectionsPerEndpoint i;maxConnectionsPerInstance i;maxInFlightRequests i;maxInFlightRequestsPerEndpoint i;maxInFlightRequestsPerInstance i;maxRate i;maxRatePerEndpoint f;maxRatePerInstance f;maxUtilization f;orchestrationInfo @BackendBackendOrchestrationInfo;preference #;trafficDuration #
BackendBackendOrchestrationInfo -;resourceUri s
BackendBucket -;bucketName s;cdnPolicy @BackendBucketCdnPolicy;compressionMode #;creationTimestamp s -;customResponseHeaders [s;description s;edgeSecurityPolicy s -;enableCdn b;id v -;kind s -;loadBalancingScheme #;name s;params @BackendBucketParams <;region s -;selfLink s -;usedBy [@BackendBucketUsedBy -
BackendBucketCdnPolicy -;bypassCacheOnRequestHeaders [@BackendBucketCdnPolicyBypassCacheOnRequestHeader;cacheKeyPolicy @BackendBucketCdnPolicyCacheKeyPolicy;cacheMode #;clientTtl i;defaultTtl i;maxTtl i;negativeCaching b;negativeCachingPolicy [@BackendBucketCdnPolicyNegativeCachingPolicy;requestCoalescing b;serveWhileStale i;signedUrlCacheMaxAgeSec l;signedUrlKeyNames [s -
BackendBucketCdnPolicyBypassCacheOnRequestHeader -;headerName s
BackendBucketCdnPolicyCacheKeyPolicy -;includeHttpHeaders [s;queryStringWhitelist [s
BackendBucketCdnPolicyNegativeCachingPolicy -;code i;ttl i
BackendBucketList -;id s -;items [@BackendBucket;kind s -;nextPageToken s -;selfLink s -;warning @ -
BackendBucketList.warning -;code #Operation.warnings.code -;data [@ -;message s -
BackendBucketList.warning.data -;key s -;value s -
BackendBucketParams -;resourceManagerTags {s
BackendBucketUsedBy -;reference s -
BackendCustomMetric -;dryRun b;maxUtilization f;name s
BackendService -;affinityCookieTtlSec i;backends [@Backend;cdnPolicy @BackendServiceCdnPolicy;circuitBreakers @CircuitBreakers;compressionMode #BackendBucket.compressionMode;connectionDraining @ConnectionDraining;connectionTrackingPolicy @BackendServiceConnectionTrackingPolicy;consistentHash @ConsistentHashLoadBalancerSettings;creationTimestamp s -;customMetrics [@BackendServiceCustomMetric;customRequestHeaders [s;customResponseHeaders [s;description s;dynamicForwarding @BackendServiceDynamicForwarding;edgeSecurityPolicy s -;enableCDN b;externalManagedMigrationState #;externalManagedMigrationTestingPercentage f;failoverPolicy @BackendServiceFailoverPolicy;fingerprint y;haPolicy @BackendServiceHAPolicy;healthChecks [s;iap @BackendServiceIAP;id v -;ipAddressSelectionPolicy #;kind s -;loadBalancingScheme #;localityLbPolicies [@BackendServiceLocalityLoadBalancingPolicyConfig;localityLbPolicy #BackendServiceLocalityLoadBalancingPolicyConfigPolicy.name;logConfig @BackendServiceLogConfig;maxStreamDuration @Duration;metadatas {s;name s;network s;networkPassThroughLbTrafficPolicy @BackendServiceNetworkPassThroughLbTrafficPolicy;orchestrationInfo @BackendServiceOrchestrationInfo;outlierDetection @OutlierDetection;params @BackendServiceParams <;port i;portName s;protocol #;region s -;securityPolicy s -;securitySettings @SecuritySettings;selfLink s -;serviceBindings [s;serviceLbPolicy s;sessionAffinity #;strongSessionAffinityCookie @BackendServiceHttpCookie;subsetting @Subsetting;timeoutSec i;tlsSettings @BackendServiceTlsSettings;usedBy [@BackendServiceUsedBy -
BackendServiceCdnPolicy -;bypassCacheOnRequestHeaders [@BackendServiceCdnPolicyBypassCacheOnRequestHeader;cacheKeyPolicy @CacheKeyPolicy;cacheMode #BackendBucketCdnPolicy.cacheMode;clientTtl i;defaultTtl i;maxTtl i;negativeCaching b;negativeCachingPolicy [@BackendServiceCdnPolicyNegativeCachingPolicy;requestCoalescing b;serveWhileStale i;signedUrlCacheMaxAgeSec l;signedUrlKeyNames [s -
BackendServiceCdnPolicyBypassCacheOnRequestHeader -;headerName s
BackendServiceCdnPolicyNegativeCachingPolicy -;code i;ttl i
BackendServiceConnectionTrackingPolicy -;connectionPersistenceOnUnhealthyBackends #;enableStrongAffinity b;idleTimeoutSec i;trackingMode #
BackendServiceCustomMetric -;dryRun b;name s
BackendServiceDynamicForwarding -;forwardProxy @BackendServiceDynamicForwardingForwardProxy;ipPortSelection @BackendServiceDynamicForwardingIpPortSelection
BackendServiceDynamicForwardingForwardProxy -;enabled b;proxyMode #
BackendServiceDynamicForwardingIpPortSelection -;enabled b
BackendServiceFailoverPolicy -;disableConnectionDrainOnFailover b;dropTrafficIfUnhealthy b;failoverRatio f
BackendServiceHAPolicy -;fastIPMove #;leader @BackendServiceHAPolicyLeader
BackendServiceHAPolicyLeader -;backendGroup s;networkEndpoint @BackendServiceHAPolicyLeaderNetworkEndpoint
BackendServiceHAPolicyLeaderNetworkEndpoint -;instance s
BackendServiceHttpCookie -;name s;path s;ttl @Duration
BackendServiceIAP -;enabled b;oauth2ClientId s;oauth2ClientSecret s !;oauth2ClientSecretSha256 s -
BackendServiceList -;id s -;items [@BackendService;kind s -;nextPageToken s -;selfLink s -;warning @ -
BackendServiceList.warning -;code #Operation.warnings.code -;data [@ -;message s -
BackendServiceList.warning.data -;key s -;value s -
BackendServiceLocalityLoadBalancingPolicyConfig -;customPolicy @BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy;policy @BackendServiceLocalityLoadBalancingPolicyConfigPolicy
BackendServiceLocalityLoadBalancingPolicyConfigCustomPolicy -;data s;name s
BackendServiceLocalityLoadBalancingPolicyConfigPolicy -;name #
BackendServiceLogConfig -;enable b;loggingHttpRequestHeaders [@BackendServiceLogConfigLoggingHttpHeader;loggingHttpResponseHeaders [@BackendServiceLogConfigLoggingHttpHeader;optionalFields [s;optionalMode #;sampleRate f
BackendServiceLogConfigLoggingHttpHeader -;headerName s
BackendServiceNetworkPassThroughLbTrafficPolicy -;zonalAffinity @BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity
BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity -;spillover #;spilloverRatio f
BackendServiceOrchestrationInfo -;resourceUri s
BackendServiceParams -;resourceManagerTags {s
BackendServiceTlsSettings -;authenticationConfig s;identity s;sni s;subjectAltNames [@BackendServiceTlsSettingsSubjectAltName
BackendServiceTlsSettingsSubjectAltName -;dnsName s;uniformResourceIdentifier s
BackendServiceUsedBy -;reference s -
Binding -;condition @Expr;members [s;role s
BulkInsertOperationStatus -;createdVmCount i -;deletedVmCount i -;failedToCreateVmCount i -;status # -;targetVmCount i -
CacheKeyPolicy -;includeHost b;includeHttpHeaders [s;includeNamedCookies [s;includeProtocol b;includeQueryString b;queryStringBlacklist [s;queryStringWhitelist [s
CachePolicy -;cacheBypassRequestHeaderNames [s;cacheKeyPolicy @CachePolicyCacheKeyPolicy;cacheMode #;clientTtl @Duration;defaultTtl @Duration;maxTtl @Duration;negativeCaching b;negativeCachingPolicy [@CachePolicyNegativeCachingPolicy;requestCoalescing b;serveWhileStale @Duration
CachePolicyCacheKeyPolicy -;excludedQueryParameters [s;includeHost b;includeProtocol b;includeQueryString b;includedCookieNames [s;includedHeaderNames [s;includedQueryParameters [s
CachePolicyNegativeCachingPolicy -;code i;ttl @Duration
CircuitBreakers -;maxConnections i;maxPendingRequests i;maxRequests i;maxRequestsPerConnection i;maxRetries i
ConfidentialInstanceConfig -;confidentialInstanceType #;confidentialParavisorConfig @ConfidentialParavisorConfig;enableConfidentialCompute b
ConfidentialParavisorConfig -;confidentialTpmType #;sevSnpIrqMode #
ConnectionDraining -;drainingTimeoutSec i
ConsistentHashLoadBalancerSettings -;httpCookie @ConsistentHashLoadBalancerSettingsHttpCookie;httpHeaderName s;minimumRingSize l
ConsistentHashLoadBalancerSettingsHttpCookie -;name s;path s;ttl @Duration
CorsPolicy -;allowCredentials b;allowHeaders [s;allowMethods [s;allowOriginRegexes [s;allowOrigins [s;disabled b;exposeHeaders [s;maxAge i
CustomErrorResponsePolicy -;errorResponseRules [@CustomErrorResponsePolicyCustomErrorResponseRule;errorService s
CustomErrorResponsePolicyCustomErrorResponseRule -;matchResponseCodes [s;overrideResponseCode i;path s
CustomerEncryptionKey -;kmsKeyName s;kmsKeyServiceAccount s;rawKey s !;rsaEncryptedKey s !;sha256 s
DeprecationStatus -;deleted s;deprecated s;obsolete s;replacement s;state #
Disk -;accessMode #;architecture #;asyncPrimaryDisk @DiskAsyncReplication;asyncSecondaryDisks {@DiskAsyncReplicationList -;creationTimestamp s -;description s;diskEncryptionKey @CustomerEncryptionKey;enableConfidentialCompute b;guestOsFeatures [@GuestOsFeature;id v -;kind s -;labelFingerprint y;labels {s;lastAttachTimestamp s -;lastDetachTimestamp s -;licenseCodes [l;licenses [s;locationHint s;name s;options s;params @DiskParams <;physicalBlockSizeBytes l;provisionedIops l;provisionedThroughput l;region s -;replicaZones [s;resourcePolicies [s;resourceStatus @DiskResourceStatus -;satisfiesPzi b -;satisfiesPzs b -;selfLink s -;sizeGb l;sourceConsistencyGroupPolicy s -;sourceConsistencyGroupPolicyId s -;sourceDisk s;sourceDiskId s -;sourceImage s;sourceImageEncryptionKey @CustomerEncryptionKey;sourceImageId s -;sourceInstantSnapshot s;sourceInstantSnapshotId s -;sourceMachineImage s;sourceMachineImageDiskDeviceName s;sourceMachineImageEncryptionKey @CustomerEncryptionKey;sourceMachineImageId s -;sourceSnapshot s;sourceSnapshotEncryptionKey @CustomerEncryptionKey;sourceSnapshotId s -;sourceStorageObject s;status # -;storagePool s;type s;users [s -;zone s -
DiskAsyncReplication -;consistencyGroupPolicy s -;consistencyGroupPolicyId s -;disk s;diskId s -
DiskAsyncReplicationList -;asyncReplicationDisk @DiskAsyncReplication
DiskInstantiationConfig -;autoDelete b;customImage s;deviceName s;instantiateFrom #
DiskList -;id s -;items [@Disk;kind s -;nextPageToken s -;selfLink s -;warning @ -
DiskList.warning -;code #Operation.warnings.code -;data [@ -;message s -
DiskList.warning.data -;key s -;value s -
DiskParams -;resourceManagerTags {s <
DiskResourceStatus -;asyncPrimaryDisk @DiskResourceStatusAsyncReplicationStatus;asyncSecondaryDisks {@DiskResourceStatusAsyncReplicationStatus
DiskResourceStatusAsyncReplicationStatus -;state #
DisplayDevice -;enableDisplay b
DistributionPolicy -;targetShape #;zones [@DistributionPolicyZoneConfiguration
DistributionPolicyZoneConfiguration -;zone s
Duration -;nanos i;seconds l
DynamicCompressionPolicy -;compressionMode #BackendBucket.compressionMode
ErrorInfo -;domain s;metadatas {s;reason s
Expr -;description s;expression s;location s;title s
ExternalVpnGateway -;creationTimestamp s -;description s;id v -;interfaces [@ExternalVpnGatewayInterface;kind s -;labelFingerprint y;labels {s;name s;params @ExternalVpnGatewayParams <;redundancyType #;selfLink s -
ExternalVpnGatewayInterface -;id u;ipAddress s;ipv6Address s
ExternalVpnGatewayList -;etag s;id s -;items [@ExternalVpnGateway;kind s -;nextPageToken s -;selfLink s -;warning @ -
ExternalVpnGatewayList.warning -;code #Operation.warnings.code -;data [@ -;message s -
ExternalVpnGatewayList.warning.data -;key s -;value s -
ExternalVpnGatewayParams -;resourceManagerTags {s
FileContentBuffer -;content y;fileType #
Firewall -;allowed [@;creationTimestamp s -;denied [@;description s;destinationRanges [s;direction #;disabled b;id v -;kind s -;logConfig @FirewallLogConfig;name s;network s;params @FirewallParams <;priority i;selfLink s -;sourceRanges [s;sourceServiceAccounts [s;sourceTags [s;targetServiceAccounts [s;targetTags [s
Firewall.allowed -;IPProtocol s;ports [s
Firewall.denied -;IPProtocol s;ports [s
FirewallList -;id s -;items [@Firewall;kind s -;nextPageToken s -;selfLink s -;warning @ -
FirewallList.warning -;code #Operation.warnings.code -;data [@ -;message s -
FirewallList.warning.data -;key s -;value s -
FirewallLogConfig -;enable b;metadata #
FirewallParams -;resourceManagerTags {s
FixedOrPercent -;calculated i -;fixed i;percent i
ForwardingRule -;IPAddress s;IPAddresses [s;IPProtocol #;allPorts b;allowGlobalAccess b;allowPscGlobalAccess b;attachedExtensions [@ForwardingRuleAttachedExtension -;availabilityGroup # -;backendService s;baseForwardingRule s -;childForwardingRules [s -;creationTimestamp s -;description s;externalManagedBackendBucketMigrationState #BackendService.externalManagedMigrationState;externalManagedBackendBucketMigrationTestingPercentage f;fingerprint y;id v -;ipCollection s;ipVersion #Address.ipVersion;isMirroringCollector b;kind s -;labelFingerprint y;labels {s;loadBalancingScheme #;metadataFilters [@MetadataFilter;name s;network s;networkTier #Address.networkTier;noAutomateDnsZone b;parentForwardingRule s -;portRange s;ports [s;pscConnectionId v -;pscConnectionStatus # -;region s -;selfLink s -;selfLinkWithId s -;serviceDirectoryRegistrations [@ForwardingRuleServiceDirectoryRegistration;serviceLabel s;serviceName s -;sourceIpRanges [s;subnetwork s;target s
ForwardingRuleAttachedExtension -;reference s -
ForwardingRuleList -;id s -;items [@ForwardingRule;kind s -;nextPageToken s -;selfLink s -;warning @ -
ForwardingRuleList.warning -;code #Operation.warnings.code -;data [@ -;message s -
ForwardingRuleList.warning.data -;key s -;value s -
ForwardingRuleServiceDirectoryRegistration -;namespace s;service s;serviceDirectoryRegion s
GRPCHealthCheck -;grpcServiceName s;port i;portName s;portSpecification #
GRPCTLSHealthCheck -;grpcServiceName s;port i;portSpecification #GRPCHealthCheck.portSpecification
GetHealthOperationMetadata -;healthInfo @GetHealthOperationMetadataHealthInfo -
GetHealthOperationMetadataHealthInfo -;availabilitySloStatus # -;healthStatus # -;repairCategory # -;unhealthyReason # -;updateTime t -
GetVersionOperationMetadata -;inlineSbomInfo @GetVersionOperationMetadataSbomInfo
GetVersionOperationMetadataSbomInfo -;currentComponentVersions {s;targetComponentVersions {s
GlobalSetPolicyRequest -;bindings [@Binding;etag y;policy @Policy
GuestOsFeature -;type #
HTTP2HealthCheck -;host s;port i;portName s;portSpecification #GRPCHealthCheck.portSpecification;proxyHeader #;requestPath s;response s
HTTPHealthCheck -;host s;port i;portName s;portSpecification #GRPCHealthCheck.portSpecification;proxyHeader #HTTP2HealthCheck.proxyHeader;requestPath s;response s
HTTPSHealthCheck -;host s;port i;portName s;portSpecification #GRPCHealthCheck.portSpecification;proxyHeader #HTTP2HealthCheck.proxyHeader;requestPath s;response s
HealthCheck -;checkIntervalSec i;creationTimestamp s -;description s;grpcHealthCheck @GRPCHealthCheck;grpcTlsHealthCheck @GRPCTLSHealthCheck;healthyThreshold i;http2HealthCheck @HTTP2HealthCheck;httpHealthCheck @HTTPHealthCheck;httpsHealthCheck @HTTPSHealthCheck;id v -;kind s -;logConfig @HealthCheckLogConfig;name s;region s -;selfLink s -;sourceRegions [s;sslHealthCheck @SSLHealthCheck;tcpHealthCheck @TCPHealthCheck;timeoutSec i;type #;unhealthyThreshold i
HealthCheckList -;id s -;items [@HealthCheck;kind s -;nextPageToken s -;selfLink s -;warning @ -
HealthCheckList.warning -;code #Operation.warnings.code -;data [@ -;message s -
HealthCheckList.warning.data -;key s -;value s -
HealthCheckLogConfig -;enable b
Help -;links [@HelpLink
HelpLink -;description s;url s
HostRule -;description s;hosts [s;pathMatcher s
HttpFaultAbort -;httpStatus u;percentage n
HttpFaultDelay -;fixedDelay @Duration;percentage n
HttpFaultInjection -;abort @HttpFaultAbort;delay @HttpFaultDelay
HttpHeaderAction -;requestHeadersToAdd [@HttpHeaderOption;requestHeadersToRemove [s;responseHeadersToAdd [@HttpHeaderOption;responseHeadersToRemove [s
HttpHeaderMatch -;exactMatch s;headerName s;invertMatch b;prefixMatch s;presentMatch b;rangeMatch @Int64RangeMatch;regexMatch s;suffixMatch s
HttpHeaderOption -;headerName s;headerValue s;replace b
HttpQueryParameterMatch -;exactMatch s;name s;presentMatch b;regexMatch s
HttpRedirectAction -;hostRedirect s;httpsRedirect b;pathRedirect s;prefixRedirect s;redirectResponseCode #;stripQuery b
HttpRetryPolicy -;numRetries u;perTryTimeout @Duration;retryConditions [s
HttpRouteAction -;cachePolicy @CachePolicy;corsPolicy @CorsPolicy;dynamicCompressionPolicy @DynamicCompressionPolicy;faultInjectionPolicy @HttpFaultInjection;imageOptimizationPolicy @ImageOptimizationPolicy;maxStreamDuration @Duration;requestMirrorPolicy @RequestMirrorPolicy;retryPolicy @HttpRetryPolicy;timeout @Duration;urlRewrite @UrlRewrite;weightedBackendServices [@WeightedBackendService
HttpRouteRule -;customErrorResponsePolicy @CustomErrorResponsePolicy;description s;headerAction @HttpHeaderAction;matchRules [@HttpRouteRuleMatch;priority i;routeAction @HttpRouteAction;service s;urlRedirect @HttpRedirectAction
HttpRouteRuleMatch -;fullPathMatch s;headerMatches [@HttpHeaderMatch;ignoreCase b;metadataFilters [@MetadataFilter;pathTemplateMatch s;prefixMatch s;queryParameterMatches [@HttpQueryParameterMatch;regexMatch s
Image -;architecture #Disk.architecture;archiveSizeBytes l;creationTimestamp s -;deprecated @DeprecationStatus -;description s;diskSizeGb l;enableConfidentialCompute b -;family s;guestOsFeatures [@GuestOsFeature;id v -;imageEncryptionKey @CustomerEncryptionKey;kind s -;labelFingerprint y;labels {s;licenseCodes [l;licenses [s;name s;params @ImageParams <;rawDisk @;satisfiesPzi b -;satisfiesPzs b -;selfLink s -;shieldedInstanceInitialState @InitialStateConfig;sourceDisk s;sourceDiskEncryptionKey @CustomerEncryptionKey;sourceDiskId s -;sourceImage s;sourceImageEncryptionKey @CustomerEncryptionKey;sourceImageId s -;sourceSnapshot s;sourceSnapshotEncryptionKey @CustomerEncryptionKey;sourceSnapshotId s -;sourceType #;status # -;storageLocations [s
Image.rawDisk -;containerType #;sha1Checksum s;source s
ImageList -;id s -;items [@Image;kind s -;nextPageToken s -;selfLink s -;warning @ -
ImageList.warning -;code #Operation.warnings.code -;data [@ -;message s -
ImageList.warning.data -;key s -;value s -
ImageOptimizationPolicy -;queryParameterInterpretation #
ImageParams -;resourceManagerTags {s <
InitialStateConfig -;dbs [@FileContentBuffer;dbxs [@FileContentBuffer;keks [@FileContentBuffer;pk @FileContentBuffer
Instance -;advancedMachineFeatures @AdvancedMachineFeatures;canIpForward b;confidentialInstanceConfig @ConfidentialInstanceConfig;cpuPlatform s -;creationTimestamp s -;deletionProtection b;description s;disks [@AttachedDisk;displayDevice @DisplayDevice;fingerprint y;guestAccelerators [@AcceleratorConfig;hostname s;id v -;instanceEncryptionKey @CustomerEncryptionKey;keyRevocationActionType #InstanceProperties.keyRevocationActionType;kind s -;labelFingerprint y;labels {s;lastStartTimestamp s -;lastStopTimestamp s -;lastSuspendedTimestamp s -;localSsdEncryptionMode #InstanceProperties.localSsdEncryptionMode;machineType s;metadata @Metadata;minCpuPlatform s;name s;networkInterfaces [@NetworkInterface;networkPerformanceConfig @NetworkPerformanceConfig;params @InstanceParams <;privateIpv6GoogleAccess #InstanceProperties.privateIpv6GoogleAccess;reservationAffinity @ReservationAffinity;resourcePolicies [s;resourceStatus @ResourceStatus -;satisfiesPzi b -;satisfiesPzs b -;scheduling @Scheduling;selfLink s -;serviceAccounts [@ServiceAccount;shieldedInstanceConfig @ShieldedInstanceConfig;shieldedInstanceIntegrityPolicy @ShieldedInstanceIntegrityPolicy;sourceMachineImage s;sourceMachineImageEncryptionKey @CustomerEncryptionKey;startRestricted b -;status # -;statusMessage s -;tags @Tags;workloadIdentityConfig @WorkloadIdentityConfig;zone s -
InstanceGroup -;creationTimestamp s -;description s;fingerprint y -;id v -;kind s -;name s;namedPorts [@NamedPort;network s -;region s -;selfLink s -;size i -;subnetwork s -;zone s -
InstanceGroupList -;id s -;items [@InstanceGroup;kind s -;nextPageToken s -;selfLink s -;warning @ -
InstanceGroupList.warning -;code #Operation.warnings.code -;data [@ -;message s -
InstanceGroupList.warning.data -;key s -;value s -
InstanceGroupManager -;allInstancesConfig @InstanceGroupManagerAllInstancesConfig;autoHealingPolicies [@InstanceGroupManagerAutoHealingPolicy;baseInstanceName s;creationTimestamp s -;currentActions @InstanceGroupManagerActionsSummary -;description s;distributionPolicy @DistributionPolicy;fingerprint y;id v -;instanceFlexibilityPolicy @InstanceGroupManagerInstanceFlexibilityPolicy;instanceGroup s -;instanceLifecyclePolicy @InstanceGroupManagerInstanceLifecyclePolicy;instanceTemplate s;kind s -;listManagedInstancesResults #;name s;namedPorts [@NamedPort;region s -;resourcePolicies @InstanceGroupManagerResourcePolicies;satisfiesPzi b -;satisfiesPzs b -;selfLink s -;standbyPolicy @InstanceGroupManagerStandbyPolicy;statefulPolicy @StatefulPolicy;status @InstanceGroupManagerStatus -;targetPools [s;targetSize i;targetSizePolicy @InstanceGroupManagerTargetSizePolicy;targetStoppedSize i;targetSuspendedSize i;updatePolicy @InstanceGroupManagerUpdatePolicy;versions [@InstanceGroupManagerVersion;zone s -
InstanceGroupManagerActionsSummary -;abandoning i -;creating i -;creatingWithoutRetries i -;deleting i -;none i -;recreating i -;refreshing i -;restarting i -;resuming i -;starting i -;stopping i -;suspending i -;verifying i -
InstanceGroupManagerAllInstancesConfig -;properties @InstancePropertiesPatch
InstanceGroupManagerAutoHealingPolicy -;healthCheck s;initialDelaySec i
InstanceGroupManagerInstanceFlexibilityPolicy -;instanceSelections {@InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection
InstanceGroupManagerInstanceFlexibilityPolicyInstanceSelection -;disks [@AttachedDisk;machineTypes [s;minCpuPlatform s;rank i
InstanceGroupManagerInstanceLifecyclePolicy -;defaultActionOnFailure #;forceUpdateOnRepair #;onFailedHealthCheck #;onRepair @InstanceGroupManagerInstanceLifecyclePolicyOnRepair
InstanceGroupManagerInstanceLifecyclePolicyOnRepair -;allowChangingZone #InstanceGroupManagerInstanceLifecyclePolicy.forceUpdateOnRepair
InstanceGroupManagerList -;id s -;items [@InstanceGroupManager;kind s -;nextPageToken s -;selfLink s -;warning @ -
InstanceGroupManagerList.warning -;code #Operation.warnings.code -;data [@ -;message s -
InstanceGroupManagerList.warning.data -;key s -;value s -
InstanceGroupManagerResourcePolicies -;workloadPolicy s
InstanceGroupManagerStandbyPolicy -;initialDelaySec i;mode #
InstanceGroupManagerStatus -;allInstancesConfig @InstanceGroupManagerStatusAllInstancesConfig -;appliedAcceleratorTopologies [@InstanceGroupManagerStatusAcceleratorTopology -;autoscaler s -;bulkInstanceOperation @InstanceGroupManagerStatusBulkInstanceOperation -;currentInstanceStatuses @InstanceGroupManagerStatusInstanceStatusSummary -;isStable b -;stateful @InstanceGroupManagerStatusStateful -;versionTarget @InstanceGroupManagerStatusVersionTarget -
InstanceGroupManagerStatusAcceleratorTopology -;acceleratorTopology s -;state # -;stateDetails @InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails -
InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails -;error @ -;timestamp t -
InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails.error -;errors [@ -
InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails.error.errors -;code s -;errorDetails [@ -;location s -;message s -
InstanceGroupManagerStatusAcceleratorTopologyAcceleratorTopologyStateDetails.error.errors.errorDetails -;errorInfo @ErrorInfo;help @Help;localizedMessage @LocalizedMessage;quotaInfo @QuotaExceededInfo
InstanceGroupManagerStatusAllInstancesConfig -;currentRevision s -;effective b -
InstanceGroupManagerStatusBulkInstanceOperation -;inProgress b -;lastProgressCheck @InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck -
InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck -;error @ -;timestamp t -
InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error -;errors [@ -
InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error.errors -;code s -;errorDetails [@ -;location s -;message s -
InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck.error.errors.errorDetails -;errorInfo @ErrorInfo;help @Help;localizedMessage @LocalizedMessage;quotaInfo @QuotaExceededInfo
InstanceGroupManagerStatusInstanceStatusSummary -;deprovisioning i -;nonExistent i -;pending i -;pendingStop i -;provisioning i -;repairing i -;running i -;staging i -;stopped i -;stopping i -;suspended i -;suspending i -;terminated i -
InstanceGroupManagerStatusStateful -;hasStatefulConfig b -;perInstanceConfigs @InstanceGroupManagerStatusStatefulPerInstanceConfigs -
InstanceGroupManagerStatusStatefulPerInstanceConfigs -;allEffective b -
InstanceGroupManagerStatusVersionTarget -;isReached b -
InstanceGroupManagerTargetSizePolicy -;mode #
InstanceGroupManagerUpdatePolicy -;instanceRedistributionType #;maxSurge @FixedOrPercent;maxUnavailable @FixedOrPercent;minimalAction #;mostDisruptiveAllowedAction #InstanceGroupManagerUpdatePolicy.minimalAction;replacementMethod #;type #
InstanceGroupManagerVersion -;instanceTemplate s;name s;targetSize @FixedOrPercent
InstanceList -;id s -;items [@Instance;kind s -;nextPageToken s -;selfLink s -;warning @ -
InstanceList.warning -;code #Operation.warnings.code -;data [@ -;message s -
InstanceList.warning.data -;key s -;value s -
InstanceParams -;requestValidForDuration @Duration;resourceManagerTags {s <
InstanceProperties -;advancedMachineFeatures @AdvancedMachineFeatures;canIpForward b;confidentialInstanceConfig @ConfidentialInstanceConfig;description s;disks [@AttachedDisk;guestAccelerators [@AcceleratorConfig;keyRevocationActionType #;labels {s;localSsdEncryptionMode #;machineType s;metadata @Metadata;minCpuPlatform s;networkInterfaces [@NetworkInterface;networkPerformanceConfig @NetworkPerformanceConfig;privateIpv6GoogleAccess #;reservationAffinity @ReservationAffinity;resourceManagerTags {s <;resourcePolicies [s;scheduling @Scheduling;serviceAccounts [@ServiceAccount;shieldedInstanceConfig @ShieldedInstanceConfig;tags @Tags;workloadIdentityConfig @WorkloadIdentityConfig
InstancePropertiesPatch -;exposeHostTopology b;labels {s;metadata {s
InstanceTemplate -;creationTimestamp s -;description s;id v -;kind s -;name s;properties @InstanceProperties;region s -;selfLink s -;sourceInstance s;sourceInstanceParams @SourceInstanceParams
InstanceTemplateList -;id s -;items [@InstanceTemplate;kind s -;nextPageToken s -;selfLink s -;warning @ -
InstanceTemplateList.warning -;code #Operation.warnings.code -;data [@ -;message s -
InstanceTemplateList.warning.data -;key s -;value s -
InstancesBulkInsertOperationMetadata -;perLocationStatus {@BulkInsertOperationStatus
Int64RangeMatch -;rangeEnd l;rangeStart l
LocalizedMessage -;locale s;message s
Metadata -;fingerprint y;items [@;kind s -
Metadata.items -;key s;value s
MetadataFilter -;filterLabels [@MetadataFilterLabelMatch;filterMatchCriteria #
MetadataFilterLabelMatch -;name s;value s
NamedPort -;name s;port i
Network -;IPv4Range s;additionalTags [s -;autoCreateSubnetworks b;creationTimestamp s -;description s;enableUlaInternalIpv6 b;firewallPolicy s -;gatewayIPv4 s -;id v -;internalIpv6Range s;kind s -;mtu i;name s;networkFirewallPolicyEnforcementOrder #;networkProfile s;params @NetworkParams <;peerings [@NetworkPeering -;routingConfig @NetworkRoutingConfig;selfLink s -;selfLinkWithId s -;subnetworks [s -
NetworkAttachment -;connectionEndpoints [@NetworkAttachmentConnectedEndpoint -;connectionPreference #;creationTimestamp s -;description s;fingerprint y;id v -;kind s -;name s;network s -;producerAcceptLists [s;producerRejectLists [s;region s -;selfLink s -;selfLinkWithId s -;subnetworks [s
NetworkAttachmentConnectedEndpoint -;ipAddress s;ipv6Address s;projectIdOrNum s;secondaryIpCidrRanges [s;serviceClassId s;status #;subnetwork s;subnetworkCidrRange s -
NetworkAttachmentList -;id s -;items [@NetworkAttachment;kind s -;nextPageToken s -;selfLink s -;warning @ -
NetworkAttachmentList.warning -;code #Operation.warnings.code -;data [@ -;message s -
NetworkAttachmentList.warning.data -;key s -;value s -
NetworkEndpointGroup -;annotations {s;appEngine @NetworkEndpointGroupAppEngine;cloudFunction @NetworkEndpointGroupCloudFunction;cloudRun @NetworkEndpointGroupCloudRun;creationTimestamp s -;defaultPort i;description s;id v -;kind s -;name s;network s;networkEndpointType #;pscData @NetworkEndpointGroupPscData;pscTargetService s;region s -;selfLink s -;size i -;subnetwork s;zone s -
NetworkEndpointGroupAppEngine -;service s;urlMask s;version s
NetworkEndpointGroupCloudFunction -;function s;urlMask s
NetworkEndpointGroupCloudRun -;service s;tag s;urlMask s
NetworkEndpointGroupList -;id s -;items [@NetworkEndpointGroup;kind s -;nextPageToken s -;selfLink s -;warning @ -
NetworkEndpointGroupList.warning -;code #Operation.warnings.code -;data [@ -;message s -
NetworkEndpointGroupList.warning.data -;key s -;value s -
NetworkEndpointGroupPscData -;consumerPscAddress s -;producerPort i;pscConnectionId v -;pscConnectionStatus #ForwardingRule.pscConnectionStatus -
NetworkInterface -;accessConfigs [@AccessConfig;aliasIpRanges [@AliasIpRange;aliasIpv6Ranges [@AliasIpRange;enableVpcScopedDns b;fingerprint y;igmpQuery #;internalIpv6PrefixLength i;ipv6AccessConfigs [@AccessConfig;ipv6AccessType # -;ipv6Address s;kind s -;name s -;network s;networkAttachment s;networkIP s;nicType #;parentNicName s;queueCount i;serviceClassId s;stackType #;subnetwork s;vlan i
NetworkList -;id s -;items [@Network;kind s -;nextPageToken s -;selfLink s -;warning @ -
NetworkList.warning -;code #Operation.warnings.code -;data [@ -;message s -
NetworkList.warning.data -;key s -;value s -
NetworkParams -;resourceManagerTags {s
NetworkPeering -;autoCreateRoutes b;connectionStatus @NetworkPeeringConnectionStatus -;exchangeSubnetRoutes b;exportCustomRoutes b;exportSubnetRoutesWithPublicIp b;importCustomRoutes b;importSubnetRoutesWithPublicIp b;name s;network s;peerMtu i -;stackType #NetworkPeeringConnectionStatusTrafficConfiguration.stackType;state # -;stateDetails s -;updateStrategy #NetworkPeeringConnectionStatus.updateStrategy
NetworkPeeringConnectionStatus -;consensusState @NetworkPeeringConnectionStatusConsensusState;trafficConfiguration @NetworkPeeringConnectionStatusTrafficConfiguration;updateStrategy #
NetworkPeeringConnectionStatusConsensusState -;deleteStatus #;updateStatus #
NetworkPeeringConnectionStatusTrafficConfiguration -;exportCustomRoutesToPeer b;exportSubnetRoutesWithPublicIpToPeer b;importCustomRoutesFromPeer b;importSubnetRoutesWithPublicIpFromPeer b;stackType #
NetworkPerformanceConfig -;totalEgressBandwidthTier #
NetworkRoutingConfig -;bgpAlwaysCompareMed b;bgpBestPathSelectionMode #;bgpInterRegionCost #;effectiveBgpAlwaysCompareMed b -;effectiveBgpInterRegionCost #NetworkRoutingConfig.bgpInterRegionCost -;routingMode #
Operation -;clientOperationId s -;creationTimestamp s;description s -;endTime s -;error @ -;getHealthOperationMetadata @GetHealthOperationMetadata -;getVersionOperationMetadata @GetVersionOperationMetadata;httpErrorMessage s -;httpErrorStatusCode i -;id v -;insertTime s -;instancesBulkInsertOperationMetadata @InstancesBulkInsertOperationMetadata;kind s -;name s -;operationGroupId s -;operationType s -;progress i -;region s -;selfLink s -;setCommonInstanceMetadataOperationMetadata @SetCommonInstanceMetadataOperationMetadata -;startTime s -;status # -;statusMessage s -;targetId v -;targetLink s -;user s -;warnings [@ -;zone s -
Operation.error -;errors [@ -
Operation.error.errors -;code s -;errorDetails [@ -;location s -;message s -
Operation.error.errors.errorDetails -;errorInfo @ErrorInfo;help @Help;localizedMessage @LocalizedMessage;quotaInfo @QuotaExceededInfo
Operation.warnings -;code # -;data [@ -;message s -
Operation.warnings.data -;key s -;value s -
OperationList -;id s -;items [@Operation -;kind s -;nextPageToken s -;selfLink s -;warning @ -
OperationList.warning -;code #Operation.warnings.code -;data [@ -;message s -
OperationList.warning.data -;key s -;value s -
OutlierDetection -;baseEjectionTime @Duration;consecutiveErrors i;consecutiveGatewayFailure i;enforcingConsecutiveErrors i;enforcingConsecutiveGatewayFailure i;enforcingSuccessRate i;interval @Duration;maxEjectionPercent i;successRateMinimumHosts i;successRateRequestVolume i;successRateStdevFactor i
PacketMirroring -;collectorIlb @PacketMirroringForwardingRuleInfo;creationTimestamp s -;description s;enable #;filter @PacketMirroringFilter;id v -;kind s -;mirroredResources @PacketMirroringMirroredResourceInfo;name s;network @PacketMirroringNetworkInfo;priority u;region s -;selfLink s -
PacketMirroringFilter -;IPProtocols [s;cidrRanges [s;direction #
PacketMirroringForwardingRuleInfo -;canonicalUrl s -;url s
PacketMirroringList -;id s -;items [@PacketMirroring;kind s -;nextPageToken s -;selfLink s -;warning @ -
PacketMirroringList.warning -;code #Operation.warnings.code -;data [@ -;message s -
PacketMirroringList.warning.data -;key s -;value s -
PacketMirroringMirroredResourceInfo -;instances [@PacketMirroringMirroredResourceInfoInstanceInfo;subnetworks [@PacketMirroringMirroredResourceInfoSubnetInfo;tags [s
PacketMirroringMirroredResourceInfoInstanceInfo -;canonicalUrl s -;url s
PacketMirroringMirroredResourceInfoSubnetInfo -;canonicalUrl s -;url s
PacketMirroringNetworkInfo -;canonicalUrl s -;url s
PathMatcher -;defaultCustomErrorResponsePolicy @CustomErrorResponsePolicy;defaultRouteAction @HttpRouteAction;defaultService s;defaultUrlRedirect @HttpRedirectAction;description s;headerAction @HttpHeaderAction;name s;pathRules [@PathRule;routeRules [@HttpRouteRule
PathRule -;customErrorResponsePolicy @CustomErrorResponsePolicy;paths [s;routeAction @HttpRouteAction;service s;urlRedirect @HttpRedirectAction
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
QuotaExceededInfo -;dimensions {s;futureLimit n;limit n;limitName s;metricName s;rolloutStatus #
RegexRewrite -;pathPattern s +;pathSubstitution s +
RegionAutoscalerList -;id s -;items [@Autoscaler;kind s -;nextPageToken s -;selfLink s -;warning @ -
RegionAutoscalerList.warning -;code #Operation.warnings.code -;data [@ -;message s -
RegionAutoscalerList.warning.data -;key s -;value s -
RegionInstanceGroupManagerList -;id s -;items [@InstanceGroupManager;kind s -;nextPageToken s -;selfLink s -;warning @ -
RegionInstanceGroupManagerList.warning -;code #Operation.warnings.code -;data [@ -;message s -
RegionInstanceGroupManagerList.warning.data -;key s -;value s -
RegionSetPolicyRequest -;bindings [@Binding;etag y;policy @Policy
RequestMirrorPolicy -;backendService s;mirrorPercent n
ReservationAffinity -;consumeReservationType #;key s;values [s
ResourcePolicy -;creationTimestamp s -;description s;diskConsistencyGroupPolicy @ResourcePolicyDiskConsistencyGroupPolicy;groupPlacementPolicy @ResourcePolicyGroupPlacementPolicy;id v -;instanceSchedulePolicy @ResourcePolicyInstanceSchedulePolicy;kind s -;name s;region s -;resourceStatus @ResourcePolicyResourceStatus -;selfLink s -;snapshotSchedulePolicy @ResourcePolicySnapshotSchedulePolicy;status # -;workloadPolicy @ResourcePolicyWorkloadPolicy
ResourcePolicyDailyCycle -;daysInCycle i;duration s -;startTime s
ResourcePolicyDiskConsistencyGroupPolicy -
ResourcePolicyGroupPlacementPolicy -;acceleratorTopologyMode #;availabilityDomainCount i;collocation #;gpuTopology s;vmCount i
ResourcePolicyHourlyCycle -;duration s -;hoursInCycle i;startTime s
ResourcePolicyInstanceSchedulePolicy -;expirationTime s;startTime s;timeZone s;vmStartSchedule @ResourcePolicyInstanceSchedulePolicySchedule;vmStopSchedule @ResourcePolicyInstanceSchedulePolicySchedule
ResourcePolicyInstanceSchedulePolicySchedule -;schedule s
ResourcePolicyList -;etag s;id s -;items [@ResourcePolicy -;kind s -;nextPageToken s -;selfLink s -;warning @ -
ResourcePolicyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
ResourcePolicyList.warning.data -;key s -;value s -
ResourcePolicyResourceStatus -;instanceSchedulePolicy @ResourcePolicyResourceStatusInstanceSchedulePolicyStatus -
ResourcePolicyResourceStatusInstanceSchedulePolicyStatus -;lastRunStartTime s -;nextRunStartTime s -
ResourcePolicySnapshotSchedulePolicy -;retentionPolicy @ResourcePolicySnapshotSchedulePolicyRetentionPolicy;schedule @ResourcePolicySnapshotSchedulePolicySchedule;snapshotProperties @ResourcePolicySnapshotSchedulePolicySnapshotProperties
ResourcePolicySnapshotSchedulePolicyRetentionPolicy -;maxRetentionDays i;onSourceDiskDelete #
ResourcePolicySnapshotSchedulePolicySchedule -;dailySchedule @ResourcePolicyDailyCycle;hourlySchedule @ResourcePolicyHourlyCycle;weeklySchedule @ResourcePolicyWeeklyCycle
ResourcePolicySnapshotSchedulePolicySnapshotProperties -;chainName s;guestFlush b;labels {s;storageLocations [s
ResourcePolicyWeeklyCycle -;dayOfWeeks [@ResourcePolicyWeeklyCycleDayOfWeek
ResourcePolicyWeeklyCycleDayOfWeek -;day #;duration s -;startTime s
ResourcePolicyWorkloadPolicy -;acceleratorTopology s;acceleratorTopologyMode #ResourcePolicyGroupPlacementPolicy.acceleratorTopologyMode;maxTopologyDistance #;type #
ResourceStatus -;effectiveInstanceMetadata @ResourceStatusEffectiveInstanceMetadata -;physicalHost s -;physicalHostTopology @ResourceStatusPhysicalHostTopology -;reservationConsumptionInfo @ResourceStatusReservationConsumptionInfo -;scheduling @ResourceStatusScheduling;shutdownDetails @ResourceStatusShutdownDetails -;upcomingMaintenance @UpcomingMaintenance -
ResourceStatusEffectiveInstanceMetadata -;blockProjectSshKeysMetadataValue b;enableGuestAttributesMetadataValue b;enableOsInventoryMetadataValue b;enableOsconfigMetadataValue b;enableOsloginMetadataValue b;gceContainerDeclarationMetadataValue b;serialPortEnableMetadataValue b;serialPortLoggingEnableMetadataValue b;vmDnsSettingMetadataValue s
ResourceStatusPhysicalHostTopology -;additionalAttributes @ResourceStatusPhysicalHostTopologyAdditionalAttributes -;block s -;cluster s -;host s -;subblock s -
ResourceStatusPhysicalHostTopologyAdditionalAttributes -;acceleratorTopologyIds {s -
ResourceStatusReservationConsumptionInfo -;consumedReservation s -;consumedReservationBlock s -;consumedReservationSubBlock s -
ResourceStatusScheduling -;availabilityDomain i;gracefulShutdownTimestamp s -;protectionTier #Scheduling.protectionTier -;terminationTimestamp s
ResourceStatusShutdownDetails -;maxDuration @Duration;requestTimestamp s;stopState #;targetState #
Route -;asPaths [@RouteAsPath -;creationTimestamp s -;description s;destRange s;id v -;kind s -;name s;network s;nextHopGateway s;nextHopHub s -;nextHopIlb s;nextHopInstance s;nextHopInterRegionCost u -;nextHopInterconnectAttachment s -;nextHopIp s;nextHopMed u -;nextHopNetwork s;nextHopOrigin # -;nextHopPeering s -;nextHopVpnTunnel s;params @RouteParams <;priority u;routeStatus # -;routeType # -;selfLink s -;tags [s;warnings [@ -
Route.warnings -;code #Operation.warnings.code -;data [@ -;message s -
Route.warnings.data -;key s -;value s -
RouteAsPath -;asLists [u -;pathSegmentType # -
RouteList -;id s -;items [@Route;kind s -;nextPageToken s -;selfLink s -;warning @ -
RouteList.warning -;code #Operation.warnings.code -;data [@ -;message s -
RouteList.warning.data -;key s -;value s -
RouteParams -;resourceManagerTags {s
Router -;bgp @RouterBgp;bgpPeers [@RouterBgpPeer;creationTimestamp s -;description s;encryptedInterconnectRouter b;id v -;interfaces [@RouterInterface;kind s -;md5AuthenticationKeys [@RouterMd5AuthenticationKey;name s;nats [@RouterNat;nccGateway s;network s;params @RouterParams <;region s -;selfLink s -
RouterAdvertisedIpRange -;description s;range s
RouterBgp -;advertiseMode #;advertisedGroups [#;advertisedIpRanges [@RouterAdvertisedIpRange;asn u;identifierRange s;keepaliveInterval u
RouterBgpPeer -;advertiseMode #RouterBgp.advertiseMode;advertisedGroups [#RouterBgp.advertisedGroups;advertisedIpRanges [@RouterAdvertisedIpRange;advertisedRoutePriority u;bfd @RouterBgpPeerBfd;customLearnedIpRanges [@RouterBgpPeerCustomLearnedIpRange;customLearnedRoutePriority i;enable #PacketMirroring.enable;enableIpv4 b;enableIpv6 b;exportPolicies [s;importPolicies [s;interfaceName s;ipAddress s;ipv4NexthopAddress s;ipv6NexthopAddress s;managementType # -;md5AuthenticationKeyName s;name s;peerAsn u;peerIpAddress s;peerIpv4NexthopAddress s;peerIpv6NexthopAddress s;routerApplianceInstance s
RouterBgpPeerBfd -;minReceiveInterval u;minTransmitInterval u;multiplier u;sessionInitializationMode #
RouterBgpPeerCustomLearnedIpRange -;range s
RouterInterface -;ipRange s;ipVersion #;linkedInterconnectAttachment s;linkedVpnTunnel s;managementType #RouterBgpPeer.managementType -;name s;privateIpAddress s;redundantInterface s;subnetwork s
RouterList -;id s -;items [@Router;kind s -;nextPageToken s -;selfLink s -;warning @ -
RouterList.warning -;code #Operation.warnings.code -;data [@ -;message s -
RouterList.warning.data -;key s -;value s -
RouterMd5AuthenticationKey -;key s <;name s
RouterNat -;autoNetworkTier #Address.networkTier;drainNatIps [s;effectiveTcpTimeWaitTimeoutSec i -;enableDynamicPortAllocation b;enableEndpointIndependentMapping b;endpointTypes [#;icmpIdleTimeoutSec i;logConfig @RouterNatLogConfig;maxPortsPerVm i;minPortsPerVm i;name s;nat64Subnetworks [@RouterNatSubnetworkToNat64;natIpAllocateOption #;natIps [s;rules [@RouterNatRule;sourceSubnetworkIpRangesToNat #;sourceSubnetworkIpRangesToNat64 #;subnetworks [@RouterNatSubnetworkToNat;tcpEstablishedIdleTimeoutSec i;tcpTimeWaitTimeoutSec i;tcpTransitoryIdleTimeoutSec i;type #;udpIdleTimeoutSec i
RouterNatLogConfig -;enable b;filter #
RouterNatRule -;action @RouterNatRuleAction;description s;match s;ruleNumber u
RouterNatRuleAction -;sourceNatActiveIps [s;sourceNatActiveRanges [s;sourceNatDrainIps [s;sourceNatDrainRanges [s
RouterNatSubnetworkToNat -;name s;secondaryIpRangeNames [s;sourceIpRangesToNat [#
RouterNatSubnetworkToNat64 -;name s
RouterParams -;resourceManagerTags {s
SSLHealthCheck -;port i;portName s;portSpecification #GRPCHealthCheck.portSpecification;proxyHeader #HTTP2HealthCheck.proxyHeader;request s;response s
ScalingScheduleStatus -;lastStartTime s -;nextStartTime s -;state # -
Scheduling -;automaticRestart b;availabilityDomain i;exposeHostTopology b;gracefulShutdown @SchedulingGracefulShutdown;hostErrorTimeoutSeconds i;instanceTerminationAction #;localSsdRecoveryTimeout @Duration;locationHint s;maxRunDuration @Duration;minNodeCpus i;nodeAffinities [@SchedulingNodeAffinity;onHostMaintenance #;onInstanceStopAction @SchedulingOnInstanceStopAction;preemptible b;preemptionNoticeDuration @Duration;protectionTier #;provisioningModel #;skipGuestOsShutdown b;terminationTime s
SchedulingGracefulShutdown -;enabled b;maxDuration @Duration
SchedulingNodeAffinity -;key s;operator #;values [s
SchedulingOnInstanceStopAction -;discardLocalSsd b
SecurityPolicy -;adaptiveProtectionConfig @SecurityPolicyAdaptiveProtectionConfig;advancedOptionsConfig @SecurityPolicyAdvancedOptionsConfig;associations [@SecurityPolicyAssociation;creationTimestamp s -;ddosProtectionConfig @SecurityPolicyDdosProtectionConfig;description s;fingerprint y;id v -;kind s -;labelFingerprint y;labels {s;name s;parent s -;recaptchaOptionsConfig @SecurityPolicyRecaptchaOptionsConfig;region s -;rules [@SecurityPolicyRule;selfLink s -;shortName s;type #;userDefinedFields [@SecurityPolicyUserDefinedField
SecurityPolicyAdaptiveProtectionConfig -;layer7DdosDefenseConfig @SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig
SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig -;enable b;ruleVisibility #;thresholdConfigs [@SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig
SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfig -;autoDeployConfidenceThreshold f;autoDeployExpirationSec i;autoDeployImpactedBaselineThreshold f;autoDeployLoadThreshold f;detectionAbsoluteQps f;detectionLoadThreshold f;detectionRelativeToBaselineQps f;name s;trafficGranularityConfigs [@SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig
SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig -;enableEachUniqueValue b;type #;value s
SecurityPolicyAdvancedOptionsConfig -;jsonCustomConfig @SecurityPolicyAdvancedOptionsConfigJsonCustomConfig;jsonParsing #;logLevel #;requestBodyInspectionSize s;userIpRequestHeaders [s
SecurityPolicyAdvancedOptionsConfigJsonCustomConfig -;contentTypes [s
SecurityPolicyAssociation -;attachmentId s;displayName s -;excludedFolders [s;excludedProjects [s;name s;securityPolicyId s -;shortName s -
SecurityPolicyDdosProtectionConfig -;ddosAdaptiveProtection #;ddosImpactedBaselineThreshold f;ddosProtection #
SecurityPolicyList -;id s -;items [@SecurityPolicy;kind s -;nextPageToken s -;warning @ -
SecurityPolicyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
SecurityPolicyList.warning.data -;key s -;value s -
SecurityPolicyRecaptchaOptionsConfig -;redirectSiteKey s
SecurityPolicyRule -;action s;description s;headerAction @SecurityPolicyRuleHttpHeaderAction;kind s -;match @SecurityPolicyRuleMatcher;networkMatch @SecurityPolicyRuleNetworkMatcher;preconfiguredWafConfig @SecurityPolicyRulePreconfiguredWafConfig;preview b;priority i;rateLimitOptions @SecurityPolicyRuleRateLimitOptions;redirectOptions @SecurityPolicyRuleRedirectOptions
SecurityPolicyRuleHttpHeaderAction -;requestHeadersToAdds [@SecurityPolicyRuleHttpHeaderActionHttpHeaderOption
SecurityPolicyRuleHttpHeaderActionHttpHeaderOption -;headerName s;headerValue s
SecurityPolicyRuleMatcher -;config @SecurityPolicyRuleMatcherConfig;expr @Expr;exprOptions @SecurityPolicyRuleMatcherExprOptions;versionedExpr #
SecurityPolicyRuleMatcherConfig -;srcIpRanges [s
SecurityPolicyRuleMatcherExprOptions -;recaptchaOptions @SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions
SecurityPolicyRuleMatcherExprOptionsRecaptchaOptions -;actionTokenSiteKeys [s;sessionTokenSiteKeys [s
SecurityPolicyRuleNetworkMatcher -;destIpRanges [s;destPorts [s;ipProtocols [s;srcAsns [u;srcIpRanges [s;srcPorts [s;srcRegionCodes [s;userDefinedFields [@SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch
SecurityPolicyRuleNetworkMatcherUserDefinedFieldMatch -;name s;values [s
SecurityPolicyRulePreconfiguredWafConfig -;exclusions [@SecurityPolicyRulePreconfiguredWafConfigExclusion
SecurityPolicyRulePreconfiguredWafConfigExclusion -;requestBodiesToExclude [@SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;requestCookiesToExclude [@SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;requestHeadersToExclude [@SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;requestQueryParamsToExclude [@SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;requestUrisToExclude [@SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams;targetRuleIds [s;targetRuleSet s
SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams -;op #;val s
SecurityPolicyRuleRateLimitOptions -;banDurationSec i;banThreshold @SecurityPolicyRuleRateLimitOptionsThreshold;conformAction s;enforceOnKey #;enforceOnKeyConfigs [@SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig;enforceOnKeyName s;exceedAction s;exceedRedirectOptions @SecurityPolicyRuleRedirectOptions;rateLimitThreshold @SecurityPolicyRuleRateLimitOptionsThreshold
SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig -;enforceOnKeyName s;enforceOnKeyType #SecurityPolicyRuleRateLimitOptions.enforceOnKey
SecurityPolicyRuleRateLimitOptionsThreshold -;count i;intervalSec i
SecurityPolicyRuleRedirectOptions -;target s;type #
SecurityPolicyUserDefinedField -;base #;mask s;name s;offset i;size i
SecuritySettings -;awsV4Authentication @AWSV4Signature;clientTlsPolicy s;subjectAltNames [s
ServiceAccount -;email s;scopes [s
ServiceAttachment -;connectedEndpoints [@ServiceAttachmentConnectedEndpoint -;connectionPreference #;consumerAcceptLists [@ServiceAttachmentConsumerProjectLimit;consumerRejectLists [s;creationTimestamp s -;description s;domainNames [s;enableProxyProtocol b;fingerprint y;id v -;kind s -;metadata {s;name s;natIpsPerEndpoint u;natSubnets [s;producerForwardingRule s;propagatedConnectionLimit u;pscServiceAttachmentId @Uint128 -;reconcileConnections b;region s -;selfLink s -;targetService s
ServiceAttachmentConnectedEndpoint -;consumerNetwork s;endpoint s;endpointWithId s;natIps [s;propagatedConnectionCount u;pscConnectionId v;status #ForwardingRule.pscConnectionStatus
ServiceAttachmentConsumerProjectLimit -;connectionLimit u;endpointUrl s;networkUrl s;projectIdOrNum s
ServiceAttachmentList -;id s -;items [@ServiceAttachment;kind s -;nextPageToken s -;selfLink s -;warning @ -
ServiceAttachmentList.warning -;code #Operation.warnings.code -;data [@ -;message s -
ServiceAttachmentList.warning.data -;key s -;value s -
SetCommonInstanceMetadataOperationMetadata -;clientOperationId s -;perLocationOperations {@SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo -
SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo -;error @Status -;state # -
ShieldedInstanceConfig -;enableIntegrityMonitoring b;enableSecureBoot b;enableVtpm b
ShieldedInstanceIntegrityPolicy -;updateAutoLearnPolicy b
Snapshot -;architecture #Disk.architecture -;autoCreated b -;chainName s;creationSizeBytes l -;creationTimestamp s -;description s;diskSizeGb l -;downloadBytes l -;enableConfidentialCompute b -;guestFlush b <;guestOsFeatures [@GuestOsFeature -;id v -;kind s -;labelFingerprint y;labels {s;licenseCodes [l -;licenses [s -;locationHint s;name s;params @SnapshotParams <;region s -;satisfiesPzi b -;satisfiesPzs b -;selfLink s -;snapshotEncryptionKey @CustomerEncryptionKey;snapshotGroupId s -;snapshotGroupName s -;snapshotType #;sourceDisk s;sourceDiskEncryptionKey @CustomerEncryptionKey;sourceDiskForRecoveryCheckpoint s;sourceDiskId s -;sourceInstantSnapshot s;sourceInstantSnapshotEncryptionKey @CustomerEncryptionKey;sourceInstantSnapshotId s -;sourceSnapshotSchedulePolicy s -;sourceSnapshotSchedulePolicyId s -;status # -;storageBytes l -;storageBytesStatus # -;storageLocations [s
SnapshotList -;id s -;items [@Snapshot;kind s -;nextPageToken s -;selfLink s -;warning @ -
SnapshotList.warning -;code #Operation.warnings.code -;data [@ -;message s -
SnapshotList.warning.data -;key s -;value s -
SnapshotParams -;resourceManagerTags {s <
SourceInstanceParams -;diskConfigs [@DiskInstantiationConfig
SslCertificate -;certificate s;creationTimestamp s -;description s;expireTime s -;id v -;kind s -;managed @SslCertificateManagedSslCertificate;name s;privateKey s !;region s -;selfLink s -;selfManaged @SslCertificateSelfManagedSslCertificate;subjectAlternativeNames [s -;type #
SslCertificateList -;id s -;items [@SslCertificate;kind s -;nextPageToken s -;selfLink s -;warning @ -
SslCertificateList.warning -;code #Operation.warnings.code -;data [@ -;message s -
SslCertificateList.warning.data -;key s -;value s -
SslCertificateManagedSslCertificate -;domainStatus {# -;domains [s;status # -
SslCertificateSelfManagedSslCertificate -;certificate s;privateKey s !
SslPoliciesList -;id s -;items [@SslPolicy -;kind s -;nextPageToken s -;selfLink s -;warning @ -
SslPoliciesList.warning -;code #Operation.warnings.code -;data [@ -;message s -
SslPoliciesList.warning.data -;key s -;value s -
SslPolicy -;creationTimestamp s -;customFeatures [s;description s;enabledFeatures [s -;fingerprint y;id v -;kind s -;minTlsVersion #;name s;postQuantumKeyExchange #;profile #;region s -;selfLink s -;warnings [@ -
SslPolicy.warnings -;code #Operation.warnings.code -;data [@ -;message s -
SslPolicy.warnings.data -;key s -;value s -
StatefulPolicy -;preservedState @StatefulPolicyPreservedState
StatefulPolicyPreservedState -;disks {@StatefulPolicyPreservedStateDiskDevice;externalIPs {@StatefulPolicyPreservedStateNetworkIp;internalIPs {@StatefulPolicyPreservedStateNetworkIp
StatefulPolicyPreservedStateDiskDevice -;autoDelete #
StatefulPolicyPreservedStateNetworkIp -;autoDelete #StatefulPolicyPreservedStateDiskDevice.autoDelete
Status -;code i;details [o;message s
Subnetwork -;allowSubnetCidrRoutesOverlap b;creationTimestamp s -;description s;enableFlowLogs b;externalIpv6Prefix s;fingerprint y;gatewayAddress s -;id v -;internalIpv6Prefix s;ipCidrRange s;ipCollection s;ipv6AccessType #NetworkInterface.ipv6AccessType;ipv6CidrRange s -;ipv6GceEndpoint # -;kind s -;logConfig @SubnetworkLogConfig;name s;network s;params @SubnetworkParams <;privateIpGoogleAccess b;privateIpv6GoogleAccess #;purpose #;region s;reservedInternalRange s;resolveSubnetMask #;role #;secondaryIpRanges [@SubnetworkSecondaryRange;selfLink s -;stackType #NetworkInterface.stackType;state # -;systemReservedExternalIpv6Ranges [s -;systemReservedInternalIpv6Ranges [s -;utilizationDetails @SubnetworkUtilizationDetails -
SubnetworkList -;id s -;items [@Subnetwork;kind s -;nextPageToken s -;selfLink s -;warning @ -
SubnetworkList.warning -;code #Operation.warnings.code -;data [@ -;message s -
SubnetworkList.warning.data -;key s -;value s -
SubnetworkLogConfig -;aggregationInterval #;enable b;filterExpr s;flowSampling f;metadata #;metadataFields [s
SubnetworkParams -;resourceManagerTags {s
SubnetworkSecondaryRange -;ipCidrRange s;ipCollection s;ipVersion #;rangeName s;reservedInternalRange s
SubnetworkUtilizationDetails -;externalIpv6InstanceUtilization @SubnetworkUtilizationDetailsIPV6Utilization;externalIpv6LbUtilization @SubnetworkUtilizationDetailsIPV6Utilization;internalIpv6Utilization @SubnetworkUtilizationDetailsIPV6Utilization;ipv4Utilizations [@SubnetworkUtilizationDetailsIPV4Utilization
SubnetworkUtilizationDetailsIPV4Utilization -;rangeName s;totalAllocatedIp l;totalFreeIp l
SubnetworkUtilizationDetailsIPV6Utilization -;totalAllocatedIp @Uint128;totalFreeIp @Uint128
Subsetting -;policy #
TCPHealthCheck -;port i;portName s;portSpecification #GRPCHealthCheck.portSpecification;proxyHeader #HTTP2HealthCheck.proxyHeader;request s;response s
Tags -;fingerprint y;items [s
TargetGrpcProxy -;creationTimestamp s -;description s;fingerprint y;id v -;kind s -;name s;selfLink s -;selfLinkWithId s -;urlMap s;validateForProxyless b
TargetGrpcProxyList -;id s -;items [@TargetGrpcProxy;kind s -;nextPageToken s -;selfLink s -;warning @ -
TargetGrpcProxyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
TargetGrpcProxyList.warning.data -;key s -;value s -
TargetHttpProxy -;creationTimestamp s -;description s;fingerprint y;httpKeepAliveTimeoutSec i;id v -;kind s -;name s;proxyBind b;region s -;selfLink s -;urlMap s
TargetHttpProxyList -;id s -;items [@TargetHttpProxy;kind s -;nextPageToken s -;selfLink s -;warning @ -
TargetHttpProxyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
TargetHttpProxyList.warning.data -;key s -;value s -
TargetHttpsProxy -;authorizationPolicy s;certificateMap s;creationTimestamp s -;description s;fingerprint y;httpKeepAliveTimeoutSec i;id v -;kind s -;name s;proxyBind b;quicOverride #;region s -;selfLink s -;serverTlsPolicy s;sslCertificates [s;sslPolicy s;tlsEarlyData #;urlMap s
TargetHttpsProxyList -;id s -;items [@TargetHttpsProxy;kind s -;nextPageToken s -;selfLink s -;warning @ -
TargetHttpsProxyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
TargetHttpsProxyList.warning.data -;key s -;value s -
TargetSslProxy -;certificateMap s;creationTimestamp s -;description s;id v -;kind s -;name s;proxyHeader #HTTP2HealthCheck.proxyHeader;selfLink s -;service s;sslCertificates [s;sslPolicy s
TargetSslProxyList -;id s -;items [@TargetSslProxy;kind s -;nextPageToken s -;selfLink s -;warning @ -
TargetSslProxyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
TargetSslProxyList.warning.data -;key s -;value s -
TargetTcpProxy -;creationTimestamp s -;description s;id v -;kind s -;loadBalancingScheme #;name s;proxyBind b;proxyHeader #HTTP2HealthCheck.proxyHeader;region s -;selfLink s -;service s
TargetTcpProxyList -;id s -;items [@TargetTcpProxy;kind s -;nextPageToken s -;selfLink s -;warning @ -
TargetTcpProxyList.warning -;code #Operation.warnings.code -;data [@ -;message s -
TargetTcpProxyList.warning.data -;key s -;value s -
TestPermissionsRequest -;permissions [s
TestPermissionsResponse -;permissions [s
Uint128 -;high v;low v
UpcomingMaintenance -;canReschedule b;latestWindowStartTime s;maintenanceOnShutdown b;maintenanceReasons [#;maintenanceStatus #;type #;windowEndTime s;windowStartTime s
UrlMap -;creationTimestamp s -;defaultCustomErrorResponsePolicy @CustomErrorResponsePolicy;defaultRouteAction @HttpRouteAction;defaultService s;defaultUrlRedirect @HttpRedirectAction;description s;fingerprint y;headerAction @HttpHeaderAction;hostRules [@HostRule;id v -;kind s -;name s;pathMatchers [@PathMatcher;region s -;selfLink s -;status @UrlMapStatus -;tests [@UrlMapTest
UrlMapList -;id s -;items [@UrlMap;kind s -;nextPageToken s -;selfLink s -;warning @ -
UrlMapList.warning -;code #Operation.warnings.code -;data [@ -;message s -
UrlMapList.warning.data -;key s -;value s -
UrlMapQuotaUsage -;forwardingRules i -;units l -
UrlMapStatus -;quotaUsage @UrlMapQuotaUsage -
UrlMapTest -;description s;expectedOutputUrl s;expectedRedirectResponseCode i;headers [@UrlMapTestHeader;host s;path s;service s
UrlMapTestHeader -;name s;value s
UrlRewrite -;hostRewrite s;pathPrefixRewrite s;pathTemplateRewrite s;regexRewrite @RegexRewrite
VpnGateway -;creationTimestamp s -;description s;gatewayIpVersion #RouterInterface.ipVersion;id v -;kind s -;labelFingerprint y;labels {s;name s;network s;params @VpnGatewayParams <;region s -;selfLink s -;stackType #NetworkInterface.stackType;vpnInterfaces [@VpnGatewayVpnGatewayInterface
VpnGatewayList -;id s -;items [@VpnGateway;kind s -;nextPageToken s -;selfLink s -;warning @ -
VpnGatewayList.warning -;code #Operation.warnings.code -;data [@ -;message s -
VpnGatewayList.warning.data -;key s -;value s -
VpnGatewayParams -;resourceManagerTags {s
VpnGatewayVpnGatewayInterface -;id u -;interconnectAttachment s;ipAddress s -;ipv6Address s -
VpnTunnel -;cipherSuite @VpnTunnelCipherSuite;creationTimestamp s -;description s;detailedStatus s -;id v -;ikeVersion i;kind s -;labelFingerprint y;labels {s;localTrafficSelector [s;name s;params @VpnTunnelParams <;peerExternalGateway s;peerExternalGatewayInterface i;peerGcpGateway s;peerIp s;region s -;remoteTrafficSelector [s;router s;selfLink s -;sharedSecret s !;sharedSecretHash s;status # -;targetVpnGateway s;vpnGateway s;vpnGatewayInterface i
VpnTunnelCipherSuite -;phase1 @VpnTunnelPhase1Algorithms;phase2 @VpnTunnelPhase2Algorithms
VpnTunnelList -;id s -;items [@VpnTunnel;kind s -;nextPageToken s -;selfLink s -;warning @ -
VpnTunnelList.warning -;code #Operation.warnings.code -;data [@ -;message s -
VpnTunnelList.warning.data -;key s -;value s -
VpnTunnelParams -;resourceManagerTags {s
VpnTunnelPhase1Algorithms -;dh [s;encryption [s;integrity [s;prf [s
VpnTunnelPhase2Algorithms -;encryption [s;integrity [s;pfs [s
WeightedBackendService -;backendService s;headerAction @HttpHeaderAction;weight u
WorkloadIdentityConfig -;identity s;identityCertificateEnabled b;identityType #
ZoneSetPolicyRequest -;bindings [@Binding;etag y;policy @Policy
AccessConfig.type -;DIRECT_IPV6;ONE_TO_ONE_NAT
Address.addressType -;EXTERNAL;INTERNAL;UNSPECIFIED_TYPE
Address.ipVersion -;IPV4;IPV6;UNSPECIFIED_VERSION
Address.ipv6EndpointType -;NETLB;VM
Address.networkTier -;FIXED_STANDARD;PREMIUM;STANDARD;STANDARD_OVERRIDES_FIXED_STANDARD
Address.purpose -;DNS_RESOLVER;GCE_ENDPOINT;IPSEC_INTERCONNECT;NAT_AUTO;PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP0;PASSTHROUGH_LOAD_BALANCER_AVAILABILITY_GROUP1;PRIVATE_SERVICE_CONNECT;SERVERLESS;SHARED_LOADBALANCER_VIP;VPC_PEERING
Address.status -;IN_USE;RESERVED;RESERVING
AdvancedMachineFeatures.performanceMonitoringUnit -;ARCHITECTURAL;ENHANCED;PERFORMANCE_MONITORING_UNIT_UNSPECIFIED;STANDARD
AttachedDisk.interface -;NVME;SCSI
AttachedDisk.mode -;READ_ONLY;READ_WRITE
AttachedDisk.savedState -;DISK_SAVED_STATE_UNSPECIFIED;PRESERVED
AttachedDisk.type -;PERSISTENT;SCRATCH
AttachedDiskInitializeParams.onUpdateAction -;RECREATE_DISK;RECREATE_DISK_IF_SOURCE_CHANGED;USE_EXISTING_DISK
AuditLogConfig.logType -;ADMIN_READ;DATA_READ;DATA_WRITE;LOG_TYPE_UNSPECIFIED
Autoscaler.status -;ACTIVE;DELETING;ERROR;PENDING
AutoscalerStatusDetails.type -;ALL_INSTANCES_UNHEALTHY;BACKEND_SERVICE_DOES_NOT_EXIST;CAPPED_AT_MAX_NUM_REPLICAS;CUSTOM_METRIC_DATA_POINTS_TOO_SPARSE;CUSTOM_METRIC_INVALID;MIN_EQUALS_MAX;MISSING_CUSTOM_METRIC_DATA_POINTS;MISSING_LOAD_BALANCING_DATA_POINTS;MODE_OFF;MODE_ONLY_SCALE_OUT;MODE_ONLY_UP;MORE_THAN_ONE_BACKEND_SERVICE;NOT_ENOUGH_QUOTA_AVAILABLE;REGION_RESOURCE_STOCKOUT;SCALING_TARGET_DOES_NOT_EXIST;SCHEDULED_INSTANCES_GREATER_THAN_AUTOSCALER_MAX;SCHEDULED_INSTANCES_LESS_THAN_AUTOSCALER_MIN;UNKNOWN;UNSUPPORTED_MAX_RATE_LOAD_BALANCING_CONFIGURATION;ZONE_RESOURCE_STOCKOUT
AutoscalingPolicy.mode -;OFF;ON;ONLY_SCALE_OUT;ONLY_UP
AutoscalingPolicyCpuUtilization.predictiveMethod -;NONE;OPTIMIZE_AVAILABILITY
AutoscalingPolicyCustomMetricUtilization.utilizationTargetType -;DELTA_PER_MINUTE;DELTA_PER_SECOND;GAUGE
Backend.balancingMode -;CONNECTION;CUSTOM_METRICS;IN_FLIGHT;RATE;UTILIZATION
Backend.preference -;DEFAULT;PREFERENCE_UNSPECIFIED;PREFERRED
Backend.trafficDuration -;LONG;SHORT;TRAFFIC_DURATION_UNSPECIFIED
BackendBucket.compressionMode -;AUTOMATIC;DISABLED
BackendBucket.loadBalancingScheme -;EXTERNAL_MANAGED;INTERNAL_MANAGED
BackendBucketCdnPolicy.cacheMode -;CACHE_ALL_STATIC;FORCE_CACHE_ALL;INVALID_CACHE_MODE;USE_ORIGIN_HEADERS
BackendService.externalManagedMigrationState -;PREPARE;TEST_ALL_TRAFFIC;TEST_BY_PERCENTAGE
BackendService.ipAddressSelectionPolicy -;IPV4_ONLY;IPV6_ONLY;IP_ADDRESS_SELECTION_POLICY_UNSPECIFIED;PREFER_IPV6
BackendService.loadBalancingScheme -;EXTERNAL;EXTERNAL_MANAGED;EXTERNAL_PASSTHROUGH;INTERNAL;INTERNAL_MANAGED;INTERNAL_SELF_MANAGED;INVALID_LOAD_BALANCING_SCHEME
BackendService.protocol -;GRPC;H2C;HTTP;HTTP2;HTTPS;SSL;TCP;UDP;UNSPECIFIED
BackendService.sessionAffinity -;CLIENT_IP;CLIENT_IP_NO_DESTINATION;CLIENT_IP_PORT_PROTO;CLIENT_IP_PROTO;GENERATED_COOKIE;HEADER_FIELD;HTTP_COOKIE;NONE;STRONG_COOKIE_AFFINITY
BackendServiceConnectionTrackingPolicy.connectionPersistenceOnUnhealthyBackends -;ALWAYS_PERSIST;DEFAULT_FOR_PROTOCOL;NEVER_PERSIST
BackendServiceConnectionTrackingPolicy.trackingMode -;INVALID_TRACKING_MODE;PER_CONNECTION;PER_SESSION
BackendServiceDynamicForwardingForwardProxy.proxyMode -;CLOUD_RUN;DIRECT_FORWARDING
BackendServiceHAPolicy.fastIPMove -;DISABLED;GARP_RA
BackendServiceLocalityLoadBalancingPolicyConfigPolicy.name -;INVALID_LB_POLICY;LEAST_REQUEST;MAGLEV;ORIGINAL_DESTINATION;RANDOM;RING_HASH;ROUND_ROBIN;WEIGHTED_GCP_RENDEZVOUS;WEIGHTED_MAGLEV;WEIGHTED_ROUND_ROBIN
BackendServiceLogConfig.optionalMode -;CUSTOM;EXCLUDE_ALL_OPTIONAL;INCLUDE_ALL_OPTIONAL
BackendServiceNetworkPassThroughLbTrafficPolicyZonalAffinity.spillover -;ZONAL_AFFINITY_DISABLED;ZONAL_AFFINITY_SPILL_CROSS_ZONE;ZONAL_AFFINITY_STAY_WITHIN_ZONE
BulkInsertOperationStatus.status -;CREATING;DONE;ROLLING_BACK;STATUS_UNSPECIFIED
CachePolicy.cacheMode -;BYPASS_CACHE;CACHE_ALL_STATIC;FORCE_CACHE_ALL;USE_ORIGIN_HEADERS
ConfidentialInstanceConfig.confidentialInstanceType -;BMSAI;CCA;CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED;SEV;SEV_SNP;TDX
ConfidentialParavisorConfig.confidentialTpmType -;CONFIDENTIAL_TPM_TYPE_UNSPECIFIED;EPHEMERAL;NO_CC_TPM
ConfidentialParavisorConfig.sevSnpIrqMode -;RESTRICTED;SEV_SNP_IRQ_MODE_UNSPECIFIED;UNRESTRICTED
DeprecationStatus.state -;ACTIVE;DELETED;DEPRECATED;OBSOLETE
Disk.accessMode -;READ_ONLY_MANY;READ_WRITE_MANY;READ_WRITE_SINGLE
Disk.architecture -;ARCHITECTURE_UNSPECIFIED;ARM64;X86_64
Disk.status -;CREATING;DELETING;FAILED;READY;RESTORING;UNAVAILABLE
DiskInstantiationConfig.instantiateFrom -;ATTACH_READ_ONLY;BLANK;CUSTOM_IMAGE;DEFAULT;DO_NOT_INCLUDE;SOURCE_IMAGE;SOURCE_IMAGE_FAMILY
DiskResourceStatusAsyncReplicationStatus.state -;ACTIVE;CREATED;STARTING;STATE_UNSPECIFIED;STOPPED;STOPPING
DistributionPolicy.targetShape -;ANY;ANY_SINGLE_ZONE;BALANCED;EVEN
ExternalVpnGateway.redundancyType -;FOUR_IPS_REDUNDANCY;SINGLE_IP_INTERNALLY_REDUNDANT;TWO_IPS_REDUNDANCY
FileContentBuffer.fileType -;BIN;UNDEFINED;X509
Firewall.direction -;EGRESS;INGRESS
FirewallLogConfig.metadata -;EXCLUDE_ALL_METADATA;INCLUDE_ALL_METADATA
ForwardingRule.IPProtocol -;AH;ESP;ICMP;L3_DEFAULT;SCTP;TCP;UDP
ForwardingRule.availabilityGroup -;AVAILABILITY_GROUP0;AVAILABILITY_GROUP1;AVAILABILITY_GROUP_UNSPECIFIED
ForwardingRule.loadBalancingScheme -;EXTERNAL;EXTERNAL_MANAGED;EXTERNAL_PASSTHROUGH;INTERNAL;INTERNAL_MANAGED;INTERNAL_SELF_MANAGED;INVALID
ForwardingRule.pscConnectionStatus -;ACCEPTED;CLOSED;NEEDS_ATTENTION;PENDING;REJECTED;STATUS_UNSPECIFIED
GRPCHealthCheck.portSpecification -;USE_FIXED_PORT;USE_NAMED_PORT;USE_SERVING_PORT
GetHealthOperationMetadataHealthInfo.availabilitySloStatus -;AVAILABILITY_SLO_STATUS_IN_SLO;AVAILABILITY_SLO_STATUS_OUT_OF_SLO;AVAILABILITY_SLO_STATUS_SLO_UNKNOWN;AVAILABILITY_SLO_STATUS_UNSPECIFIED
GetHealthOperationMetadataHealthInfo.healthStatus -;HEALTH_STATUS_HEALTHY;HEALTH_STATUS_UNHEALTHY;HEALTH_STATUS_UNSPECIFIED
GetHealthOperationMetadataHealthInfo.repairCategory -;REPAIR_CATEGORY_CRITICAL_FAILURE;REPAIR_CATEGORY_EMERGENT_MAINTENANCE;REPAIR_CATEGORY_PLANNED_MAINTENANCE;REPAIR_CATEGORY_UNSPECIFIED;REPAIR_CATEGORY_USER_REPORTED_FAULT
GetHealthOperationMetadataHealthInfo.unhealthyReason -;UNHEALTHY_REASON_PENDING_USER_APPROVAL;UNHEALTHY_REASON_REPAIRING;UNHEALTHY_REASON_UNSCHEDULABLE;UNHEALTHY_REASON_UNSPECIFIED
GuestOsFeature.type -;BARE_METAL_LINUX_COMPATIBLE;BMSAI_CAPABLE;CCA_CAPABLE;FEATURE_TYPE_UNSPECIFIED;GVNIC;IDPF;MULTI_IP_SUBNET;SECURE_BOOT;SEV_CAPABLE;SEV_LIVE_MIGRATABLE;SEV_LIVE_MIGRATABLE_V2;SEV_SNP_CAPABLE;SNP_SVSM_CAPABLE;SUSPEND_SAFE_FPR;TDX_CAPABLE;UEFI_COMPATIBLE;VIRTIO_SCSI_MULTIQUEUE;WINDOWS
HTTP2HealthCheck.proxyHeader -;NONE;PROXY_V1
HealthCheck.type -;GRPC;GRPC_WITH_TLS;HTTP;HTTP2;HTTPS;INVALID;SSL;TCP
HttpRedirectAction.redirectResponseCode -;FOUND;MOVED_PERMANENTLY_DEFAULT;PERMANENT_REDIRECT;SEE_OTHER;TEMPORARY_REDIRECT
Image.rawDisk.containerType -;TAR
Image.sourceType -;RAW
Image.status -;DELETING;FAILED;PENDING;READY
ImageOptimizationPolicy.queryParameterInterpretation -;DISABLED;ENABLED;QUERY_PARAMETER_INTERPRETATION_UNSPECIFIED
Instance.status -;DEPROVISIONING;PENDING;PENDING_STOP;PROVISIONING;REPAIRING;RUNNING;STAGING;STOPPED;STOPPING;SUSPENDED;SUSPENDING;TERMINATED
InstanceGroupManager.listManagedInstancesResults -;PAGELESS;PAGINATED
InstanceGroupManagerInstanceLifecyclePolicy.defaultActionOnFailure -;DO_NOTHING;REPAIR
InstanceGroupManagerInstanceLifecyclePolicy.forceUpdateOnRepair -;NO;YES
InstanceGroupManagerInstanceLifecyclePolicy.onFailedHealthCheck -;DEFAULT_ACTION;DO_NOTHING;REPAIR
InstanceGroupManagerStandbyPolicy.mode -;MANUAL;SCALE_OUT_POOL
InstanceGroupManagerStatusAcceleratorTopology.state -;ACTIVATING;ACTIVE;ACTIVE_DEGRADED;DEACTIVATING;FAILED;INCOMPLETE;REACTIVATING
InstanceGroupManagerTargetSizePolicy.mode -;BULK;INDIVIDUAL;UNSPECIFIED_MODE
InstanceGroupManagerUpdatePolicy.instanceRedistributionType -;NONE;PROACTIVE
InstanceGroupManagerUpdatePolicy.minimalAction -;NONE;REFRESH;REPLACE;RESTART
InstanceGroupManagerUpdatePolicy.replacementMethod -;RECREATE;SUBSTITUTE
InstanceGroupManagerUpdatePolicy.type -;OPPORTUNISTIC;PROACTIVE
InstanceProperties.keyRevocationActionType -;KEY_REVOCATION_ACTION_TYPE_UNSPECIFIED;NONE;STOP
InstanceProperties.localSsdEncryptionMode -;EPHEMERAL_KEY_ENCRYPTION;LOCAL_SSD_ENCRYPTION_MODE_UNSPECIFIED;STANDARD_ENCRYPTION
InstanceProperties.privateIpv6GoogleAccess -;ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE;ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE;INHERIT_FROM_SUBNETWORK
MetadataFilter.filterMatchCriteria -;MATCH_ALL;MATCH_ANY;NOT_SET
Network.networkFirewallPolicyEnforcementOrder -;AFTER_CLASSIC_FIREWALL;BEFORE_CLASSIC_FIREWALL
NetworkAttachment.connectionPreference -;ACCEPT_AUTOMATIC;ACCEPT_MANUAL;INVALID
NetworkAttachmentConnectedEndpoint.status -;ACCEPTED;CLOSED;NEEDS_ATTENTION;PENDING;REJECTED;RESERVED;STATUS_UNSPECIFIED
NetworkEndpointGroup.networkEndpointType -;GCE_VM_IP;GCE_VM_IP_DEDICATED_BACKEND;GCE_VM_IP_PORT;GCE_VM_IP_PORTMAP;INTERNET_FQDN_PORT;INTERNET_IP_PORT;NON_GCP_PRIVATE_IP_PORT;PRIVATE_SERVICE_CONNECT;SERVERLESS
NetworkInterface.igmpQuery -;IGMP_QUERY_DISABLED;IGMP_QUERY_V2
NetworkInterface.ipv6AccessType -;EXTERNAL;INTERNAL
NetworkInterface.nicType -;GVNIC;IDPF;IRDMA;MRDMA;UNSPECIFIED_NIC_TYPE;VIRTIO_NET
NetworkInterface.stackType -;IPV4_IPV6;IPV4_ONLY;IPV6_ONLY
NetworkPeering.state -;ACTIVE;INACTIVE
NetworkPeeringConnectionStatus.updateStrategy -;CONSENSUS;INDEPENDENT;UNSPECIFIED
NetworkPeeringConnectionStatusConsensusState.deleteStatus -;DELETE_ACKNOWLEDGED;DELETE_STATUS_UNSPECIFIED;LOCAL_CANCEL_REQUESTED;LOCAL_DELETE_REQUESTED;PEER_CANCEL_REQUESTED;PEER_DELETE_REQUESTED
NetworkPeeringConnectionStatusConsensusState.updateStatus -;IN_SYNC;PENDING_LOCAL_ACKNOWLEDMENT;PENDING_PEER_ACKNOWLEDGEMENT;UPDATE_STATUS_UNSPECIFIED
NetworkPeeringConnectionStatusTrafficConfiguration.stackType -;IPV4_IPV6;IPV4_ONLY
NetworkPerformanceConfig.totalEgressBandwidthTier -;DEFAULT;TIER_1
NetworkRoutingConfig.bgpBestPathSelectionMode -;LEGACY;STANDARD
NetworkRoutingConfig.bgpInterRegionCost -;ADD_COST_TO_MED;DEFAULT
NetworkRoutingConfig.routingMode -;GLOBAL;REGIONAL
Operation.status -;DONE;PENDING;RUNNING
Operation.warnings.code -;CLEANUP_FAILED;DEPRECATED_RESOURCE_USED;DEPRECATED_TYPE_USED;DISK_SIZE_LARGER_THAN_IMAGE_SIZE;EXPERIMENTAL_TYPE_USED;EXTERNAL_API_WARNING;FIELD_VALUE_OVERRIDEN;INJECTED_KERNELS_DEPRECATED;INVALID_HEALTH_CHECK_FOR_DYNAMIC_WIEGHTED_LB;LARGE_DEPLOYMENT_WARNING;LIST_OVERHEAD_QUOTA_EXCEED;MISSING_TYPE_DEPENDENCY;NEXT_HOP_ADDRESS_NOT_ASSIGNED;NEXT_HOP_CANNOT_IP_FORWARD;NEXT_HOP_INSTANCE_HAS_NO_IPV6_INTERFACE;NEXT_HOP_INSTANCE_NOT_FOUND;NEXT_HOP_INSTANCE_NOT_ON_NETWORK;NEXT_HOP_NOT_RUNNING;NOT_CRITICAL_ERROR;NO_RESULTS_ON_PAGE;PARTIAL_SUCCESS;QUOTA_INFO_UNAVAILABLE;REQUIRED_TOS_AGREEMENT;RESOURCE_IN_USE_BY_OTHER_RESOURCE_WARNING;RESOURCE_NOT_DELETED;SCHEMA_VALIDATION_IGNORED;SINGLE_INSTANCE_PROPERTY_TEMPLATE;UNDECLARED_PROPERTIES;UNREACHABLE
PacketMirroring.enable -;FALSE;TRUE
PacketMirroringFilter.direction -;BOTH;EGRESS;INGRESS
QuotaExceededInfo.rolloutStatus -;IN_PROGRESS;ROLLOUT_STATUS_UNSPECIFIED
ReservationAffinity.consumeReservationType -;ANY_RESERVATION;NO_RESERVATION;SPECIFIC_RESERVATION;UNSPECIFIED
ResourcePolicy.status -;CREATING;DELETING;EXPIRED;INVALID;READY
ResourcePolicyGroupPlacementPolicy.acceleratorTopologyMode -;AUTO_CONNECT;PROVISION_ONLY
ResourcePolicyGroupPlacementPolicy.collocation -;COLLOCATED;UNSPECIFIED_COLLOCATION
ResourcePolicySnapshotSchedulePolicyRetentionPolicy.onSourceDiskDelete -;APPLY_RETENTION_POLICY;KEEP_AUTO_SNAPSHOTS;UNSPECIFIED_ON_SOURCE_DISK_DELETE
ResourcePolicyWeeklyCycleDayOfWeek.day -;FRIDAY;INVALID;MONDAY;SATURDAY;SUNDAY;THURSDAY;TUESDAY;WEDNESDAY
ResourcePolicyWorkloadPolicy.maxTopologyDistance -;BLOCK;CLUSTER;SUBBLOCK
ResourcePolicyWorkloadPolicy.type -;HIGH_AVAILABILITY;HIGH_THROUGHPUT
ResourceStatusShutdownDetails.stopState -;PENDING_STOP;STOPPING
ResourceStatusShutdownDetails.targetState -;DELETED;STOPPED
Route.nextHopOrigin -;EGP;IGP;INCOMPLETE
Route.routeStatus -;ACTIVE;DROPPED;INACTIVE;PENDING
Route.routeType -;BGP;STATIC;SUBNET;TRANSIT
RouteAsPath.pathSegmentType -;AS_CONFED_SEQUENCE;AS_CONFED_SET;AS_SEQUENCE;AS_SET
RouterBgp.advertiseMode -;CUSTOM;DEFAULT
RouterBgp.advertisedGroups -;ALL_SUBNETS
RouterBgpPeer.managementType -;MANAGED_BY_ATTACHMENT;MANAGED_BY_USER
RouterBgpPeerBfd.sessionInitializationMode -;ACTIVE;DISABLED;PASSIVE
RouterInterface.ipVersion -;IPV4;IPV6
RouterNat.endpointTypes -;ENDPOINT_TYPE_MANAGED_PROXY_LB;ENDPOINT_TYPE_SWG;ENDPOINT_TYPE_VM
RouterNat.natIpAllocateOption -;AUTO_ONLY;MANUAL_ONLY
RouterNat.sourceSubnetworkIpRangesToNat -;ALL_SUBNETWORKS_ALL_IP_RANGES;ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES;LIST_OF_SUBNETWORKS
RouterNat.sourceSubnetworkIpRangesToNat64 -;ALL_IPV6_SUBNETWORKS;LIST_OF_IPV6_SUBNETWORKS
RouterNat.type -;PRIVATE;PUBLIC
RouterNatLogConfig.filter -;ALL;ERRORS_ONLY;TRANSLATIONS_ONLY
RouterNatSubnetworkToNat.sourceIpRangesToNat -;ALL_IP_RANGES;LIST_OF_SECONDARY_IP_RANGES;PRIMARY_IP_RANGE
ScalingScheduleStatus.state -;ACTIVE;DISABLED;OBSOLETE;READY
Scheduling.instanceTerminationAction -;DELETE;INSTANCE_TERMINATION_ACTION_UNSPECIFIED;STOP
Scheduling.onHostMaintenance -;MIGRATE;TERMINATE
Scheduling.protectionTier -;PROTECTION_TIER_CAPACITY_OPTIMIZED;PROTECTION_TIER_STANDARD;PROTECTION_TIER_UNSPECIFIED
Scheduling.provisioningModel -;FLEX_START;RESERVATION_BOUND;SPOT;STANDARD
SchedulingNodeAffinity.operator -;IN;NOT_IN;OPERATOR_UNSPECIFIED
SecurityPolicy.type -;CLOUD_ARMOR;CLOUD_ARMOR_EDGE;CLOUD_ARMOR_NETWORK
SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfig.ruleVisibility -;PREMIUM;STANDARD
SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigThresholdConfigTrafficGranularityConfig.type -;HTTP_HEADER_HOST;HTTP_PATH;UNSPECIFIED_TYPE
SecurityPolicyAdvancedOptionsConfig.jsonParsing -;DISABLED;STANDARD;STANDARD_WITH_GRAPHQL
SecurityPolicyAdvancedOptionsConfig.logLevel -;NORMAL;VERBOSE
SecurityPolicyDdosProtectionConfig.ddosAdaptiveProtection -;DDOS_ADAPTIVE_PROTECTION_UNSPECIFIED;DISABLED;ENABLED;PREVIEW;UNSPECIFIED_ADAPTIVE_PROTECTION
SecurityPolicyDdosProtectionConfig.ddosProtection -;ADVANCED;ADVANCED_PREVIEW;STANDARD
SecurityPolicyRuleMatcher.versionedExpr -;SRC_IPS_V1
SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams.op -;CONTAINS;ENDS_WITH;EQUALS;EQUALS_ANY;STARTS_WITH
SecurityPolicyRuleRateLimitOptions.enforceOnKey -;ALL;ASN;HTTP_COOKIE;HTTP_HEADER;HTTP_PATH;IP;REGION_CODE;SNI;TLS_JA3_FINGERPRINT;TLS_JA4_FINGERPRINT;USER_IP;XFF_IP
SecurityPolicyRuleRedirectOptions.type -;EXTERNAL_302;GOOGLE_RECAPTCHA
SecurityPolicyUserDefinedField.base -;IPV4;IPV6;TCP;UDP
ServiceAttachment.connectionPreference -;ACCEPT_AUTOMATIC;ACCEPT_MANUAL;CONNECTION_PREFERENCE_UNSPECIFIED
SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo.state -;ABANDONED;DONE;FAILED;PROPAGATED;PROPAGATING;UNSPECIFIED
Snapshot.snapshotType -;ARCHIVE;STANDARD
Snapshot.status -;CREATING;DELETING;FAILED;READY;UPLOADING
Snapshot.storageBytesStatus -;UPDATING;UP_TO_DATE
SslCertificate.type -;MANAGED;SELF_MANAGED;TYPE_UNSPECIFIED
SslCertificateManagedSslCertificate.domainStatus -;ACTIVE;DOMAIN_STATUS_UNSPECIFIED;FAILED_CAA_CHECKING;FAILED_CAA_FORBIDDEN;FAILED_NOT_VISIBLE;FAILED_RATE_LIMITED;PROVISIONING
SslCertificateManagedSslCertificate.status -;ACTIVE;MANAGED_CERTIFICATE_STATUS_UNSPECIFIED;PROVISIONING;PROVISIONING_FAILED;PROVISIONING_FAILED_PERMANENTLY;RENEWAL_FAILED
SslPolicy.minTlsVersion -;TLS_1_0;TLS_1_1;TLS_1_2;TLS_1_3
SslPolicy.postQuantumKeyExchange -;DEFAULT;DEFERRED;ENABLED
SslPolicy.profile -;COMPATIBLE;CUSTOM;FIPS_202205;MODERN;RESTRICTED
StatefulPolicyPreservedStateDiskDevice.autoDelete -;NEVER;ON_PERMANENT_INSTANCE_DELETION
Subnetwork.ipv6GceEndpoint -;VM_AND_FR;VM_ONLY
Subnetwork.privateIpv6GoogleAccess -;DISABLE_GOOGLE_ACCESS;ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE;ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE
Subnetwork.purpose -;GLOBAL_MANAGED_PROXY;INTERNAL_HTTPS_LOAD_BALANCER;PEER_MIGRATION;PRIVATE;PRIVATE_NAT;PRIVATE_RFC_1918;PRIVATE_SERVICE_CONNECT;REGIONAL_MANAGED_PROXY
Subnetwork.resolveSubnetMask -;ARP_ALL_RANGES;ARP_BROADCAST_PRIMARY_RANGE;ARP_BROADCAST_PRIMARY_RANGE_WITH_LEARNING;ARP_PRIMARY_RANGE
Subnetwork.role -;ACTIVE;BACKUP
Subnetwork.state -;DRAINING;READY
SubnetworkLogConfig.aggregationInterval -;INTERVAL_10_MIN;INTERVAL_15_MIN;INTERVAL_1_MIN;INTERVAL_30_SEC;INTERVAL_5_MIN;INTERVAL_5_SEC
SubnetworkLogConfig.metadata -;CUSTOM_METADATA;EXCLUDE_ALL_METADATA;INCLUDE_ALL_METADATA
SubnetworkSecondaryRange.ipVersion -;IPV4;IPV6;IP_VERSION_UNSPECIFIED
Subsetting.policy -;CONSISTENT_HASH_SUBSETTING;NONE
TargetHttpsProxy.quicOverride -;DISABLE;ENABLE;NONE
TargetHttpsProxy.tlsEarlyData -;DISABLED;PERMISSIVE;STRICT;UNRESTRICTED
TargetTcpProxy.loadBalancingScheme -;EXTERNAL;EXTERNAL_MANAGED;INTERNAL_MANAGED;LOAD_BALANCING_SCHEME_UNSPECIFIED
UpcomingMaintenance.maintenanceReasons -;FAILURE_CUSTOMER_REPORTED;FAILURE_DISK;FAILURE_GPU;FAILURE_GPU_MULTIPLE_FAULTY_HOSTS_CUSTOMER_REPORTED;FAILURE_GPU_NVLINK_SWITCH_CUSTOMER_REPORTED;FAILURE_GPU_TEMPERATURE;FAILURE_GPU_XID;FAILURE_INFRA;FAILURE_INTERFACE;FAILURE_MEMORY;FAILURE_NETWORK;FAILURE_NVLINK;FAILURE_REDUNDANT_HARDWARE_FAULT;FAILURE_TPU;INFRASTRUCTURE_RELOCATION;MAINTENANCE_REASON_UNKNOWN;PLANNED_NETWORK_UPDATE;PLANNED_UPDATE
UpcomingMaintenance.maintenanceStatus -;ONGOING;PENDING;UNKNOWN
UpcomingMaintenance.type -;MULTIPLE;SCHEDULED;UNKNOWN_TYPE;UNSCHEDULED
VpnTunnel.status -;ALLOCATING_RESOURCES;AUTHORIZATION_ERROR;DEPROVISIONING;ESTABLISHED;FAILED;FIRST_HANDSHAKE;NEGOTIATION_FAILURE;NETWORK_ERROR;NO_INCOMING_PACKETS;PROVISIONING;REJECTED;STOPPED;WAITING_FOR_FULL_CONFIG
WorkloadIdentityConfig.identityType -;AGENT_IDENTITY;IDENTITY_TYPE_UNSPECIFIED;SERVICE_ACCOUNT
forwardingRules.get.view -;BASIC;FULL
instances.update.minimalAction -;INVALID;NO_EFFECT;REFRESH;RESTART
subnetworks.get.views -;DEFAULT;WITH_UTILIZATION
addresses;delete DELETE projects/{project}/regions/{region}/addresses/{address} - Operation;?requestId s;get GET projects/{project}/regions/{region}/addresses/{address} - Address;insert POST projects/{project}/regions/{region}/addresses Address Operation;?requestId s;list GET projects/{project}/regions/{region}/addresses - AddressList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/regions/{region}/addresses/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
autoscalers;delete DELETE projects/{project}/zones/{zone}/autoscalers/{autoscaler} - Operation;?requestId s;get GET projects/{project}/zones/{zone}/autoscalers/{autoscaler} - Autoscaler;insert POST projects/{project}/zones/{zone}/autoscalers Autoscaler Operation;?requestId s;list GET projects/{project}/zones/{zone}/autoscalers - AutoscalerList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/zones/{zone}/autoscalers Autoscaler Operation;?autoscaler s;?requestId s;testIamPermissions POST projects/{project}/zones/{zone}/autoscalers/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/zones/{zone}/autoscalers Autoscaler Operation;?autoscaler s;?requestId s
backendBuckets;delete DELETE projects/{project}/global/backendBuckets/{backendBucket} - Operation;?requestId s;get GET projects/{project}/global/backendBuckets/{backendBucket} - BackendBucket;getIamPolicy GET projects/{project}/global/backendBuckets/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/global/backendBuckets BackendBucket Operation;?requestId s;list GET projects/{project}/global/backendBuckets - BackendBucketList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/backendBuckets/{backendBucket} BackendBucket Operation;?requestId s;setIamPolicy POST projects/{project}/global/backendBuckets/{resource}/setIamPolicy GlobalSetPolicyRequest Policy;testIamPermissions POST projects/{project}/global/backendBuckets/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/global/backendBuckets/{backendBucket} BackendBucket Operation;?requestId s
backendServices;delete DELETE projects/{project}/global/backendServices/{backendService} - Operation;?requestId s;get GET projects/{project}/global/backendServices/{backendService} - BackendService;getIamPolicy GET projects/{project}/global/backendServices/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/global/backendServices BackendService Operation;?requestId s;list GET projects/{project}/global/backendServices - BackendServiceList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/backendServices/{backendService} BackendService Operation;?requestId s;setIamPolicy POST projects/{project}/global/backendServices/{resource}/setIamPolicy GlobalSetPolicyRequest Policy;testIamPermissions POST projects/{project}/global/backendServices/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/global/backendServices/{backendService} BackendService Operation;?requestId s
disks;delete DELETE projects/{project}/zones/{zone}/disks/{disk} - Operation;?requestId s;get GET projects/{project}/zones/{zone}/disks/{disk} - Disk;getIamPolicy GET projects/{project}/zones/{zone}/disks/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/zones/{zone}/disks Disk Operation;?requestId s;?sourceImage s;list GET projects/{project}/zones/{zone}/disks - DiskList;?filter s;?maxResults u;?orderBy s;?pageToken s;setIamPolicy POST projects/{project}/zones/{zone}/disks/{resource}/setIamPolicy ZoneSetPolicyRequest Policy;testIamPermissions POST projects/{project}/zones/{zone}/disks/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PATCH projects/{project}/zones/{zone}/disks/{disk} Disk Operation;?paths [s;?requestId s;?updateMask m
externalVpnGateways;delete DELETE projects/{project}/global/externalVpnGateways/{externalVpnGateway} - Operation;?requestId s;get GET projects/{project}/global/externalVpnGateways/{externalVpnGateway} - ExternalVpnGateway;insert POST projects/{project}/global/externalVpnGateways ExternalVpnGateway Operation;?requestId s;list GET projects/{project}/global/externalVpnGateways - ExternalVpnGatewayList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/global/externalVpnGateways/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
firewalls;delete DELETE projects/{project}/global/firewalls/{firewall} - Operation;?requestId s;get GET projects/{project}/global/firewalls/{firewall} - Firewall;insert POST projects/{project}/global/firewalls Firewall Operation;?requestId s;list GET projects/{project}/global/firewalls - FirewallList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/firewalls/{firewall} Firewall Operation;?requestId s;testIamPermissions POST projects/{project}/global/firewalls/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/global/firewalls/{firewall} Firewall Operation;?requestId s
forwardingRules;delete DELETE projects/{project}/regions/{region}/forwardingRules/{forwardingRule} - Operation;?requestId s;get GET projects/{project}/regions/{region}/forwardingRules/{forwardingRule} - ForwardingRule;?view #;insert POST projects/{project}/regions/{region}/forwardingRules ForwardingRule Operation;?requestId s;list GET projects/{project}/regions/{region}/forwardingRules - ForwardingRuleList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/forwardingRules/{forwardingRule} ForwardingRule Operation;?requestId s
globalAddresses;delete DELETE projects/{project}/global/addresses/{address} - Operation;?requestId s;get GET projects/{project}/global/addresses/{address} - Address;insert POST projects/{project}/global/addresses Address Operation;?requestId s;list GET projects/{project}/global/addresses - AddressList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/global/addresses/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
globalForwardingRules;delete DELETE projects/{project}/global/forwardingRules/{forwardingRule} - Operation;?requestId s;get GET projects/{project}/global/forwardingRules/{forwardingRule} - ForwardingRule;?view #forwardingRules.get.view;insert POST projects/{project}/global/forwardingRules ForwardingRule Operation;?requestId s;list GET projects/{project}/global/forwardingRules - ForwardingRuleList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/forwardingRules/{forwardingRule} ForwardingRule Operation;?requestId s
globalNetworkEndpointGroups;delete DELETE projects/{project}/global/networkEndpointGroups/{networkEndpointGroup} - Operation;?requestId s;get GET projects/{project}/global/networkEndpointGroups/{networkEndpointGroup} - NetworkEndpointGroup;insert POST projects/{project}/global/networkEndpointGroups NetworkEndpointGroup Operation;?requestId s;list GET projects/{project}/global/networkEndpointGroups - NetworkEndpointGroupList;?filter s;?maxResults u;?orderBy s;?pageToken s
globalOperations;delete DELETE projects/{project}/global/operations/{operation} - -;get GET projects/{project}/global/operations/{operation} - Operation;list GET projects/{project}/global/operations - OperationList;?filter s;?maxResults u;?orderBy s;?pageToken s
healthChecks;delete DELETE projects/{project}/global/healthChecks/{healthCheck} - Operation;?requestId s;get GET projects/{project}/global/healthChecks/{healthCheck} - HealthCheck;insert POST projects/{project}/global/healthChecks HealthCheck Operation;?requestId s;list GET projects/{project}/global/healthChecks - HealthCheckList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/healthChecks/{healthCheck} HealthCheck Operation;?requestId s;testIamPermissions POST projects/{project}/global/healthChecks/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/global/healthChecks/{healthCheck} HealthCheck Operation;?requestId s
images;delete DELETE projects/{project}/global/images/{image} - Operation;?requestId s;get GET projects/{project}/global/images/{image} - Image;getIamPolicy GET projects/{project}/global/images/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/global/images Image Operation;?forceCreate b;?requestId s;list GET projects/{project}/global/images - ImageList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/images/{image} Image Operation;?requestId s;setIamPolicy POST projects/{project}/global/images/{resource}/setIamPolicy GlobalSetPolicyRequest Policy;testIamPermissions POST projects/{project}/global/images/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
instanceGroupManagers;delete DELETE projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager} - Operation;?noGracefulShutdown b;?requestId s;get GET projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager} - InstanceGroupManager;insert POST projects/{project}/zones/{zone}/instanceGroupManagers InstanceGroupManager Operation;?requestId s;list GET projects/{project}/zones/{zone}/instanceGroupManagers - InstanceGroupManagerList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/zones/{zone}/instanceGroupManagers/{instanceGroupManager} InstanceGroupManager Operation;?requestId s
instanceGroups;delete DELETE projects/{project}/zones/{zone}/instanceGroups/{instanceGroup} - Operation;?requestId s;get GET projects/{project}/zones/{zone}/instanceGroups/{instanceGroup} - InstanceGroup;insert POST projects/{project}/zones/{zone}/instanceGroups InstanceGroup Operation;?requestId s;list GET projects/{project}/zones/{zone}/instanceGroups - InstanceGroupList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/zones/{zone}/instanceGroups/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
instanceTemplates;delete DELETE projects/{project}/global/instanceTemplates/{instanceTemplate} - Operation;?requestId s;get GET projects/{project}/global/instanceTemplates/{instanceTemplate} - InstanceTemplate;getIamPolicy GET projects/{project}/global/instanceTemplates/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/global/instanceTemplates InstanceTemplate Operation;?requestId s;list GET projects/{project}/global/instanceTemplates - InstanceTemplateList;?filter s;?maxResults u;?orderBy s;?pageToken s;setIamPolicy POST projects/{project}/global/instanceTemplates/{resource}/setIamPolicy GlobalSetPolicyRequest Policy;testIamPermissions POST projects/{project}/global/instanceTemplates/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
instances;delete DELETE projects/{project}/zones/{zone}/instances/{instance} - Operation;?noGracefulShutdown b;?requestId s;get GET projects/{project}/zones/{zone}/instances/{instance} - Instance;getIamPolicy GET projects/{project}/zones/{zone}/instances/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/zones/{zone}/instances Instance Operation;?requestId s;?sourceInstanceTemplate s;?sourceMachineImage s;list GET projects/{project}/zones/{zone}/instances - InstanceList;?filter s;?maxResults u;?orderBy s;?pageToken s;setIamPolicy POST projects/{project}/zones/{zone}/instances/{resource}/setIamPolicy ZoneSetPolicyRequest Policy;testIamPermissions POST projects/{project}/zones/{zone}/instances/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/zones/{zone}/instances/{instance} Instance Operation;?discardLocalSsd b;?minimalAction #;?mostDisruptiveAllowedAction #instances.update.minimalAction;?requestId s
networkAttachments;delete DELETE projects/{project}/regions/{region}/networkAttachments/{networkAttachment} - Operation;?requestId s;get GET projects/{project}/regions/{region}/networkAttachments/{networkAttachment} - NetworkAttachment;getIamPolicy GET projects/{project}/regions/{region}/networkAttachments/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/networkAttachments NetworkAttachment Operation;?requestId s;list GET projects/{project}/regions/{region}/networkAttachments - NetworkAttachmentList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/networkAttachments/{networkAttachment} NetworkAttachment Operation;?requestId s;setIamPolicy POST projects/{project}/regions/{region}/networkAttachments/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/networkAttachments/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
networkEndpointGroups;delete DELETE projects/{project}/zones/{zone}/networkEndpointGroups/{networkEndpointGroup} - Operation;?requestId s;get GET projects/{project}/zones/{zone}/networkEndpointGroups/{networkEndpointGroup} - NetworkEndpointGroup;insert POST projects/{project}/zones/{zone}/networkEndpointGroups NetworkEndpointGroup Operation;?requestId s;list GET projects/{project}/zones/{zone}/networkEndpointGroups - NetworkEndpointGroupList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/zones/{zone}/networkEndpointGroups/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
networks;delete DELETE projects/{project}/global/networks/{network} - Operation;?requestId s;get GET projects/{project}/global/networks/{network} - Network;insert POST projects/{project}/global/networks Network Operation;?requestId s;list GET projects/{project}/global/networks - NetworkList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/networks/{network} Network Operation;?requestId s
packetMirrorings;delete DELETE projects/{project}/regions/{region}/packetMirrorings/{packetMirroring} - Operation;?requestId s;get GET projects/{project}/regions/{region}/packetMirrorings/{packetMirroring} - PacketMirroring;insert POST projects/{project}/regions/{region}/packetMirrorings PacketMirroring Operation;?requestId s;list GET projects/{project}/regions/{region}/packetMirrorings - PacketMirroringList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/packetMirrorings/{packetMirroring} PacketMirroring Operation;?requestId s;testIamPermissions POST projects/{project}/regions/{region}/packetMirrorings/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
regionAutoscalers;delete DELETE projects/{project}/regions/{region}/autoscalers/{autoscaler} - Operation;?requestId s;get GET projects/{project}/regions/{region}/autoscalers/{autoscaler} - Autoscaler;insert POST projects/{project}/regions/{region}/autoscalers Autoscaler Operation;?requestId s;list GET projects/{project}/regions/{region}/autoscalers - RegionAutoscalerList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/autoscalers Autoscaler Operation;?autoscaler s;?requestId s;testIamPermissions POST projects/{project}/regions/{region}/autoscalers/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/regions/{region}/autoscalers Autoscaler Operation;?autoscaler s;?requestId s
regionBackendServices;delete DELETE projects/{project}/regions/{region}/backendServices/{backendService} - Operation;?requestId s;get GET projects/{project}/regions/{region}/backendServices/{backendService} - BackendService;getIamPolicy GET projects/{project}/regions/{region}/backendServices/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/backendServices BackendService Operation;?requestId s;list GET projects/{project}/regions/{region}/backendServices - BackendServiceList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/backendServices/{backendService} BackendService Operation;?requestId s;setIamPolicy POST projects/{project}/regions/{region}/backendServices/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/backendServices/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/regions/{region}/backendServices/{backendService} BackendService Operation;?requestId s
regionDisks;delete DELETE projects/{project}/regions/{region}/disks/{disk} - Operation;?requestId s;get GET projects/{project}/regions/{region}/disks/{disk} - Disk;getIamPolicy GET projects/{project}/regions/{region}/disks/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/disks Disk Operation;?requestId s;?sourceImage s;list GET projects/{project}/regions/{region}/disks - DiskList;?filter s;?maxResults u;?orderBy s;?pageToken s;setIamPolicy POST projects/{project}/regions/{region}/disks/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/disks/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PATCH projects/{project}/regions/{region}/disks/{disk} Disk Operation;?paths [s;?requestId s;?updateMask m
regionHealthChecks;delete DELETE projects/{project}/regions/{region}/healthChecks/{healthCheck} - Operation;?requestId s;get GET projects/{project}/regions/{region}/healthChecks/{healthCheck} - HealthCheck;insert POST projects/{project}/regions/{region}/healthChecks HealthCheck Operation;?requestId s;list GET projects/{project}/regions/{region}/healthChecks - HealthCheckList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/healthChecks/{healthCheck} HealthCheck Operation;?requestId s;testIamPermissions POST projects/{project}/regions/{region}/healthChecks/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/regions/{region}/healthChecks/{healthCheck} HealthCheck Operation;?requestId s
regionInstanceGroupManagers;delete DELETE projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager} - Operation;?noGracefulShutdown b;?requestId s;get GET projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager} - InstanceGroupManager;insert POST projects/{project}/regions/{region}/instanceGroupManagers InstanceGroupManager Operation;?requestId s;list GET projects/{project}/regions/{region}/instanceGroupManagers - RegionInstanceGroupManagerList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/instanceGroupManagers/{instanceGroupManager} InstanceGroupManager Operation;?requestId s
regionInstanceTemplates;delete DELETE projects/{project}/regions/{region}/instanceTemplates/{instanceTemplate} - Operation;?requestId s;get GET projects/{project}/regions/{region}/instanceTemplates/{instanceTemplate} - InstanceTemplate;insert POST projects/{project}/regions/{region}/instanceTemplates InstanceTemplate Operation;?requestId s;list GET projects/{project}/regions/{region}/instanceTemplates - InstanceTemplateList;?filter s;?maxResults u;?orderBy s;?pageToken s
regionNetworkEndpointGroups;delete DELETE projects/{project}/regions/{region}/networkEndpointGroups/{networkEndpointGroup} - Operation;?requestId s;get GET projects/{project}/regions/{region}/networkEndpointGroups/{networkEndpointGroup} - NetworkEndpointGroup;insert POST projects/{project}/regions/{region}/networkEndpointGroups NetworkEndpointGroup Operation;?requestId s;list GET projects/{project}/regions/{region}/networkEndpointGroups - NetworkEndpointGroupList;?filter s;?maxResults u;?orderBy s;?pageToken s
regionOperations;delete DELETE projects/{project}/regions/{region}/operations/{operation} - -;get GET projects/{project}/regions/{region}/operations/{operation} - Operation;list GET projects/{project}/regions/{region}/operations - OperationList;?filter s;?maxResults u;?orderBy s;?pageToken s
regionSecurityPolicies;delete DELETE projects/{project}/regions/{region}/securityPolicies/{securityPolicy} - Operation;?requestId s;get GET projects/{project}/regions/{region}/securityPolicies/{securityPolicy} - SecurityPolicy;insert POST projects/{project}/regions/{region}/securityPolicies SecurityPolicy Operation;?requestId s;?validateOnly b;list GET projects/{project}/regions/{region}/securityPolicies - SecurityPolicyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/securityPolicies/{securityPolicy} SecurityPolicy Operation;?requestId s;?updateMask m
regionSslCertificates;delete DELETE projects/{project}/regions/{region}/sslCertificates/{sslCertificate} - Operation;?requestId s;get GET projects/{project}/regions/{region}/sslCertificates/{sslCertificate} - SslCertificate;insert POST projects/{project}/regions/{region}/sslCertificates SslCertificate Operation;?requestId s;list GET projects/{project}/regions/{region}/sslCertificates - SslCertificateList;?filter s;?maxResults u;?orderBy s;?pageToken s
regionSslPolicies;delete DELETE projects/{project}/regions/{region}/sslPolicies/{sslPolicy} - Operation;?requestId s;get GET projects/{project}/regions/{region}/sslPolicies/{sslPolicy} - SslPolicy;getIamPolicy GET projects/{project}/regions/{region}/sslPolicies/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/sslPolicies SslPolicy Operation;?requestId s;list GET projects/{project}/regions/{region}/sslPolicies - SslPoliciesList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/sslPolicies/{sslPolicy} SslPolicy Operation;?requestId s;setIamPolicy POST projects/{project}/regions/{region}/sslPolicies/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/sslPolicies/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
regionTargetHttpProxies;delete DELETE projects/{project}/regions/{region}/targetHttpProxies/{targetHttpProxy} - Operation;?requestId s;get GET projects/{project}/regions/{region}/targetHttpProxies/{targetHttpProxy} - TargetHttpProxy;insert POST projects/{project}/regions/{region}/targetHttpProxies TargetHttpProxy Operation;?requestId s;list GET projects/{project}/regions/{region}/targetHttpProxies - TargetHttpProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s
regionTargetHttpsProxies;delete DELETE projects/{project}/regions/{region}/targetHttpsProxies/{targetHttpsProxy} - Operation;?requestId s;get GET projects/{project}/regions/{region}/targetHttpsProxies/{targetHttpsProxy} - TargetHttpsProxy;insert POST projects/{project}/regions/{region}/targetHttpsProxies TargetHttpsProxy Operation;?requestId s;list GET projects/{project}/regions/{region}/targetHttpsProxies - TargetHttpsProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/targetHttpsProxies/{targetHttpsProxy} TargetHttpsProxy Operation;?requestId s
regionTargetTcpProxies;delete DELETE projects/{project}/regions/{region}/targetTcpProxies/{targetTcpProxy} - Operation;?requestId s;get GET projects/{project}/regions/{region}/targetTcpProxies/{targetTcpProxy} - TargetTcpProxy;insert POST projects/{project}/regions/{region}/targetTcpProxies TargetTcpProxy Operation;?requestId s;list GET projects/{project}/regions/{region}/targetTcpProxies - TargetTcpProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s
regionUrlMaps;delete DELETE projects/{project}/regions/{region}/urlMaps/{urlMap} - Operation;?requestId s;get GET projects/{project}/regions/{region}/urlMaps/{urlMap} - UrlMap;insert POST projects/{project}/regions/{region}/urlMaps UrlMap Operation;?requestId s;list GET projects/{project}/regions/{region}/urlMaps - UrlMapList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/urlMaps/{urlMap} UrlMap Operation;?requestId s;update PUT projects/{project}/regions/{region}/urlMaps/{urlMap} UrlMap Operation;?requestId s
resourcePolicies;delete DELETE projects/{project}/regions/{region}/resourcePolicies/{resourcePolicy} - Operation;?requestId s;get GET projects/{project}/regions/{region}/resourcePolicies/{resourcePolicy} - ResourcePolicy;getIamPolicy GET projects/{project}/regions/{region}/resourcePolicies/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/resourcePolicies ResourcePolicy Operation;?requestId s;list GET projects/{project}/regions/{region}/resourcePolicies - ResourcePolicyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/resourcePolicies/{resourcePolicy} ResourcePolicy Operation;?requestId s;?updateMask m;setIamPolicy POST projects/{project}/regions/{region}/resourcePolicies/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/resourcePolicies/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
routers;delete DELETE projects/{project}/regions/{region}/routers/{router} - Operation;?requestId s;get GET projects/{project}/regions/{region}/routers/{router} - Router;insert POST projects/{project}/regions/{region}/routers Router Operation;?requestId s;list GET projects/{project}/regions/{region}/routers - RouterList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/routers/{router} Router Operation;?requestId s;update PUT projects/{project}/regions/{region}/routers/{router} Router Operation;?requestId s
routes;delete DELETE projects/{project}/global/routes/{route} - Operation;?requestId s;get GET projects/{project}/global/routes/{route} - Route;insert POST projects/{project}/global/routes Route Operation;?requestId s;list GET projects/{project}/global/routes - RouteList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/global/routes/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
securityPolicies;delete DELETE projects/{project}/global/securityPolicies/{securityPolicy} - Operation;?requestId s;get GET projects/{project}/global/securityPolicies/{securityPolicy} - SecurityPolicy;insert POST projects/{project}/global/securityPolicies SecurityPolicy Operation;?requestId s;?validateOnly b;list GET projects/{project}/global/securityPolicies - SecurityPolicyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/securityPolicies/{securityPolicy} SecurityPolicy Operation;?requestId s;?updateMask m
serviceAttachments;delete DELETE projects/{project}/regions/{region}/serviceAttachments/{serviceAttachment} - Operation;?requestId s;get GET projects/{project}/regions/{region}/serviceAttachments/{serviceAttachment} - ServiceAttachment;?showNatIps b;getIamPolicy GET projects/{project}/regions/{region}/serviceAttachments/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/serviceAttachments ServiceAttachment Operation;?requestId s;list GET projects/{project}/regions/{region}/serviceAttachments - ServiceAttachmentList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/regions/{region}/serviceAttachments/{serviceAttachment} ServiceAttachment Operation;?requestId s;setIamPolicy POST projects/{project}/regions/{region}/serviceAttachments/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/serviceAttachments/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
snapshots;delete DELETE projects/{project}/global/snapshots/{snapshot} - Operation;?requestId s;get GET projects/{project}/global/snapshots/{snapshot} - Snapshot;getIamPolicy GET projects/{project}/global/snapshots/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/global/snapshots Snapshot Operation;?requestId s;list GET projects/{project}/global/snapshots - SnapshotList;?filter s;?maxResults u;?orderBy s;?pageToken s;setIamPolicy POST projects/{project}/global/snapshots/{resource}/setIamPolicy GlobalSetPolicyRequest Policy;testIamPermissions POST projects/{project}/global/snapshots/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
sslCertificates;delete DELETE projects/{project}/global/sslCertificates/{sslCertificate} - Operation;?requestId s;get GET projects/{project}/global/sslCertificates/{sslCertificate} - SslCertificate;insert POST projects/{project}/global/sslCertificates SslCertificate Operation;?requestId s;list GET projects/{project}/global/sslCertificates - SslCertificateList;?filter s;?maxResults u;?orderBy s;?pageToken s
sslPolicies;delete DELETE projects/{project}/global/sslPolicies/{sslPolicy} - Operation;?requestId s;get GET projects/{project}/global/sslPolicies/{sslPolicy} - SslPolicy;getIamPolicy GET projects/{project}/global/sslPolicies/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/global/sslPolicies SslPolicy Operation;?requestId s;list GET projects/{project}/global/sslPolicies - SslPoliciesList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/sslPolicies/{sslPolicy} SslPolicy Operation;?requestId s;setIamPolicy POST projects/{project}/global/sslPolicies/{resource}/setIamPolicy GlobalSetPolicyRequest Policy;testIamPermissions POST projects/{project}/global/sslPolicies/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
subnetworks;delete DELETE projects/{project}/regions/{region}/subnetworks/{subnetwork} - Operation;?requestId s;get GET projects/{project}/regions/{region}/subnetworks/{subnetwork} - Subnetwork;?views [#;getIamPolicy GET projects/{project}/regions/{region}/subnetworks/{resource}/getIamPolicy - Policy;?optionsRequestedPolicyVersion i;insert POST projects/{project}/regions/{region}/subnetworks Subnetwork Operation;?requestId s;list GET projects/{project}/regions/{region}/subnetworks - SubnetworkList;?filter s;?maxResults u;?orderBy s;?pageToken s;?views [#subnetworks.get.views;patch PATCH projects/{project}/regions/{region}/subnetworks/{subnetwork} Subnetwork Operation;?drainTimeoutSeconds i;?requestId s;setIamPolicy POST projects/{project}/regions/{region}/subnetworks/{resource}/setIamPolicy RegionSetPolicyRequest Policy;testIamPermissions POST projects/{project}/regions/{region}/subnetworks/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
targetGrpcProxies;delete DELETE projects/{project}/global/targetGrpcProxies/{targetGrpcProxy} - Operation;?requestId s;get GET projects/{project}/global/targetGrpcProxies/{targetGrpcProxy} - TargetGrpcProxy;insert POST projects/{project}/global/targetGrpcProxies TargetGrpcProxy Operation;?requestId s;list GET projects/{project}/global/targetGrpcProxies - TargetGrpcProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/targetGrpcProxies/{targetGrpcProxy} TargetGrpcProxy Operation;?requestId s
targetHttpProxies;delete DELETE projects/{project}/global/targetHttpProxies/{targetHttpProxy} - Operation;?requestId s;get GET projects/{project}/global/targetHttpProxies/{targetHttpProxy} - TargetHttpProxy;insert POST projects/{project}/global/targetHttpProxies TargetHttpProxy Operation;?requestId s;list GET projects/{project}/global/targetHttpProxies - TargetHttpProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/targetHttpProxies/{targetHttpProxy} TargetHttpProxy Operation;?requestId s
targetHttpsProxies;delete DELETE projects/{project}/global/targetHttpsProxies/{targetHttpsProxy} - Operation;?requestId s;get GET projects/{project}/global/targetHttpsProxies/{targetHttpsProxy} - TargetHttpsProxy;insert POST projects/{project}/global/targetHttpsProxies TargetHttpsProxy Operation;?requestId s;list GET projects/{project}/global/targetHttpsProxies - TargetHttpsProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/targetHttpsProxies/{targetHttpsProxy} TargetHttpsProxy Operation;?requestId s
targetSslProxies;delete DELETE projects/{project}/global/targetSslProxies/{targetSslProxy} - Operation;?requestId s;get GET projects/{project}/global/targetSslProxies/{targetSslProxy} - TargetSslProxy;insert POST projects/{project}/global/targetSslProxies TargetSslProxy Operation;?requestId s;list GET projects/{project}/global/targetSslProxies - TargetSslProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/global/targetSslProxies/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
targetTcpProxies;delete DELETE projects/{project}/global/targetTcpProxies/{targetTcpProxy} - Operation;?requestId s;get GET projects/{project}/global/targetTcpProxies/{targetTcpProxy} - TargetTcpProxy;insert POST projects/{project}/global/targetTcpProxies TargetTcpProxy Operation;?requestId s;list GET projects/{project}/global/targetTcpProxies - TargetTcpProxyList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/global/targetTcpProxies/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
urlMaps;delete DELETE projects/{project}/global/urlMaps/{urlMap} - Operation;?requestId s;get GET projects/{project}/global/urlMaps/{urlMap} - UrlMap;insert POST projects/{project}/global/urlMaps UrlMap Operation;?requestId s;list GET projects/{project}/global/urlMaps - UrlMapList;?filter s;?maxResults u;?orderBy s;?pageToken s;patch PATCH projects/{project}/global/urlMaps/{urlMap} UrlMap Operation;?requestId s;testIamPermissions POST projects/{project}/global/urlMaps/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse;update PUT projects/{project}/global/urlMaps/{urlMap} UrlMap Operation;?requestId s
vpnGateways;delete DELETE projects/{project}/regions/{region}/vpnGateways/{vpnGateway} - Operation;?requestId s;get GET projects/{project}/regions/{region}/vpnGateways/{vpnGateway} - VpnGateway;insert POST projects/{project}/regions/{region}/vpnGateways VpnGateway Operation;?requestId s;list GET projects/{project}/regions/{region}/vpnGateways - VpnGatewayList;?filter s;?maxResults u;?orderBy s;?pageToken s;testIamPermissions POST projects/{project}/regions/{region}/vpnGateways/{resource}/testIamPermissions TestPermissionsRequest TestPermissionsResponse
vpnTunnels;delete DELETE projects/{project}/regions/{region}/vpnTunnels/{vpnTunnel} - Operation;?requestId s;get GET projects/{project}/regions/{region}/vpnTunnels/{vpnTunnel} - VpnTunnel;insert POST projects/{project}/regions/{region}/vpnTunnels VpnTunnel Operation;?requestId s;list GET projects/{project}/regions/{region}/vpnTunnels - VpnTunnelList;?filter s;?maxResults u;?orderBy s;?pageToken s
zoneOperations;delete DELETE projects/{project}/zones/{zone}/operations/{operation} - -;get GET projects/{project}/zones/{zone}/operations/{operation} - Operation;list GET projects/{project}/zones/{zone}/operations - OperationList;?filter s;?maxResults u;?orderBy s;?pageToken s

"""#)
}
