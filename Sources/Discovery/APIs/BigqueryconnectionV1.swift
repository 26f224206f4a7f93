// swift-format-ignore-file
// Written by `make discovery` from the Discovery document bigqueryconnection:v1 of 20260922 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let bigqueryconnectionV1 = GoogleAPI(
        #"""
bigqueryconnection.v1 20260922 https://bigqueryconnection.googleapis.com/ BigQuery Connection API
AuditConfig 57;AuditLogConfig 46;AwsAccessRole 39;AwsProperties 89;AzureProperties 184;Binding 44;CloudResourceProperties 47;CloudSpannerProperties 125;CloudSqlCredential 45;CloudSqlProperties 106;Connection 379;ConnectorConfiguration 291;ConnectorConfigurationAsset 63;ConnectorConfigurationAuthentication 165;ConnectorConfigurationEndpoint 44;ConnectorConfigurationNetwork 99;ConnectorConfigurationParameterValue 134;ConnectorConfigurationPrivateServiceConnect 68;ConnectorConfigurationSecret 60;ConnectorConfigurationTls 123;ConnectorConfigurationTlsPrivatePki 63;ConnectorConfigurationTlsWebPki 34;ConnectorConfigurationUsernamePassword 95;CrossCloudCacheOptions 35;Empty 8;Expr 53;GetIamPolicyRequest 48;GetPolicyOptions 44;ListConnectionsResponse 67;MetastoreServiceConfig 44;Policy 72;SalesforceDataCloudProperties 117;SetIamPolicyRequest 50;SparkHistoryServerConfig 45;SparkProperties 137;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44
AuditLogConfig.logType 78;CloudSqlProperties.type 67;ConnectorConfigurationSecret.secretType 76;ConnectorConfigurationTls.mode 123
projects.locations.connections 832
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
AwsAccessRole -;iamRoleId s;identity s
AwsProperties -;accessRole @AwsAccessRole;crossCloudCacheOptions @CrossCloudCacheOptions
AzureProperties -;application s -;clientId s -;crossCloudCacheOptions @CrossCloudCacheOptions;customerTenantId s;federatedApplicationClientId s;identity s -;objectId s -;redirectUri s
Binding -;condition @Expr;members [s;role s
CloudResourceProperties -;serviceAccountId s -
CloudSpannerProperties -;database s;databaseRole s;maxParallelism i;useDataBoost b;useParallelism b;useServerlessAnalytics b
CloudSqlCredential -;password s !;username s
CloudSqlProperties -;credential @CloudSqlCredential <;database s;instanceId s;serviceAccountId s -;type #
Connection -;aws @AwsProperties;azure @AzureProperties;cloudResource @CloudResourceProperties;cloudSpanner @CloudSpannerProperties;cloudSql @CloudSqlProperties;configuration @ConnectorConfiguration;creationTime l -;description s;friendlyName s;hasCredential b -;kmsKeyName s;lastModifiedTime l -;name s -;salesforceDataCloud @SalesforceDataCloudProperties;spark @SparkProperties
ConnectorConfiguration -;asset @ConnectorConfigurationAsset;authentication @ConnectorConfigurationAuthentication;connectorId s +^;endpoint @ConnectorConfigurationEndpoint;network @ConnectorConfigurationNetwork;parameters {@ConnectorConfigurationParameterValue;tls @ConnectorConfigurationTls
ConnectorConfigurationAsset -;database s;googleCloudResource s
ConnectorConfigurationAuthentication -;parameters {@ConnectorConfigurationParameterValue;serviceAccount s -;usernamePassword @ConnectorConfigurationUsernamePassword
ConnectorConfigurationEndpoint -;hostPort s
ConnectorConfigurationNetwork -;privateServiceConnect @ConnectorConfigurationPrivateServiceConnect
ConnectorConfigurationParameterValue -;boolValue b;doubleValue n;int32Value i;secretValue @ConnectorConfigurationSecret;stringValue s
ConnectorConfigurationPrivateServiceConnect -;networkAttachment s +
ConnectorConfigurationSecret -;plaintext s <;secretType # -
ConnectorConfigurationTls -;mode #;privatePki @ConnectorConfigurationTlsPrivatePki;webPki @ConnectorConfigurationTlsWebPki
ConnectorConfigurationTlsPrivatePki -;trustedCertificatesPem s
ConnectorConfigurationTlsWebPki -
ConnectorConfigurationUsernamePassword -;password @ConnectorConfigurationSecret +;username s +
CrossCloudCacheOptions -;enabled b
Empty -
Expr -;description s;expression s;location s;title s
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
ListConnectionsResponse -;connections [@Connection;nextPageToken s
MetastoreServiceConfig -;metastoreService s
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
SalesforceDataCloudProperties -;crossCloudCacheOptions @CrossCloudCacheOptions;identity s -;instanceUri s;tenantId s
SetIamPolicyRequest -;policy @Policy;updateMask m
SparkHistoryServerConfig -;dataprocCluster s
SparkProperties -;metastoreServiceConfig @MetastoreServiceConfig;serviceAccountId s -;sparkHistoryServerConfig @SparkHistoryServerConfig
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
CloudSqlProperties.type -;DATABASE_TYPE_UNSPECIFIED;POSTGRES;MYSQL
ConnectorConfigurationSecret.secretType -;SECRET_TYPE_UNSPECIFIED;PLAINTEXT
ConnectorConfigurationTls.mode -;MODE_UNSPECIFIED;DISABLE;ENCRYPT_VERIFY_NONE;ENCRYPT_VERIFY_CA;ENCRYPT_VERIFY_CA_AND_HOST
projects.locations.connections;create POST v1/{parent=projects/*/locations/*}/connections Connection Connection;?connectionId s;delete DELETE v1/{name=projects/*/locations/*/connections/*} - Empty;get GET v1/{name=projects/*/locations/*/connections/*} - Connection;getIamPolicy POST v1/{resource=projects/*/locations/*/connections/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*}/connections - ListConnectionsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/connections/*} Connection Connection;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/connections/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/connections/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
