/// The tables of `typeTraitTables` for networks, what runs on machines, and names in DNS.
let networkTypeTraits = [
    // appengine-1
    #"""
    appengine.v1 apps
    {
      "id": "id",
      "defaults": {
        "name": "apps/$id",
        "servingStatus": "SERVING",
        "defaultHostname": "$id.appspot.com",
        "defaultBucket": "$id.appspot.com",
        "codeBucket": "staging.$id.appspot.com",
        "gcrDomain": "gcr.io",
        "serviceAccount": "$id@appspot.gserviceaccount.com"
      }
    }
    """#,
    // compute-4, compute-6, compute-7, compute-10, compute-13, compute-15, compute-16, compute-19,
    // compute-20, compute-21, compute-22, compute-27
    #"""
    compute.v1 regionBackendServices
    {"attaches": {"setSecurityPolicy": "securityPolicy"}}

    compute.v1 backendBuckets
    {"attaches": {"setEdgeSecurityPolicy": "edgeSecurityPolicy"}}

    compute.v1 instances
    {
      "parameters": ["minimalAction", "mostDisruptiveAllowedAction"],
      "protectedBy": {"deletionProtection": true},
      "protected": "Invalid resource usage: 'Resource cannot be deleted if it's protected against deletion. Its deletionProtection property must be set to false to proceed with the operation.'.",
      "protectedReason": "invalidResourceUsage"
    }

    compute.v1 instanceGroupManagers
    {
      "defaults": {"instanceGroup": "projects/$project/zones/$location/instanceGroups/$id"},
      "apart": {"namedPorts": "setNamedPorts"}
    }

    compute.v1 regionInstanceGroupManagers
    {
      "defaults": {"instanceGroup": "projects/$project/regions/$location/instanceGroups/$id"},
      "apart": {"namedPorts": "setNamedPorts"}
    }

    compute.v1 vpnGateways
    {"defaults": {"vpnInterfaces": [{"id": 0, "ipAddress": "$ip"}, {"id": 1, "ipAddress": "$subnet.4"}]}}

    compute.v1 addresses
    {"defaults": {"address": "$ip", "addressType": "EXTERNAL", "networkTier": "PREMIUM", "status": "RESERVED"}}

    compute.v1 globalAddresses
    {"defaults": {"address": "$ip", "addressType": "EXTERNAL", "networkTier": "PREMIUM", "status": "RESERVED"}}

    compute.v1 networks
    {
      "initial": ["default"],
      "apart": {"autoCreateSubnetworks": "switchToCustomMode"},
      "elements": {
        "field": "peerings",
        "key": "name",
        "member": "networkPeering",
        "add": "addPeering",
        "change": "updatePeering",
        "remove": "removePeering",
        "state": "ACTIVE"
      },
      "defaults": {
        "networkFirewallPolicyEnforcementOrder": "AFTER_CLASSIC_FIREWALL",
        "routingConfig": {"routingMode": "REGIONAL"},
        "selfLinkWithId": "https://www.googleapis.com/compute/v1/projects/$project/global/networks/$digits"
      }
    }

    compute.v1 subnetworks
    {
      "apart": {"privateIpGoogleAccess": "setPrivateIpGoogleAccess", "ipCidrRange": "expandIpCidrRange"},
      "setters": ["expandIpCidrRange"],
      "defaults": {
        "allowSubnetCidrRoutesOverlap": false,
        "gatewayAddress": "$ip",
        "privateIpGoogleAccess": false,
        "privateIpv6GoogleAccess": "DISABLE_GOOGLE_ACCESS",
        "purpose": "PRIVATE",
        "stackType": "IPV4_ONLY"
      }
    }

    compute.v1 firewalls
    {"defaults": {"direction": "INGRESS", "disabled": false, "priority": 1000}}

    compute.v1 securityPolicies
    {
      "apart": {"rules": "addRule, patchRule and removeRule"},
      "elements": {"field": "rules", "key": "priority", "add": "addRule", "change": "patchRule", "remove": "removeRule"}
    }

    compute.v1 regionSecurityPolicies
    {
      "apart": {"rules": "addRule, patchRule and removeRule"},
      "elements": {"field": "rules", "key": "priority", "add": "addRule", "change": "patchRule", "remove": "removeRule"}
    }

    compute.v1 targetHttpProxies
    {"apart": {"urlMap": "setUrlMap"}}

    compute.v1 targetHttpsProxies
    {
      "apart": {
        "certificateMap": "setCertificateMap",
        "quicOverride": "setQuicOverride",
        "sslCertificates": "setSslCertificates",
        "sslPolicy": "setSslPolicy",
        "urlMap": "setUrlMap"
      }
    }

    compute.v1 regionTargetHttpsProxies
    {"apart": {"sslCertificates": "setSslCertificates", "urlMap": "setUrlMap"}}

    compute.v1 forwardingRules
    {
      "apart": {"target": "setTarget"},
      "immutable": ["IPAddress", "IPProtocol", "loadBalancingScheme", "network", "portRange", "ports", "subnetwork"],
      "ranges": ["portRange"], "defaults": {
        "IPAddress": "$ip",
        "IPProtocol": "TCP",
        "loadBalancingScheme": "EXTERNAL",
        "networkTier": "PREMIUM"
      }
    }

    compute.v1 globalForwardingRules
    {
      "apart": {"target": "setTarget"},
      "immutable": ["IPAddress", "IPProtocol", "loadBalancingScheme", "network", "portRange", "ports", "subnetwork"],
      "ranges": ["portRange"], "defaults": {
        "IPAddress": "$ip",
        "IPProtocol": "TCP",
        "loadBalancingScheme": "EXTERNAL",
        "networkTier": "PREMIUM"
      }
    }

    compute.v1 backendServices
    {
      "attaches": {"setSecurityPolicy": "securityPolicy", "setEdgeSecurityPolicy": "edgeSecurityPolicy"},
      "defaults": {
        "loadBalancingScheme": "EXTERNAL",
        "port": 80,
        "portName": "http",
        "protocol": "HTTP",
        "sessionAffinity": "NONE",
        "timeoutSec": 30
      }
    }

    compute.v1 healthChecks
    {"defaults": {"checkIntervalSec": 5, "healthyThreshold": 2, "timeoutSec": 5, "unhealthyThreshold": 2}}

    compute.v1 sslCertificates
    {"defaults": {"type": "SELF_MANAGED"}}
    """#,
    // container-1
    #"""
    container.v1 projects.locations.clusters
    {
      "hasShortNames": true,
      "defaults": {
        "status": "RUNNING",
        "location": "$location",
        "endpoint": "$ip",
        "clusterIpv4Cidr": "$subnet.0/20",
        "servicesIpv4Cidr": "34.118.224.0/20",
        "currentMasterVersion": "1.33.5-gke.1080000",
        "masterAuth": {"clusterCaCertificate": "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCi0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0K"}
      }
    }

    container.v1 projects.locations.clusters.nodePools
    {"hasShortNames": true, "defaults": {"status": "RUNNING"}}
    """#,
    // dns-2, dns-4, dns-6
    #"""
    dns.v1 managedZones
    {
      "heldBy": "rrsets",
      "defaults": {
        "cloudLoggingConfig": {"kind": "dns#managedZoneCloudLoggingConfig"},
        "nameServers": [
          "ns-cloud-a1.googledomains.com.",
          "ns-cloud-a2.googledomains.com.",
          "ns-cloud-a3.googledomains.com.",
          "ns-cloud-a4.googledomains.com."
        ],
        "visibility": "public"
      }
    }

    dns.v1 responsePolicies
    {"id": "responsePolicyName"}

    dns.v1 responsePolicyRules
    {"id": "ruleName"}

    dns.v1 resourceRecordSets
    {"omitted": ["name"], "taken": "The resource 'entity.rrset' named '$title' already exists"}
    """#,
    // vpcaccess-1, vpcaccess-2
    #"""
    vpcaccess.v1 projects.locations.connectors
    {"immutable": ["ipCidrRange", "network", "subnet"], "defaults": {"machineType": "e2-micro", "maxInstances": 10, "minInstances": 2}}
    """#,
]
