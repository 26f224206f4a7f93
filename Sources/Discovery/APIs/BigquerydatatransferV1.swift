// swift-format-ignore-file
// Written by `make discovery` from the Discovery document bigquerydatatransfer:v1 of 20261024 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let bigquerydatatransferV1 = GoogleAPI(
        #"""
bigquerydatatransfer.v1 20261024 https://bigquerydatatransfer.googleapis.com/ BigQuery Data Transfer API
DataplexConfiguration 39;EmailPreferences 40;Empty 8;EncryptionConfiguration 39;EventDrivenSchedule 43;ListTransferConfigsResponse 83;ManualSchedule 17;MetadataDestination 67;ParameterConfig 48;ScheduleOptions 64;ScheduleOptionsV2 129;Status 37;TimeBasedSchedule 53;TransferConfig 508;UserInfo 19
TransferConfig.managedTableType 80;TransferConfig.state 93
projects.locations.transferConfigs 633;projects.transferConfigs 563
DataplexConfiguration -;entryGroup s +
EmailPreferences -;enableFailureEmail b
Empty -
EncryptionConfiguration -;kmsKeyName s
EventDrivenSchedule -;pubsubSubscription s
ListTransferConfigsResponse -;nextPageToken s -;transferConfigs [@TransferConfig -
ManualSchedule -
MetadataDestination -;dataplexConfiguration @DataplexConfiguration
ParameterConfig -;secretManagerManagedParams [s
ScheduleOptions -;disableAutoScheduling b;endTime t;startTime t
ScheduleOptionsV2 -;eventDrivenSchedule @EventDrivenSchedule;manualSchedule @ManualSchedule;timeBasedSchedule @TimeBasedSchedule
Status -;code i;details [o;message s
TimeBasedSchedule -;endTime t;schedule s;startTime t
TransferConfig -;dataRefreshWindowDays i;dataSourceId s;datasetRegion s -;destinationDatasetId s;disabled b;displayName s;emailPreferences @EmailPreferences;encryptionConfiguration @EncryptionConfiguration;error @Status -;managedTableType #;metadataDestination @MetadataDestination;name s *;nextRunTime t -;notificationPubsubTopic s;ownerInfo @UserInfo -;paramConfig @ParameterConfig;params o;schedule s;scheduleOptions @ScheduleOptions;scheduleOptionsV2 @ScheduleOptionsV2;state # -;updateTime t -;userId l
UserInfo -;email s
TransferConfig.managedTableType -;MANAGED_TABLE_TYPE_UNSPECIFIED;NATIVE;BIGLAKE
TransferConfig.state -;TRANSFER_STATE_UNSPECIFIED;PENDING;RUNNING;SUCCEEDED;FAILED;CANCELLED
projects.locations.transferConfigs;create POST v1/{parent=projects/*/locations/*}/transferConfigs TransferConfig TransferConfig;?authorizationCode s;?serviceAccountName s;?versionInfo s;delete DELETE v1/{name=projects/*/locations/*/transferConfigs/*} - Empty;get GET v1/{name=projects/*/locations/*/transferConfigs/*} - TransferConfig;list GET v1/{parent=projects/*/locations/*}/transferConfigs - ListTransferConfigsResponse;?dataSourceIds [s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/transferConfigs/*} TransferConfig TransferConfig;?authorizationCode s;?serviceAccountName s;?updateMask m;?versionInfo s
projects.transferConfigs;create POST v1/{parent=projects/*}/transferConfigs TransferConfig TransferConfig;?authorizationCode s;?serviceAccountName s;?versionInfo s;delete DELETE v1/{name=projects/*/transferConfigs/*} - Empty;get GET v1/{name=projects/*/transferConfigs/*} - TransferConfig;list GET v1/{parent=projects/*}/transferConfigs - ListTransferConfigsResponse;?dataSourceIds [s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/transferConfigs/*} TransferConfig TransferConfig;?authorizationCode s;?serviceAccountName s;?updateMask m;?versionInfo s

"""#)
}
