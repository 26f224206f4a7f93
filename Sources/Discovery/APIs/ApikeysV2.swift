// swift-format-ignore-file
// Written by `make discovery` from the Discovery document apikeys:v2 of 20260818 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let apikeysV2 = GoogleAPI(
        #"""
apikeys.v2 20260818 https://apikeys.googleapis.com/ API Keys API
Operation 62;Status 37;V2AndroidApplication 55;V2AndroidKeyRestrictions 70;V2ApiTarget 35;V2BrowserKeyRestrictions 47;V2IosKeyRestrictions 43;V2Key 171;V2ListKeysResponse 50;V2Restrictions 228;V2ServerKeyRestrictions 40
projects.locations.keys.delete.checkExistingUsage 96
operations 54;projects.locations.keys 516
Operation -;done b;error @Status;metadata o;name s;response o
Status -;code i;details [o;message s
V2AndroidApplication -;packageName s;sha1Fingerprint s
V2AndroidKeyRestrictions -;allowedApplications [@V2AndroidApplication
V2ApiTarget -;methods [s;service s
V2BrowserKeyRestrictions -;allowedReferrers [s
V2IosKeyRestrictions -;allowedBundleIds [s
V2Key -;annotations {s;createTime t -;deleteTime t -;displayName s;etag s;keyString s -;name s *;restrictions @V2Restrictions;serviceAccountEmail s;uid s -;updateTime t -
V2ListKeysResponse -;keys [@V2Key;nextPageToken s
V2Restrictions -;androidKeyRestrictions @V2AndroidKeyRestrictions;apiTargets [@V2ApiTarget;browserKeyRestrictions @V2BrowserKeyRestrictions;iosKeyRestrictions @V2IosKeyRestrictions;serverKeyRestrictions @V2ServerKeyRestrictions
V2ServerKeyRestrictions -;allowedIps [s
projects.locations.keys.delete.checkExistingUsage -;CHECK_EXISTING_USAGE_UNSPECIFIED;SKIP;CHECK
operations;get GET v2/{name=operations/*} - Operation
projects.locations.keys;create POST v2/{parent=projects/*/locations/*}/keys V2Key Operation;?keyId s;delete DELETE v2/{name=projects/*/locations/*/keys/*} - Operation;?checkExistingUsage #;?etag s;get GET v2/{name=projects/*/locations/*/keys/*} - V2Key;list GET v2/{parent=projects/*/locations/*}/keys - V2ListKeysResponse;?pageSize i;?pageToken s;?showDeleted b;patch PATCH v2/{name=projects/*/locations/*/keys/*} V2Key Operation;?checkExistingUsage #projects.locations.keys.delete.checkExistingUsage;?updateMask m

"""#)
}
