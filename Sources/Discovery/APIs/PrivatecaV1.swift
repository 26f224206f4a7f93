// swift-format-ignore-file
// Written by `make discovery` from the Discovery document privateca:v1 of 20260529 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let privatecaV1 = GoogleAPI(
        #"""
privateca.v1 20260529 https://privateca.googleapis.com/ Certificate Authority API
AccessUrls 55;AllowedKeyType 58;AttributeTypeAndValue 58;AuditConfig 57;AuditLogConfig 46;Binding 44;CaOptions 41;CaPool 137;Certificate 344;CertificateAuthority 443;CertificateConfig 138;CertificateConfigKeyId 35;CertificateDescription 276;CertificateExtensionConstraints 85;CertificateFingerprint 38;CertificateIdentityConstraints 117;CertificateRevocationList 189;CertificateTemplate 243;EcKeyType 33;Empty 8;EncryptionSpec 31;Expr 53;ExtendedKeyUsageOptions 113;IssuanceModes 67;IssuancePolicy 300;KeyId 16;KeyUsage 119;KeyUsageOptions 160;KeyVersionSpec 50;ListCaPoolsResponse 70;ListCertificateAuthoritiesResponse 114;ListCertificateRevocationListsResponse 127;ListCertificateTemplatesResponse 109;ListCertificatesResponse 85;ListOperationsResponse 79;NameConstraints 197;ObjectId 29;Operation 62;Policy 72;PublicKey 31;PublishingOptions 66;RelativeDistinguishedName 63;RevocationDetails 90;RevokedCertificate 72;RsaKeyType 47;SetIamPolicyRequest 50;Status 37;Subject 164;SubjectAltNames 98;SubjectConfig 65;SubjectDescription 130;SubordinateConfig 86;SubordinateConfigChain 46;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UserDefinedAccessUrls 70;X509Extension 58;X509Parameters 166
AttributeTypeAndValue.type 159;AuditLogConfig.logType 78;CaPool.tier 49;Certificate.subjectMode 97;CertificateAuthority.state 104;CertificateAuthority.type 69;CertificateExtensionConstraints.knownExtensions 180;CertificateRevocationList.state 70;EcKeyType.signatureAlgorithm 100;KeyVersionSpec.algorithm 215;PublicKey.format 46;PublishingOptions.encodingFormat 71;RevokedCertificate.revocationReason 238
projects.locations.caPools 881;projects.locations.caPools.certificateAuthorities 779;projects.locations.caPools.certificateAuthorities.certificateRevocationLists 1105;projects.locations.caPools.certificates 554;projects.locations.certificateTemplates 1035;projects.locations.operations 301
AccessUrls -;caCertificateAccessUrl s;crlAccessUrls [s
AllowedKeyType -;ellipticCurve @EcKeyType;rsa @RsaKeyType
AttributeTypeAndValue -;objectId @ObjectId;type #;value s
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Binding -;condition @Expr;members [s;role s
CaOptions -;isCa b;maxIssuerPathLength i
CaPool -;encryptionSpec @EncryptionSpec;issuancePolicy @IssuancePolicy;labels {s;name s *;publishingOptions @PublishingOptions;tier # +^
Certificate -;certificateDescription @CertificateDescription -;certificateTemplate s ^;config @CertificateConfig ^;createTime t -;issuerCertificateAuthority s -;labels {s;lifetime d +^;name s *;pemCertificate s -;pemCertificateChain [s -;pemCsr s ^;requestedNotBeforeTime t;revocationDetails @RevocationDetails -;subjectMode # ^;updateTime t -
CertificateAuthority -;accessUrls @AccessUrls -;caCertificateDescriptions [@CertificateDescription -;config @CertificateConfig +^;createTime t -;deleteTime t -;expireTime t -;gcsBucket s ^;keySpec @KeyVersionSpec +^;labels {s;lifetime d +^;name s *;pemCaCertificates [s -;satisfiesPzi b -;satisfiesPzs b -;state # -;subordinateConfig @SubordinateConfig;tier #CaPool.tier -;type # +^;updateTime t -;userDefinedAccessUrls @UserDefinedAccessUrls
CertificateConfig -;publicKey @PublicKey;subjectConfig @SubjectConfig +;subjectKeyId @CertificateConfigKeyId;x509Config @X509Parameters +
CertificateConfigKeyId -;keyId s +
CertificateDescription -;aiaIssuingCertificateUrls [s;authorityKeyId @KeyId;certFingerprint @CertificateFingerprint;crlDistributionPoints [s;publicKey @PublicKey;subjectDescription @SubjectDescription;subjectKeyId @KeyId;tbsCertificateDigest s;x509Description @X509Parameters
CertificateExtensionConstraints -;additionalExtensions [@ObjectId;knownExtensions [#
CertificateFingerprint -;sha256Hash s
CertificateIdentityConstraints -;allowSubjectAltNamesPassthrough b +;allowSubjectPassthrough b +;celExpression @Expr
CertificateRevocationList -;accessUrl s -;createTime t -;labels {s;name s *;pemCrl s -;revisionId s -;revokedCertificates [@RevokedCertificate -;sequenceNumber l -;state # -;updateTime t -
CertificateTemplate -;createTime t -;description s;identityConstraints @CertificateIdentityConstraints;labels {s;maximumLifetime d;name s *;passthroughExtensions @CertificateExtensionConstraints;predefinedValues @X509Parameters;updateTime t -
EcKeyType -;signatureAlgorithm #
Empty -
EncryptionSpec -;cloudKmsKey s
Expr -;description s;expression s;location s;title s
ExtendedKeyUsageOptions -;clientAuth b;codeSigning b;emailProtection b;ocspSigning b;serverAuth b;timeStamping b
IssuanceModes -;allowConfigBasedIssuance b;allowCsrBasedIssuance b
IssuancePolicy -;allowRequesterSpecifiedNotBeforeTime b;allowedIssuanceModes @IssuanceModes;allowedKeyTypes [@AllowedKeyType;backdateDuration d;baselineValues @X509Parameters;identityConstraints @CertificateIdentityConstraints;maximumLifetime d;passthroughExtensions @CertificateExtensionConstraints
KeyId -;keyId s
KeyUsage -;baseKeyUsage @KeyUsageOptions;extendedKeyUsage @ExtendedKeyUsageOptions;unknownExtendedKeyUsages [@ObjectId
KeyUsageOptions -;certSign b;contentCommitment b;crlSign b;dataEncipherment b;decipherOnly b;digitalSignature b;encipherOnly b;keyAgreement b;keyEncipherment b
KeyVersionSpec -;algorithm #;cloudKmsKeyVersion s
ListCaPoolsResponse -;caPools [@CaPool;nextPageToken s;unreachable [s
ListCertificateAuthoritiesResponse -;certificateAuthorities [@CertificateAuthority;nextPageToken s;unreachable [s
ListCertificateRevocationListsResponse -;certificateRevocationLists [@CertificateRevocationList;nextPageToken s;unreachable [s
ListCertificateTemplatesResponse -;certificateTemplates [@CertificateTemplate;nextPageToken s;unreachable [s
ListCertificatesResponse -;certificates [@Certificate;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
NameConstraints -;critical b;excludedDnsNames [s;excludedEmailAddresses [s;excludedIpRanges [s;excludedUris [s;permittedDnsNames [s;permittedEmailAddresses [s;permittedIpRanges [s;permittedUris [s
ObjectId -;objectIdPath [i +
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
PublicKey -;format # +;key y +
PublishingOptions -;encodingFormat #;publishCaCert b;publishCrl b
RelativeDistinguishedName -;attributes [@AttributeTypeAndValue
RevocationDetails -;revocationState #RevokedCertificate.revocationReason;revocationTime t
RevokedCertificate -;certificate s;hexSerialNumber s;revocationReason #
RsaKeyType -;maxModulusSize l;minModulusSize l
SetIamPolicyRequest -;policy @Policy;updateMask m
Status -;code i;details [o;message s
Subject -;commonName s;countryCode s;locality s;organization s;organizationalUnit s;postalCode s;province s;rdnSequence [@RelativeDistinguishedName;streetAddress s
SubjectAltNames -;customSans [@X509Extension;dnsNames [s;emailAddresses [s;ipAddresses [s;uris [s
SubjectConfig -;subject @Subject;subjectAltName @SubjectAltNames
SubjectDescription -;hexSerialNumber s;lifetime d;notAfterTime t;notBeforeTime t;subject @Subject;subjectAltName @SubjectAltNames
SubordinateConfig -;certificateAuthority s +;pemIssuerChain @SubordinateConfigChain +
SubordinateConfigChain -;pemCertificates [s +
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UserDefinedAccessUrls -;aiaIssuingCertificateUrls [s;crlAccessUrls [s
X509Extension -;critical b;objectId @ObjectId +;value y +
X509Parameters -;additionalExtensions [@X509Extension;aiaOcspServers [s;caOptions @CaOptions;keyUsage @KeyUsage;nameConstraints @NameConstraints;policyIds [@ObjectId
AttributeTypeAndValue.type -;ATTRIBUTE_TYPE_UNSPECIFIED;COMMON_NAME;COUNTRY_CODE;ORGANIZATION;ORGANIZATIONAL_UNIT;LOCALITY;PROVINCE;STREET_ADDRESS;POSTAL_CODE
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
CaPool.tier -;TIER_UNSPECIFIED;ENTERPRISE;DEVOPS
Certificate.subjectMode -;SUBJECT_REQUEST_MODE_UNSPECIFIED;DEFAULT;RDN_SEQUENCE;REFLECTED_SPIFFE
CertificateAuthority.state -;STATE_UNSPECIFIED;ENABLED;DISABLED;STAGED;AWAITING_USER_ACTIVATION;DELETED
CertificateAuthority.type -;TYPE_UNSPECIFIED;SELF_SIGNED;SUBORDINATE
CertificateExtensionConstraints.knownExtensions -;KNOWN_CERTIFICATE_EXTENSION_UNSPECIFIED;BASE_KEY_USAGE;EXTENDED_KEY_USAGE;CA_OPTIONS;POLICY_IDS;AIA_OCSP_SERVERS;NAME_CONSTRAINTS
CertificateRevocationList.state -;STATE_UNSPECIFIED;ACTIVE;SUPERSEDED
EcKeyType.signatureAlgorithm -;EC_SIGNATURE_ALGORITHM_UNSPECIFIED;ECDSA_P256;ECDSA_P384;EDDSA_25519
KeyVersionSpec.algorithm -;SIGN_HASH_ALGORITHM_UNSPECIFIED;RSA_PSS_2048_SHA256;RSA_PSS_3072_SHA256;RSA_PSS_4096_SHA256;RSA_PKCS1_2048_SHA256;RSA_PKCS1_3072_SHA256;RSA_PKCS1_4096_SHA256;EC_P256_SHA256;EC_P384_SHA384
PublicKey.format -;KEY_FORMAT_UNSPECIFIED;PEM
PublishingOptions.encodingFormat -;ENCODING_FORMAT_UNSPECIFIED;PEM;DER
RevokedCertificate.revocationReason -;REVOCATION_REASON_UNSPECIFIED;KEY_COMPROMISE;CERTIFICATE_AUTHORITY_COMPROMISE;AFFILIATION_CHANGED;SUPERSEDED;CESSATION_OF_OPERATION;CERTIFICATE_HOLD;PRIVILEGE_WITHDRAWN;ATTRIBUTE_AUTHORITY_COMPROMISE
projects.locations.caPools;create POST v1/{parent=projects/*/locations/*}/caPools CaPool Operation;?caPoolId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/caPools/*} - Operation;?ignoreDependentResources b;?requestId s;get GET v1/{name=projects/*/locations/*/caPools/*} - CaPool;getIamPolicy GET v1/{resource=projects/*/locations/*/caPools/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/caPools - ListCaPoolsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/caPools/*} CaPool Operation;?requestId s;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/caPools/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/caPools/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.caPools.certificateAuthorities;create POST v1/{parent=projects/*/locations/*/caPools/*}/certificateAuthorities CertificateAuthority Operation;?certificateAuthorityId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/caPools/*/certificateAuthorities/*} - Operation;?ignoreActiveCertificates b;?ignoreDependentResources b;?requestId s;?skipGracePeriod b;get GET v1/{name=projects/*/locations/*/caPools/*/certificateAuthorities/*} - CertificateAuthority;list GET v1/{parent=projects/*/locations/*/caPools/*}/certificateAuthorities - ListCertificateAuthoritiesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/caPools/*/certificateAuthorities/*} CertificateAuthority Operation;?requestId s;?updateMask m
projects.locations.caPools.certificateAuthorities.certificateRevocationLists;get GET v1/{name=projects/*/locations/*/caPools/*/certificateAuthorities/*/certificateRevocationLists/*} - CertificateRevocationList;getIamPolicy GET v1/{resource=projects/*/locations/*/caPools/*/certificateAuthorities/*/certificateRevocationLists/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*/caPools/*/certificateAuthorities/*}/certificateRevocationLists - ListCertificateRevocationListsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/caPools/*/certificateAuthorities/*/certificateRevocationLists/*} CertificateRevocationList Operation;?requestId s;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/caPools/*/certificateAuthorities/*/certificateRevocationLists/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/caPools/*/certificateAuthorities/*/certificateRevocationLists/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.caPools.certificates;create POST v1/{parent=projects/*/locations/*/caPools/*}/certificates Certificate Certificate;?certificateId s;?issuingCertificateAuthorityId s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/caPools/*/certificates/*} - Certificate;list GET v1/{parent=projects/*/locations/*/caPools/*}/certificates - ListCertificatesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/caPools/*/certificates/*} Certificate Certificate;?requestId s;?updateMask m
projects.locations.certificateTemplates;create POST v1/{parent=projects/*/locations/*}/certificateTemplates CertificateTemplate Operation;?certificateTemplateId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/certificateTemplates/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/certificateTemplates/*} - CertificateTemplate;getIamPolicy GET v1/{resource=projects/*/locations/*/certificateTemplates/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/certificateTemplates - ListCertificateTemplatesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/certificateTemplates/*} CertificateTemplate Operation;?requestId s;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/certificateTemplates/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/certificateTemplates/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
