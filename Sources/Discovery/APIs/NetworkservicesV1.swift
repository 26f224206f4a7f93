// swift-format-ignore-file
// Written by `make discovery` from the Discovery document networkservices:v1 of 20261027 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let networkservicesV1 = GoogleAPI(
        #"""
networkservices.v1 20261027 https://networkservices.googleapis.com/ Network Services API
AgentConnectivityTemplate 202;AgentGateway 314;AgentGatewayAgentGatewayOutputCard 112;AgentGatewayGoogleManaged 49;AgentGatewayNetworkConfig 128;AgentGatewayNetworkConfigDnsPeeringConfig 93;AgentGatewayNetworkConfigEgress 54;AgentGatewaySelfManaged 56;AuthzExtension 213;DnsPeeringConfig 55;EgressNetworkConfig 143;EgressNetworkConfigTlsConfig 63;Empty 8;EndpointMatcher 76;EndpointMatcherMetadataLabelMatcher 134;EndpointMatcherMetadataLabelMatcherMetadataLabels 81;EndpointPolicy 223;ExtensionBinding 235;ExtensionBindingMatchCondition 70;ExtensionBindingMatchConditionHeaderMatch 102;ExtensionBindingMatchConditionStringMatch 94;ExtensionBindingMatchConditionTo 152;ExtensionBindingMatchConditionToDestination 264;ExtensionBindingMatchConditionToDestinationHeaderSet 109;ExtensionBindingTarget 73;ExtensionBindingTargetScope 60;ExtensionChain 112;ExtensionChainExtension 255;ExtensionChainMatchCondition 49;Gateway 283;GrpcRoute 154;GrpcRouteDestination 48;GrpcRouteFaultInjectionPolicy 116;GrpcRouteFaultInjectionPolicyAbort 63;GrpcRouteFaultInjectionPolicyDelay 63;GrpcRouteHeaderMatch 48;GrpcRouteMethodMatch 102;GrpcRouteRetryPolicy 55;GrpcRouteRouteAction 233;GrpcRouteRouteMatch 82;GrpcRouteRouteRule 82;GrpcRouteStatefulSessionAffinityPolicy 55;HttpRoute 154;HttpRouteCorsPolicy 148;HttpRouteDestination 141;HttpRouteFaultInjectionPolicy 116;HttpRouteFaultInjectionPolicyAbort 63;HttpRouteFaultInjectionPolicyDelay 63;HttpRouteHeaderMatch 160;HttpRouteHeaderMatchIntegerRange 49;HttpRouteHeaderModifier 50;HttpRouteHttpDirectResponse 66;HttpRouteQueryParameterMatch 89;HttpRouteRedirect 125;HttpRouteRequestMirrorPolicy 81;HttpRouteRetryPolicy 71;HttpRouteRouteAction 514;HttpRouteRouteMatch 156;HttpRouteRouteRule 80;HttpRouteStatefulSessionAffinityPolicy 55;HttpRouteURLRewrite 56;LbEdgeExtension 196;LbRouteExtension 208;LbTrafficExtension 208;ListAgentConnectivityTemplatesResponse 127;ListAgentGatewaysResponse 88;ListAuthzExtensionsResponse 94;ListEndpointPoliciesResponse 96;ListExtensionBindingsResponse 100;ListGatewaysResponse 73;ListGrpcRoutesResponse 79;ListHttpRoutesResponse 79;ListLbEdgeExtensionsResponse 97;ListLbRouteExtensionsResponse 100;ListLbTrafficExtensionsResponse 106;ListMeshesResponse 66;ListMulticastConsumerAssociationsResponse 136;ListMulticastGroupConsumerActivationsResponse 148;ListOperationsResponse 79;ListProducerExtensionsResponse 103;ListServiceBindingsResponse 94;ListServiceLbPoliciesResponse 99;ListTcpRoutesResponse 76;ListTlsRoutesResponse 76;ListWasmPluginVersionsResponse 103;ListWasmPluginsResponse 82;Mesh 137;MulticastConsumerAssociation 217;MulticastGroupConsumerActivation 317;MulticastLogConfig 31;MulticastResourceState 33;Operation 62;ProducerExtension 156;ProducerExtensionExtensionSettings 141;ServiceBinding 104;ServiceLbPolicy 252;ServiceLbPolicyAutoCapacityDrain 44;ServiceLbPolicyFailoverConfig 58;ServiceLbPolicyIsolationConfig 72;Status 37;TcpRoute 137;TcpRouteRouteAction 98;TcpRouteRouteDestination 52;TcpRouteRouteMatch 42;TcpRouteRouteRule 79;TlsRoute 154;TlsRouteRouteAction 78;TlsRouteRouteDestination 52;TlsRouteRouteMatch 40;TlsRouteRouteRule 81;TrafficPortSelector 31;WasmPlugin 187;WasmPluginLogConfig 58;WasmPluginUsedBy 28;WasmPluginVersion 170;WasmPluginVersionDetails 168
AgentConnectivityTemplate.accessPath 97;AgentConnectivityTemplate.accessTypes 79;AgentConnectivityTemplate.agentCompute 93;AgentConnectivityTemplate.deploymentModel 93;AgentGateway.protocols 50;AgentGatewayGoogleManaged.governedAccessPath 114;AuthzExtension.loadBalancingScheme 105;AuthzExtension.wireFormat 81;EgressNetworkConfig.vpcEgress 87;EgressNetworkConfigTlsConfig.additionalRoots 119;EndpointMatcherMetadataLabelMatcher.metadataLabelMatchCriteria 127;EndpointPolicy.type 81;ExtensionBindingTargetScope.resourceTypes 99;ExtensionChainExtension.requestBodySendMode 133;ExtensionChainExtension.supportedEvents 160;Gateway.envoyHeaders 68;Gateway.ipVersion 53;Gateway.routingMode 66;Gateway.type 61;GrpcRouteHeaderMatch.type 70;HttpRouteRedirect.responseCode 139;MulticastConsumerAssociation.resourceState 97;MulticastResourceState.state 134;ProducerExtension.phase 58;ServiceLbPolicy.loadBalancingAlgorithm 147;ServiceLbPolicyIsolationConfig.isolationGranularity 95;ServiceLbPolicyIsolationConfig.isolationMode 89;WasmPluginLogConfig.minLogLevel 93;projects.locations.wasmPlugins.get.view 116
projects.locations.agentConnectivityTemplates 666;projects.locations.agentGateways 533;projects.locations.authzExtensions 573;projects.locations.endpointPolicies 544;projects.locations.extensionBindings 543;projects.locations.gateways 436;projects.locations.grpcRoutes 482;projects.locations.httpRoutes 505;projects.locations.lbEdgeExtensions 584;projects.locations.lbRouteExtensions 595;projects.locations.lbTrafficExtensions 617;projects.locations.meshes 434;projects.locations.multicastConsumerAssociations 727;projects.locations.multicastGroupConsumerActivations 771;projects.locations.operations 301;projects.locations.producerExtensions 446;projects.locations.serviceBindings 552;projects.locations.serviceLbPolicies 531;projects.locations.tcpRoutes 471;projects.locations.tlsRoutes 471;projects.locations.wasmPlugins 477;projects.locations.wasmPlugins.versions 456
AgentConnectivityTemplate -;accessPath # ^;accessTypes [#;agentCompute #;createTime t -;deploymentModel #;description s;egressNetworkConfig @EgressNetworkConfig;etag s;labels {s;name s *;updateTime t -
AgentGateway -;agentConnectivityTemplate s;agentGatewayCard @AgentGatewayAgentGatewayOutputCard -;createTime t -;description s;etag s;googleManaged @AgentGatewayGoogleManaged;labels {s;name s *;networkConfig @AgentGatewayNetworkConfig;protocols [#;registries [s;selfManaged @AgentGatewaySelfManaged;updateTime t -
AgentGatewayAgentGatewayOutputCard -;mtlsEndpoint s -;rootCertificates [s -;serviceExtensionsServiceAccount s -
AgentGatewayGoogleManaged -;governedAccessPath #
AgentGatewayNetworkConfig -;dnsPeeringConfig @AgentGatewayNetworkConfigDnsPeeringConfig;egress @AgentGatewayNetworkConfigEgress
AgentGatewayNetworkConfigDnsPeeringConfig -;domains [s +;targetNetwork s +;targetProject s +
AgentGatewayNetworkConfigEgress -;networkAttachment s
AgentGatewaySelfManaged -;resourceUri s;resourceUris [s
AuthzExtension -;authority s;createTime t -;description s;failOpen b;forwardAttributes [s;forwardHeaders [s;labels {s;loadBalancingScheme #;metadata o;name s +*;service s +;timeout d +;updateTime t -;wireFormat #
DnsPeeringConfig -;domain s;domains [s;targetNetwork s
EgressNetworkConfig -;dnsPeeringConfig @DnsPeeringConfig;networkAttachment s;tlsConfig @EgressNetworkConfigTlsConfig;trustConfig s;vpcEgress #
EgressNetworkConfigTlsConfig -;additionalRoots #;trustConfig s
Empty -
EndpointMatcher -;metadataLabelMatcher @EndpointMatcherMetadataLabelMatcher
EndpointMatcherMetadataLabelMatcher -;metadataLabelMatchCriteria #;metadataLabels [@EndpointMatcherMetadataLabelMatcherMetadataLabels
EndpointMatcherMetadataLabelMatcherMetadataLabels -;labelName s +;labelValue s +
EndpointPolicy -;authorizationPolicy s;clientTlsPolicy s;createTime t -;description s;endpointMatcher @EndpointMatcher +;labels {s;name s *;serverTlsPolicy s;trafficPortSelector @TrafficPortSelector;type # +;updateTime t -
ExtensionBinding -;createTime t -;description s;etag s;failOpen b;labels {s;matchConditions [@ExtensionBindingMatchCondition;name s *;priority i;producerExtension s +;producerMetadata {s;target @ExtensionBindingTarget +;updateTime t -
ExtensionBindingMatchCondition -;to @ExtensionBindingMatchConditionTo
ExtensionBindingMatchConditionHeaderMatch -;name s +;value @ExtensionBindingMatchConditionStringMatch
ExtensionBindingMatchConditionStringMatch -;contains s;exact s;ignoreCase b;prefix s;suffix s
ExtensionBindingMatchConditionTo -;destination @ExtensionBindingMatchConditionToDestination;notDestination @ExtensionBindingMatchConditionToDestination
ExtensionBindingMatchConditionToDestination -;headerSet @ExtensionBindingMatchConditionToDestinationHeaderSet;hosts [@ExtensionBindingMatchConditionStringMatch;paths [@ExtensionBindingMatchConditionStringMatch;resources [@ExtensionBindingMatchConditionStringMatch
ExtensionBindingMatchConditionToDestinationHeaderSet -;headers [@ExtensionBindingMatchConditionHeaderMatch +
ExtensionBindingTarget -;resources [s;scope @ExtensionBindingTargetScope
ExtensionBindingTargetScope -;parent s +;resourceTypes [# +
ExtensionChain -;extensions [@ExtensionChainExtension +;matchCondition @ExtensionChainMatchCondition +;name s +
ExtensionChainExtension -;authority s;failOpen b;forwardAttributes [s;forwardHeaders [s;metadata o;name s;observabilityMode b;requestBodySendMode #;responseBodySendMode #ExtensionChainExtension.requestBodySendMode;service s +;supportedEvents [#;timeout d
ExtensionChainMatchCondition -;celExpression s +
Gateway -;addresses [s;allPorts b;allowGlobalAccess b;certificateUrls [s;createTime t -;description s;envoyHeaders #;gatewaySecurityPolicy s;ipVersion #;labels {s;name s *;network s;ports [i +;routingMode #;scope s;selfLink s -;serverTlsPolicy s;subnetwork s;type # ^;updateTime t -
GrpcRoute -;createTime t -;description s;gateways [s;hostnames [s +;labels {s;meshes [s;name s *;rules [@GrpcRouteRouteRule +;selfLink s -;updateTime t -
GrpcRouteDestination -;serviceName s +;weight i
GrpcRouteFaultInjectionPolicy -;abort @GrpcRouteFaultInjectionPolicyAbort;delay @GrpcRouteFaultInjectionPolicyDelay
GrpcRouteFaultInjectionPolicyAbort -;httpStatus i;percentage i
GrpcRouteFaultInjectionPolicyDelay -;fixedDelay d;percentage i
GrpcRouteHeaderMatch -;key s +;type #;value s +
GrpcRouteMethodMatch -;caseSensitive b;grpcMethod s +;grpcService s +;type #GrpcRouteHeaderMatch.type
GrpcRouteRetryPolicy -;numRetries u;retryConditions [s
GrpcRouteRouteAction -;destinations [@GrpcRouteDestination;faultInjectionPolicy @GrpcRouteFaultInjectionPolicy;idleTimeout d;retryPolicy @GrpcRouteRetryPolicy;statefulSessionAffinity @GrpcRouteStatefulSessionAffinityPolicy;timeout d
GrpcRouteRouteMatch -;headers [@GrpcRouteHeaderMatch;method @GrpcRouteMethodMatch
GrpcRouteRouteRule -;action @GrpcRouteRouteAction +;matches [@GrpcRouteRouteMatch
GrpcRouteStatefulSessionAffinityPolicy -;cookieTtl d +
HttpRoute -;createTime t -;description s;gateways [s;hostnames [s +;labels {s;meshes [s;name s *;rules [@HttpRouteRouteRule +;selfLink s -;updateTime t -
HttpRouteCorsPolicy -;allowCredentials b;allowHeaders [s;allowMethods [s;allowOriginRegexes [s;allowOrigins [s;disabled b;exposeHeaders [s;maxAge s
HttpRouteDestination -;requestHeaderModifier @HttpRouteHeaderModifier;responseHeaderModifier @HttpRouteHeaderModifier;serviceName s;weight i
HttpRouteFaultInjectionPolicy -;abort @HttpRouteFaultInjectionPolicyAbort;delay @HttpRouteFaultInjectionPolicyDelay
HttpRouteFaultInjectionPolicyAbort -;httpStatus i;percentage i
HttpRouteFaultInjectionPolicyDelay -;fixedDelay d;percentage i
HttpRouteHeaderMatch -;exactMatch s;header s;invertMatch b;prefixMatch s;presentMatch b;rangeMatch @HttpRouteHeaderMatchIntegerRange;regexMatch s;suffixMatch s
HttpRouteHeaderMatchIntegerRange -;end i;start i
HttpRouteHeaderModifier -;add {s;remove [s;set {s
HttpRouteHttpDirectResponse -;bytesBody y;status i +;stringBody s
HttpRouteQueryParameterMatch -;exactMatch s;presentMatch b;queryParameter s;regexMatch s
HttpRouteRedirect -;hostRedirect s;httpsRedirect b;pathRedirect s;portRedirect i;prefixRewrite s;responseCode #;stripQuery b
HttpRouteRequestMirrorPolicy -;destination @HttpRouteDestination;mirrorPercent f
HttpRouteRetryPolicy -;numRetries i;perTryTimeout d;retryConditions [s
HttpRouteRouteAction -;corsPolicy @HttpRouteCorsPolicy;destinations [@HttpRouteDestination;directResponse @HttpRouteHttpDirectResponse;faultInjectionPolicy @HttpRouteFaultInjectionPolicy;idleTimeout d;redirect @HttpRouteRedirect;requestHeaderModifier @HttpRouteHeaderModifier;requestMirrorPolicy @HttpRouteRequestMirrorPolicy;responseHeaderModifier @HttpRouteHeaderModifier;retryPolicy @HttpRouteRetryPolicy;statefulSessionAffinity @HttpRouteStatefulSessionAffinityPolicy;timeout d;urlRewrite @HttpRouteURLRewrite
HttpRouteRouteMatch -;fullPathMatch s;headers [@HttpRouteHeaderMatch;ignoreCase b;prefixMatch s;queryParameters [@HttpRouteQueryParameterMatch;regexMatch s
HttpRouteRouteRule -;action @HttpRouteRouteAction;matches [@HttpRouteRouteMatch
HttpRouteStatefulSessionAffinityPolicy -;cookieTtl d +
HttpRouteURLRewrite -;hostRewrite s;pathPrefixRewrite s
LbEdgeExtension -;createTime t -;description s;extensionChains [@ExtensionChain +;forwardingRules [s +;labels {s;loadBalancingScheme #AuthzExtension.loadBalancingScheme +;name s +*;updateTime t -
LbRouteExtension -;createTime t -;description s;extensionChains [@ExtensionChain +;forwardingRules [s +;labels {s;loadBalancingScheme #AuthzExtension.loadBalancingScheme +;metadata o;name s +*;updateTime t -
LbTrafficExtension -;createTime t -;description s;extensionChains [@ExtensionChain +;forwardingRules [s;labels {s;loadBalancingScheme #AuthzExtension.loadBalancingScheme +;metadata o;name s +*;updateTime t -
ListAgentConnectivityTemplatesResponse -;agentConnectivityTemplates [@AgentConnectivityTemplate;nextPageToken s;unreachable [s
ListAgentGatewaysResponse -;agentGateways [@AgentGateway;nextPageToken s;unreachable [s
ListAuthzExtensionsResponse -;authzExtensions [@AuthzExtension;nextPageToken s;unreachable [s
ListEndpointPoliciesResponse -;endpointPolicies [@EndpointPolicy;nextPageToken s;unreachable [s
ListExtensionBindingsResponse -;extensionBindings [@ExtensionBinding;nextPageToken s;unreachable [s
ListGatewaysResponse -;gateways [@Gateway;nextPageToken s;unreachable [s
ListGrpcRoutesResponse -;grpcRoutes [@GrpcRoute;nextPageToken s;unreachable [s
ListHttpRoutesResponse -;httpRoutes [@HttpRoute;nextPageToken s;unreachable [s
ListLbEdgeExtensionsResponse -;lbEdgeExtensions [@LbEdgeExtension;nextPageToken s;unreachable [s
ListLbRouteExtensionsResponse -;lbRouteExtensions [@LbRouteExtension;nextPageToken s;unreachable [s
ListLbTrafficExtensionsResponse -;lbTrafficExtensions [@LbTrafficExtension;nextPageToken s;unreachable [s
ListMeshesResponse -;meshes [@Mesh;nextPageToken s;unreachable [s
ListMulticastConsumerAssociationsResponse -;multicastConsumerAssociations [@MulticastConsumerAssociation;nextPageToken s;unreachable [s
ListMulticastGroupConsumerActivationsResponse -;multicastGroupConsumerActivations [@MulticastGroupConsumerActivation;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListProducerExtensionsResponse -;nextPageToken s;producerExtensions [@ProducerExtension;unreachable [s
ListServiceBindingsResponse -;nextPageToken s;serviceBindings [@ServiceBinding;unreachable [s
ListServiceLbPoliciesResponse -;nextPageToken s;serviceLbPolicies [@ServiceLbPolicy;unreachable [s
ListTcpRoutesResponse -;nextPageToken s;tcpRoutes [@TcpRoute;unreachable [s
ListTlsRoutesResponse -;nextPageToken s;tlsRoutes [@TlsRoute;unreachable [s
ListWasmPluginVersionsResponse -;nextPageToken s;unreachable [s;wasmPluginVersions [@WasmPluginVersion
ListWasmPluginsResponse -;nextPageToken s;unreachable [s;wasmPlugins [@WasmPlugin
Mesh -;createTime t -;description s;envoyHeaders #Gateway.envoyHeaders;interceptionPort i;labels {s;name s *;selfLink s -;updateTime t -
MulticastConsumerAssociation -;createTime t -;description s;labels {s;multicastDomainActivation s;name s *;network s +;placementPolicy s -;resourceState # -;state @MulticastResourceState -;uniqueId s -;updateTime t -
MulticastGroupConsumerActivation -;createTime t -;description s;labels {s;logConfig @MulticastLogConfig;multicastConsumerAssociation s +;multicastGroup s;multicastGroupRangeActivation s +;name s *;resourceState #MulticastConsumerAssociation.resourceState -;state @MulticastResourceState -;uniqueId s -;updateTime t -
MulticastLogConfig -;enabled b
MulticastResourceState -;state #
Operation -;done b;error @Status;metadata o;name s;response o
ProducerExtension -;createTime t -;description s;etag s;extensionSettings @ProducerExtensionExtensionSettings +;labels {s;name s *;phase # +;updateTime t -
ProducerExtensionExtensionSettings -;authority s;observabilityMode b;service s +;supportedEvents [#ExtensionChainExtension.supportedEvents +
ServiceBinding -;createTime t -;description s;labels {s;name s *;service s;serviceId s -;updateTime t -
ServiceLbPolicy -;autoCapacityDrain @ServiceLbPolicyAutoCapacityDrain;createTime t -;description s;failoverConfig @ServiceLbPolicyFailoverConfig;isolationConfig @ServiceLbPolicyIsolationConfig;labels {s;loadBalancingAlgorithm #;name s *;updateTime t -
ServiceLbPolicyAutoCapacityDrain -;enable b
ServiceLbPolicyFailoverConfig -;failoverHealthThreshold i
ServiceLbPolicyIsolationConfig -;isolationGranularity #;isolationMode #
Status -;code i;details [o;message s
TcpRoute -;createTime t -;description s;gateways [s;labels {s;meshes [s;name s *;rules [@TcpRouteRouteRule +;selfLink s -;updateTime t -
TcpRouteRouteAction -;destinations [@TcpRouteRouteDestination;idleTimeout d;originalDestination b
TcpRouteRouteDestination -;serviceName s +;weight i
TcpRouteRouteMatch -;address s +;port s +
TcpRouteRouteRule -;action @TcpRouteRouteAction +;matches [@TcpRouteRouteMatch
TlsRoute -;createTime t -;description s;gateways [s;labels {s;meshes [s;name s *;rules [@TlsRouteRouteRule +;selfLink s -;targetProxies [s;updateTime t -
TlsRouteRouteAction -;destinations [@TlsRouteRouteDestination +;idleTimeout d
TlsRouteRouteDestination -;serviceName s +;weight i
TlsRouteRouteMatch -;alpn [s;sniHost [s
TlsRouteRouteRule -;action @TlsRouteRouteAction +;matches [@TlsRouteRouteMatch +
TrafficPortSelector -;ports [s
WasmPlugin -;createTime t -;description s;labels {s;logConfig @WasmPluginLogConfig;mainVersionId s;name s *;updateTime t -;usedBy [@WasmPluginUsedBy -;versions {@WasmPluginVersionDetails
WasmPluginLogConfig -;enable b;minLogLevel #;sampleRate f
WasmPluginUsedBy -;name s -
WasmPluginVersion -;createTime t -;description s;imageDigest s -;imageUri s;labels {s;name s *;pluginConfigData y;pluginConfigDigest s -;pluginConfigUri s;updateTime t -
WasmPluginVersionDetails -;createTime t -;description s;imageDigest s -;imageUri s;labels {s;pluginConfigData y;pluginConfigDigest s -;pluginConfigUri s;updateTime t -
AgentConnectivityTemplate.accessPath -;ACCESS_PATH_UNSPECIFIED;CLIENT_TO_AGENT;AGENT_TO_ANYWHERE
AgentConnectivityTemplate.accessTypes -;ACCESS_TYPE_UNSPECIFIED;PUBLIC;PRIVATE
AgentConnectivityTemplate.agentCompute -;AGENT_COMPUTE_UNSPECIFIED;GKE;CLOUD_RUN;BORG;GCE_VM
AgentConnectivityTemplate.deploymentModel -;DEPLOYMENT_MODEL_UNSPECIFIED;CENTRALIZED;AMBIENT
AgentGateway.protocols -;PROTOCOL_UNSPECIFIED;MCP
AgentGatewayGoogleManaged.governedAccessPath -;GOVERNED_ACCESS_PATH_UNSPECIFIED;AGENT_TO_ANYWHERE;CLIENT_TO_AGENT
AuthzExtension.loadBalancingScheme -;LOAD_BALANCING_SCHEME_UNSPECIFIED;INTERNAL_MANAGED;EXTERNAL_MANAGED
AuthzExtension.wireFormat -;WIRE_FORMAT_UNSPECIFIED;EXT_PROC_GRPC;EXT_AUTHZ_GRPC
EgressNetworkConfig.vpcEgress -;VPC_EGRESS_UNSPECIFIED;ALL_TRAFFIC;PRIVATE_RANGES_ONLY
EgressNetworkConfigTlsConfig.additionalRoots -;ADDITIONAL_ROOTS_UNSPECIFIED;NO_ADDITIONAL_ROOTS;PUBLICLY_TRUSTED_ROOTS
EndpointMatcherMetadataLabelMatcher.metadataLabelMatchCriteria -;METADATA_LABEL_MATCH_CRITERIA_UNSPECIFIED;MATCH_ANY;MATCH_ALL
EndpointPolicy.type -;ENDPOINT_POLICY_TYPE_UNSPECIFIED;SIDECAR_PROXY;GRPC_SERVER
ExtensionBindingTargetScope.resourceTypes -;RESOURCE_TYPE_UNSPECIFIED;AI_APPLICATION;AGENT_GATEWAY
ExtensionChainExtension.requestBodySendMode -;BODY_SEND_MODE_UNSPECIFIED;BODY_SEND_MODE_STREAMED;BODY_SEND_MODE_FULL_DUPLEX_STREAMED
ExtensionChainExtension.supportedEvents -;EVENT_TYPE_UNSPECIFIED;REQUEST_HEADERS;REQUEST_BODY;RESPONSE_HEADERS;RESPONSE_BODY;REQUEST_TRAILERS;RESPONSE_TRAILERS
Gateway.envoyHeaders -;ENVOY_HEADERS_UNSPECIFIED;NONE;DEBUG_HEADERS
Gateway.ipVersion -;IP_VERSION_UNSPECIFIED;IPV4;IPV6
Gateway.routingMode -;EXPLICIT_ROUTING_MODE;NEXT_HOP_ROUTING_MODE
Gateway.type -;TYPE_UNSPECIFIED;OPEN_MESH;SECURE_WEB_GATEWAY
GrpcRouteHeaderMatch.type -;TYPE_UNSPECIFIED;EXACT;REGULAR_EXPRESSION
HttpRouteRedirect.responseCode -;RESPONSE_CODE_UNSPECIFIED;MOVED_PERMANENTLY_DEFAULT;FOUND;SEE_OTHER;TEMPORARY_REDIRECT;PERMANENT_REDIRECT
MulticastConsumerAssociation.resourceState -;CONSUMER_RESOURCE_STATE_UNSPECIFIED;ACTIVE;OBSOLETE
MulticastResourceState.state -;STATE_ENUM_UNSPECIFIED;CREATING;ACTIVE;DELETING;DELETE_FAILED;UPDATING;UPDATE_FAILED;INACTIVE;OBSOLETE
ProducerExtension.phase -;PHASE_UNSPECIFIED;TRAFFIC;AUTHZ
ServiceLbPolicy.loadBalancingAlgorithm -;LOAD_BALANCING_ALGORITHM_UNSPECIFIED;SPRAY_TO_WORLD;SPRAY_TO_REGION;WATERFALL_BY_REGION;WATERFALL_BY_ZONE
ServiceLbPolicyIsolationConfig.isolationGranularity -;ISOLATION_GRANULARITY_UNSPECIFIED;REGION
ServiceLbPolicyIsolationConfig.isolationMode -;ISOLATION_MODE_UNSPECIFIED;NEAREST;STRICT
WasmPluginLogConfig.minLogLevel -;LOG_LEVEL_UNSPECIFIED;TRACE;DEBUG;INFO;WARN;ERROR;CRITICAL
projects.locations.wasmPlugins.get.view -;WASM_PLUGIN_VIEW_UNSPECIFIED;WASM_PLUGIN_VIEW_BASIC;WASM_PLUGIN_VIEW_FULL
projects.locations.agentConnectivityTemplates;create POST v1/{parent=projects/*/locations/*}/agentConnectivityTemplates AgentConnectivityTemplate Operation;?agentConnectivityTemplateId s;delete DELETE v1/{name=projects/*/locations/*/agentConnectivityTemplates/*} - Operation;?etag s;get GET v1/{name=projects/*/locations/*/agentConnectivityTemplates/*} - AgentConnectivityTemplate;list GET v1/{parent=projects/*/locations/*}/agentConnectivityTemplates - ListAgentConnectivityTemplatesResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/agentConnectivityTemplates/*} AgentConnectivityTemplate Operation;?updateMask m
projects.locations.agentGateways;create POST v1/{parent=projects/*/locations/*}/agentGateways AgentGateway Operation;?agentGatewayId s;delete DELETE v1/{name=projects/*/locations/*/agentGateways/*} - Operation;?etag s;get GET v1/{name=projects/*/locations/*/agentGateways/*} - AgentGateway;list GET v1/{parent=projects/*/locations/*}/agentGateways - ListAgentGatewaysResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/agentGateways/*} AgentGateway Operation;?updateMask m
projects.locations.authzExtensions;create POST v1/{parent=projects/*/locations/*}/authzExtensions AuthzExtension Operation;?authzExtensionId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/authzExtensions/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/authzExtensions/*} - AuthzExtension;list GET v1/{parent=projects/*/locations/*}/authzExtensions - ListAuthzExtensionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/authzExtensions/*} AuthzExtension Operation;?requestId s;?updateMask m
projects.locations.endpointPolicies;create POST v1/{parent=projects/*/locations/*}/endpointPolicies EndpointPolicy Operation;?endpointPolicyId s;delete DELETE v1/{name=projects/*/locations/*/endpointPolicies/*} - Operation;get GET v1/{name=projects/*/locations/*/endpointPolicies/*} - EndpointPolicy;list GET v1/{parent=projects/*/locations/*}/endpointPolicies - ListEndpointPoliciesResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/endpointPolicies/*} EndpointPolicy Operation;?updateMask m
projects.locations.extensionBindings;create POST v1/{parent=projects/*/locations/*}/extensionBindings ExtensionBinding Operation;?extensionBindingId s;delete DELETE v1/{name=projects/*/locations/*/extensionBindings/*} - Operation;?etag s;get GET v1/{name=projects/*/locations/*/extensionBindings/*} - ExtensionBinding;list GET v1/{parent=projects/*/locations/*}/extensionBindings - ListExtensionBindingsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/extensionBindings/*} ExtensionBinding Operation;?updateMask m
projects.locations.gateways;create POST v1/{parent=projects/*/locations/*}/gateways Gateway Operation;?gatewayId s;delete DELETE v1/{name=projects/*/locations/*/gateways/*} - Operation;get GET v1/{name=projects/*/locations/*/gateways/*} - Gateway;list GET v1/{parent=projects/*/locations/*}/gateways - ListGatewaysResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/gateways/*} Gateway Operation;?updateMask m
projects.locations.grpcRoutes;create POST v1/{parent=projects/*/locations/*}/grpcRoutes GrpcRoute Operation;?grpcRouteId s;delete DELETE v1/{name=projects/*/locations/*/grpcRoutes/*} - Operation;get GET v1/{name=projects/*/locations/*/grpcRoutes/*} - GrpcRoute;list GET v1/{parent=projects/*/locations/*}/grpcRoutes - ListGrpcRoutesResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/grpcRoutes/*} GrpcRoute Operation;?updateMask m
projects.locations.httpRoutes;create POST v1/{parent=projects/*/locations/*}/httpRoutes HttpRoute Operation;?httpRouteId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/httpRoutes/*} - Operation;get GET v1/{name=projects/*/locations/*/httpRoutes/*} - HttpRoute;list GET v1/{parent=projects/*/locations/*}/httpRoutes - ListHttpRoutesResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/httpRoutes/*} HttpRoute Operation;?updateMask m
projects.locations.lbEdgeExtensions;create POST v1/{parent=projects/*/locations/*}/lbEdgeExtensions LbEdgeExtension Operation;?lbEdgeExtensionId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/lbEdgeExtensions/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/lbEdgeExtensions/*} - LbEdgeExtension;list GET v1/{parent=projects/*/locations/*}/lbEdgeExtensions - ListLbEdgeExtensionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/lbEdgeExtensions/*} LbEdgeExtension Operation;?requestId s;?updateMask m
projects.locations.lbRouteExtensions;create POST v1/{parent=projects/*/locations/*}/lbRouteExtensions LbRouteExtension Operation;?lbRouteExtensionId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/lbRouteExtensions/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/lbRouteExtensions/*} - LbRouteExtension;list GET v1/{parent=projects/*/locations/*}/lbRouteExtensions - ListLbRouteExtensionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/lbRouteExtensions/*} LbRouteExtension Operation;?requestId s;?updateMask m
projects.locations.lbTrafficExtensions;create POST v1/{parent=projects/*/locations/*}/lbTrafficExtensions LbTrafficExtension Operation;?lbTrafficExtensionId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/lbTrafficExtensions/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/lbTrafficExtensions/*} - LbTrafficExtension;list GET v1/{parent=projects/*/locations/*}/lbTrafficExtensions - ListLbTrafficExtensionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/lbTrafficExtensions/*} LbTrafficExtension Operation;?requestId s;?updateMask m
projects.locations.meshes;create POST v1/{parent=projects/*/locations/*}/meshes Mesh Operation;?meshId s;delete DELETE v1/{name=projects/*/locations/*/meshes/*} - Operation;get GET v1/{name=projects/*/locations/*/meshes/*} - Mesh;list GET v1/{parent=projects/*/locations/*}/meshes - ListMeshesResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/meshes/*} Mesh Operation;?updateMask m
projects.locations.multicastConsumerAssociations;create POST v1/{parent=projects/*/locations/*}/multicastConsumerAssociations MulticastConsumerAssociation Operation;?multicastConsumerAssociationId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/multicastConsumerAssociations/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/multicastConsumerAssociations/*} - MulticastConsumerAssociation;list GET v1/{parent=projects/*/locations/*}/multicastConsumerAssociations - ListMulticastConsumerAssociationsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/multicastConsumerAssociations/*} MulticastConsumerAssociation Operation;?requestId s;?updateMask m
projects.locations.multicastGroupConsumerActivations;create POST v1/{parent=projects/*/locations/*}/multicastGroupConsumerActivations MulticastGroupConsumerActivation Operation;?multicastGroupConsumerActivationId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/multicastGroupConsumerActivations/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/multicastGroupConsumerActivations/*} - MulticastGroupConsumerActivation;list GET v1/{parent=projects/*/locations/*}/multicastGroupConsumerActivations - ListMulticastGroupConsumerActivationsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/multicastGroupConsumerActivations/*} MulticastGroupConsumerActivation Operation;?requestId s;?updateMask m
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.producerExtensions;create POST v1/{parent=projects/*/locations/*}/producerExtensions ProducerExtension Operation;?producerExtensionId s;delete DELETE v1/{name=projects/*/locations/*/producerExtensions/*} - Operation;?etag s;get GET v1/{name=projects/*/locations/*/producerExtensions/*} - ProducerExtension;list GET v1/{parent=projects/*/locations/*}/producerExtensions - ListProducerExtensionsResponse;?pageSize i;?pageToken s
projects.locations.serviceBindings;create POST v1/{parent=projects/*/locations/*}/serviceBindings ServiceBinding Operation;?requestId s;?serviceBindingId s;delete DELETE v1/{name=projects/*/locations/*/serviceBindings/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/serviceBindings/*} - ServiceBinding;list GET v1/{parent=projects/*/locations/*}/serviceBindings - ListServiceBindingsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/serviceBindings/*} ServiceBinding Operation;?requestId s;?updateMask m
projects.locations.serviceLbPolicies;create POST v1/{parent=projects/*/locations/*}/serviceLbPolicies ServiceLbPolicy Operation;?serviceLbPolicyId s;delete DELETE v1/{name=projects/*/locations/*/serviceLbPolicies/*} - Operation;get GET v1/{name=projects/*/locations/*/serviceLbPolicies/*} - ServiceLbPolicy;list GET v1/{parent=projects/*/locations/*}/serviceLbPolicies - ListServiceLbPoliciesResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/serviceLbPolicies/*} ServiceLbPolicy Operation;?updateMask m
projects.locations.tcpRoutes;create POST v1/{parent=projects/*/locations/*}/tcpRoutes TcpRoute Operation;?tcpRouteId s;delete DELETE v1/{name=projects/*/locations/*/tcpRoutes/*} - Operation;get GET v1/{name=projects/*/locations/*/tcpRoutes/*} - TcpRoute;list GET v1/{parent=projects/*/locations/*}/tcpRoutes - ListTcpRoutesResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/tcpRoutes/*} TcpRoute Operation;?updateMask m
projects.locations.tlsRoutes;create POST v1/{parent=projects/*/locations/*}/tlsRoutes TlsRoute Operation;?tlsRouteId s;delete DELETE v1/{name=projects/*/locations/*/tlsRoutes/*} - Operation;get GET v1/{name=projects/*/locations/*/tlsRoutes/*} - TlsRoute;list GET v1/{parent=projects/*/locations/*}/tlsRoutes - ListTlsRoutesResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v1/{name=projects/*/locations/*/tlsRoutes/*} TlsRoute Operation;?updateMask m
projects.locations.wasmPlugins;create POST v1/{parent=projects/*/locations/*}/wasmPlugins WasmPlugin Operation;?wasmPluginId s;delete DELETE v1/{name=projects/*/locations/*/wasmPlugins/*} - Operation;get GET v1/{name=projects/*/locations/*/wasmPlugins/*} - WasmPlugin;?view #;list GET v1/{parent=projects/*/locations/*}/wasmPlugins - ListWasmPluginsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/wasmPlugins/*} WasmPlugin Operation;?updateMask m
projects.locations.wasmPlugins.versions;create POST v1/{parent=projects/*/locations/*/wasmPlugins/*}/versions WasmPluginVersion Operation;?wasmPluginVersionId s;delete DELETE v1/{name=projects/*/locations/*/wasmPlugins/*/versions/*} - Operation;get GET v1/{name=projects/*/locations/*/wasmPlugins/*/versions/*} - WasmPluginVersion;list GET v1/{parent=projects/*/locations/*/wasmPlugins/*}/versions - ListWasmPluginVersionsResponse;?pageSize i;?pageToken s

"""#)
}
