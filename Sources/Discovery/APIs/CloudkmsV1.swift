// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudkms:v1 of 20260917 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudkmsV1 = GoogleAPI(
        #"""
cloudkms.v1 20260917 https://cloudkms.googleapis.com/ Cloud Key Management Service (KMS) API
AddQuorumMember 44;AuditConfig 57;AuditLogConfig 46;Binding 44;Certificate 165;CertificateChains 78;Challenge 43;CryptoKey 290;CryptoKeyVersion 422;CryptoKeyVersionTemplate 117;DeleteSingleTenantHsmInstance 32;DisableSingleTenantHsmInstance 33;EkmConnection 120;Empty 8;EnableSingleTenantHsmInstance 32;Expr 53;ExternalProtectionLevelOptions 104;ImportJob 280;KeyAccessJustificationsPolicy 56;KeyHandle 57;KeyOperationAttestation 81;KeyRing 34;ListCryptoKeyVersionsResponse 97;ListCryptoKeysResponse 76;ListEkmConnectionsResponse 88;ListImportJobsResponse 76;ListKeyHandlesResponse 64;ListKeyRingsResponse 70;ListSingleTenantHsmInstanceProposalsResponse 142;ListSingleTenantHsmInstancesResponse 118;Operation 62;Policy 72;QuorumAuth 90;QuorumParameters 106;RefreshSingleTenantHsmInstance 33;RegisterTwoFactorAuthKeys 82;RemoveQuorumMember 47;RequiredActionQuorumParameters 159;ServiceResolver 111;SetIamPolicyRequest 50;SingleTenantHsmInstance 178;SingleTenantHsmInstanceProposal 644;Status 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UpgradeKeyTrust 53;WrappingPublicKey 35
AuditLogConfig.logType 78;CryptoKey.purpose 157;CryptoKeyVersion.algorithm 1097;CryptoKeyVersion.protectionLevel 117;CryptoKeyVersion.state 230;EkmConnection.keyManagementMode 83;ImportJob.importMethod 333;ImportJob.publicKeyFormat 91;ImportJob.state 81;KeyAccessJustificationsPolicy.allowedAccessReasons 406;KeyOperationAttestation.format 118;SingleTenantHsmInstance.state 146;SingleTenantHsmInstanceProposal.state 117;projects.locations.keyRings.cryptoKeys.list.versionView 99
projects.locations.ekmConnections 844;projects.locations.keyHandles 304;projects.locations.keyRings 738;projects.locations.keyRings.cryptoKeys 1024;projects.locations.keyRings.cryptoKeys.cryptoKeyVersions 751;projects.locations.keyRings.importJobs 811;projects.locations.operations 96;projects.locations.singleTenantHsmInstances 442;projects.locations.singleTenantHsmInstances.proposals 614
AddQuorumMember -;twoFactorPublicKeyPem s +
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Binding -;condition @Expr;members [s;role s
Certificate -;issuer s -;notAfterTime t -;notBeforeTime t -;parsed b -;rawDer y +;serialNumber s -;sha256Fingerprint s -;subject s -;subjectAlternativeDnsNames [s -
CertificateChains -;caviumCerts [s;googleCardCerts [s;googlePartitionCerts [s
Challenge -;challenge y -;publicKeyPem s -
CryptoKey -;createTime t -;cryptoKeyBackend s ^;destroyScheduledDuration d ^;importOnly b ^;keyAccessJustificationsPolicy @KeyAccessJustificationsPolicy;labels {s;name s -;nextRotationTime t;primary @CryptoKeyVersion -;purpose # ^;rotationPeriod d;versionTemplate @CryptoKeyVersionTemplate
CryptoKeyVersion -;algorithm # -;attestation @KeyOperationAttestation -;createTime t -;destroyEventTime t -;destroyTime t -;externalDestructionFailureReason s -;externalProtectionLevelOptions @ExternalProtectionLevelOptions;generateTime t -;generationFailureReason s -;hsmTrusted b -;importFailureReason s -;importJob s -;importTime t -;name s -;protectionLevel # -;reimportEligible b -;state #;trustedWrappingEnabled b ^
CryptoKeyVersionTemplate -;algorithm #CryptoKeyVersion.algorithm +;protectionLevel #CryptoKeyVersion.protectionLevel
DeleteSingleTenantHsmInstance -
DisableSingleTenantHsmInstance -
EkmConnection -;createTime t -;cryptoSpacePath s;etag s;keyManagementMode #;name s -;serviceResolvers [@ServiceResolver
Empty -
EnableSingleTenantHsmInstance -
Expr -;description s;expression s;location s;title s
ExternalProtectionLevelOptions -;ekmConnectionBackendOverride s;ekmConnectionKeyPath s;externalKeyUri s
ImportJob -;attestation @KeyOperationAttestation -;createTime t -;cryptoKeyBackend s ^;expireEventTime t -;expireTime t -;generateTime t -;importMethod # +^;name s -;protectionLevel #CryptoKeyVersion.protectionLevel +^;publicKey @WrappingPublicKey -;publicKeyFormat # -;state # -
KeyAccessJustificationsPolicy -;allowedAccessReasons [#
KeyHandle -;kmsKey s -;name s *;resourceTypeSelector s +
KeyOperationAttestation -;certChains @CertificateChains -;content y -;format # -
KeyRing -;createTime t -;name s -
ListCryptoKeyVersionsResponse -;cryptoKeyVersions [@CryptoKeyVersion;nextPageToken s;totalSize i
ListCryptoKeysResponse -;cryptoKeys [@CryptoKey;nextPageToken s;totalSize i
ListEkmConnectionsResponse -;ekmConnections [@EkmConnection;nextPageToken s;totalSize i
ListImportJobsResponse -;importJobs [@ImportJob;nextPageToken s;totalSize i
ListKeyHandlesResponse -;keyHandles [@KeyHandle;nextPageToken s
ListKeyRingsResponse -;keyRings [@KeyRing;nextPageToken s;totalSize i
ListSingleTenantHsmInstanceProposalsResponse -;nextPageToken s;singleTenantHsmInstanceProposals [@SingleTenantHsmInstanceProposal;totalSize i
ListSingleTenantHsmInstancesResponse -;nextPageToken s;singleTenantHsmInstances [@SingleTenantHsmInstance;totalSize i
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
QuorumAuth -;requiredApproverCount i -;totalApproverCount i +;twoFactorPublicKeyPems [s -
QuorumParameters -;approvedTwoFactorPublicKeyPems [s -;challenges [@Challenge -;requiredApproverCount i -
RefreshSingleTenantHsmInstance -
RegisterTwoFactorAuthKeys -;requiredApproverCount i +;twoFactorPublicKeyPems [s +
RemoveQuorumMember -;twoFactorPublicKeyPem s +
RequiredActionQuorumParameters -;approvedTwoFactorPublicKeyPems [s -;quorumChallenges [@Challenge -;requiredApproverCount i -;requiredChallenges [@Challenge -
ServiceResolver -;endpointFilter s;hostname s +;serverCertificates [@Certificate +;serviceDirectoryService s +
SetIamPolicyRequest -;policy @Policy;updateMask m
SingleTenantHsmInstance -;createTime t -;deleteTime t -;disableTime t -;keyPortabilityEnabled b ^;name s *;quorumAuth @QuorumAuth +;state # -;unrefreshedDurationUntilDisable d -
SingleTenantHsmInstanceProposal -;addQuorumMember @AddQuorumMember;createTime t -;deleteSingleTenantHsmInstance @DeleteSingleTenantHsmInstance;deleteTime t -;disableSingleTenantHsmInstance @DisableSingleTenantHsmInstance;enableSingleTenantHsmInstance @EnableSingleTenantHsmInstance;expireTime t;failureReason s -;name s *;purgeTime t -;quorumParameters @QuorumParameters -;refreshSingleTenantHsmInstance @RefreshSingleTenantHsmInstance;registerTwoFactorAuthKeys @RegisterTwoFactorAuthKeys;removeQuorumMember @RemoveQuorumMember;requiredActionQuorumParameters @RequiredActionQuorumParameters -;state # -;ttl d <;upgradeKeyTrust @UpgradeKeyTrust
Status -;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UpgradeKeyTrust -;name s +;twoFactorPublicKeyPem s +
WrappingPublicKey -;data y -;pem s
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
CryptoKey.purpose -;CRYPTO_KEY_PURPOSE_UNSPECIFIED;ENCRYPT_DECRYPT;ASYMMETRIC_SIGN;ASYMMETRIC_DECRYPT;RAW_ENCRYPT_DECRYPT;MAC;KEY_ENCAPSULATION;AES_WRAPPING
CryptoKeyVersion.algorithm -;CRYPTO_KEY_VERSION_ALGORITHM_UNSPECIFIED;GOOGLE_SYMMETRIC_ENCRYPTION;AES_128_GCM;AES_256_GCM;AES_128_CBC;AES_256_CBC;AES_128_CTR;AES_256_CTR;RSA_SIGN_PSS_2048_SHA256;RSA_SIGN_PSS_3072_SHA256;RSA_SIGN_PSS_4096_SHA256;RSA_SIGN_PSS_4096_SHA512;RSA_SIGN_PKCS1_2048_SHA256;RSA_SIGN_PKCS1_3072_SHA256;RSA_SIGN_PKCS1_4096_SHA256;RSA_SIGN_PKCS1_4096_SHA512;RSA_SIGN_RAW_PKCS1_2048;RSA_SIGN_RAW_PKCS1_3072;RSA_SIGN_RAW_PKCS1_4096;RSA_DECRYPT_OAEP_2048_SHA256;RSA_DECRYPT_OAEP_3072_SHA256;RSA_DECRYPT_OAEP_4096_SHA256;RSA_DECRYPT_OAEP_4096_SHA512;RSA_DECRYPT_OAEP_2048_SHA1;RSA_DECRYPT_OAEP_3072_SHA1;RSA_DECRYPT_OAEP_4096_SHA1;EC_SIGN_P256_SHA256;EC_SIGN_P384_SHA384;EC_SIGN_SECP256K1_SHA256;EC_SIGN_ED25519;HMAC_SHA256;HMAC_SHA1;HMAC_SHA384;HMAC_SHA512;HMAC_SHA224;EXTERNAL_SYMMETRIC_ENCRYPTION;ML_KEM_768;ML_KEM_1024;KEM_XWING;PQ_SIGN_ML_DSA_44;PQ_SIGN_ML_DSA_65;PQ_SIGN_ML_DSA_87;PQ_SIGN_SLH_DSA_SHA2_128S;PQ_SIGN_HASH_SLH_DSA_SHA2_128S_SHA256;PQ_SIGN_ML_DSA_44_EXTERNAL_MU;PQ_SIGN_ML_DSA_65_EXTERNAL_MU;PQ_SIGN_ML_DSA_87_EXTERNAL_MU;KEM_ECDH_P256;KEM_ECDH_P384;AES_256_KWP
CryptoKeyVersion.protectionLevel -;PROTECTION_LEVEL_UNSPECIFIED;SOFTWARE;HSM;EXTERNAL;EXTERNAL_VPC;HSM_SINGLE_TENANT
CryptoKeyVersion.state -;CRYPTO_KEY_VERSION_STATE_UNSPECIFIED;PENDING_GENERATION;ENABLED;DISABLED;DESTROYED;DESTROY_SCHEDULED;PENDING_IMPORT;IMPORT_FAILED;GENERATION_FAILED;PENDING_EXTERNAL_DESTRUCTION;EXTERNAL_DESTRUCTION_FAILED
EkmConnection.keyManagementMode -;KEY_MANAGEMENT_MODE_UNSPECIFIED;MANUAL;CLOUD_KMS
ImportJob.importMethod -;IMPORT_METHOD_UNSPECIFIED;RSA_OAEP_3072_SHA1_AES_256;RSA_OAEP_4096_SHA1_AES_256;RSA_OAEP_3072_SHA256_AES_256;RSA_OAEP_4096_SHA256_AES_256;RSA_OAEP_3072_SHA256;RSA_OAEP_4096_SHA256;HPKE_KEM_ML_KEM_768_HKDF_SHA256_AES_256_GCM;HPKE_KEM_ML_KEM_1024_HKDF_SHA256_AES_256_GCM;HPKE_KEM_XWING_HKDF_SHA256_AES_256_GCM
ImportJob.publicKeyFormat -;PUBLIC_KEY_FORMAT_UNSPECIFIED;PEM;DER;NIST_PQC;XWING_RAW_BYTES
ImportJob.state -;IMPORT_JOB_STATE_UNSPECIFIED;PENDING_GENERATION;ACTIVE;EXPIRED
KeyAccessJustificationsPolicy.allowedAccessReasons -;REASON_UNSPECIFIED;CUSTOMER_INITIATED_SUPPORT;GOOGLE_INITIATED_SERVICE;THIRD_PARTY_DATA_REQUEST;GOOGLE_INITIATED_REVIEW;CUSTOMER_INITIATED_ACCESS;GOOGLE_INITIATED_SYSTEM_OPERATION;REASON_NOT_EXPECTED;MODIFIED_CUSTOMER_INITIATED_ACCESS;MODIFIED_GOOGLE_INITIATED_SYSTEM_OPERATION;GOOGLE_RESPONSE_TO_PRODUCTION_ALERT;CUSTOMER_AUTHORIZED_WORKFLOW_SERVICING
KeyOperationAttestation.format -;ATTESTATION_FORMAT_UNSPECIFIED;CAVIUM_V1_COMPRESSED;CAVIUM_V2_COMPRESSED;CAVIUM_V209
SingleTenantHsmInstance.state -;STATE_UNSPECIFIED;CREATING;PENDING_TWO_FACTOR_AUTH_REGISTRATION;ACTIVE;DISABLING;DISABLED;DELETING;DELETED;FAILED
SingleTenantHsmInstanceProposal.state -;STATE_UNSPECIFIED;CREATING;PENDING;APPROVED;RUNNING;SUCCEEDED;FAILED;DELETED
projects.locations.keyRings.cryptoKeys.list.versionView -;CRYPTO_KEY_VERSION_VIEW_UNSPECIFIED;FULL
projects.locations.ekmConnections;create POST v1/{parent=projects/*/locations/*}/ekmConnections EkmConnection EkmConnection;?ekmConnectionId s;get GET v1/{name=projects/*/locations/*/ekmConnections/*} - EkmConnection;getIamPolicy GET v1/{resource=projects/*/locations/*/ekmConnections/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/ekmConnections - ListEkmConnectionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/ekmConnections/*} EkmConnection EkmConnection;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/ekmConnections/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/ekmConnections/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.keyHandles;create POST v1/{parent=projects/*/locations/*}/keyHandles KeyHandle Operation;?keyHandleId s;get GET v1/{name=projects/*/locations/*/keyHandles/*} - KeyHandle;list GET v1/{parent=projects/*/locations/*}/keyHandles - ListKeyHandlesResponse;?filter s;?pageSize i;?pageToken s
projects.locations.keyRings;create POST v1/{parent=projects/*/locations/*}/keyRings KeyRing KeyRing;?keyRingId s;delete DELETE v1/{name=projects/*/locations/*/keyRings/*} - Operation;get GET v1/{name=projects/*/locations/*/keyRings/*} - KeyRing;getIamPolicy GET v1/{resource=projects/*/locations/*/keyRings/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/keyRings - ListKeyRingsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/locations/*/keyRings/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/keyRings/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.keyRings.cryptoKeys;create POST v1/{parent=projects/*/locations/*/keyRings/*}/cryptoKeys CryptoKey CryptoKey;?cryptoKeyId s;?skipInitialVersionCreation b;?trustedWrappingEnabled b;delete DELETE v1/{name=projects/*/locations/*/keyRings/*/cryptoKeys/*} - Operation;get GET v1/{name=projects/*/locations/*/keyRings/*/cryptoKeys/*} - CryptoKey;getIamPolicy GET v1/{resource=projects/*/locations/*/keyRings/*/cryptoKeys/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*/keyRings/*}/cryptoKeys - ListCryptoKeysResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?versionView #;patch PATCH v1/{name=projects/*/locations/*/keyRings/*/cryptoKeys/*} CryptoKey CryptoKey;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/keyRings/*/cryptoKeys/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/keyRings/*/cryptoKeys/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.keyRings.cryptoKeys.cryptoKeyVersions;create POST v1/{parent=projects/*/locations/*/keyRings/*/cryptoKeys/*}/cryptoKeyVersions CryptoKeyVersion CryptoKeyVersion;delete DELETE v1/{name=projects/*/locations/*/keyRings/*/cryptoKeys/*/cryptoKeyVersions/*} - Operation;get GET v1/{name=projects/*/locations/*/keyRings/*/cryptoKeys/*/cryptoKeyVersions/*} - CryptoKeyVersion;list GET v1/{parent=projects/*/locations/*/keyRings/*/cryptoKeys/*}/cryptoKeyVersions - ListCryptoKeyVersionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?view #projects.locations.keyRings.cryptoKeys.list.versionView;patch PATCH v1/{name=projects/*/locations/*/keyRings/*/cryptoKeys/*/cryptoKeyVersions/*} CryptoKeyVersion CryptoKeyVersion;?updateMask m
projects.locations.keyRings.importJobs;create POST v1/{parent=projects/*/locations/*/keyRings/*}/importJobs ImportJob ImportJob;?importJobId s;get GET v1/{name=projects/*/locations/*/keyRings/*/importJobs/*} - ImportJob;?publicKeyFormat #ImportJob.publicKeyFormat;getIamPolicy GET v1/{resource=projects/*/locations/*/keyRings/*/importJobs/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*/keyRings/*}/importJobs - ListImportJobsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/locations/*/keyRings/*/importJobs/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/keyRings/*/importJobs/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.operations;get GET v1/{name=projects/*/locations/*/operations/*} - Operation
projects.locations.singleTenantHsmInstances;create POST v1/{parent=projects/*/locations/*}/singleTenantHsmInstances SingleTenantHsmInstance Operation;?singleTenantHsmInstanceId s;get GET v1/{name=projects/*/locations/*/singleTenantHsmInstances/*} - SingleTenantHsmInstance;list GET v1/{parent=projects/*/locations/*}/singleTenantHsmInstances - ListSingleTenantHsmInstancesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?showDeleted b
projects.locations.singleTenantHsmInstances.proposals;create POST v1/{parent=projects/*/locations/*/singleTenantHsmInstances/*}/proposals SingleTenantHsmInstanceProposal Operation;?singleTenantHsmInstanceProposalId s;delete DELETE v1/{name=projects/*/locations/*/singleTenantHsmInstances/*/proposals/*} - Empty;get GET v1/{name=projects/*/locations/*/singleTenantHsmInstances/*/proposals/*} - SingleTenantHsmInstanceProposal;list GET v1/{parent=projects/*/locations/*/singleTenantHsmInstances/*}/proposals - ListSingleTenantHsmInstanceProposalsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?showDeleted b

"""#)
}
