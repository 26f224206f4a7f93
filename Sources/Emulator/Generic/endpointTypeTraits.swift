/// The tables of `typeTraitTables` for fields that the server sets and that others refer to: where an object is reached, and
/// as whom it works. Each is of the form that the description of its field gives.
let endpointTypeTraits = [
    // aiplatform-2, aiplatform-3, aiplatform-5
    #"""
    aiplatform.v1 projects.locations.featureGroups
    {"defaults": {"serviceAccountEmail": "service-$number@gcp-sa-aiplatform.iam.gserviceaccount.com"}}

    aiplatform.v1 projects.locations.schedules
    {"assigned": true}

    aiplatform.v1 projects.locations.reasoningEngines
    {"assigned": true}

    aiplatform.v1 projects.locations.indexEndpoints
    {"dependent": {"publicEndpointEnabled": {"publicEndpointDomainName": "$digits.$location-$number.vdb.vertexai.goog"}}}
    """#,
    // alloydb-1, alloydb-2
    #"""
    alloydb.v1 projects.locations.clusters
    {"optional": ["network"]}

    alloydb.v1 projects.locations.clusters.instances
    {"defaults": {"ipAddress": "$ip"}}
    """#,
    // apigateway-1, apigateway-3
    #"""
    apigateway.v1 projects.locations.apis.configs
    {"immutable": ["grpcServices", "managedServiceConfigs", "openapiDocuments"]}

    apigateway.v1 projects.locations.gateways
    {"defaults": {"defaultHostname": "$id-$hash.gateway.dev"}}
    """#,
    // bigqueryconnection-1
    #"""
    bigqueryconnection.v1 projects.locations.connections
    {
      "isNumbered": true,
      "dependent": {
        "cloudResource": {
          "cloudResource": {"serviceAccountId": "bqcx-$number-$hash@gcp-sa-bigquery-condel.iam.gserviceaccount.com"}
        },
        "cloudSql": {
          "cloudSql": {"serviceAccountId": "service-$number@gcp-sa-bigqueryconnection.iam.gserviceaccount.com"}
        },
        "spark": {"spark": {"serviceAccountId": "bqcx-$number-$hash@gcp-sa-bigquery-consp.iam.gserviceaccount.com"}}
      }
    }
    """#,
    // certificatemanager-1
    #"""
    certificatemanager.v1 projects.locations.dnsAuthorizations
    {
      "defaults": {
        "dnsResourceRecord": {
          "name": "_acme-challenge.$domain.",
          "type": "CNAME",
          "data": "$hash.0.authorize.certificatemanager.goog."
        }
      }
    }
    """#,
    // cloudfunctions-1
    #"""
    cloudfunctions.v2 projects.locations.functions
    {
      "defaults": {
        "environment": "GEN_2",
        "url": "https://$location-$project.cloudfunctions.net/$id",
        "serviceConfig": {
          "allTrafficOnLatestRevision": true,
          "availableMemory": "256M",
          "ingressSettings": "ALLOW_ALL",
          "serviceAccountEmail": "$number-compute@developer.gserviceaccount.com",
          "timeoutSeconds": 60
        }
      }
    }
    """#,
    // composer-1
    #"""
    composer.v1 projects.locations.environments
    {
      "defaults": {
        "config": {
          "airflowUri": "https://$hash-dot-$location.composer.googleusercontent.com",
          "dagGcsPrefix": "gs://$location-$id-$hash-bucket/dags",
          "gkeCluster": "projects/$project/locations/$location/clusters/$location-$id-$hash-gke"
        }
      }
    }
    """#,
    // dataplex-1
    #"""
    dataplex.v1 projects.locations.lakes
    {"defaults": {"serviceAccount": "service-$number@gcp-sa-dataplex.iam.gserviceaccount.com"}}
    """#,
    // datacatalog-1
    #"""
    datacatalog.v1 projects.locations.taxonomies
    {"assigned": true}

    datacatalog.v1 projects.locations.taxonomies.policyTags
    {"assigned": true}
    """#,
    // dataform-1
    #"""
    dataform.v1 projects.locations.folders
    {"assigned": true}

    dataform.v1 projects.locations.teamFolders
    {"assigned": true}
    """#,
    // documentai-2
    #"""
    documentai.v1 projects.locations.schemas
    {"assigned": true}

    documentai.v1 projects.locations.schemas.schemaVersions
    {"assigned": true}
    """#,
    // monitoring-37, monitoring-38, recaptchaenterprise-1
    #"""
    monitoring.v3 projects.snoozes
    {"assigned": true}

    monitoring.v3 projects.metricDescriptors
    {"id": "type", "createUpdates": true}

    recaptchaenterprise.v1 projects.firewallpolicies
    {"assigned": true}

    recaptchaenterprise.v1 projects.keys
    {"assigned": true}
    """#,
    // documentai-1
    #"""
    documentai.v1 projects.locations.processors
    {"defaults": {"processEndpoint": "https://$location-documentai.googleapis.com/v1/$name:process"}}
    """#,
    // eventarc-2
    #"""
    eventarc.v1 projects.locations.channels
    {"defaults": {"pubsubTopic": "projects/$project/topics/eventarc-channel-$location-$id-$hash"}}

    eventarc.v1 projects.locations.triggers
    {
      "defaults": {
        "transport": {
          "pubsub": {
            "subscription": "projects/$project/subscriptions/eventarc-$location-$id-sub-$hash",
            "topic": "projects/$project/topics/eventarc-$location-$id-$hash"
          }
        }
      }
    }
    """#,
    // managedkafka-1
    #"""
    managedkafka.v1 projects.locations.clusters
    {"defaults": {"bootstrapAddress": "bootstrap.$id.$location.managedkafka.$project.cloud.goog:9092"}}
    """#,
    // memcache-1
    #"""
    memcache.v1 projects.locations.instances
    {"defaults": {"discoveryEndpoint": "$ip:11211"}}
    """#,
    // notebooks-1
    #"""
    notebooks.v2 projects.locations.instances
    {"defaults": {"proxyUri": "$hash-dot-$location.notebooks.googleusercontent.com"}}
    """#,
]
