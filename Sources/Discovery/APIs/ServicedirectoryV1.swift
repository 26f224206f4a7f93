// swift-format-ignore-file
// Written by `make discovery` from the Discovery document servicedirectory:v1 of 20260916 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let servicedirectoryV1 = GoogleAPI(
        #"""
servicedirectory.v1 20260916 https://servicedirectory.googleapis.com/ Service Directory API
Binding 44;Empty 8;Endpoint 72;Expr 53;GetIamPolicyRequest 48;GetPolicyOptions 44;ListEndpointsResponse 61;ListNamespacesResponse 64;ListServicesResponse 58;Namespace 39;Policy 45;Service 65;SetIamPolicyRequest 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44

projects.locations.namespaces 837;projects.locations.namespaces.services 920;projects.locations.namespaces.services.endpoints 602
Binding -;condition @Expr;members [s;role s
Empty -
Endpoint -;address s;annotations {s;name s *;network s ^;port i;uid s -
Expr -;description s;expression s;location s;title s
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
ListEndpointsResponse -;endpoints [@Endpoint;nextPageToken s
ListNamespacesResponse -;namespaces [@Namespace;nextPageToken s
ListServicesResponse -;nextPageToken s;services [@Service
Namespace -;labels {s;name s *;uid s -
Policy -;bindings [@Binding;etag y;version i
Service -;annotations {s;endpoints [@Endpoint -;name s *;uid s -
SetIamPolicyRequest -;policy @Policy
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
projects.locations.namespaces;create POST v1/{parent=projects/*/locations/*}/namespaces Namespace Namespace;?namespaceId s;delete DELETE v1/{name=projects/*/locations/*/namespaces/*} - Empty;get GET v1/{name=projects/*/locations/*/namespaces/*} - Namespace;getIamPolicy POST v1/{resource=projects/*/locations/*/namespaces/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*}/namespaces - ListNamespacesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/namespaces/*} Namespace Namespace;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/namespaces/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/namespaces/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.namespaces.services;create POST v1/{parent=projects/*/locations/*/namespaces/*}/services Service Service;?serviceId s;delete DELETE v1/{name=projects/*/locations/*/namespaces/*/services/*} - Empty;get GET v1/{name=projects/*/locations/*/namespaces/*/services/*} - Service;getIamPolicy POST v1/{resource=projects/*/locations/*/namespaces/*/services/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*/namespaces/*}/services - ListServicesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/namespaces/*/services/*} Service Service;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/namespaces/*/services/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/namespaces/*/services/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.namespaces.services.endpoints;create POST v1/{parent=projects/*/locations/*/namespaces/*/services/*}/endpoints Endpoint Endpoint;?endpointId s;delete DELETE v1/{name=projects/*/locations/*/namespaces/*/services/*/endpoints/*} - Empty;get GET v1/{name=projects/*/locations/*/namespaces/*/services/*/endpoints/*} - Endpoint;list GET v1/{parent=projects/*/locations/*/namespaces/*/services/*}/endpoints - ListEndpointsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/namespaces/*/services/*/endpoints/*} Endpoint Endpoint;?updateMask m

"""#)
}
