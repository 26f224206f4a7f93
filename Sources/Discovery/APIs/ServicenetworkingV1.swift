// swift-format-ignore-file
// Written by Tests/Python/make_discovery.py from the Discovery document servicenetworking:v1 of 20261028 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let servicenetworkingV1 = GoogleAPI(
        #"""
servicenetworking.v1 20261028 https://servicenetworking.googleapis.com/ Service Networking API
DnsRecordSet 53;Empty 8;ListDnsRecordSetsResponse 57;ListOperationsResponse 79;Operation 62;Status 37;UpdateDnsRecordSetRequest 126

operations 214;services.dnsRecordSets 330
DnsRecordSet -;data [s +;domain s +;ttl d +;type s +
Empty -
ListDnsRecordSetsResponse -;dnsRecordSets [@DnsRecordSet
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
Operation -;done b;error @Status;metadata o;name s;response o
Status -;code i;details [o;message s
UpdateDnsRecordSetRequest -;consumerNetwork s +;existingDnsRecordSet @DnsRecordSet +;newDnsRecordSet @DnsRecordSet +;zone s +
operations;delete DELETE v1/{name=operations/**} - Empty;get GET v1/{name=operations/*} - Operation;list GET v1/{name=operations} - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
services.dnsRecordSets;get GET v1/{parent=services/*}/dnsRecordSets:get - DnsRecordSet;?consumerNetwork s;?domain s;?type s;?zone s;list GET v1/{parent=services/*}/dnsRecordSets:list - ListDnsRecordSetsResponse;?consumerNetwork s;?zone s;update POST v1/{parent=services/*}/dnsRecordSets:update UpdateDnsRecordSetRequest Operation

"""#)
}
