// swift-format-ignore-file
// Written by `make discovery` from the Discovery document storage:v1 of 20261009 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let storageV1 = GoogleAPI(
        #"""
storage.v1 20261009 https://storage.googleapis.com/storage/v1/ Cloud Storage JSON API
AdvanceRelocateBucketOperationRequest 59;AnywhereCache 163;AnywhereCaches 62;Bucket 555;Bucket.autoclass 98;Bucket.billing 33;Bucket.cors 68;Bucket.customPlacementConfig 48;Bucket.encryption 174;Bucket.encryption.customerManagedEncryptionEnforcementConfig 97;Bucket.encryption.customerSuppliedEncryptionEnforcementConfig 174;Bucket.encryption.googleManagedEncryptionEnforcementConfig 171;Bucket.hierarchicalNamespace 41;Bucket.iamConfiguration 97;Bucket.iamConfiguration.bucketPolicyOnly 66;Bucket.iamConfiguration.uniformBucketLevelAccess 74;Bucket.ipFilter 117;Bucket.ipFilter.publicNetworkSource 61;Bucket.ipFilter.vpcNetworkSources 69;Bucket.lifecycle 27;Bucket.lifecycle.rule 45;Bucket.lifecycle.rule.action 53;Bucket.lifecycle.rule.condition 282;Bucket.logging 47;Bucket.objectRetention 32;Bucket.owner 35;Bucket.retentionPolicy 70;Bucket.softDeletePolicy 87;Bucket.softDeletePolicy.hardDeletePause 68;Bucket.versioning 30;Bucket.website 49;BucketAccessControl 119;BucketAccessControl.projectTeam 57;BucketAccessControls 58;BucketStorageLayout 112;BucketStorageLayout.customPlacementConfig 61;BucketStorageLayout.hierarchicalNamespace 54;Buckets 63;BulkRestoreObjectsRequest 161;ComposeRequest 83;ComposeRequest.sourceObjects 73;ComposeRequest.sourceObjects.objectPreconditions 71;Expr 53;Folder 111;Folder.pendingRenameInfo 41;Folders 48;GoogleLongrunningListOperationsResponse 105;GoogleLongrunningOperation 106;GoogleRpcStatus 46;HmacKey 52;HmacKeyMetadata 125;HmacKeysMetadata 66;ManagedFolder 133;ManagedFolders 62;Notification 127;Notifications 44;Object 545;Object.contexts 54;Object.customerEncryption 62;Object.owner 35;Object.retention 44;ObjectAccessControl 141;ObjectAccessControl.projectTeam 57;ObjectAccessControls 58;ObjectCustomContextPayload 85;ObjectFullContext 89;Objects 60;Policy 58;Policy.bindings 52;RapidCache 169;RapidCacheConfig 47;RapidCachePolicy 50;RapidCaches 56;RelocateBucketRequest 120;RelocateBucketRequest.destinationCustomPlacementConfig 74;RewriteResponse 99;ServiceAccount 40;TestIamPermissionsResponse 51
Bucket.encryption.customerManagedEncryptionEnforcementConfig.restrictionMode 109;ObjectFullContext.type 32;RapidCachePolicy.ingestOnWrite 53;buckets.get.projection 36;buckets.insert.predefinedAcl 99;buckets.insert.predefinedDefaultObjectAcl 135
anywhereCaches 574;bucketAccessControls 472;buckets 1724;defaultObjectAccessControls 610;folders 701;managedFolders 912;notifications 332;objectAccessControls 622;objects 4002;operations 376;projects.hmacKeys 507;projects.serviceAccount 100;rapidCaches 392
AdvanceRelocateBucketOperationRequest -;expireTime t;ttl d
AnywhereCache -;admissionPolicy s;anywhereCacheId s;bucket s;createTime t;id s;ingestOnWrite b;kind s;pendingUpdate b;selfLink s;state s;ttl d;updateTime t;zone s
AnywhereCaches -;items [@AnywhereCache;kind s;nextPageToken s
Bucket -;acl [@BucketAccessControl;autoclass @;billing @;cors [@;customPlacementConfig @;defaultEventBasedHold b;defaultObjectAcl [@ObjectAccessControl;encryption @;etag s;generation l;hardDeleteTime t;hierarchicalNamespace @;iamConfiguration @;id s;ipFilter @;kind s;labels {s;lifecycle @;location s;locationType s;logging @;metageneration l;name s;objectRetention @;owner @;projectNumber v;retentionPolicy @;rpo s;satisfiesPZI b;satisfiesPZS b;selfLink s;softDeletePolicy @;softDeleteTime t;storageClass s;timeCreated t;updated t;versioning @;website @
Bucket.autoclass -;enabled b;terminalStorageClass s;terminalStorageClassUpdateTime t;toggleTime t
Bucket.billing -;requesterPays b
Bucket.cors -;maxAgeSeconds i;method [s;origin [s;responseHeader [s
Bucket.customPlacementConfig -;dataLocations [s
Bucket.encryption -;customerManagedEncryptionEnforcementConfig @;customerSuppliedEncryptionEnforcementConfig @;defaultKmsKeyName s;googleManagedEncryptionEnforcementConfig @
Bucket.encryption.customerManagedEncryptionEnforcementConfig -;effectiveTime t;restrictionMode #
Bucket.encryption.customerSuppliedEncryptionEnforcementConfig -;effectiveTime t;restrictionMode #Bucket.encryption.customerManagedEncryptionEnforcementConfig.restrictionMode
Bucket.encryption.googleManagedEncryptionEnforcementConfig -;effectiveTime t;restrictionMode #Bucket.encryption.customerManagedEncryptionEnforcementConfig.restrictionMode
Bucket.hierarchicalNamespace -;enabled b
Bucket.iamConfiguration -;bucketPolicyOnly @;publicAccessPrevention s;uniformBucketLevelAccess @
Bucket.iamConfiguration.bucketPolicyOnly -;enabled b;lockedTime t
Bucket.iamConfiguration.uniformBucketLevelAccess -;enabled b;lockedTime t
Bucket.ipFilter -;allowAllServiceAgentAccess b;allowCrossOrgVpcs b;mode s;publicNetworkSource @;vpcNetworkSources [@
Bucket.ipFilter.publicNetworkSource -;allowedIpCidrRanges [s
Bucket.ipFilter.vpcNetworkSources -;allowedIpCidrRanges [s;network s
Bucket.lifecycle -;rule [@
Bucket.lifecycle.rule -;action @;condition @
Bucket.lifecycle.rule.action -;storageClass s;type s
Bucket.lifecycle.rule.condition -;age i;createdBefore s;customTimeBefore s;daysSinceCustomTime i;daysSinceNoncurrentTime i;isLive b;matchesPattern s;matchesPrefix [s;matchesStorageClass [s;matchesSuffix [s;noncurrentTimeBefore s;numNewerVersions i;sizeAboveBytes l;sizeBelowBytes l
Bucket.logging -;logBucket s;logObjectPrefix s
Bucket.objectRetention -;mode s
Bucket.owner -;entity s;entityId s
Bucket.retentionPolicy -;effectiveTime t;isLocked b;retentionPeriod l
Bucket.softDeletePolicy -;effectiveTime t;hardDeletePause @;retentionDurationSeconds l
Bucket.softDeletePolicy.hardDeletePause -;effectiveTime t;enabled b
Bucket.versioning -;enabled b
Bucket.website -;mainPageSuffix s;notFoundPage s
BucketAccessControl -;bucket s;domain s;email s;entity s;entityId s;etag s;id s;kind s;projectTeam @;role s;selfLink s
BucketAccessControl.projectTeam -;projectNumber s;team s
BucketAccessControls -;items [@BucketAccessControl;kind s
BucketStorageLayout -;bucket s;customPlacementConfig @;hierarchicalNamespace @;kind s;location s;locationType s
BucketStorageLayout.customPlacementConfig -;dataLocations [s
BucketStorageLayout.hierarchicalNamespace -;enabled b
Buckets -;items [@Bucket;kind s;nextPageToken s;unreachable [s
BulkRestoreObjectsRequest -;allowOverwrite b;copySourceAcl b;createdAfterTime t;createdBeforeTime t;matchGlobs [s;softDeletedAfterTime t;softDeletedBeforeTime t
ComposeRequest -;deleteSourceObjects b;destination @Object;kind s;sourceObjects [@
ComposeRequest.sourceObjects -;generation l;name s;objectPreconditions @
ComposeRequest.sourceObjects.objectPreconditions -;ifGenerationMatch l
Expr -;description s;expression s;location s;title s
Folder -;bucket s;createTime t;id s;kind s;metageneration l;name s;pendingRenameInfo @;selfLink s;updateTime t
Folder.pendingRenameInfo -;operationId s
Folders -;items [@Folder;kind s;nextPageToken s
GoogleLongrunningListOperationsResponse -;kind s;nextPageToken s;operations [@GoogleLongrunningOperation
GoogleLongrunningOperation -;done b;error @GoogleRpcStatus;kind s;metadata o;name s;response o;selfLink s
GoogleRpcStatus -;code i;details [o;message s
HmacKey -;kind s;metadata @HmacKeyMetadata;secret s
HmacKeyMetadata -;accessId s;etag s;id s;kind s;projectId s;selfLink s;serviceAccountEmail s;state s;timeCreated t;updated t
HmacKeysMetadata -;items [@HmacKeyMetadata;kind s;nextPageToken s
ManagedFolder -;bucket s;createTime t;id s;kind s;metageneration l;name s;rapidCacheConfig @RapidCacheConfig;selfLink s;updateTime t
ManagedFolders -;items [@ManagedFolder;kind s;nextPageToken s
Notification -;custom_attributes {s;etag s;event_types [s;id s;kind s;object_name_prefix s;payload_format s;selfLink s;topic s
Notifications -;items [@Notification;kind s
Object -;acl [@ObjectAccessControl;bucket s;cacheControl s;componentCount i;contentDisposition s;contentEncoding s;contentLanguage s;contentType s;contexts @;crc32c s;customTime t;customerEncryption @;etag s;eventBasedHold b;generation l;hardDeleteTime t;id s;kind s;kmsKeyName s;md5Hash s;mediaLink s;metadata {s;metageneration l;name s;owner @;restoreToken s;retention @;retentionExpirationTime t;selfLink s;size v;softDeleteTime t;storageClass s;temporaryHold b;timeCreated t;timeDeleted t;timeFinalized t;timeStorageClassUpdated t;updated t
Object.contexts -;custom {@ObjectCustomContextPayload
Object.customerEncryption -;encryptionAlgorithm s;keySha256 s
Object.owner -;entity s;entityId s
Object.retention -;mode s;retainUntilTime t
ObjectAccessControl -;bucket s;domain s;email s;entity s;entityId s;etag s;generation l;id s;kind s;object s;projectTeam @;role s;selfLink s
ObjectAccessControl.projectTeam -;projectNumber s;team s
ObjectAccessControls -;items [@ObjectAccessControl;kind s
ObjectCustomContextPayload -;createTime t;extendedDataTypeUrl s;updateTime t;value s
ObjectFullContext -;createTime t;extendedData o;key s;kind s;type #;updateTime t;value s
Objects -;items [@Object;kind s;nextPageToken s;prefixes [s
Policy -;bindings [@;etag y;kind s;resourceId s;version i
Policy.bindings -;condition @Expr;members [s;role s
RapidCache -;admissionPolicy s;bucket s;cacheType s;createTime t;id s;ingestOnWrite b;kind s;pendingUpdate b;rapidCacheId s;selfLink s;state s;ttl d;updateTime t;zone s
RapidCacheConfig -;policies {@RapidCachePolicy
RapidCachePolicy -;ingestOnWrite #;rapidCacheId s
RapidCaches -;items [@RapidCache;kind s;nextPageToken s
RelocateBucketRequest -;destinationCustomPlacementConfig @;destinationKmsKeyName s;destinationLocation s;validateOnly b
RelocateBucketRequest.destinationCustomPlacementConfig -;dataLocations [s
RewriteResponse -;done b;kind s;objectSize l;resource @Object;rewriteToken s;totalBytesRewritten l
ServiceAccount -;email_address s;kind s
TestIamPermissionsResponse -;kind s;permissions [s
Bucket.encryption.customerManagedEncryptionEnforcementConfig.restrictionMode -;NotRestricted;FullyRestricted
ObjectFullContext.type -;CUSTOM
RapidCachePolicy.ingestOnWrite -;enabled;unspecified
buckets.get.projection -;full;noAcl
buckets.insert.predefinedAcl -;authenticatedRead;private;projectPrivate;publicRead;publicReadWrite
buckets.insert.predefinedDefaultObjectAcl -;authenticatedRead;bucketOwnerFullControl;bucketOwnerRead;private;projectPrivate;publicRead
anywhereCaches;disable POST b/{bucket}/anywhereCaches/{anywhereCacheId}/disable - AnywhereCache;get GET b/{bucket}/anywhereCaches/{anywhereCacheId} - AnywhereCache;insert POST b/{bucket}/anywhereCaches AnywhereCache GoogleLongrunningOperation;list GET b/{bucket}/anywhereCaches - AnywhereCaches;?pageSize i;?pageToken s;pause POST b/{bucket}/anywhereCaches/{anywhereCacheId}/pause - AnywhereCache;resume POST b/{bucket}/anywhereCaches/{anywhereCacheId}/resume - AnywhereCache;update PATCH b/{bucket}/anywhereCaches/{anywhereCacheId} AnywhereCache GoogleLongrunningOperation
bucketAccessControls;delete DELETE b/{bucket}/acl/{entity} - -;?userProject s;get GET b/{bucket}/acl/{entity} - BucketAccessControl;?userProject s;insert POST b/{bucket}/acl BucketAccessControl BucketAccessControl;?userProject s;list GET b/{bucket}/acl - BucketAccessControls;?userProject s;patch PATCH b/{bucket}/acl/{entity} BucketAccessControl BucketAccessControl;?userProject s;update PUT b/{bucket}/acl/{entity} BucketAccessControl BucketAccessControl;?userProject s
buckets;delete DELETE b/{bucket} - -;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?userProject s;get GET b/{bucket} - Bucket;?generation l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?projection #;?softDeleted b;?userProject s;getIamPolicy GET b/{bucket}/iam - Policy;?optionsRequestedPolicyVersion i;?userProject s;getStorageLayout GET b/{bucket}/storageLayout - BucketStorageLayout;?prefix s;insert POST b Bucket Bucket;?enableObjectRetention b;?predefinedAcl #;?predefinedDefaultObjectAcl #;?project s +;?projection #buckets.get.projection;?userProject s;list GET b - Buckets;?maxResults u;?pageToken s;?prefix s;?project s +;?projection #buckets.get.projection;?returnPartialSuccess b;?softDeleted b;?userProject s;lockRetentionPolicy POST b/{bucket}/lockRetentionPolicy - Bucket;?ifMetagenerationMatch l +;?userProject s;patch PATCH b/{bucket} Bucket Bucket;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?predefinedAcl #buckets.insert.predefinedAcl;?predefinedDefaultObjectAcl #buckets.insert.predefinedDefaultObjectAcl;?projection #buckets.get.projection;?userProject s;relocate POST b/{bucket}/relocate RelocateBucketRequest GoogleLongrunningOperation;restore POST b/{bucket}/restore - Bucket;?generation l +;?projection #buckets.get.projection;?userProject s;setIamPolicy PUT b/{bucket}/iam Policy Policy;?userProject s;testIamPermissions GET b/{bucket}/iam/testPermissions - TestIamPermissionsResponse;?permissions [s +;?userProject s;update PUT b/{bucket} Bucket Bucket;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?predefinedAcl #buckets.insert.predefinedAcl;?predefinedDefaultObjectAcl #buckets.insert.predefinedDefaultObjectAcl;?projection #buckets.get.projection;?userProject s
defaultObjectAccessControls;delete DELETE b/{bucket}/defaultObjectAcl/{entity} - -;?userProject s;get GET b/{bucket}/defaultObjectAcl/{entity} - ObjectAccessControl;?userProject s;insert POST b/{bucket}/defaultObjectAcl ObjectAccessControl ObjectAccessControl;?userProject s;list GET b/{bucket}/defaultObjectAcl - ObjectAccessControls;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?userProject s;patch PATCH b/{bucket}/defaultObjectAcl/{entity} ObjectAccessControl ObjectAccessControl;?userProject s;update PUT b/{bucket}/defaultObjectAcl/{entity} ObjectAccessControl ObjectAccessControl;?userProject s
folders;delete DELETE b/{bucket}/folders/{folder} - -;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;deleteRecursive POST b/{bucket}/folders/{folder}/deleteRecursive - GoogleLongrunningOperation;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;get GET b/{bucket}/folders/{folder} - Folder;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;insert POST b/{bucket}/folders Folder Folder;?recursive b;list GET b/{bucket}/folders - Folders;?delimiter s;?endOffset s;?pageSize i;?pageToken s;?prefix s;?startOffset s;rename POST b/{bucket}/folders/{sourceFolder}/renameTo/folders/{destinationFolder} - GoogleLongrunningOperation;?ifSourceMetagenerationMatch l;?ifSourceMetagenerationNotMatch l
managedFolders;delete DELETE b/{bucket}/managedFolders/{managedFolder} - -;?allowNonEmpty b;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;get GET b/{bucket}/managedFolders/{managedFolder} - ManagedFolder;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;getIamPolicy GET b/{bucket}/managedFolders/{managedFolder}/iam - Policy;?optionsRequestedPolicyVersion i;?userProject s;insert POST b/{bucket}/managedFolders ManagedFolder ManagedFolder;list GET b/{bucket}/managedFolders - ManagedFolders;?pageSize i;?pageToken s;?prefix s;setIamPolicy PUT b/{bucket}/managedFolders/{managedFolder}/iam Policy Policy;?userProject s;testIamPermissions GET b/{bucket}/managedFolders/{managedFolder}/iam/testPermissions - TestIamPermissionsResponse;?permissions [s +;?userProject s;update PATCH b/{bucket}/managedFolders/{managedFolder} ManagedFolder ManagedFolder;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l
notifications;delete DELETE b/{bucket}/notificationConfigs/{notification} - -;?userProject s;get GET b/{bucket}/notificationConfigs/{notification} - Notification;?userProject s;insert POST b/{bucket}/notificationConfigs Notification Notification;?userProject s;list GET b/{bucket}/notificationConfigs - Notifications;?userProject s
objectAccessControls;delete DELETE b/{bucket}/o/{object}/acl/{entity} - -;?generation l;?userProject s;get GET b/{bucket}/o/{object}/acl/{entity} - ObjectAccessControl;?generation l;?userProject s;insert POST b/{bucket}/o/{object}/acl ObjectAccessControl ObjectAccessControl;?generation l;?userProject s;list GET b/{bucket}/o/{object}/acl - ObjectAccessControls;?generation l;?userProject s;patch PATCH b/{bucket}/o/{object}/acl/{entity} ObjectAccessControl ObjectAccessControl;?generation l;?userProject s;update PUT b/{bucket}/o/{object}/acl/{entity} ObjectAccessControl ObjectAccessControl;?generation l;?userProject s
objects;bulkRestore POST b/{bucket}/o/bulkRestore BulkRestoreObjectsRequest GoogleLongrunningOperation;compose POST b/{destinationBucket}/o/{destinationObject}/compose ComposeRequest Object;?destinationPredefinedAcl #buckets.insert.predefinedDefaultObjectAcl;?dropContextGroups [s;?ifGenerationMatch l;?ifMetagenerationMatch l;?kmsKeyName s;?userProject s;copy POST b/{sourceBucket}/o/{sourceObject}/copyTo/b/{destinationBucket}/o/{destinationObject} Object Object;?destinationKmsKeyName s;?destinationPredefinedAcl #buckets.insert.predefinedDefaultObjectAcl;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?ifSourceGenerationMatch l;?ifSourceGenerationNotMatch l;?ifSourceMetagenerationMatch l;?ifSourceMetagenerationNotMatch l;?projection #buckets.get.projection;?sourceGeneration l;?userProject s;delete DELETE b/{bucket}/o/{object} - -;?generation l;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?userProject s;get GET b/{bucket}/o/{object} - Object;?generation l;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?projection #buckets.get.projection;?restoreToken s;?softDeleted b;?userProject s;getIamPolicy GET b/{bucket}/o/{object}/iam - Policy;?generation l;?userProject s;insert POST b/{bucket}/o Object Object;?contentEncoding s;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?kmsKeyName s;?name s;?predefinedAcl #buckets.insert.predefinedDefaultObjectAcl;?projection #buckets.get.projection;?userProject s;list GET b/{bucket}/o - Objects;?delimiter s;?endOffset s;?filter s;?includeFoldersAsPrefixes b;?includeTrailingDelimiter b;?matchGlob s;?maxResults u;?pageToken s;?prefix s;?projection #buckets.get.projection;?softDeleted b;?startOffset s;?userProject s;?versions b;move POST b/{bucket}/o/{sourceObject}/moveTo/o/{destinationObject} - Object;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?ifSourceGenerationMatch l;?ifSourceGenerationNotMatch l;?ifSourceMetagenerationMatch l;?ifSourceMetagenerationNotMatch l;?projection #buckets.get.projection;?userProject s;patch PATCH b/{bucket}/o/{object} Object Object;?generation l;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?overrideUnlockedRetention b;?predefinedAcl #buckets.insert.predefinedDefaultObjectAcl;?projection #buckets.get.projection;?userProject s;restore POST b/{bucket}/o/{object}/restore - Object;?copySourceAcl b;?generation l +;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?projection #buckets.get.projection;?restoreToken s;?userProject s;rewrite POST b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject} Object RewriteResponse;?destinationKmsKeyName s;?destinationPredefinedAcl #buckets.insert.predefinedDefaultObjectAcl;?dropContextGroups [s;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?ifSourceGenerationMatch l;?ifSourceGenerationNotMatch l;?ifSourceMetagenerationMatch l;?ifSourceMetagenerationNotMatch l;?maxBytesRewrittenPerCall l;?projection #buckets.get.projection;?rewriteToken s;?sourceGeneration l;?userProject s;setIamPolicy PUT b/{bucket}/o/{object}/iam Policy Policy;?generation l;?userProject s;testIamPermissions GET b/{bucket}/o/{object}/iam/testPermissions - TestIamPermissionsResponse;?generation l;?permissions [s +;?userProject s;update PUT b/{bucket}/o/{object} Object Object;?generation l;?ifGenerationMatch l;?ifGenerationNotMatch l;?ifMetagenerationMatch l;?ifMetagenerationNotMatch l;?overrideUnlockedRetention b;?predefinedAcl #buckets.insert.predefinedDefaultObjectAcl;?projection #buckets.get.projection;?userProject s;viewFullContext GET b/{bucket}/o/{object}/viewFullContext - ObjectFullContext;?contextKey s +;?generation l;?userProject s
operations;advanceRelocateBucket POST b/{bucket}/operations/{operationId}/advanceRelocateBucket AdvanceRelocateBucketOperationRequest -;cancel POST b/{bucket}/operations/{operationId}/cancel - -;get GET b/{bucket}/operations/{operationId} - GoogleLongrunningOperation;list GET b/{bucket}/operations - GoogleLongrunningListOperationsResponse;?filter s;?pageSize i;?pageToken s
projects.hmacKeys;create POST projects/{projectId}/hmacKeys - HmacKey;?serviceAccountEmail s +;?userProject s;delete DELETE projects/{projectId}/hmacKeys/{accessId} - -;?userProject s;get GET projects/{projectId}/hmacKeys/{accessId} - HmacKeyMetadata;?userProject s;list GET projects/{projectId}/hmacKeys - HmacKeysMetadata;?maxResults u;?pageToken s;?serviceAccountEmail s;?showDeletedKeys b;?userProject s;update PUT projects/{projectId}/hmacKeys/{accessId} HmacKeyMetadata HmacKeyMetadata;?userProject s
projects.serviceAccount;get GET projects/{projectId}/serviceAccount - ServiceAccount;?userProject s
rapidCaches;disable POST b/{bucket}/rapidCaches/{rapidCacheId}/disable - GoogleLongrunningOperation;get GET b/{bucket}/rapidCaches/{rapidCacheId} - RapidCache;insert POST b/{bucket}/rapidCaches RapidCache GoogleLongrunningOperation;list GET b/{bucket}/rapidCaches - RapidCaches;?pageSize i;?pageToken s;update PATCH b/{bucket}/rapidCaches/{rapidCacheId} RapidCache GoogleLongrunningOperation

"""#)
}
