// swift-format-ignore-file
// Written by `make discovery` from the Discovery document managedkafka:v1 of 20261029 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let managedkafkaV1 = GoogleAPI(
        #"""
managedkafka.v1 20261029 https://managedkafka.googleapis.com/ Managed Service for Apache Kafka API
AccessConfig 89;Acl 96;AclEntry 67;BrokerCapacityConfig 37;BrokerDetails 52;CapacityConfig 47;CertificateAuthorityServiceConfig 47;Cluster 449;ConnectAccessConfig 62;ConnectCluster 201;ConnectGcpConfig 70;ConnectNetworkConfig 80;Connector 77;ConsumerGroup 56;ConsumerPartitionMetadata 50;ConsumerTopicMetadata 63;CreateSchemaRegistryRequest 84;CreateVersionRequest 103;CreateVersionResponse 29;EffectiveCapacityConfig 64;Empty 8;GcpConfig 52;HttpBody 46;ListAclsResponse 46;ListClustersResponse 73;ListConnectClustersResponse 94;ListConnectorsResponse 64;ListConsumerGroupsResponse 76;ListOperationsResponse 79;ListSchemaRegistriesResponse 65;ListTopicsResponse 52;NetworkConfig 27;Operation 62;PublicClusterConfig 49;PublicClusterDetails 73;RebalanceConfig 25;SchemaConfig 53;SchemaMode 22;SchemaReference 51;SchemaRegistry 40;SchemaVersion 131;Status 37;TaskRetryPolicy 72;TlsConfig 64;Topic 70;TrustConfig 61;UpdateOptions 55;UpdateSchemaConfigRequest 84;UpdateSchemaModeRequest 50
Cluster.state 68;ConnectCluster.state 75;Connector.state 88;CreateVersionRequest.schemaType 77;RebalanceConfig.mode 80;SchemaConfig.compatibility 111;SchemaMode.mode 49;projects.locations.clusters.consumerGroups.list.view 138;projects.locations.clusters.get.view 101;projects.locations.schemaRegistries.list.view 134
projects.locations.clusters 504;projects.locations.clusters.acls 443;projects.locations.clusters.consumerGroups 471;projects.locations.clusters.topics 466;projects.locations.connectClusters 573;projects.locations.connectClusters.connectors 560;projects.locations.operations 301;projects.locations.schemaRegistries 394;projects.locations.schemaRegistries.config 350;projects.locations.schemaRegistries.contexts.config 392;projects.locations.schemaRegistries.contexts.mode 357;projects.locations.schemaRegistries.contexts.subjects.versions 562;projects.locations.schemaRegistries.mode 315;projects.locations.schemaRegistries.subjects.versions 509
AccessConfig -;networkConfigs [@NetworkConfig +;publicClusterConfig @PublicClusterConfig
Acl -;aclEntries [@AclEntry +;etag s;name s *;patternType s -;resourceName s -;resourceType s -
AclEntry -;host s +;operation s +;permissionType s +;principal s +
BrokerCapacityConfig -;diskSizeGib l
BrokerDetails -;brokerIndex l -;nodeId l -;rack s -
CapacityConfig -;memoryBytes l +;vcpuCount l +
CertificateAuthorityServiceConfig -;caPool s +
Cluster -;bootstrapAddress s -;brokerCapacityConfig @BrokerCapacityConfig;brokerDetails [@BrokerDetails -;capacityConfig @CapacityConfig +;createTime t -;effectiveCapacityConfig @EffectiveCapacityConfig -;gcpConfig @GcpConfig +;kafkaVersion s;labels {s;name s *;publicClusterDetails @PublicClusterDetails -;rebalanceConfig @RebalanceConfig;satisfiesPzi b -;satisfiesPzs b -;state # -;tlsConfig @TlsConfig;updateOptions @UpdateOptions;updateTime t -
ConnectAccessConfig -;networkConfigs [@ConnectNetworkConfig +
ConnectCluster -;capacityConfig @CapacityConfig +;config {s;createTime t -;gcpConfig @ConnectGcpConfig +;kafkaCluster s +^;labels {s;name s *;satisfiesPzi b -;satisfiesPzs b -;state # -;updateTime t -
ConnectGcpConfig -;accessConfig @ConnectAccessConfig +;secretPaths [s
ConnectNetworkConfig -;additionalSubnets [s;dnsDomainNames [s;primarySubnet s +
Connector -;configs {s;name s *;state # -;taskRestartPolicy @TaskRetryPolicy
ConsumerGroup -;name s *;topics {@ConsumerTopicMetadata
ConsumerPartitionMetadata -;metadata s;offset l +
ConsumerTopicMetadata -;partitions {@ConsumerPartitionMetadata
CreateSchemaRegistryRequest -;schemaRegistry @SchemaRegistry +;schemaRegistryId s +
CreateVersionRequest -;id i;normalize b;references [@SchemaReference;schema s +;schemaType #;version i
CreateVersionResponse -;id i
EffectiveCapacityConfig -;brokerCount l -;brokerDiskSizeGib l -
Empty -
GcpConfig -;accessConfig @AccessConfig +;kmsKey s ^
HttpBody -;contentType s;data y;extensions [o
ListAclsResponse -;acls [@Acl;nextPageToken s
ListClustersResponse -;clusters [@Cluster;nextPageToken s;unreachable [s
ListConnectClustersResponse -;connectClusters [@ConnectCluster;nextPageToken s;unreachable [s
ListConnectorsResponse -;connectors [@Connector;nextPageToken s
ListConsumerGroupsResponse -;consumerGroups [@ConsumerGroup;nextPageToken s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListSchemaRegistriesResponse -;schemaRegistries [@SchemaRegistry
ListTopicsResponse -;nextPageToken s;topics [@Topic
NetworkConfig -;subnet s +
Operation -;done b;error @Status;metadata o;name s;response o
PublicClusterConfig -;allowedSourceIpRanges [s +
PublicClusterDetails -;discoveryDnsRecords [s -;externalIpAddresses [s -
RebalanceConfig -;mode #
SchemaConfig -;alias s;compatibility # +;normalize b
SchemaMode -;mode # +
SchemaReference -;name s +;subject s +;version i +
SchemaRegistry -;contexts [s -;name s *
SchemaVersion -;id i +;references [@SchemaReference;schema s +;schemaType #CreateVersionRequest.schemaType;subject s +;version i +
Status -;code i;details [o;message s
TaskRetryPolicy -;maximumBackoff d;minimumBackoff d;taskRetryDisabled b
TlsConfig -;sslPrincipalMappingRules s;trustConfig @TrustConfig
Topic -;configs {s;name s *;partitionCount i +;replicationFactor i +^
TrustConfig -;casConfigs [@CertificateAuthorityServiceConfig
UpdateOptions -;allowBrokerDownscaleOnClusterUpscale b
UpdateSchemaConfigRequest -;compatibility #SchemaConfig.compatibility +;normalize b
UpdateSchemaModeRequest -;mode #SchemaMode.mode +
Cluster.state -;STATE_UNSPECIFIED;CREATING;ACTIVE;DELETING;UPDATING
ConnectCluster.state -;STATE_UNSPECIFIED;CREATING;ACTIVE;DELETING;DETACHED
Connector.state -;STATE_UNSPECIFIED;UNASSIGNED;RUNNING;PAUSED;FAILED;RESTARTING;STOPPED
CreateVersionRequest.schemaType -;SCHEMA_TYPE_UNSPECIFIED;AVRO;JSON;PROTOBUF
RebalanceConfig.mode -;MODE_UNSPECIFIED;NO_REBALANCE;AUTO_REBALANCE_ON_SCALE_UP
SchemaConfig.compatibility -;NONE;BACKWARD;BACKWARD_TRANSITIVE;FORWARD;FORWARD_TRANSITIVE;FULL;FULL_TRANSITIVE
SchemaMode.mode -;NONE;READONLY;READWRITE;IMPORT
projects.locations.clusters.consumerGroups.list.view -;CONSUMER_GROUP_VIEW_UNSPECIFIED;CONSUMER_GROUP_VIEW_BASIC;CONSUMER_GROUP_VIEW_FULL
projects.locations.clusters.get.view -;CLUSTER_VIEW_UNSPECIFIED;CLUSTER_VIEW_BASIC;CLUSTER_VIEW_FULL
projects.locations.schemaRegistries.list.view -;SCHEMA_REGISTRY_VIEW_UNSPECIFIED;SCHEMA_REGISTRY_VIEW_BASIC;SCHEMA_REGISTRY_VIEW_FULL
projects.locations.clusters;create POST v1/{parent=projects/*/locations/*}/clusters Cluster Operation;?clusterId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/clusters/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/clusters/*} - Cluster;?view #;list GET v1/{parent=projects/*/locations/*}/clusters - ListClustersResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*} Cluster Operation;?requestId s;?updateMask m
projects.locations.clusters.acls;create POST v1/{parent=projects/*/locations/*/clusters/*}/acls Acl Acl;?aclId s;delete DELETE v1/{name=projects/*/locations/*/clusters/*/acls/**} - Empty;get GET v1/{name=projects/*/locations/*/clusters/*/acls/**} - Acl;list GET v1/{parent=projects/*/locations/*/clusters/*}/acls - ListAclsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*/acls/**} Acl Acl;?updateMask m
projects.locations.clusters.consumerGroups;delete DELETE v1/{name=projects/*/locations/*/clusters/*/consumerGroups/**} - Empty;get GET v1/{name=projects/*/locations/*/clusters/*/consumerGroups/**} - ConsumerGroup;list GET v1/{parent=projects/*/locations/*/clusters/*}/consumerGroups - ListConsumerGroupsResponse;?filter s;?pageSize i;?pageToken s;?view #;patch PATCH v1/{name=projects/*/locations/*/clusters/*/consumerGroups/**} ConsumerGroup ConsumerGroup;?updateMask m
projects.locations.clusters.topics;create POST v1/{parent=projects/*/locations/*/clusters/*}/topics Topic Topic;?topicId s;delete DELETE v1/{name=projects/*/locations/*/clusters/*/topics/*} - Empty;get GET v1/{name=projects/*/locations/*/clusters/*/topics/*} - Topic;list GET v1/{parent=projects/*/locations/*/clusters/*}/topics - ListTopicsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/clusters/*/topics/*} Topic Topic;?updateMask m
projects.locations.connectClusters;create POST v1/{parent=projects/*/locations/*}/connectClusters ConnectCluster Operation;?connectClusterId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/connectClusters/*} - Operation;?requestId s;get GET v1/{name=projects/*/locations/*/connectClusters/*} - ConnectCluster;list GET v1/{parent=projects/*/locations/*}/connectClusters - ListConnectClustersResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/connectClusters/*} ConnectCluster Operation;?requestId s;?updateMask m
projects.locations.connectClusters.connectors;create POST v1/{parent=projects/*/locations/*/connectClusters/*}/connectors Connector Connector;?connectorId s;delete DELETE v1/{name=projects/*/locations/*/connectClusters/*/connectors/*} - Empty;get GET v1/{name=projects/*/locations/*/connectClusters/*/connectors/*} - Connector;list GET v1/{parent=projects/*/locations/*/connectClusters/*}/connectors - ListConnectorsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/connectClusters/*/connectors/*} Connector Connector;?updateMask m
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.schemaRegistries;create POST v1/{parent=projects/*/locations/*}/schemaRegistries CreateSchemaRegistryRequest SchemaRegistry;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*} - Empty;get GET v1/{name=projects/*/locations/*/schemaRegistries/*} - SchemaRegistry;list GET v1/{parent=projects/*/locations/*}/schemaRegistries - ListSchemaRegistriesResponse;?view #
projects.locations.schemaRegistries.config;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*/config/**} - SchemaConfig;get GET v1/{name=projects/*/locations/*/schemaRegistries/*/config/**} - SchemaConfig;?defaultToGlobal b;update PUT v1/{name=projects/*/locations/*/schemaRegistries/*/config/**} UpdateSchemaConfigRequest SchemaConfig
projects.locations.schemaRegistries.contexts.config;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/config/**} - SchemaConfig;get GET v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/config/**} - SchemaConfig;?defaultToGlobal b;update PUT v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/config/**} UpdateSchemaConfigRequest SchemaConfig
projects.locations.schemaRegistries.contexts.mode;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/mode/**} - SchemaMode;get GET v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/mode/**} - SchemaMode;update PUT v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/mode/**} UpdateSchemaModeRequest SchemaMode
projects.locations.schemaRegistries.contexts.subjects.versions;create POST v1/{parent=projects/*/locations/*/schemaRegistries/*/contexts/*/subjects/*}/versions CreateVersionRequest CreateVersionResponse;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/subjects/*/versions/*} - HttpBody;?permanent b;get GET v1/{name=projects/*/locations/*/schemaRegistries/*/contexts/*/subjects/*/versions/*} - SchemaVersion;?deleted b;list GET v1/{parent=projects/*/locations/*/schemaRegistries/*/contexts/*/subjects/*}/versions - HttpBody;?deleted b
projects.locations.schemaRegistries.mode;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*/mode/**} - SchemaMode;get GET v1/{name=projects/*/locations/*/schemaRegistries/*/mode/**} - SchemaMode;update PUT v1/{name=projects/*/locations/*/schemaRegistries/*/mode/**} UpdateSchemaModeRequest SchemaMode
projects.locations.schemaRegistries.subjects.versions;create POST v1/{parent=projects/*/locations/*/schemaRegistries/*/subjects/*}/versions CreateVersionRequest CreateVersionResponse;delete DELETE v1/{name=projects/*/locations/*/schemaRegistries/*/subjects/*/versions/*} - HttpBody;?permanent b;get GET v1/{name=projects/*/locations/*/schemaRegistries/*/subjects/*/versions/*} - SchemaVersion;?deleted b;list GET v1/{parent=projects/*/locations/*/schemaRegistries/*/subjects/*}/versions - HttpBody;?deleted b

"""#)
}
