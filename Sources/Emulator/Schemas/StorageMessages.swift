/// The messages of storage:v1, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261009
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let storageMessages = """
    Bucket: -; acl [BucketAccessControl]; autoclass BucketAutoclass; billing BucketBilling; cors [BucketCors];
        customPlacementConfig BucketCustomPlacementConfig; defaultEventBasedHold bool;
        defaultObjectAcl [ObjectAccessControl]; encryption BucketEncryption; etag string; generation int64;
        hardDeleteTime time; hierarchicalNamespace BucketHierarchicalNamespace;
        iamConfiguration BucketIamConfiguration; id string; ipFilter BucketIpFilter; kind string; labels {string};
        lifecycle BucketLifecycle; location string; locationType string; logging BucketLogging;
        metageneration int64; name string; objectRetention BucketObjectRetention; owner BucketOwner;
        projectNumber int64; retentionPolicy BucketRetentionPolicy; rpo string; satisfiesPZI bool;
        satisfiesPZS bool; selfLink string; softDeletePolicy BucketSoftDeletePolicy; softDeleteTime time;
        storageClass string; timeCreated time; updated time; versioning BucketVersioning; website BucketWebsite
    BucketAccessControl: -; bucket string; domain string; email string; entity string; entityId string; etag string;
        id string; kind string; projectTeam BucketAccessControlProjectTeam; role string; selfLink string
    BucketAccessControlProjectTeam: -; projectNumber string; team string
    BucketAutoclass: -; enabled bool; terminalStorageClass string; terminalStorageClassUpdateTime time;
        toggleTime time
    BucketBilling: -; requesterPays bool
    BucketCors: -; maxAgeSeconds int32; method [string]; origin [string]; responseHeader [string]
    BucketCustomPlacementConfig: -; dataLocations [string]
    BucketEncryption: -;
        customerManagedEncryptionEnforcementConfig BucketEncryptionCustomerManagedEncryptionEnforcementConfig;
        customerSuppliedEncryptionEnforcementConfig BucketEncryptionCustomerSuppliedEncryptionEnforcementConfig;
        defaultKmsKeyName string;
        googleManagedEncryptionEnforcementConfig BucketEncryptionGoogleManagedEncryptionEnforcementConfig
    BucketEncryptionCustomerManagedEncryptionEnforcementConfig: -; effectiveTime time;
        restrictionMode #BucketEncryptionCustomerManagedEncryptionEnforcementConfigRestrictionMode
    BucketEncryptionCustomerSuppliedEncryptionEnforcementConfig: -; effectiveTime time;
        restrictionMode #BucketEncryptionCustomerSuppliedEncryptionEnforcementConfigRestrictionMode
    BucketEncryptionGoogleManagedEncryptionEnforcementConfig: -; effectiveTime time;
        restrictionMode #BucketEncryptionGoogleManagedEncryptionEnforcementConfigRestrictionMode
    BucketHierarchicalNamespace: -; enabled bool
    BucketIamConfiguration: -; bucketPolicyOnly BucketIamConfigurationBucketPolicyOnly;
        publicAccessPrevention string; uniformBucketLevelAccess BucketIamConfigurationUniformBucketLevelAccess
    BucketIamConfigurationBucketPolicyOnly: -; enabled bool; lockedTime time
    BucketIamConfigurationUniformBucketLevelAccess: -; enabled bool; lockedTime time
    BucketIpFilter: -; allowAllServiceAgentAccess bool; allowCrossOrgVpcs bool; mode string;
        publicNetworkSource BucketIpFilterPublicNetworkSource; vpcNetworkSources [BucketIpFilterVpcNetworkSources]
    BucketIpFilterPublicNetworkSource: -; allowedIpCidrRanges [string]
    BucketIpFilterVpcNetworkSources: -; allowedIpCidrRanges [string]; network string
    BucketLifecycle: -; rule [BucketLifecycleRule]
    BucketLifecycleRule: -; action BucketLifecycleRuleAction; condition BucketLifecycleRuleCondition
    BucketLifecycleRuleAction: -; storageClass string; type string
    BucketLifecycleRuleCondition: -; age int32; createdBefore string; customTimeBefore string;
        daysSinceCustomTime int32; daysSinceNoncurrentTime int32; isLive bool; matchesPattern string;
        matchesPrefix [string]; matchesStorageClass [string]; matchesSuffix [string]; noncurrentTimeBefore string;
        numNewerVersions int32; sizeAboveBytes int64; sizeBelowBytes int64
    BucketLogging: -; logBucket string; logObjectPrefix string
    BucketObjectRetention: -; mode string
    BucketOwner: -; entity string; entityId string
    BucketRetentionPolicy: -; effectiveTime time; isLocked bool; retentionPeriod int64
    BucketSoftDeletePolicy: -; effectiveTime time; hardDeletePause BucketSoftDeletePolicyHardDeletePause;
        retentionDurationSeconds int64
    BucketSoftDeletePolicyHardDeletePause: -; effectiveTime time; enabled bool
    BucketVersioning: -; enabled bool
    BucketWebsite: -; mainPageSuffix string; notFoundPage string
    Buckets: -; items [Bucket]; kind string; nextPageToken string; unreachable [string]
    Expr: -; description string; expression string; location string; title string
    ManagedFolder: -; bucket string; createTime time; id string; kind string; metageneration int64; name string;
        rapidCacheConfig RapidCacheConfig; selfLink string; updateTime time
    ManagedFolders: -; items [ManagedFolder]; kind string; nextPageToken string
    Object: -; acl [ObjectAccessControl]; bucket string; cacheControl string; componentCount int32;
        contentDisposition string; contentEncoding string; contentLanguage string; contentType string;
        contexts ObjectContexts; crc32c string; customTime time; customerEncryption ObjectCustomerEncryption;
        etag string; eventBasedHold bool; generation int64; hardDeleteTime time; id string; kind string;
        kmsKeyName string; md5Hash string; mediaLink string; metadata {string}; metageneration int64; name string;
        owner ObjectOwner; restoreToken string; retention ObjectRetention; retentionExpirationTime time;
        selfLink string; size int64; softDeleteTime time; storageClass string; temporaryHold bool; timeCreated time;
        timeDeleted time; timeFinalized time; timeStorageClassUpdated time; updated time
    ObjectAccessControl: -; bucket string; domain string; email string; entity string; entityId string; etag string;
        generation int64; id string; kind string; object string; projectTeam ObjectAccessControlProjectTeam;
        role string; selfLink string
    ObjectAccessControlProjectTeam: -; projectNumber string; team string
    ObjectContexts: -; custom {ObjectCustomContextPayload}
    ObjectCustomContextPayload: -; createTime time; extendedDataTypeUrl string; updateTime time; value string
    ObjectCustomerEncryption: -; encryptionAlgorithm string; keySha256 string
    ObjectOwner: -; entity string; entityId string
    ObjectRetention: -; mode string; retainUntilTime time
    Objects: -; items [Object]; kind string; nextPageToken string; prefixes [string]
    Policy: -; bindings [PolicyBindings]; etag bytes; kind string; resourceId string; version int32
    PolicyBindings: -; condition Expr; members [string]; role string
    RapidCacheConfig: -; policies {RapidCachePolicy}
    RapidCachePolicy: -; ingestOnWrite #RapidCachePolicyIngestOnWrite; rapidCacheId string
    #BucketEncryptionCustomerManagedEncryptionEnforcementConfigRestrictionMode: -; NotRestricted=0;
        FullyRestricted=1
    #BucketEncryptionCustomerSuppliedEncryptionEnforcementConfigRestrictionMode: -; NotRestricted=0;
        FullyRestricted=1
    #BucketEncryptionGoogleManagedEncryptionEnforcementConfigRestrictionMode: -; NotRestricted=0; FullyRestricted=1
    #RapidCachePolicyIngestOnWrite: -; enabled=0; unspecified=1
    """
