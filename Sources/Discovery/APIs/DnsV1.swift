// swift-format-ignore-file
// Written by `make discovery` from the Discovery document dns:v1 of 20261009 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let dnsV1 = GoogleAPI(
        #"""
dns.v1 20261009 https://dns.googleapis.com/ Cloud DNS API
Change 116;ChangesListResponse 64;DnsKey 138;DnsKeyDigest 31;DnsKeySpec 83;Empty 8;Expr 53;GoogleIamV1AuditConfig 79;GoogleIamV1AuditLogConfig 57;GoogleIamV1Binding 55;GoogleIamV1GetIamPolicyRequest 70;GoogleIamV1GetPolicyOptions 55;GoogleIamV1Policy 105;GoogleIamV1SetIamPolicyRequest 72;GoogleIamV1TestIamPermissionsRequest 54;GoogleIamV1TestIamPermissionsResponse 55;GoogleLongrunningListOperationsResponse 113;GoogleLongrunningOperation 79;ListOutboundEndpointsResponse 100;ManagedZone 472;ManagedZoneCloudLoggingConfig 57;ManagedZoneDnsSecConfig 87;ManagedZoneForwardingConfig 167;ManagedZoneForwardingConfigNameServerTarget 113;ManagedZoneForwardingConfigOutboundEndpoint 62;ManagedZoneOperationsListResponse 84;ManagedZonePeeringConfig 89;ManagedZonePeeringConfigTargetNetwork 79;ManagedZonePrivateVisibilityConfig 158;ManagedZonePrivateVisibilityConfigGKECluster 73;ManagedZonePrivateVisibilityConfigNetwork 66;ManagedZoneReverseLookupConfig 42;ManagedZoneServiceDirectoryConfig 99;ManagedZoneServiceDirectoryConfigNamespace 84;ManagedZonesListResponse 79;Operation 153;OperationDnsKeyContext 59;OperationManagedZoneContext 74;OutboundEndpoint 149;PoliciesListResponse 66;PoliciesPatchResponse 39;PoliciesUpdateResponse 40;Policy 205;PolicyAlternativeNameServerConfig 185;PolicyAlternativeNameServerConfigOutboundEndpoint 68;PolicyAlternativeNameServerConfigTargetNameServer 164;PolicyDns64Config 59;PolicyDns64ConfigScope 47;PolicyNetwork 38;RRSetRoutingPolicy 163;RRSetRoutingPolicyGeoPolicy 104;RRSetRoutingPolicyGeoPolicyGeoPolicyItem 153;RRSetRoutingPolicyHealthCheckTargets 121;RRSetRoutingPolicyLoadBalancerTarget 131;RRSetRoutingPolicyPrimaryBackupPolicy 165;RRSetRoutingPolicyWrrPolicy 88;RRSetRoutingPolicyWrrPolicyWrrPolicyItem 151;ResourceRecordSet 114;ResourceRecordSetsDeleteResponse 35;ResourceRecordSetsListResponse 85;ResponsePoliciesListResponse 81;ResponsePoliciesPatchResponse 63;ResponsePoliciesUpdateResponse 64;ResponsePolicy 148;ResponsePolicyGKECluster 53;ResponsePolicyNetwork 46;ResponsePolicyRule 101;ResponsePolicyRuleLocalData 61;ResponsePolicyRulesListResponse 91;ResponsePolicyRulesPatchResponse 74;ResponsePolicyRulesUpdateResponse 75;Status 37
Change.status 29;DnsKey.algorithm 79;DnsKey.type 37;DnsKeyDigest.type 39;GoogleIamV1AuditLogConfig.logType 89;ManagedZone.visibility 40;ManagedZoneDnsSecConfig.nonExistence 50;ManagedZoneDnsSecConfig.state 48;ManagedZoneForwardingConfigNameServerTarget.forwardingPath 77;RRSetRoutingPolicyLoadBalancerTarget.ipProtocol 68;RRSetRoutingPolicyLoadBalancerTarget.loadBalancerType 101;ResponsePolicyRule.behavior 71;changes.list.sortBy 37;managedZoneOperations.list.sortBy 49
changes 368;managedZoneOperations 285;managedZones 1035;operations 328;outboundEndpoints 731;policies 562;resourceRecordSets 713;responsePolicies 714;responsePolicyRules 900
Change -;additions [@ResourceRecordSet;deletions [@ResourceRecordSet;id s;isServing b;kind s -;startTime s;status #
ChangesListResponse -;changes [@Change;kind s -;nextPageToken s
DnsKey -;algorithm #;creationTime s;description s;digests [@DnsKeyDigest;id s;isActive b;keyLength u;keyTag i;kind s -;publicKey s;type #
DnsKeyDigest -;digest s;type #
DnsKeySpec -;algorithm #DnsKey.algorithm;keyLength u;keyType #DnsKey.type;kind s -
Empty -
Expr -;description s;expression s;location s;title s
GoogleIamV1AuditConfig -;auditLogConfigs [@GoogleIamV1AuditLogConfig;service s
GoogleIamV1AuditLogConfig -;exemptedMembers [s;logType #
GoogleIamV1Binding -;condition @Expr;members [s;role s
GoogleIamV1GetIamPolicyRequest -;options @GoogleIamV1GetPolicyOptions
GoogleIamV1GetPolicyOptions -;requestedPolicyVersion i
GoogleIamV1Policy -;auditConfigs [@GoogleIamV1AuditConfig;bindings [@GoogleIamV1Binding;etag y;version i
GoogleIamV1SetIamPolicyRequest -;policy @GoogleIamV1Policy;updateMask m
GoogleIamV1TestIamPermissionsRequest -;permissions [s
GoogleIamV1TestIamPermissionsResponse -;permissions [s
GoogleLongrunningListOperationsResponse -;nextPageToken s;operations [@GoogleLongrunningOperation;unreachable [s
GoogleLongrunningOperation -;done b;error @Status;metadata o;name s;response o
ListOutboundEndpointsResponse -;nextPageToken s;outboundEndpoints [@OutboundEndpoint;unreachable [s
ManagedZone -;cloudLoggingConfig @ManagedZoneCloudLoggingConfig;creationTime s;description s;dnsName s;dnssecConfig @ManagedZoneDnsSecConfig;forwardingConfig @ManagedZoneForwardingConfig;id v;kind s -;labels {s;name s;nameServerSet s;nameServers [s;peeringConfig @ManagedZonePeeringConfig;privateVisibilityConfig @ManagedZonePrivateVisibilityConfig;reverseLookupConfig @ManagedZoneReverseLookupConfig;serviceDirectoryConfig @ManagedZoneServiceDirectoryConfig;visibility #
ManagedZoneCloudLoggingConfig -;enableLogging b;kind s -
ManagedZoneDnsSecConfig -;defaultKeySpecs [@DnsKeySpec;kind s -;nonExistence #;state #
ManagedZoneForwardingConfig -;kind s -;outboundEndpoints [@ManagedZoneForwardingConfigOutboundEndpoint;targetNameServers [@ManagedZoneForwardingConfigNameServerTarget
ManagedZoneForwardingConfigNameServerTarget -;domainName s;forwardingPath #;ipv4Address s;ipv6Address s;kind s -
ManagedZoneForwardingConfigOutboundEndpoint -;kind s -;name s
ManagedZoneOperationsListResponse -;kind s -;nextPageToken s;operations [@Operation
ManagedZonePeeringConfig -;kind s -;targetNetwork @ManagedZonePeeringConfigTargetNetwork
ManagedZonePeeringConfigTargetNetwork -;deactivateTime s;kind s -;networkUrl s
ManagedZonePrivateVisibilityConfig -;gkeClusters [@ManagedZonePrivateVisibilityConfigGKECluster;kind s -;networks [@ManagedZonePrivateVisibilityConfigNetwork
ManagedZonePrivateVisibilityConfigGKECluster -;gkeClusterName s;kind s -
ManagedZonePrivateVisibilityConfigNetwork -;kind s -;networkUrl s
ManagedZoneReverseLookupConfig -;kind s -
ManagedZoneServiceDirectoryConfig -;kind s -;namespace @ManagedZoneServiceDirectoryConfigNamespace
ManagedZoneServiceDirectoryConfigNamespace -;deletionTime s;kind s -;namespaceUrl s
ManagedZonesListResponse -;kind s -;managedZones [@ManagedZone;nextPageToken s
Operation -;dnsKeyContext @OperationDnsKeyContext;id s;kind s -;startTime s;status #Change.status;type s;user s;zoneContext @OperationManagedZoneContext
OperationDnsKeyContext -;newValue @DnsKey;oldValue @DnsKey
OperationManagedZoneContext -;newValue @ManagedZone;oldValue @ManagedZone
OutboundEndpoint -;annotations {s;createTime t -;description s;endpointIp s ^;labels {s;name s *;network s +^;subnetwork s +^;tags {s;updateTime t -
PoliciesListResponse -;kind s -;nextPageToken s;policies [@Policy
PoliciesPatchResponse -;policy @Policy
PoliciesUpdateResponse -;policy @Policy
Policy -;alternativeNameServerConfig @PolicyAlternativeNameServerConfig;description s;dns64Config @PolicyDns64Config;enableInboundForwarding b;enableLogging b;id v;kind s -;name s;networks [@PolicyNetwork
PolicyAlternativeNameServerConfig -;kind s -;outboundEndpoints [@PolicyAlternativeNameServerConfigOutboundEndpoint;targetNameServers [@PolicyAlternativeNameServerConfigTargetNameServer
PolicyAlternativeNameServerConfigOutboundEndpoint -;kind s -;name s
PolicyAlternativeNameServerConfigTargetNameServer -;forwardingPath #ManagedZoneForwardingConfigNameServerTarget.forwardingPath;ipv4Address s;ipv6Address s;kind s -
PolicyDns64Config -;kind s -;scope @PolicyDns64ConfigScope
PolicyDns64ConfigScope -;allQueries b;kind s -
PolicyNetwork -;kind s -;networkUrl s
RRSetRoutingPolicy -;geo @RRSetRoutingPolicyGeoPolicy;healthCheck s;kind s -;primaryBackup @RRSetRoutingPolicyPrimaryBackupPolicy;wrr @RRSetRoutingPolicyWrrPolicy
RRSetRoutingPolicyGeoPolicy -;enableFencing b;items [@RRSetRoutingPolicyGeoPolicyGeoPolicyItem;kind s -
RRSetRoutingPolicyGeoPolicyGeoPolicyItem -;healthCheckedTargets @RRSetRoutingPolicyHealthCheckTargets;kind s -;location s;rrdatas [s;signatureRrdatas [s
RRSetRoutingPolicyHealthCheckTargets -;externalEndpoints [s;internalLoadBalancers [@RRSetRoutingPolicyLoadBalancerTarget
RRSetRoutingPolicyLoadBalancerTarget -;ipAddress s;ipProtocol #;kind s -;loadBalancerType #;networkUrl s;port s;project s;region s
RRSetRoutingPolicyPrimaryBackupPolicy -;backupGeoTargets @RRSetRoutingPolicyGeoPolicy;kind s -;primaryTargets @RRSetRoutingPolicyHealthCheckTargets;trickleTraffic n
RRSetRoutingPolicyWrrPolicy -;items [@RRSetRoutingPolicyWrrPolicyWrrPolicyItem;kind s -
RRSetRoutingPolicyWrrPolicyWrrPolicyItem -;healthCheckedTargets @RRSetRoutingPolicyHealthCheckTargets;kind s -;rrdatas [s;signatureRrdatas [s;weight n
ResourceRecordSet -;kind s -;name s;routingPolicy @RRSetRoutingPolicy;rrdatas [s;signatureRrdatas [s;ttl i;type s
ResourceRecordSetsDeleteResponse -
ResourceRecordSetsListResponse -;kind s -;nextPageToken s;rrsets [@ResourceRecordSet
ResponsePoliciesListResponse -;nextPageToken s;responsePolicies [@ResponsePolicy
ResponsePoliciesPatchResponse -;responsePolicy @ResponsePolicy
ResponsePoliciesUpdateResponse -;responsePolicy @ResponsePolicy
ResponsePolicy -;description s;gkeClusters [@ResponsePolicyGKECluster;id l;kind s -;labels {s;networks [@ResponsePolicyNetwork;responsePolicyName s
ResponsePolicyGKECluster -;gkeClusterName s;kind s -
ResponsePolicyNetwork -;kind s -;networkUrl s
ResponsePolicyRule -;behavior #;dnsName s;kind s -;localData @ResponsePolicyRuleLocalData;ruleName s
ResponsePolicyRuleLocalData -;localDatas [@ResourceRecordSet
ResponsePolicyRulesListResponse -;nextPageToken s;responsePolicyRules [@ResponsePolicyRule
ResponsePolicyRulesPatchResponse -;responsePolicyRule @ResponsePolicyRule
ResponsePolicyRulesUpdateResponse -;responsePolicyRule @ResponsePolicyRule
Status -;code i;details [o;message s
Change.status -;pending;done
DnsKey.algorithm -;rsasha1;rsasha256;rsasha512;ecdsap256sha256;ecdsap384sha384
DnsKey.type -;keySigning;zoneSigning
DnsKeyDigest.type -;sha1;sha256;sha384
GoogleIamV1AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
ManagedZone.visibility -;public;private
ManagedZoneDnsSecConfig.nonExistence -;nsec;nsec3
ManagedZoneDnsSecConfig.state -;off;on;transfer
ManagedZoneForwardingConfigNameServerTarget.forwardingPath -;default;private
RRSetRoutingPolicyLoadBalancerTarget.ipProtocol -;undefined;tcp;udp
RRSetRoutingPolicyLoadBalancerTarget.loadBalancerType -;none;globalL7ilb;regionalL4ilb;regionalL7ilb
ResponsePolicyRule.behavior -;behaviorUnspecified;bypassResponsePolicy
changes.list.sortBy -;changeSequence
managedZoneOperations.list.sortBy -;startTime;id
changes;create POST dns/v1/projects/{project}/managedZones/{managedZone}/changes Change Change;?clientOperationId s;get GET dns/v1/projects/{project}/managedZones/{managedZone}/changes/{changeId} - Change;?clientOperationId s;list GET dns/v1/projects/{project}/managedZones/{managedZone}/changes - ChangesListResponse;?maxResults i;?pageToken s;?sortBy #;?sortOrder s
managedZoneOperations;get GET dns/v1/projects/{project}/managedZones/{managedZone}/operations/{operation} - Operation;?clientOperationId s;list GET dns/v1/projects/{project}/managedZones/{managedZone}/operations - ManagedZoneOperationsListResponse;?maxResults i;?pageToken s;?sortBy #
managedZones;create POST dns/v1/projects/{project}/managedZones ManagedZone ManagedZone;?clientOperationId s;delete DELETE dns/v1/projects/{project}/managedZones/{managedZone} - -;?clientOperationId s;get GET dns/v1/projects/{project}/managedZones/{managedZone} - ManagedZone;?clientOperationId s;getIamPolicy POST dns/v1/{resource=projects/*/managedZones/*}:getIamPolicy GoogleIamV1GetIamPolicyRequest GoogleIamV1Policy;list GET dns/v1/projects/{project}/managedZones - ManagedZonesListResponse;?dnsName s;?maxResults i;?pageToken s;patch PATCH dns/v1/projects/{project}/managedZones/{managedZone} ManagedZone Operation;?clientOperationId s;setIamPolicy POST dns/v1/{resource=projects/*/managedZones/*}:setIamPolicy GoogleIamV1SetIamPolicyRequest GoogleIamV1Policy;testIamPermissions POST dns/v1/{resource=projects/*/managedZones/*}:testIamPermissions GoogleIamV1TestIamPermissionsRequest GoogleIamV1TestIamPermissionsResponse;update PUT dns/v1/projects/{project}/managedZones/{managedZone} ManagedZone Operation;?clientOperationId s
operations;delete DELETE dns/v1/{name=projects/*/locations/*/operations/*} - Empty;get GET dns/v1/{name=projects/*/locations/*/operations/*} - GoogleLongrunningOperation;list GET dns/v1/{name=projects/*/locations/*}/operations - GoogleLongrunningListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
outboundEndpoints;create POST dns/v1/{parent=projects/*/locations/*}/outboundEndpoints OutboundEndpoint GoogleLongrunningOperation;?clientOperationId s;?outboundEndpointId s;?requestId s;delete DELETE dns/v1/{name=projects/*/locations/*/outboundEndpoints/*} - GoogleLongrunningOperation;?clientOperationId s;?requestId s;get GET dns/v1/{name=projects/*/locations/*/outboundEndpoints/*} - OutboundEndpoint;?clientOperationId s;list GET dns/v1/{parent=projects/*/locations/*}/outboundEndpoints - ListOutboundEndpointsResponse;?clientOperationId s;?pageSize i;?pageToken s;patch PATCH dns/v1/{name=projects/*/locations/*/outboundEndpoints/*} OutboundEndpoint GoogleLongrunningOperation;?clientOperationId s;?requestId s;?updateMask m
policies;create POST dns/v1/projects/{project}/policies Policy Policy;?clientOperationId s;delete DELETE dns/v1/projects/{project}/policies/{policy} - -;?clientOperationId s;get GET dns/v1/projects/{project}/policies/{policy} - Policy;?clientOperationId s;list GET dns/v1/projects/{project}/policies - PoliciesListResponse;?maxResults i;?pageToken s;patch PATCH dns/v1/projects/{project}/policies/{policy} Policy PoliciesPatchResponse;?clientOperationId s;update PUT dns/v1/projects/{project}/policies/{policy} Policy PoliciesUpdateResponse;?clientOperationId s
resourceRecordSets;create POST dns/v1/projects/{project}/managedZones/{managedZone}/rrsets ResourceRecordSet ResourceRecordSet;?clientOperationId s;delete DELETE dns/v1/projects/{project}/managedZones/{managedZone}/rrsets/{name}/{type} - ResourceRecordSetsDeleteResponse;?clientOperationId s;get GET dns/v1/projects/{project}/managedZones/{managedZone}/rrsets/{name}/{type} - ResourceRecordSet;?clientOperationId s;list GET dns/v1/projects/{project}/managedZones/{managedZone}/rrsets - ResourceRecordSetsListResponse;?filter s;?maxResults i;?name s;?pageToken s;?type s;patch PATCH dns/v1/projects/{project}/managedZones/{managedZone}/rrsets/{name}/{type} ResourceRecordSet ResourceRecordSet;?clientOperationId s
responsePolicies;create POST dns/v1/projects/{project}/responsePolicies ResponsePolicy ResponsePolicy;?clientOperationId s;delete DELETE dns/v1/projects/{project}/responsePolicies/{responsePolicy} - -;?clientOperationId s;get GET dns/v1/projects/{project}/responsePolicies/{responsePolicy} - ResponsePolicy;?clientOperationId s;list GET dns/v1/projects/{project}/responsePolicies - ResponsePoliciesListResponse;?maxResults i;?pageToken s;patch PATCH dns/v1/projects/{project}/responsePolicies/{responsePolicy} ResponsePolicy ResponsePoliciesPatchResponse;?clientOperationId s;update PUT dns/v1/projects/{project}/responsePolicies/{responsePolicy} ResponsePolicy ResponsePoliciesUpdateResponse;?clientOperationId s
responsePolicyRules;create POST dns/v1/projects/{project}/responsePolicies/{responsePolicy}/rules ResponsePolicyRule ResponsePolicyRule;?clientOperationId s;delete DELETE dns/v1/projects/{project}/responsePolicies/{responsePolicy}/rules/{responsePolicyRule} - -;?clientOperationId s;get GET dns/v1/projects/{project}/responsePolicies/{responsePolicy}/rules/{responsePolicyRule} - ResponsePolicyRule;?clientOperationId s;list GET dns/v1/projects/{project}/responsePolicies/{responsePolicy}/rules - ResponsePolicyRulesListResponse;?maxResults i;?pageToken s;patch PATCH dns/v1/projects/{project}/responsePolicies/{responsePolicy}/rules/{responsePolicyRule} ResponsePolicyRule ResponsePolicyRulesPatchResponse;?clientOperationId s;update PUT dns/v1/projects/{project}/responsePolicies/{responsePolicy}/rules/{responsePolicyRule} ResponsePolicyRule ResponsePolicyRulesUpdateResponse;?clientOperationId s

"""#)
}
