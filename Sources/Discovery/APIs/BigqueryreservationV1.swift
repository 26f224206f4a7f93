// swift-format-ignore-file
// Written by `make discovery` from the Discovery document bigqueryreservation:v1 of 20261102 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let bigqueryreservationV1 = GoogleAPI(
        #"""
bigqueryreservation.v1 20261102 https://bigqueryreservation.googleapis.com/ BigQuery Reservation API
AuditConfig 57;AuditLogConfig 46;Autoscale 40;Binding 44;CapacityCommitment 214;Empty 8;Expr 53;ListCapacityCommitmentsResponse 91;ListReservationGroupsResponse 85;ListReservationsResponse 70;Policy 72;ReplicationStatus 104;Reservation 404;ReservationGroup 74;SchedulingPolicy 44;SetIamPolicyRequest 50;Status 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44
AuditLogConfig.logType 78;CapacityCommitment.edition 85;CapacityCommitment.plan 146;CapacityCommitment.state 67;Reservation.scalingMode 92
projects.locations.capacityCommitments 615;projects.locations.reservationGroups 545;projects.locations.reservations 863
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Autoscale -;currentSlots l -;maxSlots l
Binding -;condition @Expr;members [s;role s
CapacityCommitment -;commitmentEndTime t -;commitmentStartTime t -;edition #;failureStatus @Status -;isFlatRate b -;multiRegionAuxiliary b;name s -;plan #;renewalPlan #CapacityCommitment.plan;slotCount l;state # -
Empty -
Expr -;description s;expression s;location s;title s
ListCapacityCommitmentsResponse -;capacityCommitments [@CapacityCommitment;nextPageToken s
ListReservationGroupsResponse -;nextPageToken s;reservationGroups [@ReservationGroup
ListReservationsResponse -;nextPageToken s;reservations [@Reservation
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
ReplicationStatus -;error @Status -;lastErrorTime t -;lastReplicationTime t -;softFailoverStartTime t -
Reservation -;autoscale @Autoscale;concurrency l;creationTime t -;edition #CapacityCommitment.edition;ignoreIdleSlots b;labels {s;maxSlots l;multiRegionAuxiliary b;name s *;originalPrimaryLocation s -;primaryLocation s -;replicationStatus @ReplicationStatus -;reservationGroup s;reservationGroupPath [s -;scalingMode #;schedulingPolicy @SchedulingPolicy;secondaryLocation s;slotCapacity l;updateTime t -
ReservationGroup -;creationTime t -;name s *;parentGroup s;updateTime t -
SchedulingPolicy -;concurrency l;maxSlots l
SetIamPolicyRequest -;policy @Policy;updateMask m
Status -;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
CapacityCommitment.edition -;EDITION_UNSPECIFIED;STANDARD;ENTERPRISE;ENTERPRISE_PLUS
CapacityCommitment.plan -;COMMITMENT_PLAN_UNSPECIFIED;FLEX;FLEX_FLAT_RATE;TRIAL;MONTHLY;MONTHLY_FLAT_RATE;ANNUAL;ANNUAL_FLAT_RATE;THREE_YEAR;NONE
CapacityCommitment.state -;STATE_UNSPECIFIED;PENDING;ACTIVE;FAILED
Reservation.scalingMode -;SCALING_MODE_UNSPECIFIED;AUTOSCALE_ONLY;IDLE_SLOTS_ONLY;ALL_SLOTS
projects.locations.capacityCommitments;create POST v1/{parent=projects/*/locations/*}/capacityCommitments CapacityCommitment CapacityCommitment;?capacityCommitmentId s;?enforceSingleAdminProjectPerOrg b;delete DELETE v1/{name=projects/*/locations/*/capacityCommitments/*} - Empty;?force b;get GET v1/{name=projects/*/locations/*/capacityCommitments/*} - CapacityCommitment;list GET v1/{parent=projects/*/locations/*}/capacityCommitments - ListCapacityCommitmentsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/capacityCommitments/*} CapacityCommitment CapacityCommitment;?updateMask m
projects.locations.reservationGroups;create POST v1/{parent=projects/*/locations/*}/reservationGroups ReservationGroup ReservationGroup;?reservationGroupId s;delete DELETE v1/{name=projects/*/locations/*/reservationGroups/*} - Empty;get GET v1/{name=projects/*/locations/*/reservationGroups/*} - ReservationGroup;list GET v1/{parent=projects/*/locations/*}/reservationGroups - ListReservationGroupsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/reservationGroups/*} ReservationGroup ReservationGroup;?updateMask m
projects.locations.reservations;create POST v1/{parent=projects/*/locations/*}/reservations Reservation Reservation;?reservationId s;delete DELETE v1/{name=projects/*/locations/*/reservations/*} - Empty;get GET v1/{name=projects/*/locations/*/reservations/*} - Reservation;getIamPolicy GET v1/{resource=projects/*/locations/*/reservations/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/reservations - ListReservationsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/reservations/*} Reservation Reservation;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/reservations/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/reservations/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
