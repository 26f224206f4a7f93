// swift-format-ignore-file
// Written by `make discovery` from the Discovery document secretmanager:v1 of 20261021 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let secretmanagerV1 = GoogleAPI(
        #"""
secretmanager.v1 20261021 https://secretmanager.googleapis.com/ Secret Manager API
AccessSecretVersionResponse 116;AddSecretVersionRequest 103;AuditConfig 57;AuditLogConfig 46;Automatic 115;AutomaticStatus 141;Binding 44;CloudSqlSingleUserCredentials 131;CustomerManagedEncryption 97;CustomerManagedEncryptionStatus 116;DestroySecretVersionRequest 93;DisableSecretVersionRequest 93;Empty 8;EnableManagedRotationRequest 149;EnableSecretVersionRequest 91;Expr 53;ListLocationsResponse 61;ListSecretVersionsResponse 137;ListSecretsResponse 115;Location 66;ManagedRotationStatus 109;Policy 72;Replica 134;ReplicaStatus 168;Replication 126;ReplicationStatus 164;ResourcePolicyMember 109;RotateSecretRequest 70;Rotation 133;Secret 358;SecretPayload 82;SecretVersion 273;SetIamPolicyRequest 50;Status 53;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;Topic 51;UserManaged 87;UserManagedStatus 111
AuditLogConfig.logType 78;ManagedRotationStatus.state 129;Secret.secretType 168;SecretVersion.state 115
projects.locations 193;projects.locations.secrets 1158;projects.locations.secrets.versions 691;projects.secrets 1016;projects.secrets.versions 609
AccessSecretVersionResponse google.cloud.secretmanager.v1.AccessSecretVersionResponse;name s;payload @SecretPayload
AddSecretVersionRequest google.cloud.secretmanager.v1.AddSecretVersionRequest;payload @SecretPayload +
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Automatic google.cloud.secretmanager.v1.Replication.Automatic;customerManagedEncryption @CustomerManagedEncryption
AutomaticStatus google.cloud.secretmanager.v1.ReplicationStatus.AutomaticStatus;customerManagedEncryption @CustomerManagedEncryptionStatus -
Binding -;condition @Expr;members [s;role s
CloudSqlSingleUserCredentials google.cloud.secretmanager.v1.CloudSqlSingleUserCredentials;instanceId s +;password s !;username s +
CustomerManagedEncryption google.cloud.secretmanager.v1.CustomerManagedEncryption;kmsKeyName s +
CustomerManagedEncryptionStatus google.cloud.secretmanager.v1.CustomerManagedEncryptionStatus;kmsKeyVersionName s +
DestroySecretVersionRequest google.cloud.secretmanager.v1.DestroySecretVersionRequest;etag s
DisableSecretVersionRequest google.cloud.secretmanager.v1.DisableSecretVersionRequest;etag s
Empty -
EnableManagedRotationRequest google.cloud.secretmanager.v1.EnableManagedRotationRequest;cloudSqlSingleUserCredentials @CloudSqlSingleUserCredentials
EnableSecretVersionRequest google.cloud.secretmanager.v1.EnableSecretVersionRequest;etag s
Expr -;description s;expression s;location s;title s
ListLocationsResponse -;locations [@Location;nextPageToken s
ListSecretVersionsResponse google.cloud.secretmanager.v1.ListSecretVersionsResponse;nextPageToken s;totalSize i;versions [@SecretVersion
ListSecretsResponse google.cloud.secretmanager.v1.ListSecretsResponse;nextPageToken s;secrets [@Secret;totalSize i
Location -;displayName s;labels {s;locationId s;metadata o;name s
ManagedRotationStatus google.cloud.secretmanager.v1.Rotation.ManagedRotationStatus;error @Status -;state # -
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
Replica google.cloud.secretmanager.v1.Replication.UserManaged.Replica;customerManagedEncryption @CustomerManagedEncryption;location s
ReplicaStatus google.cloud.secretmanager.v1.ReplicationStatus.UserManagedStatus.ReplicaStatus;customerManagedEncryption @CustomerManagedEncryptionStatus -;location s -
Replication google.cloud.secretmanager.v1.Replication;automatic @Automatic =replication;userManaged @UserManaged =replication
ReplicationStatus google.cloud.secretmanager.v1.ReplicationStatus;automatic @AutomaticStatus =replication_status;userManaged @UserManagedStatus =replication_status
ResourcePolicyMember google.iam.v1.ResourcePolicyMember;iamPolicyNamePrincipal s -;iamPolicyUidPrincipal s -
RotateSecretRequest google.cloud.secretmanager.v1.RotateSecretRequest
Rotation google.cloud.secretmanager.v1.Rotation;managedRotationStatus @ManagedRotationStatus -;nextRotationTime t;rotationPeriod d <
Secret google.cloud.secretmanager.v1.Secret;annotations {s;createTime t -;customerManagedEncryption @CustomerManagedEncryption;etag s;expireTime t =expiration;labels {s;name s -;policyMember @ResourcePolicyMember -;replication @Replication ^;rotation @Rotation;secretType # ^;tags {s <;topics [@Topic;ttl d <=expiration;versionAliases {l;versionDestroyTtl d
SecretPayload google.cloud.secretmanager.v1.SecretPayload;data y !;dataCrc32c l ?
SecretVersion google.cloud.secretmanager.v1.SecretVersion;clientSpecifiedPayloadChecksum b -;createTime t -;customerManagedEncryption @CustomerManagedEncryptionStatus -;destroyTime t -;etag s;name s -;replicationStatus @ReplicationStatus;scheduledDestroyTime t -;state # -
SetIamPolicyRequest -;policy @Policy;updateMask m
Status google.rpc.Status;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
Topic google.cloud.secretmanager.v1.Topic;name s *
UserManaged google.cloud.secretmanager.v1.Replication.UserManaged;replicas [@Replica +
UserManagedStatus google.cloud.secretmanager.v1.ReplicationStatus.UserManagedStatus;replicas [@ReplicaStatus -
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
ManagedRotationStatus.state google.cloud.secretmanager.v1.Rotation.ManagedRotationStatus.State;STATE_UNSPECIFIED;ACTIVE;INACTIVE
Secret.secretType google.cloud.secretmanager.v1.Secret.SecretType;SECRET_TYPE_UNSPECIFIED;CLOUD_SQL_DB_CREDENTIALS;ACCESS_KEY;CERTIFICATE;OTHER_DB_CREDENTIALS;OTHER=50
SecretVersion.state google.cloud.secretmanager.v1.SecretVersion.State;STATE_UNSPECIFIED;ENABLED;DISABLED;DESTROYED
projects.locations;get GET v1/{name=projects/*/locations/*} - Location;list GET v1/{name=projects/*}/locations - ListLocationsResponse;?extraLocationTypes [s;?filter s;?pageSize i;?pageToken s
projects.locations.secrets;addVersion POST v1/{parent=projects/*/locations/*/secrets/*}:addVersion AddSecretVersionRequest SecretVersion;create POST v1/{parent=projects/*/locations/*}/secrets Secret Secret;?secretId s;delete DELETE v1/{name=projects/*/locations/*/secrets/*} - Empty;?etag s;enableManagedRotation POST v1/{parent=projects/*/locations/*/secrets/*}:enableManagedRotation EnableManagedRotationRequest SecretVersion;get GET v1/{name=projects/*/locations/*/secrets/*} - Secret;getIamPolicy GET v1/{resource=projects/*/locations/*/secrets/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/secrets - ListSecretsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/secrets/*} Secret Secret;?updateMask m;rotateSecret POST v1/{parent=projects/*/locations/*/secrets/*}:rotateSecret RotateSecretRequest SecretVersion;setIamPolicy POST v1/{resource=projects/*/locations/*/secrets/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/secrets/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.secrets.versions;access GET v1/{name=projects/*/locations/*/secrets/*/versions/*}:access - AccessSecretVersionResponse;destroy POST v1/{name=projects/*/locations/*/secrets/*/versions/*}:destroy DestroySecretVersionRequest SecretVersion;disable POST v1/{name=projects/*/locations/*/secrets/*/versions/*}:disable DisableSecretVersionRequest SecretVersion;enable POST v1/{name=projects/*/locations/*/secrets/*/versions/*}:enable EnableSecretVersionRequest SecretVersion;get GET v1/{name=projects/*/locations/*/secrets/*/versions/*} - SecretVersion;list GET v1/{parent=projects/*/locations/*/secrets/*}/versions - ListSecretVersionsResponse;?filter s;?pageSize i;?pageToken s
projects.secrets;addVersion POST v1/{parent=projects/*/secrets/*}:addVersion AddSecretVersionRequest SecretVersion;create POST v1/{parent=projects/*}/secrets Secret Secret;?secretId s;delete DELETE v1/{name=projects/*/secrets/*} - Empty;?etag s;enableManagedRotation POST v1/{parent=projects/*/secrets/*}:enableManagedRotation EnableManagedRotationRequest SecretVersion;get GET v1/{name=projects/*/secrets/*} - Secret;getIamPolicy GET v1/{resource=projects/*/secrets/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*}/secrets - ListSecretsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/secrets/*} Secret Secret;?updateMask m;rotateSecret POST v1/{parent=projects/*/secrets/*}:rotateSecret RotateSecretRequest SecretVersion;setIamPolicy POST v1/{resource=projects/*/secrets/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/secrets/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.secrets.versions;access GET v1/{name=projects/*/secrets/*/versions/*}:access - AccessSecretVersionResponse;destroy POST v1/{name=projects/*/secrets/*/versions/*}:destroy DestroySecretVersionRequest SecretVersion;disable POST v1/{name=projects/*/secrets/*/versions/*}:disable DisableSecretVersionRequest SecretVersion;enable POST v1/{name=projects/*/secrets/*/versions/*}:enable EnableSecretVersionRequest SecretVersion;get GET v1/{name=projects/*/secrets/*/versions/*} - SecretVersion;list GET v1/{parent=projects/*/secrets/*}/versions - ListSecretVersionsResponse;?filter s;?pageSize i;?pageToken s

"""#)
}
