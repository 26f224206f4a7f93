/// The messages of secretmanager:v1, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261021
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let secretmanagerMessages = """
    AccessSecretVersionResponse: google.cloud.secretmanager.v1.AccessSecretVersionResponse; name string;
        payload SecretPayload
    AddSecretVersionRequest: google.cloud.secretmanager.v1.AddSecretVersionRequest; payload SecretPayload req
    Automatic: google.cloud.secretmanager.v1.Replication.Automatic;
        customerManagedEncryption CustomerManagedEncryption
    AutomaticStatus: google.cloud.secretmanager.v1.ReplicationStatus.AutomaticStatus;
        customerManagedEncryption CustomerManagedEncryptionStatus out
    CustomerManagedEncryption: google.cloud.secretmanager.v1.CustomerManagedEncryption; kmsKeyName string req
    CustomerManagedEncryptionStatus: google.cloud.secretmanager.v1.CustomerManagedEncryptionStatus;
        kmsKeyVersionName string req
    DestroySecretVersionRequest: google.cloud.secretmanager.v1.DestroySecretVersionRequest; etag string
    DisableSecretVersionRequest: google.cloud.secretmanager.v1.DisableSecretVersionRequest; etag string
    EnableSecretVersionRequest: google.cloud.secretmanager.v1.EnableSecretVersionRequest; etag string
    ListSecretVersionsResponse: google.cloud.secretmanager.v1.ListSecretVersionsResponse; nextPageToken string;
        totalSize int32; versions [SecretVersion]
    ListSecretsResponse: google.cloud.secretmanager.v1.ListSecretsResponse; nextPageToken string; secrets [Secret];
        totalSize int32
    ManagedRotationStatus: google.cloud.secretmanager.v1.Rotation.ManagedRotationStatus; error Status out;
        state #ManagedRotationStatusState out
    Replica: google.cloud.secretmanager.v1.Replication.UserManaged.Replica;
        customerManagedEncryption CustomerManagedEncryption; location string
    ReplicaStatus: google.cloud.secretmanager.v1.ReplicationStatus.UserManagedStatus.ReplicaStatus;
        customerManagedEncryption CustomerManagedEncryptionStatus out; location string out
    Replication: google.cloud.secretmanager.v1.Replication; automatic Automatic one=replication;
        userManaged UserManaged one=replication
    ReplicationStatus: google.cloud.secretmanager.v1.ReplicationStatus;
        automatic AutomaticStatus one=replication_status; userManaged UserManagedStatus one=replication_status
    ResourcePolicyMember: google.iam.v1.ResourcePolicyMember; iamPolicyNamePrincipal string out;
        iamPolicyUidPrincipal string out
    Rotation: google.cloud.secretmanager.v1.Rotation; managedRotationStatus ManagedRotationStatus out;
        nextRotationTime time; rotationPeriod duration
    Secret: google.cloud.secretmanager.v1.Secret; annotations {string}; createTime time out;
        customerManagedEncryption CustomerManagedEncryption; etag string; expireTime time one=expiration;
        labels {string}; name string out; policyMember ResourcePolicyMember out; replication Replication;
        rotation Rotation; secretType #SecretType; tags {string}; topics [Topic]; ttl duration one=expiration;
        versionAliases {int64}; versionDestroyTtl duration
    SecretPayload: google.cloud.secretmanager.v1.SecretPayload; data bytes; dataCrc32c int64 opt
    SecretVersion: google.cloud.secretmanager.v1.SecretVersion; clientSpecifiedPayloadChecksum bool out;
        createTime time out; customerManagedEncryption CustomerManagedEncryptionStatus out; destroyTime time out;
        etag string; name string out; replicationStatus ReplicationStatus; scheduledDestroyTime time out;
        state #SecretVersionState out
    Status: google.rpc.Status; code int32; details [any]; message string
    Topic: google.cloud.secretmanager.v1.Topic; name string
    UserManaged: google.cloud.secretmanager.v1.Replication.UserManaged; replicas [Replica] req
    UserManagedStatus: google.cloud.secretmanager.v1.ReplicationStatus.UserManagedStatus;
        replicas [ReplicaStatus] out
    #ManagedRotationStatusState: google.cloud.secretmanager.v1.Rotation.ManagedRotationStatus.State;
        STATE_UNSPECIFIED=0; ACTIVE=1; INACTIVE=2
    #SecretType: google.cloud.secretmanager.v1.Secret.SecretType; SECRET_TYPE_UNSPECIFIED=0;
        CLOUD_SQL_DB_CREDENTIALS=1; ACCESS_KEY=2; CERTIFICATE=3; OTHER_DB_CREDENTIALS=4; OTHER=50
    #SecretVersionState: google.cloud.secretmanager.v1.SecretVersion.State; STATE_UNSPECIFIED=0; ENABLED=1;
        DISABLED=2; DESTROYED=3
    """
