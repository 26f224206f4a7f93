// swift-format-ignore-file
// Written by `make discovery` from the Discovery document vpcaccess:v1 of 20260503 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let vpcaccessV1 = GoogleAPI(
        #"""
vpcaccess.v1 20260503 https://vpcaccess.googleapis.com/ Serverless VPC Access API
Connector 167;ListConnectorsResponse 64;ListOperationsResponse 79;Operation 62;Status 37;Subnet 28
Connector.state 75
projects.locations.connectors 458;projects.locations.operations 233
Connector -;connectedProjects [s -;ipCidrRange s;machineType s;maxInstances i;maxThroughput i;minInstances i;minThroughput i;name s;network s;state # -;subnet @Subnet
ListConnectorsResponse -;connectors [@Connector;nextPageToken s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
Operation -;done b;error @Status;metadata o;name s;response o
Status -;code i;details [o;message s
Subnet -;name s;projectId s
Connector.state -;STATE_UNSPECIFIED;READY;CREATING;DELETING;ERROR;UPDATING
projects.locations.connectors;create POST v1/{parent=projects/*/locations/*}/connectors Connector Operation;?connectorId s;delete DELETE v1/{name=projects/*/locations/*/connectors/*} - Operation;get GET v1/{name=projects/*/locations/*/connectors/*} - Connector;list GET v1/{parent=projects/*/locations/*}/connectors - ListConnectorsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/connectors/*} Connector Operation;?updateMask m
projects.locations.operations;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
