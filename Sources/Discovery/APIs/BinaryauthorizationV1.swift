// swift-format-ignore-file
// Written by `make discovery` from the Discovery document binaryauthorization:v1 of 20260703 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let binaryauthorizationV1 = GoogleAPI(
        #"""
binaryauthorization.v1 20260703 https://binaryauthorization.googleapis.com/ Binary Authorization API
AttestationAuthenticator 76;AttestationSource 60;Attestor 99;AttestorPublicKey 91;Binding 44;Check 320;CheckSet 84;Empty 8;Expr 53;GkePolicy 64;IamPolicy 48;ImageAllowlist 35;ImageFreshnessCheck 43;ListAttestorsResponse 61;ListPlatformPoliciesResponse 81;PkixPublicKey 60;PkixPublicKeySet 52;PlatformPolicy 83;Scope 57;SetIamPolicyRequest 40;SigstoreAuthority 71;SigstorePublicKey 35;SigstorePublicKeySet 56;SigstoreSignatureCheck 67;SimpleSigningAttestationCheck 127;SlsaCheck 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;TrustedDirectoryCheck 48;UserOwnedGrafeasNote 106;VerificationRule 149;VulnerabilityCheck 190
PkixPublicKey.signatureAlgorithm 479;VerificationRule.trustedBuilder 73;VulnerabilityCheck.maximumFixableSeverity 134
projects.attestors 700;projects.platforms.policies 378
AttestationAuthenticator -;displayName s;pkixPublicKeySet @PkixPublicKeySet
AttestationSource -;containerAnalysisAttestationProjects [s
Attestor -;description s;etag s;name s +;updateTime t -;userOwnedGrafeasNote @UserOwnedGrafeasNote
AttestorPublicKey -;asciiArmoredPgpPublicKey s;comment s;id s;pkixPublicKey @PkixPublicKey
Binding -;condition @Expr;members [s;role s
Check -;alwaysDeny b;displayName s;imageAllowlist @ImageAllowlist;imageFreshnessCheck @ImageFreshnessCheck;sigstoreSignatureCheck @SigstoreSignatureCheck;simpleSigningAttestationCheck @SimpleSigningAttestationCheck;slsaCheck @SlsaCheck;trustedDirectoryCheck @TrustedDirectoryCheck;vulnerabilityCheck @VulnerabilityCheck
CheckSet -;checks [@Check;displayName s;imageAllowlist @ImageAllowlist;scope @Scope
Empty -
Expr -;description s;expression s;location s;title s
GkePolicy -;checkSets [@CheckSet;imageAllowlist @ImageAllowlist
IamPolicy -;bindings [@Binding;etag y;version i
ImageAllowlist -;allowPattern [s +
ImageFreshnessCheck -;maxUploadAgeDays i +
ListAttestorsResponse -;attestors [@Attestor;nextPageToken s
ListPlatformPoliciesResponse -;nextPageToken s;platformPolicies [@PlatformPolicy
PkixPublicKey -;keyId s;publicKeyPem s;signatureAlgorithm #
PkixPublicKeySet -;pkixPublicKeys [@PkixPublicKey +
PlatformPolicy -;description s;etag s;gkePolicy @GkePolicy;name s -;updateTime t -
Scope -;kubernetesNamespace s;kubernetesServiceAccount s
SetIamPolicyRequest -;policy @IamPolicy
SigstoreAuthority -;displayName s;publicKeySet @SigstorePublicKeySet +
SigstorePublicKey -;publicKeyPem s
SigstorePublicKeySet -;publicKeys [@SigstorePublicKey +
SigstoreSignatureCheck -;sigstoreAuthorities [@SigstoreAuthority +
SimpleSigningAttestationCheck -;attestationAuthenticators [@AttestationAuthenticator +;containerAnalysisAttestationProjects [s
SlsaCheck -;rules [@VerificationRule
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
TrustedDirectoryCheck -;trustedDirPatterns [s +
UserOwnedGrafeasNote -;delegationServiceAccountEmail s -;noteReference s +;publicKeys [@AttestorPublicKey
VerificationRule -;attestationSource @AttestationSource;configBasedBuildRequired b;customConstraints s;trustedBuilder #;trustedSourceRepoPatterns [s
VulnerabilityCheck -;allowedCves [s;blockedCves [s;containerAnalysisVulnerabilityProjects [s;maximumFixableSeverity # +;maximumUnfixableSeverity #VulnerabilityCheck.maximumFixableSeverity +
PkixPublicKey.signatureAlgorithm -;SIGNATURE_ALGORITHM_UNSPECIFIED;RSA_PSS_2048_SHA256;RSA_SIGN_PSS_2048_SHA256;RSA_PSS_3072_SHA256;RSA_SIGN_PSS_3072_SHA256;RSA_PSS_4096_SHA256;RSA_SIGN_PSS_4096_SHA256;RSA_PSS_4096_SHA512;RSA_SIGN_PSS_4096_SHA512;RSA_SIGN_PKCS1_2048_SHA256;RSA_SIGN_PKCS1_3072_SHA256;RSA_SIGN_PKCS1_4096_SHA256;RSA_SIGN_PKCS1_4096_SHA512;ECDSA_P256_SHA256;EC_SIGN_P256_SHA256;ECDSA_P384_SHA384;EC_SIGN_P384_SHA384;ECDSA_P521_SHA512;EC_SIGN_P521_SHA512;ML_DSA_65
VerificationRule.trustedBuilder -;BUILDER_UNSPECIFIED;GOOGLE_CLOUD_BUILD
VulnerabilityCheck.maximumFixableSeverity -;MAXIMUM_ALLOWED_SEVERITY_UNSPECIFIED;BLOCK_ALL;MINIMAL;LOW;MEDIUM;HIGH;CRITICAL;ALLOW_ALL
projects.attestors;create POST v1/{parent=projects/*}/attestors Attestor Attestor;?attestorId s;delete DELETE v1/{name=projects/*/attestors/*} - Empty;get GET v1/{name=projects/*/attestors/*} - Attestor;getIamPolicy GET v1/{resource=projects/*/attestors/*}:getIamPolicy - IamPolicy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*}/attestors - ListAttestorsResponse;?pageSize i;?pageToken s;setIamPolicy POST v1/{resource=projects/*/attestors/*}:setIamPolicy SetIamPolicyRequest IamPolicy;testIamPermissions POST v1/{resource=projects/*/attestors/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;update PUT v1/{name=projects/*/attestors/*} Attestor Attestor
projects.platforms.policies;create POST v1/{parent=projects/*/platforms/*}/policies PlatformPolicy PlatformPolicy;?policyId s;delete DELETE v1/{name=projects/*/platforms/*/policies/*} - Empty;?etag s;get GET v1/{name=projects/*/platforms/*/policies/*} - PlatformPolicy;list GET v1/{parent=projects/*/platforms/*}/policies - ListPlatformPoliciesResponse;?pageSize i;?pageToken s

"""#)
}
