// swift-format-ignore-file
// Written by `make discovery` from the Discovery document apigateway:v1 of 20261028 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let apigatewayV1 = GoogleAPI(
        #"""
apigateway.v1 20261028 https://apigateway.googleapis.com/ API Gateway API
ApigatewayApi 108;ApigatewayApiConfig 299;ApigatewayApiConfigFile 44;ApigatewayApiConfigGrpcServiceDefinition 121;ApigatewayApiConfigOpenApiDocument 71;ApigatewayAuditConfig 77;ApigatewayAuditLogConfig 56;ApigatewayBinding 64;ApigatewayExpr 63;ApigatewayGateway 191;ApigatewayListApiConfigsResponse 108;ApigatewayListApisResponse 90;ApigatewayListGatewaysResponse 102;ApigatewayListOperationsResponse 99;ApigatewayOperation 82;ApigatewayPolicy 102;ApigatewaySetIamPolicyRequest 70;ApigatewayStatus 47;ApigatewayTestIamPermissionsRequest 53;ApigatewayTestIamPermissionsResponse 54;Empty 8
ApigatewayApi.state 81;ApigatewayApiConfig.state 98;ApigatewayAuditLogConfig.logType 88;ApigatewayGateway.effectiveStreamingMode 147;ApigatewayGateway.streamingMode 84;projects.locations.apis.configs.get.view 78
projects.locations.apis 892;projects.locations.apis.configs 1018;projects.locations.gateways 948;projects.locations.operations 321
ApigatewayApi -;createTime t -;displayName s;labels {s;managedService s ^;name s *;state # -;updateTime t -
ApigatewayApiConfig -;createTime t -;displayName s;gatewayServiceAccount s ^;grpcServices [@ApigatewayApiConfigGrpcServiceDefinition;labels {s;managedServiceConfigs [@ApigatewayApiConfigFile;name s *;openapiDocuments [@ApigatewayApiConfigOpenApiDocument;serviceConfigId s -;state # -;updateTime t -
ApigatewayApiConfigFile -;contents y;path s
ApigatewayApiConfigGrpcServiceDefinition -;fileDescriptorSet @ApigatewayApiConfigFile <;source [@ApigatewayApiConfigFile
ApigatewayApiConfigOpenApiDocument -;document @ApigatewayApiConfigFile
ApigatewayAuditConfig -;auditLogConfigs [@ApigatewayAuditLogConfig;service s
ApigatewayAuditLogConfig -;exemptedMembers [s;logType #
ApigatewayBinding -;condition @ApigatewayExpr;members [s;role s
ApigatewayExpr -;description s;expression s;location s;title s
ApigatewayGateway -;apiConfig s +;createTime t -;defaultHostname s -;displayName s;effectiveStreamingMode # -;labels {s;name s *;state #ApigatewayApi.state -;streamingMode # ^;updateTime t -
ApigatewayListApiConfigsResponse -;apiConfigs [@ApigatewayApiConfig;nextPageToken s;unreachableLocations [s
ApigatewayListApisResponse -;apis [@ApigatewayApi;nextPageToken s;unreachableLocations [s
ApigatewayListGatewaysResponse -;gateways [@ApigatewayGateway;nextPageToken s;unreachableLocations [s
ApigatewayListOperationsResponse -;nextPageToken s;operations [@ApigatewayOperation;unreachable [s
ApigatewayOperation -;done b;error @ApigatewayStatus;metadata o;name s;response o
ApigatewayPolicy -;auditConfigs [@ApigatewayAuditConfig;bindings [@ApigatewayBinding;etag y;version i
ApigatewaySetIamPolicyRequest -;policy @ApigatewayPolicy;updateMask m
ApigatewayStatus -;code i;details [o;message s
ApigatewayTestIamPermissionsRequest -;permissions [s
ApigatewayTestIamPermissionsResponse -;permissions [s
Empty -
ApigatewayApi.state -;STATE_UNSPECIFIED;CREATING;ACTIVE;FAILED;DELETING;UPDATING
ApigatewayApiConfig.state -;STATE_UNSPECIFIED;CREATING;ACTIVE;FAILED;DELETING;UPDATING;ACTIVATING
ApigatewayAuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
ApigatewayGateway.effectiveStreamingMode -;EFFECTIVE_STREAMING_MODE_UNSPECIFIED;EFFECTIVE_STREAMING_MODE_DISABLED;EFFECTIVE_STREAMING_MODE_ENABLED
ApigatewayGateway.streamingMode -;STREAMING_MODE_UNSPECIFIED;STREAMING_MODE_ENABLED
projects.locations.apis.configs.get.view -;CONFIG_VIEW_UNSPECIFIED;BASIC;FULL
projects.locations.apis;create POST v1/{parent=projects/*/locations/*}/apis ApigatewayApi ApigatewayOperation;?apiId s;delete DELETE v1/{name=projects/*/locations/*/apis/*} - ApigatewayOperation;get GET v1/{name=projects/*/locations/*/apis/*} - ApigatewayApi;getIamPolicy GET v1/{resource=projects/*/locations/*/apis/*}:getIamPolicy - ApigatewayPolicy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/apis - ApigatewayListApisResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/apis/*} ApigatewayApi ApigatewayOperation;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/apis/*}:setIamPolicy ApigatewaySetIamPolicyRequest ApigatewayPolicy;testIamPermissions POST v1/{resource=projects/*/locations/*/apis/*}:testIamPermissions ApigatewayTestIamPermissionsRequest ApigatewayTestIamPermissionsResponse
projects.locations.apis.configs;create POST v1/{parent=projects/*/locations/*/apis/*}/configs ApigatewayApiConfig ApigatewayOperation;?apiConfigId s;delete DELETE v1/{name=projects/*/locations/*/apis/*/configs/*} - ApigatewayOperation;get GET v1/{name=projects/*/locations/*/apis/*/configs/*} - ApigatewayApiConfig;?view #;getIamPolicy GET v1/{resource=projects/*/locations/*/apis/*/configs/*}:getIamPolicy - ApigatewayPolicy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*/apis/*}/configs - ApigatewayListApiConfigsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/apis/*/configs/*} ApigatewayApiConfig ApigatewayOperation;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/apis/*/configs/*}:setIamPolicy ApigatewaySetIamPolicyRequest ApigatewayPolicy;testIamPermissions POST v1/{resource=projects/*/locations/*/apis/*/configs/*}:testIamPermissions ApigatewayTestIamPermissionsRequest ApigatewayTestIamPermissionsResponse
projects.locations.gateways;create POST v1/{parent=projects/*/locations/*}/gateways ApigatewayGateway ApigatewayOperation;?gatewayId s;delete DELETE v1/{name=projects/*/locations/*/gateways/*} - ApigatewayOperation;get GET v1/{name=projects/*/locations/*/gateways/*} - ApigatewayGateway;getIamPolicy GET v1/{resource=projects/*/locations/*/gateways/*}:getIamPolicy - ApigatewayPolicy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/gateways - ApigatewayListGatewaysResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/gateways/*} ApigatewayGateway ApigatewayOperation;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/gateways/*}:setIamPolicy ApigatewaySetIamPolicyRequest ApigatewayPolicy;testIamPermissions POST v1/{resource=projects/*/locations/*/gateways/*}:testIamPermissions ApigatewayTestIamPermissionsRequest ApigatewayTestIamPermissionsResponse
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - ApigatewayOperation;list GET v1/{name=projects/*/locations/*}/operations - ApigatewayListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
