// swift-format-ignore-file
// Written by `make discovery` from the Discovery document iap:v1 of 20260428 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let iapV1 = GoogleAPI(
        #"""
iap.v1 20260428 https://iap.googleapis.com/ Cloud Identity-Aware Proxy API
Brand 71;Empty 8;IdentityAwareProxyClient 61;ListBrandsResponse 36;ListIdentityAwareProxyClientsResponse 109;ListTunnelDestGroupsResponse 82;TunnelDestGroup 45

projects.brands 176;projects.brands.identityAwareProxyClients 467;projects.iap_tunnel.locations.destGroups 562
Brand -;applicationTitle s;name s -;orgInternalOnly b -;supportEmail s
Empty -
IdentityAwareProxyClient -;displayName s;name s -;secret s -
ListBrandsResponse -;brands [@Brand
ListIdentityAwareProxyClientsResponse -;identityAwareProxyClients [@IdentityAwareProxyClient;nextPageToken s
ListTunnelDestGroupsResponse -;nextPageToken s;tunnelDestGroups [@TunnelDestGroup
TunnelDestGroup -;cidrs [s;fqdns [s;name s *
projects.brands;create POST v1/{parent=projects/*}/brands Brand Brand;get GET v1/{name=projects/*/brands/*} - Brand;list GET v1/{parent=projects/*}/brands - ListBrandsResponse
projects.brands.identityAwareProxyClients;create POST v1/{parent=projects/*/brands/*}/identityAwareProxyClients IdentityAwareProxyClient IdentityAwareProxyClient;delete DELETE v1/{name=projects/*/brands/*/identityAwareProxyClients/*} - Empty;get GET v1/{name=projects/*/brands/*/identityAwareProxyClients/*} - IdentityAwareProxyClient;list GET v1/{parent=projects/*/brands/*}/identityAwareProxyClients - ListIdentityAwareProxyClientsResponse;?pageSize i;?pageToken s
projects.iap_tunnel.locations.destGroups;create POST v1/{parent=projects/*/iap_tunnel/locations/*}/destGroups TunnelDestGroup TunnelDestGroup;?tunnelDestGroupId s;delete DELETE v1/{name=projects/*/iap_tunnel/locations/*/destGroups/*} - Empty;get GET v1/{name=projects/*/iap_tunnel/locations/*/destGroups/*} - TunnelDestGroup;list GET v1/{parent=projects/*/iap_tunnel/locations/*}/destGroups - ListTunnelDestGroupsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/iap_tunnel/locations/*/destGroups/*} TunnelDestGroup TunnelDestGroup;?updateMask m

"""#)
}
