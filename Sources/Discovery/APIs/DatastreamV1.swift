// swift-format-ignore-file
// Written by `make discovery` from the Discovery document datastream:v1 of 20260923 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let datastreamV1 = GoogleAPI(
        #"""
datastream.v1 20260923 https://datastream.googleapis.com/ Datastream API
AppendOnly 13;AvroFileFormat 17;BackfillAllStrategy 329;BackfillNoneStrategy 23;BasicEncryption 18;BigQueryClustering 34;BigQueryDestinationConfig 193;BigQueryPartitioning 177;BigQueryProfile 18;BinaryLogParser 104;BinaryLogPosition 20;BlmtConfig 85;ConnectionProfile 721;CustomizationRule 102;DatasetTemplate 62;DataverseProfile 100;DataverseSourceConfig 104;DestinationConfig 149;DropLargeObjects 19;Empty 8;EncryptionAndServerValidation 78;EncryptionNotEnforced 24;Error 62;ForwardSshTunnelConnectivity 94;GcsDestinationConfig 132;GcsProfile 35;Gtid 7;HostAddress 34;IngestionTimePartition 55;IntegerRangePartition 66;JsonFileFormat 50;ListConnectionProfilesResponse 103;ListOperationsResponse 79;ListPrivateConnectionsResponse 103;ListRoutesResponse 67;ListStreamsResponse 70;LogFileDirectories 69;LogMiner 11;Merge 8;MongodbCluster 45;MongodbCollection 55;MongodbDatabase 61;MongodbField 23;MongodbObjectIdentifier 54;MongodbProfile 257;MongodbSourceConfig 124;MongodbSslConfig 170;MysqlColumn 117;MysqlDatabase 52;MysqlObjectIdentifier 47;MysqlProfile 118;MysqlRdbms 44;MysqlSourceConfig 175;MysqlSslConfig 135;MysqlTable 48;Oauth2ClientCredentials 90;OauthClientCredentials 61;OauthRefreshTokenCredentials 103;ObjectFilter 62;Operation 62;OracleAsmConfig 168;OracleAsmLogFileAccess 25;OracleColumn 117;OracleObjectIdentifier 46;OracleProfile 202;OracleRdbms 43;OracleSchema 51;OracleSourceConfig 256;OracleSslConfig 94;OracleTable 51;PostgresqlColumn 110;PostgresqlObjectIdentifier 50;PostgresqlProfile 140;PostgresqlRdbms 55;PostgresqlSchema 63;PostgresqlSourceConfig 155;PostgresqlSslConfig 118;PostgresqlTable 63;PrivateConnection 218;PrivateConnectivity 44;PscInterfaceConfig 43;Route 114;RuleSet 80;SalesforceField 47;SalesforceMarketingCloudProfile 98;SalesforceMarketingCloudSourceConfig 150;SalesforceObject 57;SalesforceObjectIdentifier 44;SalesforceOrg 43;SalesforceProfile 113;SalesforceSourceConfig 105;Secret 38;ServerAndClientVerification 115;ServerVerification 68;ServiceNowProfile 129;ServiceNowSourceConfig 105;SingleTargetDataset 34;SourceCatalog 39;SourceConfig 548;SourceHierarchyDatasets 71;SourceObject 58;SourceObjectIdentifier 336;SourceProperty 75;SpannerColumn 71;SpannerDatabase 42;SpannerObjectIdentifier 45;SpannerProfile 38;SpannerSchema 49;SpannerSourceConfig 220;SpannerTable 49;SqlServerChangeTables 54;SqlServerColumn 109;SqlServerDdlConfig 88;SqlServerObjectIdentifier 49;SqlServerProfile 138;SqlServerRdbms 43;SqlServerSchema 51;SqlServerSourceConfig 217;SqlServerSslConfig 160;SqlServerTable 51;SqlServerTransactionLogs 27;SrvConnectionFormat 22;StandardConnectionFormat 46;StaticServiceIpConnectivity 30;Status 37;Stream 342;StreamLargeObjects 21;TimeUnitPartition 111;UserCredentials 125;UserPasswordCredentials 58;VpcPeeringConfig 38;WorkdayProfile 98;WorkdaySourceConfig 102
BlmtConfig.fileFormat 56;BlmtConfig.tableFormat 58;IngestionTimePartition.partitioningTimeGranularity 235;JsonFileFormat.compression 78;JsonFileFormat.schemaFileFormat 97;MongodbSourceConfig.jsonMode 78;PrivateConnection.state 94;SpannerSourceConfig.spannerRpcPriority 90;Stream.state 116
projects.locations.connectionProfiles 656;projects.locations.operations 301;projects.locations.privateConnections 519;projects.locations.privateConnections.routes 480;projects.locations.streams 535
AppendOnly -
AvroFileFormat -
BackfillAllStrategy -;mongodbExcludedObjects @MongodbCluster;mysqlExcludedObjects @MysqlRdbms;oracleExcludedObjects @OracleRdbms;postgresqlExcludedObjects @PostgresqlRdbms;saasExcludedObjects @SourceCatalog;salesforceExcludedObjects @SalesforceOrg;spannerExcludedObjects @SpannerDatabase;sqlServerExcludedObjects @SqlServerRdbms
BackfillNoneStrategy -
BasicEncryption -
BigQueryClustering -;columns [s +
BigQueryDestinationConfig -;appendOnly @AppendOnly;blmtConfig @BlmtConfig;dataFreshness d;merge @Merge;singleTargetDataset @SingleTargetDataset;sourceHierarchyDatasets @SourceHierarchyDatasets
BigQueryPartitioning -;ingestionTimePartition @IngestionTimePartition;integerRangePartition @IntegerRangePartition;requirePartitionFilter b;timeUnitPartition @TimeUnitPartition
BigQueryProfile -
BinaryLogParser -;logFileDirectories @LogFileDirectories;oracleAsmLogFileAccess @OracleAsmLogFileAccess
BinaryLogPosition -
BlmtConfig -;bucket s +;connectionName s +;fileFormat # +;rootPath s;tableFormat # +
ConnectionProfile -;bigqueryProfile @BigQueryProfile;createTime t -;dataverseProfile @DataverseProfile;displayName s +;forwardSshConnectivity @ForwardSshTunnelConnectivity;gcsProfile @GcsProfile;labels {s;mongodbProfile @MongodbProfile;mysqlProfile @MysqlProfile;name s -;oracleProfile @OracleProfile;postgresqlProfile @PostgresqlProfile;privateConnectivity @PrivateConnectivity;salesforceMarketingCloudProfile @SalesforceMarketingCloudProfile;salesforceProfile @SalesforceProfile;satisfiesPzi b -;satisfiesPzs b -;serviceNowProfile @ServiceNowProfile;spannerProfile @SpannerProfile;sqlServerProfile @SqlServerProfile;staticServiceIpConnectivity @StaticServiceIpConnectivity;updateTime t -;workdayProfile @WorkdayProfile
CustomizationRule -;bigqueryClustering @BigQueryClustering;bigqueryPartitioning @BigQueryPartitioning
DatasetTemplate -;datasetIdPrefix s;kmsKeyName s;location s +
DataverseProfile -;environmentUrl s +;oauthClientCredentials @OauthClientCredentials +;tenantId s +
DataverseSourceConfig -;excludeObjects @SourceCatalog;includeObjects @SourceCatalog;pollingInterval d +
DestinationConfig -;bigqueryDestinationConfig @BigQueryDestinationConfig;destinationConnectionProfile s +;gcsDestinationConfig @GcsDestinationConfig
DropLargeObjects -
Empty -
EncryptionAndServerValidation -;caCertificate s <;serverCertificateHostname s
EncryptionNotEnforced -
Error -;details {s;errorTime t;errorUuid s;message s;reason s
ForwardSshTunnelConnectivity -;hostname s +;password s <!;port i;privateKey s <!;username s +
GcsDestinationConfig -;avroFileFormat @AvroFileFormat;fileRotationInterval d;fileRotationMb i;jsonFileFormat @JsonFileFormat;path s
GcsProfile -;bucket s +;rootPath s
Gtid -
HostAddress -;hostname s +;port i
IngestionTimePartition -;partitioningTimeGranularity #
IntegerRangePartition -;column s +;end l +;interval l +;start l +
JsonFileFormat -;compression #;schemaFileFormat #
ListConnectionProfilesResponse -;connectionProfiles [@ConnectionProfile;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListPrivateConnectionsResponse -;nextPageToken s;privateConnections [@PrivateConnection;unreachable [s
ListRoutesResponse -;nextPageToken s;routes [@Route;unreachable [s
ListStreamsResponse -;nextPageToken s;streams [@Stream;unreachable [s
LogFileDirectories -;archivedLogDirectory s +;onlineLogDirectory s +
LogMiner -
Merge -
MongodbCluster -;databases [@MongodbDatabase
MongodbCollection -;collection s;fields [@MongodbField
MongodbDatabase -;collections [@MongodbCollection;database s
MongodbField -;field s
MongodbObjectIdentifier -;collection s +;database s +
MongodbProfile -;additionalOptions {s;hostAddresses [@HostAddress +;password s !;replicaSet s;secretManagerStoredPassword s;srvConnectionFormat @SrvConnectionFormat;sslConfig @MongodbSslConfig;standardConnectionFormat @StandardConnectionFormat;username s +
MongodbSourceConfig -;excludeObjects @MongodbCluster;includeObjects @MongodbCluster;jsonMode #;maxConcurrentBackfillTasks i
MongodbSslConfig -;caCertificate s <;caCertificateSet b -;clientCertificate s <;clientCertificateSet b -;clientKey s <!;clientKeySet b -;secretManagerStoredClientKey s <
MysqlColumn -;collation s;column s;dataType s;length i;nullable b;ordinalPosition i;precision i;primaryKey b;scale i
MysqlDatabase -;database s;mysqlTables [@MysqlTable
MysqlObjectIdentifier -;database s +;table s +
MysqlProfile -;hostname s +;password s <!;port i;secretManagerStoredPassword s;sslConfig @MysqlSslConfig;username s +
MysqlRdbms -;mysqlDatabases [@MysqlDatabase
MysqlSourceConfig -;binaryLogPosition @BinaryLogPosition;excludeObjects @MysqlRdbms;gtid @Gtid;includeObjects @MysqlRdbms;maxConcurrentBackfillTasks i;maxConcurrentCdcTasks i
MysqlSslConfig -;caCertificate s <;caCertificateSet b -;clientCertificate s <;clientCertificateSet b -;clientKey s <!;clientKeySet b -
MysqlTable -;mysqlColumns [@MysqlColumn;table s
Oauth2ClientCredentials -;clientId s +;clientSecret s !;secretManagerStoredClientSecret s
OauthClientCredentials -;clientId s +;clientSecret @Secret +
OauthRefreshTokenCredentials -;oauthClientCredentials @OauthClientCredentials +;refreshToken @Secret +
ObjectFilter -;sourceObjectIdentifier @SourceObjectIdentifier
Operation -;done b;error @Status;metadata o;name s;response o
OracleAsmConfig -;asmService s +;connectionAttributes {s;hostname s +;oracleSslConfig @OracleSslConfig;password s !;port i +;secretManagerStoredPassword s;username s +
OracleAsmLogFileAccess -
OracleColumn -;column s;dataType s;encoding s;length i;nullable b;ordinalPosition i;precision i;primaryKey b;scale i
OracleObjectIdentifier -;schema s +;table s +
OracleProfile -;connectionAttributes {s;databaseService s +;hostname s +;oracleAsmConfig @OracleAsmConfig;oracleSslConfig @OracleSslConfig;password s !;port i;secretManagerStoredPassword s;username s +
OracleRdbms -;oracleSchemas [@OracleSchema
OracleSchema -;oracleTables [@OracleTable;schema s
OracleSourceConfig -;binaryLogParser @BinaryLogParser;dropLargeObjects @DropLargeObjects;excludeObjects @OracleRdbms;includeObjects @OracleRdbms;logMiner @LogMiner;maxConcurrentBackfillTasks i;maxConcurrentCdcTasks i;streamLargeObjects @StreamLargeObjects
OracleSslConfig -;caCertificate s <;caCertificateSet b -;serverCertificateDistinguishedName s
OracleTable -;oracleColumns [@OracleColumn;table s
PostgresqlColumn -;column s;dataType s;length i;nullable b;ordinalPosition i;precision i;primaryKey b;scale i
PostgresqlObjectIdentifier -;schema s +;table s +
PostgresqlProfile -;database s +;hostname s +;password s !;port i;secretManagerStoredPassword s;sslConfig @PostgresqlSslConfig;username s +
PostgresqlRdbms -;postgresqlSchemas [@PostgresqlSchema
PostgresqlSchema -;postgresqlTables [@PostgresqlTable;schema s
PostgresqlSourceConfig -;excludeObjects @PostgresqlRdbms;includeObjects @PostgresqlRdbms;maxConcurrentBackfillTasks i;publication s +;replicationSlot s +^
PostgresqlSslConfig -;serverAndClientVerification @ServerAndClientVerification;serverVerification @ServerVerification
PostgresqlTable -;postgresqlColumns [@PostgresqlColumn;table s
PrivateConnection -;createTime t -;displayName s +;error @Error -;labels {s;name s -;pscInterfaceConfig @PscInterfaceConfig;satisfiesPzi b -;satisfiesPzs b -;state # -;updateTime t -;vpcPeeringConfig @VpcPeeringConfig
PrivateConnectivity -;privateConnection s +
PscInterfaceConfig -;networkAttachment s +
Route -;createTime t -;destinationAddress s +;destinationPort i;displayName s +;labels {s;name s -;updateTime t -
RuleSet -;customizationRules [@CustomizationRule +;objectFilter @ObjectFilter +
SalesforceField -;dataType s;name s;nillable b
SalesforceMarketingCloudProfile -;oauthClientCredentials @OauthClientCredentials +<;subdomain s +
SalesforceMarketingCloudSourceConfig -;excludeObjects @SourceCatalog;fullRefreshPollingInterval d +;includeObjects @SourceCatalog;pollingInterval d +
SalesforceObject -;fields [@SalesforceField;objectName s
SalesforceObjectIdentifier -;objectName s +
SalesforceOrg -;objects [@SalesforceObject
SalesforceProfile -;domain s +;oauth2ClientCredentials @Oauth2ClientCredentials;userCredentials @UserCredentials
SalesforceSourceConfig -;excludeObjects @SalesforceOrg;includeObjects @SalesforceOrg;pollingInterval d +
Secret -;rawValue s <;secretVersion s
ServerAndClientVerification -;caCertificate s +<;clientCertificate s +<;clientKey s <!;serverCertificateHostname s
ServerVerification -;caCertificate s +<;serverCertificateHostname s
ServiceNowProfile -;instance s +;oauthClientCredentials @OauthClientCredentials;userPasswordCredentials @UserPasswordCredentials
ServiceNowSourceConfig -;excludeObjects @SourceCatalog;includeObjects @SourceCatalog;pollingInterval d +
SingleTargetDataset -;datasetId s
SourceCatalog -;objects [@SourceObject
SourceConfig -;dataverseSourceConfig @DataverseSourceConfig;mongodbSourceConfig @MongodbSourceConfig;mysqlSourceConfig @MysqlSourceConfig;oracleSourceConfig @OracleSourceConfig;postgresqlSourceConfig @PostgresqlSourceConfig;salesforceMarketingCloudSourceConfig @SalesforceMarketingCloudSourceConfig;salesforceSourceConfig @SalesforceSourceConfig;serviceNowSourceConfig @ServiceNowSourceConfig;sourceConnectionProfile s +;spannerSourceConfig @SpannerSourceConfig;sqlServerSourceConfig @SqlServerSourceConfig;workdaySourceConfig @WorkdaySourceConfig
SourceHierarchyDatasets -;datasetTemplate @DatasetTemplate;projectId s
SourceObject -;objectName s +;properties [@SourceProperty
SourceObjectIdentifier -;mongodbIdentifier @MongodbObjectIdentifier;mysqlIdentifier @MysqlObjectIdentifier;oracleIdentifier @OracleObjectIdentifier;postgresqlIdentifier @PostgresqlObjectIdentifier;salesforceIdentifier @SalesforceObjectIdentifier;spannerIdentifier @SpannerObjectIdentifier;sqlServerIdentifier @SqlServerObjectIdentifier
SourceProperty -;primaryKey b;properties [@SourceProperty;propertyName s +
SpannerColumn -;column s +;dataType s;isPrimaryKey b;ordinalPosition l
SpannerDatabase -;schemas [@SpannerSchema
SpannerObjectIdentifier -;schema s;table s +
SpannerProfile -;database s +^;host s
SpannerSchema -;schema s +;tables [@SpannerTable
SpannerSourceConfig -;backfillDataBoostEnabled b;changeStreamName s +^;excludeObjects @SpannerDatabase;fgacRole s;includeObjects @SpannerDatabase;maxConcurrentBackfillTasks i;maxConcurrentCdcTasks i;spannerRpcPriority #
SpannerTable -;columns [@SpannerColumn;table s +
SqlServerChangeTables -;ddlConfig @SqlServerDdlConfig
SqlServerColumn -;column s;dataType s;length i;nullable b;ordinalPosition i;precision i;primaryKey b;scale i
SqlServerDdlConfig -;autoCreateNewCaptureInstanceOnDdl b;autoDeleteOldCaptureInstance b
SqlServerObjectIdentifier -;schema s +;table s +
SqlServerProfile -;database s +;hostname s +;password s !;port i;secretManagerStoredPassword s;sslConfig @SqlServerSslConfig;username s +
SqlServerRdbms -;schemas [@SqlServerSchema
SqlServerSchema -;schema s;tables [@SqlServerTable
SqlServerSourceConfig -;changeTables @SqlServerChangeTables;excludeObjects @SqlServerRdbms;includeObjects @SqlServerRdbms;maxConcurrentBackfillTasks i;maxConcurrentCdcTasks i;transactionLogs @SqlServerTransactionLogs
SqlServerSslConfig -;basicEncryption @BasicEncryption;encryptionAndServerValidation @EncryptionAndServerValidation;encryptionNotEnforced @EncryptionNotEnforced
SqlServerTable -;columns [@SqlServerColumn;table s
SqlServerTransactionLogs -
SrvConnectionFormat -
StandardConnectionFormat -;directConnection b
StaticServiceIpConnectivity -
Status -;code i;details [o;message s
Stream -;backfillAll @BackfillAllStrategy;backfillNone @BackfillNoneStrategy;createTime t -;customerManagedEncryptionKey s ^;destinationConfig @DestinationConfig +;displayName s +;errors [@Error -;labels {s;lastRecoveryTime t -;name s -;ruleSets [@RuleSet;satisfiesPzi b -;satisfiesPzs b -;sourceConfig @SourceConfig +;state #;updateTime t -
StreamLargeObjects -
TimeUnitPartition -;column s +;partitioningTimeGranularity #IngestionTimePartition.partitioningTimeGranularity
UserCredentials -;password s !;secretManagerStoredPassword s;secretManagerStoredSecurityToken s;securityToken s;username s +
UserPasswordCredentials -;password @Secret +;username s +
VpcPeeringConfig -;subnet s +;vpc s +
WorkdayProfile -;host s +;oauthRefreshTokenCredentials @OauthRefreshTokenCredentials +;tenant s +
WorkdaySourceConfig -;excludeObjects @SourceCatalog;includeObjects @SourceCatalog;pollingInterval d +
BlmtConfig.fileFormat -;FILE_FORMAT_UNSPECIFIED;PARQUET
BlmtConfig.tableFormat -;TABLE_FORMAT_UNSPECIFIED;ICEBERG
IngestionTimePartition.partitioningTimeGranularity -;PARTITIONING_TIME_GRANULARITY_UNSPECIFIED;PARTITIONING_TIME_GRANULARITY_HOUR;PARTITIONING_TIME_GRANULARITY_DAY;PARTITIONING_TIME_GRANULARITY_MONTH;PARTITIONING_TIME_GRANULARITY_YEAR
JsonFileFormat.compression -;JSON_COMPRESSION_UNSPECIFIED;NO_COMPRESSION;GZIP
JsonFileFormat.schemaFileFormat -;SCHEMA_FILE_FORMAT_UNSPECIFIED;NO_SCHEMA_FILE;AVRO_SCHEMA_FILE
MongodbSourceConfig.jsonMode -;MONGODB_JSON_MODE_UNSPECIFIED;STRICT;CANONICAL
PrivateConnection.state -;STATE_UNSPECIFIED;CREATING;CREATED;FAILED;DELETING;FAILED_TO_DELETE
SpannerSourceConfig.spannerRpcPriority -;SPANNER_RPC_PRIORITY_UNSPECIFIED;LOW;MEDIUM;HIGH
Stream.state -;STATE_UNSPECIFIED;NOT_STARTED;RUNNING;PAUSED;MAINTENANCE;FAILED;FAILED_PERMANENTLY;STARTING;DRAINING
projects.locations.connectionProfiles;create POST v1/{parent=projects/*/locations/*}/connectionProfiles ConnectionProfile Operation;?connectionProfileId s;?force b;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/connectionProfiles/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/connectionProfiles/*} - ConnectionProfile;list GET v1/{parent=projects/*/locations/*}/connectionProfiles - ListConnectionProfilesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/connectionProfiles/*} ConnectionProfile Operation;?force b;?requestId s;?updateMask m;?validateOnly b
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.privateConnections;create POST v1/{parent=projects/*/locations/*}/privateConnections PrivateConnection Operation;?force b;?privateConnectionId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/privateConnections/*} - Operation;?force b;?requestId s;get GET v1/{name=projects/*/locations/*/privateConnections/*} - PrivateConnection;list GET v1/{parent=projects/*/locations/*}/privateConnections - ListPrivateConnectionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.privateConnections.routes;create POST v1/{parent=projects/*/locations/*/privateConnections/*}/routes Route Operation;?requestId s;?routeId s;delete DELETE v1/{name=projects/*/locations/*/privateConnections/*/routes/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/privateConnections/*/routes/*} - Route;list GET v1/{parent=projects/*/locations/*/privateConnections/*}/routes - ListRoutesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.streams;create POST v1/{parent=projects/*/locations/*}/streams Stream Operation;?force b;?requestId s;?streamId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/streams/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/streams/*} - Stream;list GET v1/{parent=projects/*/locations/*}/streams - ListStreamsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/streams/*} Stream Operation;?force b;?requestId s;?updateMask m;?validateOnly b

"""#)
}
