// swift-format-ignore-file
// Written by `make discovery` from the Discovery document notebooks:v2 of 20261006 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let notebooksV2 = GoogleAPI(
        #"""
notebooks.v2 20261006 https://notebooks.googleapis.com/ Notebooks API
AcceleratorConfig 39;AccessConfig 28;Binding 44;BootDisk 61;ConfidentialInstanceConfig 56;ContainerImage 38;DataDisk 121;Empty 8;Expr 53;GPUDriverConfig 58;GceSetup 509;Instance 361;ListInstancesResponse 76;ListOperationsResponse 79;NetworkInterface 90;Operation 62;Policy 45;ReservationAffinity 65;ServiceAccount 37;SetIamPolicyRequest 37;ShieldedInstanceConfig 85;Status 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UpgradeHistoryEntry 132;VmImage 71
AcceleratorConfig.type 313;BootDisk.diskEncryption 64;BootDisk.diskType 192;ConfidentialInstanceConfig.confidentialInstanceType 97;Instance.healthState 104;Instance.state 142;NetworkInterface.nicType 65;ReservationAffinity.consumeReservationType 123;UpgradeHistoryEntry.action 65;UpgradeHistoryEntry.state 71
projects.locations.instances 881;projects.locations.operations 301
AcceleratorConfig -;coreCount l;type #
AccessConfig -;externalIp s
Binding -;condition @Expr;members [s;role s
BootDisk -;diskEncryption #;diskSizeGb l;diskType #;kmsKey s
ConfidentialInstanceConfig -;confidentialInstanceType #
ContainerImage -;repository s +;tag s
DataDisk -;diskEncryption #BootDisk.diskEncryption;diskSizeGb l;diskType #BootDisk.diskType;kmsKey s;resourcePolicies [s
Empty -
Expr -;description s;expression s;location s;title s
GPUDriverConfig -;customGpuDriverPath s;enableGpuDriver b
GceSetup -;acceleratorConfigs [@AcceleratorConfig;bootDisk @BootDisk;confidentialInstanceConfig @ConfidentialInstanceConfig;containerImage @ContainerImage;dataDisks [@DataDisk;disablePublicIp b;enableIpForwarding b;gpuDriverConfig @GPUDriverConfig;instanceId s -;machineType s;metadata {s;minCpuPlatform s;networkInterfaces [@NetworkInterface;reservationAffinity @ReservationAffinity;serviceAccounts [@ServiceAccount;shieldedInstanceConfig @ShieldedInstanceConfig;systemMetadata {s -;tags [s;vmImage @VmImage
Instance -;createTime t -;creator s -;disableProxyAccess b;enableDeletionProtection b;enableManagedEuc b;enableThirdPartyIdentity b;gceSetup @GceSetup;healthInfo {s -;healthState # -;id s -;instanceOwners [s;labels {s;name s -;proxyUri s -;satisfiesPzi b -;satisfiesPzs b -;state # -;thirdPartyProxyUrl s -;updateTime t -;upgradeHistory [@UpgradeHistoryEntry -
ListInstancesResponse -;instances [@Instance;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
NetworkInterface -;accessConfigs [@AccessConfig;internalIp s;network s;nicType #;subnet s
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;bindings [@Binding;etag y;version i
ReservationAffinity -;consumeReservationType # +;key s;values [s
ServiceAccount -;email s;scopes [s -
SetIamPolicyRequest -;policy @Policy
ShieldedInstanceConfig -;enableIntegrityMonitoring b;enableSecureBoot b;enableVtpm b
Status -;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UpgradeHistoryEntry -;action #;containerImage s;createTime t ^;framework s;snapshot s;state # -;targetVersion s;version s;vmImage s
VmImage -;family s;imageDescription s -;imageId s -;name s;project s +
AcceleratorConfig.type -;ACCELERATOR_TYPE_UNSPECIFIED;NVIDIA_TESLA_P100;NVIDIA_TESLA_V100;NVIDIA_TESLA_P4;NVIDIA_TESLA_T4;NVIDIA_TESLA_A100;NVIDIA_A100_80GB;NVIDIA_L4;NVIDIA_H100_80GB;NVIDIA_H100_MEGA_80GB;NVIDIA_H200_141GB;NVIDIA_TESLA_T4_VWS;NVIDIA_TESLA_P100_VWS;NVIDIA_TESLA_P4_VWS;NVIDIA_B200;NVIDIA_RTX6000
BootDisk.diskEncryption -;DISK_ENCRYPTION_UNSPECIFIED;GMEK;CMEK
BootDisk.diskType -;DISK_TYPE_UNSPECIFIED;PD_STANDARD;PD_SSD;PD_BALANCED;PD_EXTREME;HYPERDISK_BALANCED;HYPERDISK_EXTREME;HYPERDISK_THROUGHPUT;HYPERDISK_BALANCED_HIGH_AVAILABILITY;HYPERDISK_ML
ConfidentialInstanceConfig.confidentialInstanceType -;CONFIDENTIAL_INSTANCE_TYPE_UNSPECIFIED;SEV
Instance.healthState -;HEALTH_STATE_UNSPECIFIED;HEALTHY;UNHEALTHY;AGENT_NOT_INSTALLED;AGENT_NOT_RUNNING
Instance.state -;STATE_UNSPECIFIED;STARTING;PROVISIONING;ACTIVE;STOPPING;STOPPED;DELETED;UPGRADING;INITIALIZING;SUSPENDING;SUSPENDED;ORPHANED
NetworkInterface.nicType -;NIC_TYPE_UNSPECIFIED;VIRTIO_NET;GVNIC
ReservationAffinity.consumeReservationType -;RESERVATION_UNSPECIFIED;RESERVATION_NONE;RESERVATION_ANY;RESERVATION_SPECIFIC
UpgradeHistoryEntry.action -;ACTION_UNSPECIFIED;UPGRADE;ROLLBACK
UpgradeHistoryEntry.state -;STATE_UNSPECIFIED;STARTED;SUCCEEDED;FAILED
projects.locations.instances;create POST v2/{parent=projects/*/locations/*}/instances Instance Operation;?instanceId s;?requestId s;delete DELETE v2/{name=projects/*/locations/*/instances/*} - Operation;?requestId s;get GET v2/{name=projects/*/locations/*/instances/*} - Instance;getIamPolicy GET v2/{resource=projects/*/locations/*/instances/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v2/{parent=projects/*/locations/*}/instances - ListInstancesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v2/{name=projects/*/locations/*/instances/*} Instance Operation;?requestId s;?updateMask m;setIamPolicy POST v2/{resource=projects/*/locations/*/instances/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v2/{resource=projects/*/locations/*/instances/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.operations;delete DELETE v2/{name=projects/*/locations/*/operations/*} - Empty;get GET v2/{name=projects/*/locations/*/operations/*} - Operation;list GET v2/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
