// swift-format-ignore-file
// Written by `make discovery` from the Discovery document servicenetworking:v1 of 20261028 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let servicenetworkingV1 = GoogleAPI(
        #"""
servicenetworking.v1 20261028 https://servicenetworking.googleapis.com/ Service Networking API
AddDnsRecordSetRequest 83;AddDnsZoneRequest 63;AddRolesRequest 70;AddSubnetworkRequest 474;CancelOperationRequest 25;CloudSQLConfig 69;Connection 74;ConsumerConfig 509;ConsumerProject 33;DeleteConnectionRequest 46;DisableVpcServiceControlsRequest 55;DnsRecordSet 53;DnsZone 29;DnsZonePair 72;Empty 8;EnableVpcServiceControlsRequest 54;GetDnsZoneResponse 79;GoogleCloudServicenetworkingV1ConsumerConfigReservedRange 94;ListConnectionsResponse 51;ListDnsRecordSetsResponse 57;ListDnsZonesResponse 50;ListOperationsResponse 79;ListPeeredDnsDomainsResponse 66;Operation 62;PeeredDnsDomain 39;PolicyBinding 36;RangeReservation 124;RemoveDnsRecordSetRequest 86;RemoveDnsZoneRequest 52;SearchRangeRequest 52;SecondaryIpRange 45;SecondaryIpRangeSpec 108;Status 37;Subnetwork 110;UpdateConsumerConfigRequest 63;UpdateDnsRecordSetRequest 126;ValidateConsumerConfigRequest 176;ValidateConsumerConfigResponse 103;VpcServiceControls 33
ValidateConsumerConfigResponse.validationError 488
operations 286;services 533;services.connections 352;services.dnsRecordSets 505;services.dnsZones 173;services.projects.global.networks 386;services.projects.global.networks.dnsZones 231;services.projects.global.networks.peeredDnsDomains 362;services.roles 83
AddDnsRecordSetRequest -;consumerNetwork s +;dnsRecordSet @DnsRecordSet +;zone s +
AddDnsZoneRequest -;consumerNetwork s +;dnsSuffix s +;name s +
AddRolesRequest -;consumerNetwork s +;policyBinding [@PolicyBinding +
AddSubnetworkRequest -;allowSubnetCidrRoutesOverlap b;checkServiceNetworkingUsePermission b;computeIdempotencyWindow d;consumer s +;consumerNetwork s +;description s;internalRange s;ipPrefixLength i +;outsideAllocationPublicIpRange s;privateIpv6GoogleAccess s;purpose s;region s +;requestedAddress s;requestedRanges [s;role s;secondaryIpRangeSpecs [@SecondaryIpRangeSpec;skipRequestedAddressValidation b;subnetwork s +;subnetworkUsers [s;useCustomComputeIdempotencyWindow b
CancelOperationRequest -
CloudSQLConfig -;service s +;umbrellaNetwork s +;umbrellaProject l +
Connection -;network s +;peering s -;reservedPeeringRanges [s;service s -
ConsumerConfig -;cloudsqlConfigs [@CloudSQLConfig;consumerExportCustomRoutes b;consumerExportSubnetRoutesWithPublicIp b;consumerImportCustomRoutes b;consumerImportSubnetRoutesWithPublicIp b;consumerPeeringActive b -;producerExportCustomRoutes b;producerExportSubnetRoutesWithPublicIp b;producerImportCustomRoutes b;producerImportSubnetRoutesWithPublicIp b;producerNetwork s -;reservedRanges [@GoogleCloudServicenetworkingV1ConsumerConfigReservedRange -;usedIpRanges [s -;vpcScReferenceArchitectureEnabled b -
ConsumerProject -;projectNum l +
DeleteConnectionRequest -;consumerNetwork s +
DisableVpcServiceControlsRequest -;consumerNetwork s +
DnsRecordSet -;data [s +;domain s +;ttl d +;type s +
DnsZone -;dnsSuffix s;name s
DnsZonePair -;consumerPeeringZone @DnsZone;producerPrivateZone @DnsZone
Empty -
EnableVpcServiceControlsRequest -;consumerNetwork s +
GetDnsZoneResponse -;consumerPeeringZone @DnsZone;producerPrivateZone @DnsZone
GoogleCloudServicenetworkingV1ConsumerConfigReservedRange -;address s;ipPrefixLength i;name s
ListConnectionsResponse -;connections [@Connection
ListDnsRecordSetsResponse -;dnsRecordSets [@DnsRecordSet
ListDnsZonesResponse -;dnsZonePairs [@DnsZonePair
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListPeeredDnsDomainsResponse -;peeredDnsDomains [@PeeredDnsDomain
Operation -;done b;error @Status;metadata o;name s;response o
PeeredDnsDomain -;dnsSuffix s;name s +
PolicyBinding -;member s +;role s +
RangeReservation -;ipPrefixLength i +;requestedRanges [s;secondaryRangeIpPrefixLengths [i;subnetworkCandidates [@Subnetwork
RemoveDnsRecordSetRequest -;consumerNetwork s +;dnsRecordSet @DnsRecordSet +;zone s +
RemoveDnsZoneRequest -;consumerNetwork s +;name s +
SearchRangeRequest -;ipPrefixLength i +;network s +
SecondaryIpRange -;ipCidrRange s;rangeName s
SecondaryIpRangeSpec -;ipPrefixLength i +;outsideAllocationPublicIpRange s;rangeName s +;requestedAddress s
Status -;code i;details [o;message s
Subnetwork -;ipCidrRange s;name s;network s;outsideAllocation b;region s;secondaryIpRanges [@SecondaryIpRange
UpdateConsumerConfigRequest -;consumerConfig @ConsumerConfig +
UpdateDnsRecordSetRequest -;consumerNetwork s +;existingDnsRecordSet @DnsRecordSet +;newDnsRecordSet @DnsRecordSet +;zone s +
ValidateConsumerConfigRequest -;checkServiceNetworkingUsePermission b;consumerNetwork s +;consumerProject @ConsumerProject;rangeReservation @RangeReservation;validateNetwork b
ValidateConsumerConfigResponse -;existingSubnetworkCandidates [@Subnetwork;isValid b;validationError #
VpcServiceControls -;enabled b -
ValidateConsumerConfigResponse.validationError -;VALIDATION_ERROR_UNSPECIFIED;VALIDATION_NOT_REQUESTED;SERVICE_NETWORKING_NOT_ENABLED;NETWORK_NOT_FOUND;NETWORK_NOT_PEERED;NETWORK_PEERING_DELETED;NETWORK_NOT_IN_CONSUMERS_PROJECT;NETWORK_NOT_IN_CONSUMERS_HOST_PROJECT;HOST_PROJECT_NOT_FOUND;CONSUMER_PROJECT_NOT_SERVICE_PROJECT;RANGES_EXHAUSTED;RANGES_NOT_RESERVED;RANGES_DELETED_LATER;COMPUTE_API_NOT_ENABLED;USE_PERMISSION_NOT_FOUND;SN_SERVICE_AGENT_PERMISSION_DENIED_ON_CONSUMER_PROJECT
operations;cancel POST v1/{name=operations/**}:cancel CancelOperationRequest Empty;delete DELETE v1/{name=operations/**} - Empty;get GET v1/{name=operations/*} - Operation;list GET v1/{name=operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
services;addSubnetwork POST v1/{parent=services/*/*/*}:addSubnetwork AddSubnetworkRequest Operation;disableVpcServiceControls PATCH v1/{parent=services/*}:disableVpcServiceControls DisableVpcServiceControlsRequest Operation;enableVpcServiceControls PATCH v1/{parent=services/*}:enableVpcServiceControls EnableVpcServiceControlsRequest Operation;searchRange POST v1/{parent=services/*}:searchRange SearchRangeRequest Operation;validate POST v1/{parent=services/*}:validate ValidateConsumerConfigRequest ValidateConsumerConfigResponse
services.connections;create POST v1/{parent=services/*}/connections Connection Operation;deleteConnection POST v1/{name=services/*/connections/*} DeleteConnectionRequest Operation;list GET v1/{parent=services/*}/connections - ListConnectionsResponse;?network s;patch PATCH v1/{name=services/*/connections/*} Connection Operation;?force b;?updateMask m
services.dnsRecordSets;add POST v1/{parent=services/*}/dnsRecordSets:add AddDnsRecordSetRequest Operation;get GET v1/{parent=services/*}/dnsRecordSets:get - DnsRecordSet;?consumerNetwork s;?domain s;?type s;?zone s;list GET v1/{parent=services/*}/dnsRecordSets:list - ListDnsRecordSetsResponse;?consumerNetwork s;?zone s;remove POST v1/{parent=services/*}/dnsRecordSets:remove RemoveDnsRecordSetRequest Operation;update POST v1/{parent=services/*}/dnsRecordSets:update UpdateDnsRecordSetRequest Operation
services.dnsZones;add POST v1/{parent=services/*}/dnsZones:add AddDnsZoneRequest Operation;remove POST v1/{parent=services/*}/dnsZones:remove RemoveDnsZoneRequest Operation
services.projects.global.networks;get GET v1/{name=services/*/projects/*/global/networks/*} - ConsumerConfig;?includeUsedIpRanges b;getVpcServiceControls GET v1/{name=services/*/projects/*/global/networks/*}/vpcServiceControls - VpcServiceControls;updateConsumerConfig PATCH v1/{parent=services/*/projects/*/global/networks/*}:updateConsumerConfig UpdateConsumerConfigRequest Operation
services.projects.global.networks.dnsZones;get GET v1/{name=services/*/projects/*/global/networks/*/dnsZones/*} - GetDnsZoneResponse;list GET v1/{parent=services/*/projects/*/global/networks/*}/dnsZones:list - ListDnsZonesResponse
services.projects.global.networks.peeredDnsDomains;create POST v1/{parent=services/*/projects/*/global/networks/*}/peeredDnsDomains PeeredDnsDomain Operation;delete DELETE v1/{name=services/*/projects/*/global/networks/*/peeredDnsDomains/*} - Operation;list GET v1/{parent=services/*/projects/*/global/networks/*}/peeredDnsDomains - ListPeeredDnsDomainsResponse
services.roles;add POST v1/{parent=services/*}/roles:add AddRolesRequest Operation

"""#)
}
