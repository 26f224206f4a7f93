// swift-format-ignore-file
// Written by `make discovery` from the Discovery document memcache:v1 of 20260517 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let memcacheV1 = GoogleAPI(
        #"""
memcache.v1 20260517 https://memcache.googleapis.com/ Cloud Memorystore for Memcached API
Empty 8;GoogleCloudMemcacheV1MaintenancePolicy 137;Instance 568;InstanceMessage 35;ListInstancesResponse 76;ListOperationsResponse 79;MaintenanceSchedule 73;MemcacheParameters 38;Node 130;NodeConfig 43;Operation 62;Status 37;TimeOfDay 48;WeeklyMaintenanceWindow 70
Instance.state 118;InstanceMessage.code 69;Node.memcacheVersion 81;Node.state 64;WeeklyMaintenanceWindow.day 111
projects.locations.instances 468;projects.locations.operations 301
Empty -
GoogleCloudMemcacheV1MaintenancePolicy -;createTime t -;description s;updateTime t -;weeklyMaintenanceWindow [@WeeklyMaintenanceWindow +
Instance -;authorizedNetwork s;availableMaintenanceVersions [s -;createTime t -;discoveryEndpoint s -;displayName s;effectiveMaintenanceVersion s -;instanceMessages [@InstanceMessage;labels {s;maintenancePolicy @GoogleCloudMemcacheV1MaintenancePolicy;maintenanceSchedule @MaintenanceSchedule -;maintenanceVersion s;memcacheFullVersion s -;memcacheNodes [@Node -;memcacheVersion #Node.memcacheVersion;name s +;nodeConfig @NodeConfig +;nodeCount i +;parameters @MemcacheParameters;reservedIpRangeId [s;satisfiesPzi b -;satisfiesPzs b -;state # -;updateTime t -;zones [s
InstanceMessage -;code #;message s
ListInstancesResponse -;instances [@Instance;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
MaintenanceSchedule -;endTime t -;scheduleDeadlineTime t -;startTime t -
MemcacheParameters -;id s -;params {s
Node -;host s -;memcacheFullVersion s -;memcacheVersion # -;nodeId s -;parameters @MemcacheParameters;port i -;state # -;zone s -
NodeConfig -;cpuCount i +;memorySizeMb i +
Operation -;done b;error @Status;metadata o;name s;response o
Status -;code i;details [o;message s
TimeOfDay -;hours i;minutes i;nanos i;seconds i
WeeklyMaintenanceWindow -;day # +;duration d +;startTime @TimeOfDay +
Instance.state -;STATE_UNSPECIFIED;CREATING;READY;UPDATING;DELETING;PERFORMING_MAINTENANCE;MEMCACHE_VERSION_UPGRADING
InstanceMessage.code -;CODE_UNSPECIFIED;ZONE_DISTRIBUTION_UNBALANCED
Node.memcacheVersion -;MEMCACHE_VERSION_UNSPECIFIED;MEMCACHE_1_5;MEMCACHE_1_6_15
Node.state -;STATE_UNSPECIFIED;CREATING;READY;DELETING;UPDATING
WeeklyMaintenanceWindow.day -;DAY_OF_WEEK_UNSPECIFIED;MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY
projects.locations.instances;create POST v1/{parent=projects/*/locations/*}/instances Instance Operation;?instanceId s;delete DELETE v1/{name=projects/*/locations/*/instances/*} - Operation;get GET v1/{name=projects/*/locations/*/instances/*} - Instance;list GET v1/{parent=projects/*/locations/*}/instances - ListInstancesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/instances/*} Instance Operation;?updateMask m
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
