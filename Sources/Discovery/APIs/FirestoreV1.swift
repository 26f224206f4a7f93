// swift-format-ignore-file
// Written by `make discovery` from the Discovery document firestore:v1 of 20260928 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let firestoreV1 = GoogleAPI(
        #"""
firestore.v1 20260928 https://firestore.googleapis.com/ Cloud Firestore API
Empty 8;GoogleFirestoreAdminV1BackupSchedule 202;GoogleFirestoreAdminV1BackupSource 46;GoogleFirestoreAdminV1ChangeStream 233;GoogleFirestoreAdminV1CmekConfig 72;GoogleFirestoreAdminV1CollectionGroupScope 67;GoogleFirestoreAdminV1DailyRecurrence 40;GoogleFirestoreAdminV1Database 578;GoogleFirestoreAdminV1DatabaseScope 38;GoogleFirestoreAdminV1Field 129;GoogleFirestoreAdminV1FlatIndex 34;GoogleFirestoreAdminV1Index 219;GoogleFirestoreAdminV1IndexConfig 129;GoogleFirestoreAdminV1IndexField 167;GoogleFirestoreAdminV1ListBackupSchedulesResponse 107;GoogleFirestoreAdminV1ListChangeStreamsResponse 101;GoogleFirestoreAdminV1ListDatabasesResponse 104;GoogleFirestoreAdminV1ListFieldsResponse 96;GoogleFirestoreAdminV1ListIndexesResponse 98;GoogleFirestoreAdminV1ListUserCredsResponse 90;GoogleFirestoreAdminV1ResourceIdentity 55;GoogleFirestoreAdminV1SearchConfig 129;GoogleFirestoreAdminV1SearchGeoSpec 64;GoogleFirestoreAdminV1SearchIndexOptions 90;GoogleFirestoreAdminV1SearchTextIndexSpec 72;GoogleFirestoreAdminV1SearchTextSpec 96;GoogleFirestoreAdminV1SourceInfo 90;GoogleFirestoreAdminV1TtlConfig 63;GoogleFirestoreAdminV1UserCreds 159;GoogleFirestoreAdminV1VectorConfig 89;GoogleFirestoreAdminV1WeeklyRecurrence 47;GoogleLongrunningListOperationsResponse 113;GoogleLongrunningOperation 79;Status 37
GoogleFirestoreAdminV1Database.appEngineIntegrationMode 115;GoogleFirestoreAdminV1Database.concurrencyMode 131;GoogleFirestoreAdminV1Database.databaseEdition 98;GoogleFirestoreAdminV1Database.deleteProtectionState 144;GoogleFirestoreAdminV1Database.firestoreDataAccessMode 137;GoogleFirestoreAdminV1Database.pointInTimeRecoveryEnablement 172;GoogleFirestoreAdminV1Database.realtimeUpdatesMode 148;GoogleFirestoreAdminV1Database.type 96;GoogleFirestoreAdminV1Index.apiScope 89;GoogleFirestoreAdminV1Index.density 86;GoogleFirestoreAdminV1Index.queryScope 114;GoogleFirestoreAdminV1Index.state 82;GoogleFirestoreAdminV1IndexField.arrayConfig 81;GoogleFirestoreAdminV1IndexField.order 80;GoogleFirestoreAdminV1SearchTextIndexSpec.indexType 92;GoogleFirestoreAdminV1SearchTextIndexSpec.matchType 97;GoogleFirestoreAdminV1TtlConfig.state 87;GoogleFirestoreAdminV1UserCreds.state 75;GoogleFirestoreAdminV1WeeklyRecurrence.day 126
projects.databases 514;projects.databases.backupSchedules 606;projects.databases.changeStreams 463;projects.databases.collectionGroups.fields 432;projects.databases.collectionGroups.indexes 507;projects.databases.operations 335;projects.databases.userCreds 419
Empty -
GoogleFirestoreAdminV1BackupSchedule -;createTime t -;dailyRecurrence @GoogleFirestoreAdminV1DailyRecurrence;name s -;retention d;updateTime t -;weeklyRecurrence @GoogleFirestoreAdminV1WeeklyRecurrence
GoogleFirestoreAdminV1BackupSource -;backup s
GoogleFirestoreAdminV1ChangeStream -;collectionGroupScope @GoogleFirestoreAdminV1CollectionGroupScope;createTime t -;databaseScope @GoogleFirestoreAdminV1DatabaseScope;etag s;name s *;retentionPeriod d +;startTime t -;updateTime t -
GoogleFirestoreAdminV1CmekConfig -;activeKeyVersion [s -;kmsKeyName s +
GoogleFirestoreAdminV1CollectionGroupScope -;collectionGroupId s +
GoogleFirestoreAdminV1DailyRecurrence -
GoogleFirestoreAdminV1Database -;appEngineIntegrationMode #;cmekConfig @GoogleFirestoreAdminV1CmekConfig;concurrencyMode #;createTime t -;databaseEdition # ^;deleteProtectionState #;deleteTime t -;earliestVersionTime t -;etag s;firestoreDataAccessMode #;freeTier b -;keyPrefix s -;locationId s +;mongodbCompatibleDataAccessMode #GoogleFirestoreAdminV1Database.firestoreDataAccessMode;name s;pointInTimeRecoveryEnablement #;previousId s -;realtimeUpdatesMode # ^;sourceInfo @GoogleFirestoreAdminV1SourceInfo -;tags {s <;type # +;uid s -;updateTime t -;versionRetentionPeriod d -
GoogleFirestoreAdminV1DatabaseScope -
GoogleFirestoreAdminV1Field -;indexConfig @GoogleFirestoreAdminV1IndexConfig;name s +;ttlConfig @GoogleFirestoreAdminV1TtlConfig
GoogleFirestoreAdminV1FlatIndex -
GoogleFirestoreAdminV1Index -;apiScope #;density # ^;fields [@GoogleFirestoreAdminV1IndexField;multikey b;name s;queryScope #;searchIndexOptions @GoogleFirestoreAdminV1SearchIndexOptions;shardCount i;state # -;unique b
GoogleFirestoreAdminV1IndexConfig -;ancestorField s -;indexes [@GoogleFirestoreAdminV1Index;reverting b -;usesAncestorConfig b -
GoogleFirestoreAdminV1IndexField -;arrayConfig #;fieldPath s;order #;searchConfig @GoogleFirestoreAdminV1SearchConfig;vectorConfig @GoogleFirestoreAdminV1VectorConfig
GoogleFirestoreAdminV1ListBackupSchedulesResponse -;backupSchedules [@GoogleFirestoreAdminV1BackupSchedule
GoogleFirestoreAdminV1ListChangeStreamsResponse -;changeStreams [@GoogleFirestoreAdminV1ChangeStream
GoogleFirestoreAdminV1ListDatabasesResponse -;databases [@GoogleFirestoreAdminV1Database;unreachable [s
GoogleFirestoreAdminV1ListFieldsResponse -;fields [@GoogleFirestoreAdminV1Field;nextPageToken s
GoogleFirestoreAdminV1ListIndexesResponse -;indexes [@GoogleFirestoreAdminV1Index;nextPageToken s
GoogleFirestoreAdminV1ListUserCredsResponse -;userCreds [@GoogleFirestoreAdminV1UserCreds
GoogleFirestoreAdminV1ResourceIdentity -;principal s -
GoogleFirestoreAdminV1SearchConfig -;geoSpec @GoogleFirestoreAdminV1SearchGeoSpec;textSpec @GoogleFirestoreAdminV1SearchTextSpec
GoogleFirestoreAdminV1SearchGeoSpec -;geoJsonIndexingDisabled b
GoogleFirestoreAdminV1SearchIndexOptions -;textLanguage s;textLanguageOverrideFieldPath s
GoogleFirestoreAdminV1SearchTextIndexSpec -;indexType # +;matchType # +
GoogleFirestoreAdminV1SearchTextSpec -;indexSpecs [@GoogleFirestoreAdminV1SearchTextIndexSpec +
GoogleFirestoreAdminV1SourceInfo -;backup @GoogleFirestoreAdminV1BackupSource;operation s
GoogleFirestoreAdminV1TtlConfig -;expirationOffset d;state # -
GoogleFirestoreAdminV1UserCreds -;createTime t -;name s *;resourceIdentity @GoogleFirestoreAdminV1ResourceIdentity;securePassword s -;state # -;updateTime t -
GoogleFirestoreAdminV1VectorConfig -;dimension i +;flat @GoogleFirestoreAdminV1FlatIndex
GoogleFirestoreAdminV1WeeklyRecurrence -;day #
GoogleLongrunningListOperationsResponse -;nextPageToken s;operations [@GoogleLongrunningOperation;unreachable [s
GoogleLongrunningOperation -;done b;error @Status;metadata o;name s;response o
Status -;code i;details [o;message s
GoogleFirestoreAdminV1Database.appEngineIntegrationMode -;APP_ENGINE_INTEGRATION_MODE_UNSPECIFIED;ENABLED;DISABLED
GoogleFirestoreAdminV1Database.concurrencyMode -;CONCURRENCY_MODE_UNSPECIFIED;OPTIMISTIC;PESSIMISTIC;OPTIMISTIC_WITH_ENTITY_GROUPS
GoogleFirestoreAdminV1Database.databaseEdition -;DATABASE_EDITION_UNSPECIFIED;STANDARD;ENTERPRISE
GoogleFirestoreAdminV1Database.deleteProtectionState -;DELETE_PROTECTION_STATE_UNSPECIFIED;DELETE_PROTECTION_DISABLED;DELETE_PROTECTION_ENABLED
GoogleFirestoreAdminV1Database.firestoreDataAccessMode -;DATA_ACCESS_MODE_UNSPECIFIED;DATA_ACCESS_MODE_ENABLED;DATA_ACCESS_MODE_DISABLED
GoogleFirestoreAdminV1Database.pointInTimeRecoveryEnablement -;POINT_IN_TIME_RECOVERY_ENABLEMENT_UNSPECIFIED;POINT_IN_TIME_RECOVERY_ENABLED;POINT_IN_TIME_RECOVERY_DISABLED
GoogleFirestoreAdminV1Database.realtimeUpdatesMode -;REALTIME_UPDATES_MODE_UNSPECIFIED;REALTIME_UPDATES_MODE_ENABLED;REALTIME_UPDATES_MODE_DISABLED
GoogleFirestoreAdminV1Database.type -;DATABASE_TYPE_UNSPECIFIED;FIRESTORE_NATIVE;DATASTORE_MODE
GoogleFirestoreAdminV1Index.apiScope -;ANY_API;DATASTORE_MODE_API;MONGODB_COMPATIBLE_API
GoogleFirestoreAdminV1Index.density -;DENSITY_UNSPECIFIED;SPARSE_ALL;SPARSE_ANY;DENSE
GoogleFirestoreAdminV1Index.queryScope -;QUERY_SCOPE_UNSPECIFIED;COLLECTION;COLLECTION_GROUP;COLLECTION_RECURSIVE
GoogleFirestoreAdminV1Index.state -;STATE_UNSPECIFIED;CREATING;READY;NEEDS_REPAIR
GoogleFirestoreAdminV1IndexField.arrayConfig -;ARRAY_CONFIG_UNSPECIFIED;CONTAINS
GoogleFirestoreAdminV1IndexField.order -;ORDER_UNSPECIFIED;ASCENDING;DESCENDING
GoogleFirestoreAdminV1SearchTextIndexSpec.indexType -;TEXT_INDEX_TYPE_UNSPECIFIED;TOKENIZED
GoogleFirestoreAdminV1SearchTextIndexSpec.matchType -;TEXT_MATCH_TYPE_UNSPECIFIED;MATCH_GLOBALLY
GoogleFirestoreAdminV1TtlConfig.state -;STATE_UNSPECIFIED;CREATING;ACTIVE;NEEDS_REPAIR
GoogleFirestoreAdminV1UserCreds.state -;STATE_UNSPECIFIED;ENABLED;DISABLED
GoogleFirestoreAdminV1WeeklyRecurrence.day -;DAY_OF_WEEK_UNSPECIFIED;MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY
projects.databases;create POST v1/{parent=projects/*}/databases GoogleFirestoreAdminV1Database GoogleLongrunningOperation;?databaseId s;delete DELETE v1/{name=projects/*/databases/*} - GoogleLongrunningOperation;?etag s;get GET v1/{name=projects/*/databases/*} - GoogleFirestoreAdminV1Database;list GET v1/{parent=projects/*}/databases - GoogleFirestoreAdminV1ListDatabasesResponse;?showDeleted b;patch PATCH v1/{name=projects/*/databases/*} GoogleFirestoreAdminV1Database GoogleLongrunningOperation;?updateMask m
projects.databases.backupSchedules;create POST v1/{parent=projects/*/databases/*}/backupSchedules GoogleFirestoreAdminV1BackupSchedule GoogleFirestoreAdminV1BackupSchedule;delete DELETE v1/{name=projects/*/databases/*/backupSchedules/*} - Empty;get GET v1/{name=projects/*/databases/*/backupSchedules/*} - GoogleFirestoreAdminV1BackupSchedule;list GET v1/{parent=projects/*/databases/*}/backupSchedules - GoogleFirestoreAdminV1ListBackupSchedulesResponse;patch PATCH v1/{name=projects/*/databases/*/backupSchedules/*} GoogleFirestoreAdminV1BackupSchedule GoogleFirestoreAdminV1BackupSchedule;?updateMask m
projects.databases.changeStreams;create POST v1/{parent=projects/*/databases/*}/changeStreams GoogleFirestoreAdminV1ChangeStream GoogleFirestoreAdminV1ChangeStream;?changeStreamId s;delete DELETE v1/{name=projects/*/databases/*/changeStreams/*} - Empty;?etag s;get GET v1/{name=projects/*/databases/*/changeStreams/*} - GoogleFirestoreAdminV1ChangeStream;list GET v1/{parent=projects/*/databases/*}/changeStreams - GoogleFirestoreAdminV1ListChangeStreamsResponse
projects.databases.collectionGroups.fields;get GET v1/{name=projects/*/databases/*/collectionGroups/*/fields/*} - GoogleFirestoreAdminV1Field;list GET v1/{parent=projects/*/databases/*/collectionGroups/*}/fields - GoogleFirestoreAdminV1ListFieldsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/databases/*/collectionGroups/*/fields/*} GoogleFirestoreAdminV1Field GoogleLongrunningOperation;?updateMask m
projects.databases.collectionGroups.indexes;create POST v1/{parent=projects/*/databases/*/collectionGroups/*}/indexes GoogleFirestoreAdminV1Index GoogleLongrunningOperation;delete DELETE v1/{name=projects/*/databases/*/collectionGroups/*/indexes/*} - Empty;get GET v1/{name=projects/*/databases/*/collectionGroups/*/indexes/*} - GoogleFirestoreAdminV1Index;list GET v1/{parent=projects/*/databases/*/collectionGroups/*}/indexes - GoogleFirestoreAdminV1ListIndexesResponse;?filter s;?pageSize i;?pageToken s
projects.databases.operations;delete DELETE v1/{name=projects/*/databases/*/operations/*} - Empty;get GET v1/{name=projects/*/databases/*/operations/*} - GoogleLongrunningOperation;list GET v1/{name=projects/*/databases/*}/operations - GoogleLongrunningListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.databases.userCreds;create POST v1/{parent=projects/*/databases/*}/userCreds GoogleFirestoreAdminV1UserCreds GoogleFirestoreAdminV1UserCreds;?userCredsId s;delete DELETE v1/{name=projects/*/databases/*/userCreds/*} - Empty;get GET v1/{name=projects/*/databases/*/userCreds/*} - GoogleFirestoreAdminV1UserCreds;list GET v1/{parent=projects/*/databases/*}/userCreds - GoogleFirestoreAdminV1ListUserCredsResponse

"""#)
}
