// swift-format-ignore-file
// Written by `make discovery` from the Discovery document pubsub:v1 of 20261027 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let pubsubV1 = GoogleAPI(
        #"""
pubsub.v1 20261027 https://pubsub.googleapis.com/ Cloud Pub/Sub API
AIInference 121;AcknowledgeRequest 67;AnalyticsHubSubscriptionInfo 113;AvroConfig 91;AvroFormat 80;AwsKinesis 144;AwsMsk 131;AzureEventHubs 183;BigQueryConfig 157;BigtableConfig 159;Binding 44;CloudStorage 251;CloudStorageConfig 272;ColumnFamilyMapping 158;CommitSchemaRequest 74;CompiledProtoSchema 91;Compression 86;ConfluentCloud 170;CreateSnapshotRequest 98;DeadLetterPolicy 91;DelimitedKey 105;DetachSubscriptionResponse 71;Empty 8;ExpirationPolicy 57;Expr 53;IngestionDataSourceSettings 283;JavaScriptUDF 71;ListSchemaRevisionsResponse 106;ListSchemasResponse 90;ListSnapshotsResponse 98;ListSubscriptionsResponse 114;ListTopicSnapshotsResponse 100;ListTopicSubscriptionsResponse 112;ListTopicsResponse 86;MessageStoragePolicy 107;MessageTransform 184;ModifyAckDeadlineRequest 102;ModifyPushConfigRequest 90;NoWrapper 64;OidcToken 81;PlatformLogsSettings 70;Policy 45;PubSubAvroFormat 92;PublishRequest 74;PublishResponse 63;PubsubMessage 106;PubsubWrapper 56;PullRequest 77;PullResponse 78;PushConfig 157;ReceivedMessage 98;RetryPolicy 75;RollbackSchemaRequest 76;RowKeySchema 78;Schema 140;SchemaSettings 135;SeekRequest 75;SeekResponse 43;SetIamPolicyRequest 37;Snapshot 73;Subscription 586;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;TextConfig 58;TextFormat 94;Topic 292;UnstructuredInference 86;UpdateSnapshotRequest 97;UpdateSubscriptionRequest 113;UpdateTopicRequest 85;ValidateMessageRequest 132;ValidateMessageResponse 65;ValidateSchemaRequest 78;ValidateSchemaResponse 63
AwsKinesis.state 223;AwsMsk.state 209;AzureEventHubs.state 286;BigQueryConfig.state 191;BigtableConfig.state 217;CloudStorage.state 233;CloudStorageConfig.state 199;Compression.compressionAlgorithm 122;Compression.compressionMode 122;ConfluentCloud.state 266;PlatformLogsSettings.severity 132;Schema.type 79;Subscription.state 95;Topic.state 91;ValidateMessageRequest.encoding 91;projects.schemas.get.view 63
projects.schemas 1263;projects.snapshots 715;projects.subscriptions 1363;projects.topics 734;projects.topics.snapshots 130;projects.topics.subscriptions 142
AIInference google.pubsub.v1.AIInference;endpoint s +;serviceAccountEmail s;unstructuredInference @UnstructuredInference
AcknowledgeRequest google.pubsub.v1.AcknowledgeRequest;ackIds [s +
AnalyticsHubSubscriptionInfo google.pubsub.v1.Subscription.AnalyticsHubSubscriptionInfo;listing s;subscription s
AvroConfig google.pubsub.v1.CloudStorageConfig.AvroConfig;useTopicSchema b;writeMetadata b
AvroFormat google.pubsub.v1.IngestionDataSourceSettings.CloudStorage.AvroFormat
AwsKinesis google.pubsub.v1.IngestionDataSourceSettings.AwsKinesis;awsRoleArn s +;consumerArn s +;gcpServiceAccount s +;state # -;streamArn s +
AwsMsk google.pubsub.v1.IngestionDataSourceSettings.AwsMsk;awsRoleArn s +;clusterArn s +;gcpServiceAccount s +;state # -;topic s +
AzureEventHubs google.pubsub.v1.IngestionDataSourceSettings.AzureEventHubs;clientId s;eventHub s;gcpServiceAccount s;namespace s;resourceGroup s;state # -;subscriptionId s;tenantId s
BigQueryConfig google.pubsub.v1.BigQueryConfig;dropUnknownFields b;serviceAccountEmail s;state # -;table s;useTableSchema b;useTopicSchema b;writeMetadata b
BigtableConfig google.pubsub.v1.BigtableConfig;appProfileId s;columnFamilyMapping @ColumnFamilyMapping;serviceAccountEmail s;state # -;table s;writeMetadata b
Binding -;condition @Expr;members [s;role s
CloudStorage google.pubsub.v1.IngestionDataSourceSettings.CloudStorage;avroFormat @AvroFormat =input_format;bucket s;matchGlob s;minimumObjectCreateTime t;pubsubAvroFormat @PubSubAvroFormat =input_format;state # -;textFormat @TextFormat =input_format
CloudStorageConfig google.pubsub.v1.CloudStorageConfig;avroConfig @AvroConfig =output_format;bucket s +;filenameDatetimeFormat s;filenamePrefix s;filenameSuffix s;maxBytes l;maxDuration d;maxMessages l;serviceAccountEmail s;state # -;textConfig @TextConfig =output_format
ColumnFamilyMapping google.pubsub.v1.BigtableConfig.ColumnFamilyMapping;delimitedKey @DelimitedKey =key_definition;rowKeySchema @RowKeySchema =key_definition
CommitSchemaRequest google.pubsub.v1.CommitSchemaRequest;schema @Schema +
CompiledProtoSchema google.pubsub.v1.CompiledProtoSchema;compiledBytes y +;rootMessage s +
Compression google.pubsub.v1.Compression;compressionAlgorithm # +;compressionMode # +
ConfluentCloud google.pubsub.v1.IngestionDataSourceSettings.ConfluentCloud;bootstrapServer s +;clusterId s +;gcpServiceAccount s +;identityPoolId s +;state # -;topic s +
CreateSnapshotRequest google.pubsub.v1.CreateSnapshotRequest;labels {s;subscription s +;tags {s <
DeadLetterPolicy google.pubsub.v1.DeadLetterPolicy;deadLetterTopic s;maxDeliveryAttempts i
DelimitedKey google.pubsub.v1.BigtableConfig.ColumnFamilyMapping.DelimitedKey;delimiter y;keyFields [s +
DetachSubscriptionResponse google.pubsub.v1.DetachSubscriptionResponse
Empty -
ExpirationPolicy google.pubsub.v1.ExpirationPolicy;ttl d
Expr -;description s;expression s;location s;title s
IngestionDataSourceSettings google.pubsub.v1.IngestionDataSourceSettings;awsKinesis @AwsKinesis =source;awsMsk @AwsMsk =source;azureEventHubs @AzureEventHubs =source;cloudStorage @CloudStorage =source;confluentCloud @ConfluentCloud =source;platformLogsSettings @PlatformLogsSettings
JavaScriptUDF google.pubsub.v1.JavaScriptUDF;code s +;functionName s +
ListSchemaRevisionsResponse google.pubsub.v1.ListSchemaRevisionsResponse;nextPageToken s;schemas [@Schema
ListSchemasResponse google.pubsub.v1.ListSchemasResponse;nextPageToken s;schemas [@Schema
ListSnapshotsResponse google.pubsub.v1.ListSnapshotsResponse;nextPageToken s;snapshots [@Snapshot
ListSubscriptionsResponse google.pubsub.v1.ListSubscriptionsResponse;nextPageToken s;subscriptions [@Subscription
ListTopicSnapshotsResponse google.pubsub.v1.ListTopicSnapshotsResponse;nextPageToken s;snapshots [s
ListTopicSubscriptionsResponse google.pubsub.v1.ListTopicSubscriptionsResponse;nextPageToken s;subscriptions [s
ListTopicsResponse google.pubsub.v1.ListTopicsResponse;nextPageToken s;topics [@Topic
MessageStoragePolicy google.pubsub.v1.MessageStoragePolicy;allowedPersistenceRegions [s;enforceInTransit b
MessageTransform google.pubsub.v1.MessageTransform;aiInference @AIInference =transform;compression @Compression =transform;disabled b;enabled b;javascriptUdf @JavaScriptUDF =transform
ModifyAckDeadlineRequest google.pubsub.v1.ModifyAckDeadlineRequest;ackDeadlineSeconds i +;ackIds [s +
ModifyPushConfigRequest google.pubsub.v1.ModifyPushConfigRequest;pushConfig @PushConfig +
NoWrapper google.pubsub.v1.PushConfig.NoWrapper;writeMetadata b
OidcToken google.pubsub.v1.PushConfig.OidcToken;audience s;serviceAccountEmail s
PlatformLogsSettings google.pubsub.v1.PlatformLogsSettings;severity #
Policy -;bindings [@Binding;etag y;version i
PubSubAvroFormat google.pubsub.v1.IngestionDataSourceSettings.CloudStorage.PubSubAvroFormat
PublishRequest google.pubsub.v1.PublishRequest;messages [@PubsubMessage +
PublishResponse google.pubsub.v1.PublishResponse;messageIds [s
PubsubMessage google.pubsub.v1.PubsubMessage;attributes {s;data y;messageId s;orderingKey s;publishTime t
PubsubWrapper google.pubsub.v1.PushConfig.PubsubWrapper
PullRequest google.pubsub.v1.PullRequest;maxMessages i +;returnImmediately b
PullResponse google.pubsub.v1.PullResponse;receivedMessages [@ReceivedMessage
PushConfig google.pubsub.v1.PushConfig;attributes {s;noWrapper @NoWrapper =wrapper;oidcToken @OidcToken;pubsubWrapper @PubsubWrapper =wrapper;pushEndpoint s
ReceivedMessage google.pubsub.v1.ReceivedMessage;ackId s;deliveryAttempt i;message @PubsubMessage
RetryPolicy google.pubsub.v1.RetryPolicy;maximumBackoff d;minimumBackoff d
RollbackSchemaRequest google.pubsub.v1.RollbackSchemaRequest;revisionId s +
RowKeySchema google.pubsub.v1.BigtableConfig.ColumnFamilyMapping.RowKeySchema
Schema google.pubsub.v1.Schema;compiledProtoSchema @CompiledProtoSchema;definition s;name s +;revisionCreateTime t -;revisionId s -^;type #
SchemaSettings google.pubsub.v1.SchemaSettings;encoding #ValidateMessageRequest.encoding;firstRevisionId s;lastRevisionId s;schema s +
SeekRequest google.pubsub.v1.SeekRequest;snapshot s =target;time t =target
SeekResponse google.pubsub.v1.SeekResponse
SetIamPolicyRequest -;policy @Policy
Snapshot google.pubsub.v1.Snapshot;expireTime t;labels {s;name s;topic s
Subscription google.pubsub.v1.Subscription;ackDeadlineSeconds i;analyticsHubSubscriptionInfo @AnalyticsHubSubscriptionInfo -;bigqueryConfig @BigQueryConfig;bigtableConfig @BigtableConfig;cloudStorageConfig @CloudStorageConfig;deadLetterPolicy @DeadLetterPolicy;detached b;enableExactlyOnceDelivery b;enableMessageOrdering b;expirationPolicy @ExpirationPolicy;filter s;labels {s;messageRetentionDuration d;messageTransforms [@MessageTransform;name s +*;pushConfig @PushConfig;retainAckedMessages b;retryPolicy @RetryPolicy;state # -;tags {s <;topic s +;topicMessageRetentionDuration d -
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
TextConfig google.pubsub.v1.CloudStorageConfig.TextConfig
TextFormat google.pubsub.v1.IngestionDataSourceSettings.CloudStorage.TextFormat;delimiter s ?
Topic google.pubsub.v1.Topic;ingestionDataSourceSettings @IngestionDataSourceSettings;kmsKeyName s;labels {s;messageRetentionDuration d;messageStoragePolicy @MessageStoragePolicy;messageTransforms [@MessageTransform;name s +*;satisfiesPzs b;schemaSettings @SchemaSettings;state # -;tags {s <
UnstructuredInference google.pubsub.v1.AIInference.UnstructuredInference;parameters o
UpdateSnapshotRequest google.pubsub.v1.UpdateSnapshotRequest;snapshot @Snapshot +;updateMask m +
UpdateSubscriptionRequest google.pubsub.v1.UpdateSubscriptionRequest;subscription @Subscription +;updateMask m +
UpdateTopicRequest google.pubsub.v1.UpdateTopicRequest;topic @Topic +;updateMask m +
ValidateMessageRequest google.pubsub.v1.ValidateMessageRequest;encoding #;message y;name s =schema_spec;schema @Schema =schema_spec
ValidateMessageResponse google.pubsub.v1.ValidateMessageResponse
ValidateSchemaRequest google.pubsub.v1.ValidateSchemaRequest;schema @Schema +
ValidateSchemaResponse google.pubsub.v1.ValidateSchemaResponse
AwsKinesis.state google.pubsub.v1.IngestionDataSourceSettings.AwsKinesis.State;STATE_UNSPECIFIED;ACTIVE;KINESIS_PERMISSION_DENIED;PUBLISH_PERMISSION_DENIED;STREAM_NOT_FOUND;CONSUMER_NOT_FOUND;CONFLICTING_REGION_CONSTRAINTS
AwsMsk.state google.pubsub.v1.IngestionDataSourceSettings.AwsMsk.State;STATE_UNSPECIFIED;ACTIVE;MSK_PERMISSION_DENIED;PUBLISH_PERMISSION_DENIED;CLUSTER_NOT_FOUND;TOPIC_NOT_FOUND;CONFLICTING_REGION_CONSTRAINTS
AzureEventHubs.state google.pubsub.v1.IngestionDataSourceSettings.AzureEventHubs.State;STATE_UNSPECIFIED;ACTIVE;EVENT_HUBS_PERMISSION_DENIED;PUBLISH_PERMISSION_DENIED;NAMESPACE_NOT_FOUND;EVENT_HUB_NOT_FOUND;SUBSCRIPTION_NOT_FOUND;RESOURCE_GROUP_NOT_FOUND;CONFLICTING_REGION_CONSTRAINTS
BigQueryConfig.state google.pubsub.v1.BigQueryConfig.State;STATE_UNSPECIFIED;ACTIVE;PERMISSION_DENIED;NOT_FOUND;SCHEMA_MISMATCH;IN_TRANSIT_LOCATION_RESTRICTION;VERTEX_AI_LOCATION_RESTRICTION
BigtableConfig.state google.pubsub.v1.BigtableConfig.State;STATE_UNSPECIFIED;ACTIVE;NOT_FOUND;APP_PROFILE_MISCONFIGURED;PERMISSION_DENIED;SCHEMA_MISMATCH;IN_TRANSIT_LOCATION_RESTRICTION;VERTEX_AI_LOCATION_RESTRICTION
CloudStorage.state google.pubsub.v1.IngestionDataSourceSettings.CloudStorage.State;STATE_UNSPECIFIED;ACTIVE;CLOUD_STORAGE_PERMISSION_DENIED;PUBLISH_PERMISSION_DENIED;BUCKET_NOT_FOUND;TOO_MANY_OBJECTS;CONFLICTING_REGION_CONSTRAINTS=8
CloudStorageConfig.state google.pubsub.v1.CloudStorageConfig.State;STATE_UNSPECIFIED;ACTIVE;PERMISSION_DENIED;NOT_FOUND;IN_TRANSIT_LOCATION_RESTRICTION;SCHEMA_MISMATCH;VERTEX_AI_LOCATION_RESTRICTION
Compression.compressionAlgorithm google.pubsub.v1.Compression.CompressionAlgorithm;COMPRESSION_ALGORITHM_UNSPECIFIED;ZLIB
Compression.compressionMode google.pubsub.v1.Compression.CompressionMode;COMPRESSION_MODE_UNSPECIFIED;COMPRESS;DECOMPRESS
ConfluentCloud.state google.pubsub.v1.IngestionDataSourceSettings.ConfluentCloud.State;STATE_UNSPECIFIED;ACTIVE;CONFLUENT_CLOUD_PERMISSION_DENIED;PUBLISH_PERMISSION_DENIED;UNREACHABLE_BOOTSTRAP_SERVER;CLUSTER_NOT_FOUND;TOPIC_NOT_FOUND;CONFLICTING_REGION_CONSTRAINTS
PlatformLogsSettings.severity google.pubsub.v1.PlatformLogsSettings.Severity;SEVERITY_UNSPECIFIED;DISABLED;DEBUG;INFO;WARNING;ERROR
Schema.type google.pubsub.v1.Schema.Type;TYPE_UNSPECIFIED;PROTOCOL_BUFFER;AVRO
Subscription.state google.pubsub.v1.Subscription.State;STATE_UNSPECIFIED;ACTIVE;RESOURCE_ERROR
Topic.state google.pubsub.v1.Topic.State;STATE_UNSPECIFIED;ACTIVE;INGESTION_RESOURCE_ERROR
ValidateMessageRequest.encoding google.pubsub.v1.Encoding;ENCODING_UNSPECIFIED;JSON;BINARY
projects.schemas.get.view -;SCHEMA_VIEW_UNSPECIFIED;BASIC;FULL
projects.schemas;commit POST v1/{name=projects/*/schemas/*}:commit CommitSchemaRequest Schema;create POST v1/{parent=projects/*}/schemas Schema Schema;?schemaId s;delete DELETE v1/{name=projects/*/schemas/*} - Empty;deleteRevision DELETE v1/{name=projects/*/schemas/*}:deleteRevision - Schema;?revisionId s;get GET v1/{name=projects/*/schemas/*} - Schema;?view #;getIamPolicy GET v1/{resource=projects/*/schemas/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*}/schemas - ListSchemasResponse;?pageSize i;?pageToken s;?view #projects.schemas.get.view;listRevisions GET v1/{name=projects/*/schemas/*}:listRevisions - ListSchemaRevisionsResponse;?pageSize i;?pageToken s;?view #projects.schemas.get.view;rollback POST v1/{name=projects/*/schemas/*}:rollback RollbackSchemaRequest Schema;setIamPolicy POST v1/{resource=projects/*/schemas/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/schemas/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;validate POST v1/{parent=projects/*}/schemas:validate ValidateSchemaRequest ValidateSchemaResponse;validateMessage POST v1/{parent=projects/*}/schemas:validateMessage ValidateMessageRequest ValidateMessageResponse
projects.snapshots;create PUT v1/{name=projects/*/snapshots/*} CreateSnapshotRequest Snapshot;delete DELETE v1/{snapshot=projects/*/snapshots/*} - Empty;get GET v1/{snapshot=projects/*/snapshots/*} - Snapshot;getIamPolicy GET v1/{resource=projects/*/snapshots/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{project=projects/*}/snapshots - ListSnapshotsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/snapshots/*} UpdateSnapshotRequest Snapshot;setIamPolicy POST v1/{resource=projects/*/snapshots/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/snapshots/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.subscriptions;acknowledge POST v1/{subscription=projects/*/subscriptions/*}:acknowledge AcknowledgeRequest Empty;create PUT v1/{name=projects/*/subscriptions/*} Subscription Subscription;delete DELETE v1/{subscription=projects/*/subscriptions/*} - Empty;detach POST v1/{subscription=projects/*/subscriptions/*}:detach - DetachSubscriptionResponse;get GET v1/{subscription=projects/*/subscriptions/*} - Subscription;getIamPolicy GET v1/{resource=projects/*/subscriptions/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{project=projects/*}/subscriptions - ListSubscriptionsResponse;?pageSize i;?pageToken s;modifyAckDeadline POST v1/{subscription=projects/*/subscriptions/*}:modifyAckDeadline ModifyAckDeadlineRequest Empty;modifyPushConfig POST v1/{subscription=projects/*/subscriptions/*}:modifyPushConfig ModifyPushConfigRequest Empty;patch PATCH v1/{name=projects/*/subscriptions/*} UpdateSubscriptionRequest Subscription;pull POST v1/{subscription=projects/*/subscriptions/*}:pull PullRequest PullResponse;seek POST v1/{subscription=projects/*/subscriptions/*}:seek SeekRequest SeekResponse;setIamPolicy POST v1/{resource=projects/*/subscriptions/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/subscriptions/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.topics;create PUT v1/{name=projects/*/topics/*} Topic Topic;delete DELETE v1/{topic=projects/*/topics/*} - Empty;get GET v1/{topic=projects/*/topics/*} - Topic;getIamPolicy GET v1/{resource=projects/*/topics/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{project=projects/*}/topics - ListTopicsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/topics/*} UpdateTopicRequest Topic;publish POST v1/{topic=projects/*/topics/*}:publish PublishRequest PublishResponse;setIamPolicy POST v1/{resource=projects/*/topics/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/topics/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.topics.snapshots;list GET v1/{topic=projects/*/topics/*}/snapshots - ListTopicSnapshotsResponse;?pageSize i;?pageToken s
projects.topics.subscriptions;list GET v1/{topic=projects/*/topics/*}/subscriptions - ListTopicSubscriptionsResponse;?pageSize i;?pageToken s

"""#)
}
