// swift-format-ignore-file
// Written by `make discovery` from the Discovery document certificatemanager:v1 of 20260629 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let certificatemanagerV1 = GoogleAPI(
        #"""
certificatemanager.v1 20260629 https://certificatemanager.googleapis.com/ Certificate Manager API
AllowlistedCertificate 44;AuthorizationAttemptInfo 129;CNAME 52;Certificate 274;CertificateAuthorityConfig 98;CertificateAuthorityServiceConfig 47;CertificateIssuanceConfig 217;CertificateMap 117;CertificateMapEntry 132;DnsAuthorization 152;DnsResourceRecord 47;Empty 8;GclbTarget 76;IPs 56;IntermediateCA 34;IpConfig 36;ListCertificateIssuanceConfigsResponse 127;ListCertificateMapEntriesResponse 111;ListCertificateMapsResponse 94;ListCertificatesResponse 85;ListDnsAuthorizationsResponse 100;ListOperationsResponse 79;ListTrustConfigsResponse 85;ManagedCertificate 179;ManagedIdentityCertificate 116;Operation 62;ProvisioningIssue 43;SelfManagedCertificate 62;Status 37;Troubleshooting 56;TrustAnchor 31;TrustConfig 199;TrustStore 73;UsedBy 18
AuthorizationAttemptInfo.failureReason 92;AuthorizationAttemptInfo.state 81;Certificate.scope 63;CertificateIssuanceConfig.keyAlgorithm 87;CertificateMapEntry.matcher 58;CertificateMapEntry.state 69;DnsAuthorization.type 73;ManagedCertificate.state 72;ProvisioningIssue.reason 79;Troubleshooting.issues 156
projects.locations.certificateIssuanceConfigs 655;projects.locations.certificateMaps 534;projects.locations.certificateMaps.certificateMapEntries 702;projects.locations.certificates 501;projects.locations.dnsAuthorizations 556;projects.locations.operations 301;projects.locations.trustConfigs 509
AllowlistedCertificate -;pemCertificate s +
AuthorizationAttemptInfo -;attemptTime t -;details s -;domain s -;failureReason # -;state # -;troubleshooting @Troubleshooting -
CNAME -;expectedData s -;name s -;resolvedData [s -
Certificate -;createTime t -;description s;expireTime t -;labels {s;managed @ManagedCertificate;managedIdentity @ManagedIdentityCertificate;name s *;pemCertificate s -;sanDnsnames [s -;scope # ^;selfManaged @SelfManagedCertificate;tags {s <;updateTime t -;usedBy [@UsedBy -
CertificateAuthorityConfig -;certificateAuthorityServiceConfig @CertificateAuthorityServiceConfig
CertificateAuthorityServiceConfig -;caPool s +
CertificateIssuanceConfig -;certificateAuthorityConfig @CertificateAuthorityConfig +;createTime t -;description s;keyAlgorithm # +;labels {s;lifetime d +;name s *;rotationWindowPercentage i +;tags {s <;updateTime t -
CertificateMap -;createTime t -;description s;gclbTargets [@GclbTarget -;labels {s;name s *;tags {s <;updateTime t -
CertificateMapEntry -;certificates [s;createTime t -;description s;hostname s;labels {s;matcher #;name s *;state # -;updateTime t -
DnsAuthorization -;createTime t -;description s;dnsResourceRecord @DnsResourceRecord -;domain s +^;labels {s;name s *;tags {s <;type # ^;updateTime t -
DnsResourceRecord -;data s -;name s -;type s -
Empty -
GclbTarget -;ipConfigs [@IpConfig -;targetHttpsProxy s -;targetSslProxy s -
IPs -;resolved [s -;serving [s -;servingOnAltPorts [s -
IntermediateCA -;pemCertificate s
IpConfig -;ipAddress s -;ports [u -
ListCertificateIssuanceConfigsResponse -;certificateIssuanceConfigs [@CertificateIssuanceConfig;nextPageToken s;unreachable [s
ListCertificateMapEntriesResponse -;certificateMapEntries [@CertificateMapEntry;nextPageToken s;unreachable [s
ListCertificateMapsResponse -;certificateMaps [@CertificateMap;nextPageToken s;unreachable [s
ListCertificatesResponse -;certificates [@Certificate;nextPageToken s;unreachable [s
ListDnsAuthorizationsResponse -;dnsAuthorizations [@DnsAuthorization;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListTrustConfigsResponse -;nextPageToken s;trustConfigs [@TrustConfig;unreachable [s
ManagedCertificate -;authorizationAttemptInfo [@AuthorizationAttemptInfo -;dnsAuthorizations [s ^;domains [s ^;issuanceConfig s ^;provisioningIssue @ProvisioningIssue -;state # -
ManagedIdentityCertificate -;identity s +^;provisioningIssue @ProvisioningIssue -;state #ManagedCertificate.state -
Operation -;done b;error @Status;metadata o;name s;response o
ProvisioningIssue -;details s -;reason # -
SelfManagedCertificate -;pemCertificate s <;pemPrivateKey s <
Status -;code i;details [o;message s
Troubleshooting -;cname @CNAME -;ips @IPs -;issues [# -
TrustAnchor -;pemCertificate s
TrustConfig -;allowlistedCertificates [@AllowlistedCertificate;createTime t -;description s;etag s;labels {s;name s *;spiffeTrustStores {@TrustStore;tags {s <;trustStores [@TrustStore;updateTime t -
TrustStore -;intermediateCas [@IntermediateCA;trustAnchors [@TrustAnchor
UsedBy -;name s -
AuthorizationAttemptInfo.failureReason -;FAILURE_REASON_UNSPECIFIED;CONFIG;CAA;RATE_LIMITED
AuthorizationAttemptInfo.state -;STATE_UNSPECIFIED;AUTHORIZING;AUTHORIZED;FAILED
Certificate.scope -;DEFAULT;EDGE_CACHE;ALL_REGIONS;CLIENT_AUTH
CertificateIssuanceConfig.keyAlgorithm -;KEY_ALGORITHM_UNSPECIFIED;RSA_2048;ECDSA_P256
CertificateMapEntry.matcher -;MATCHER_UNSPECIFIED;PRIMARY
CertificateMapEntry.state -;SERVING_STATE_UNSPECIFIED;ACTIVE;PENDING
DnsAuthorization.type -;TYPE_UNSPECIFIED;FIXED_RECORD;PER_PROJECT_RECORD
ManagedCertificate.state -;STATE_UNSPECIFIED;PROVISIONING;FAILED;ACTIVE
ProvisioningIssue.reason -;REASON_UNSPECIFIED;AUTHORIZATION_ISSUE;RATE_LIMITED
Troubleshooting.issues -;ISSUE_UNSPECIFIED;CNAME_MISMATCH;RESOLVED_TO_NOT_SERVING;RESOLVED_TO_SERVING_ON_ALT_PORTS;NO_RESOLVED_IPS;CERTIFICATE_NOT_ATTACHED
projects.locations.certificateIssuanceConfigs;create POST v1/{parent=projects/*/locations/*}/certificateIssuanceConfigs CertificateIssuanceConfig Operation;?certificateIssuanceConfigId s;delete DELETE v1/{name=projects/*/locations/*/certificateIssuanceConfigs/*} - Operation;get GET v1/{name=projects/*/locations/*/certificateIssuanceConfigs/*} - CertificateIssuanceConfig;list GET v1/{parent=projects/*/locations/*}/certificateIssuanceConfigs - ListCertificateIssuanceConfigsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/certificateIssuanceConfigs/*} CertificateIssuanceConfig Operation;?updateMask m
projects.locations.certificateMaps;create POST v1/{parent=projects/*/locations/*}/certificateMaps CertificateMap Operation;?certificateMapId s;delete DELETE v1/{name=projects/*/locations/*/certificateMaps/*} - Operation;get GET v1/{name=projects/*/locations/*/certificateMaps/*} - CertificateMap;list GET v1/{parent=projects/*/locations/*}/certificateMaps - ListCertificateMapsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/certificateMaps/*} CertificateMap Operation;?updateMask m
projects.locations.certificateMaps.certificateMapEntries;create POST v1/{parent=projects/*/locations/*/certificateMaps/*}/certificateMapEntries CertificateMapEntry Operation;?certificateMapEntryId s;delete DELETE v1/{name=projects/*/locations/*/certificateMaps/*/certificateMapEntries/*} - Operation;get GET v1/{name=projects/*/locations/*/certificateMaps/*/certificateMapEntries/*} - CertificateMapEntry;list GET v1/{parent=projects/*/locations/*/certificateMaps/*}/certificateMapEntries - ListCertificateMapEntriesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/certificateMaps/*/certificateMapEntries/*} CertificateMapEntry Operation;?updateMask m
projects.locations.certificates;create POST v1/{parent=projects/*/locations/*}/certificates Certificate Operation;?certificateId s;delete DELETE v1/{name=projects/*/locations/*/certificates/*} - Operation;get GET v1/{name=projects/*/locations/*/certificates/*} - Certificate;list GET v1/{parent=projects/*/locations/*}/certificates - ListCertificatesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/certificates/*} Certificate Operation;?updateMask m
projects.locations.dnsAuthorizations;create POST v1/{parent=projects/*/locations/*}/dnsAuthorizations DnsAuthorization Operation;?dnsAuthorizationId s;delete DELETE v1/{name=projects/*/locations/*/dnsAuthorizations/*} - Operation;get GET v1/{name=projects/*/locations/*/dnsAuthorizations/*} - DnsAuthorization;list GET v1/{parent=projects/*/locations/*}/dnsAuthorizations - ListDnsAuthorizationsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/dnsAuthorizations/*} DnsAuthorization Operation;?updateMask m
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.trustConfigs;create POST v1/{parent=projects/*/locations/*}/trustConfigs TrustConfig Operation;?trustConfigId s;delete DELETE v1/{name=projects/*/locations/*/trustConfigs/*} - Operation;?etag s;get GET v1/{name=projects/*/locations/*/trustConfigs/*} - TrustConfig;list GET v1/{parent=projects/*/locations/*}/trustConfigs - ListTrustConfigsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/trustConfigs/*} TrustConfig Operation;?updateMask m

"""#)
}
