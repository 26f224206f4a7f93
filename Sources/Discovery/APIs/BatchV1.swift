// swift-format-ignore-file
// Written by `make discovery` from the Discovery document batch:v1 of 20261103 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let batchV1 = GoogleAPI(
        #"""
batch.v1 20261103 https://batch.googleapis.com/ Batch API
Accelerator 65;ActionCondition 31;AllocationPolicy 233;AttachedDisk 57;Barrier 17;CloudLoggingOption 55;ComputeResource 55;Container 141;Disk 58;Empty 8;Environment 76;GCS 19;InstanceFlexibilityPolicy 69;InstancePolicy 145;InstancePolicyOrTemplate 129;InstanceSelection 45;InstanceStatus 109;Job 209;JobNotification 49;JobStatus 109;KMSEnvMap 35;LifecyclePolicy 60;ListJobsResponse 61;ListOperationsResponse 79;LocationPolicy 37;LogsPolicy 77;Message 46;NFS 28;NetworkInterface 74;NetworkPolicy 53;Operation 62;PlacementPolicy 46;Runnable 167;Script 23;ServiceAccount 35;Status 37;StatusEvent 108;TaskExecution 27;TaskGroup 187;TaskGroupStatus 55;TaskSpec 194;Volume 68
InstancePolicy.provisioningModel 121;LifecyclePolicy.action 65;LogsPolicy.destination 68;Message.newJobState 138;Message.newTaskState 94;Message.type 69;NetworkInterface.nicType 66;TaskGroup.schedulingPolicy 88
projects.locations.jobs 363;projects.locations.operations 301
Accelerator -;count l;driverVersion s;installGpuDrivers b;type s
ActionCondition -;exitCodes [i
AllocationPolicy -;instanceFlexibilityPolicy @InstanceFlexibilityPolicy;instances [@InstancePolicyOrTemplate;labels {s;location @LocationPolicy;network @NetworkPolicy;placement @PlacementPolicy;serviceAccount @ServiceAccount;tags [s
AttachedDisk -;deviceName s;existingDisk s;newDisk @Disk
Barrier -;name s
CloudLoggingOption -;useGenericTaskMonitoredResource b
ComputeResource -;bootDiskMib l;cpuMilli l;memoryMib l
Container -;blockExternalNetwork b;commands [s;enableImageStreaming b;entrypoint s;imageUri s +;options s;password s !;username s;volumes [s
Disk -;diskInterface s;image s;sizeGb l;snapshot s;type s
Empty -
Environment -;encryptedVariables @KMSEnvMap;secretVariables {s;variables {s
GCS -;remotePath s
InstanceFlexibilityPolicy -;instanceSelections {@InstanceSelection +
InstancePolicy -;accelerators [@Accelerator;bootDisk @Disk;disks [@AttachedDisk;machineType s;minCpuPlatform s;provisioningModel #;reservation s
InstancePolicyOrTemplate -;blockProjectSshKeys b;installGpuDrivers b;installOpsAgent b;instanceTemplate s;policy @InstancePolicy
InstanceSelection -;machineTypes [s +;rank i
InstanceStatus -;bootDisk @Disk;machineType s;provisioningModel #InstancePolicy.provisioningModel;taskPack l
Job -;allocationPolicy @AllocationPolicy;createTime t -;labels {s;logsPolicy @LogsPolicy;name s -;notifications [@JobNotification;priority l;status @JobStatus -;taskGroups [@TaskGroup +;uid s -;updateTime t -
JobNotification -;message @Message;pubsubTopic s
JobStatus -;runDuration d;state #Message.newJobState;statusEvents [@StatusEvent;taskGroups {@TaskGroupStatus
KMSEnvMap -;cipherText s;keyName s
LifecyclePolicy -;action #;actionCondition @ActionCondition
ListJobsResponse -;jobs [@Job;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
LocationPolicy -;allowedLocations [s
LogsPolicy -;cloudLoggingOption @CloudLoggingOption;destination #;logsPath s
Message -;newJobState #;newTaskState #;type #
NFS -;remotePath s;server s
NetworkInterface -;network s;nicType #;noExternalIpAddress b;subnetwork s
NetworkPolicy -;networkInterfaces [@NetworkInterface
Operation -;done b;error @Status;metadata o;name s;response o
PlacementPolicy -;collocation s;maxDistance l
Runnable -;alwaysRun b;background b;barrier @Barrier;container @Container;displayName s;environment @Environment;ignoreExitStatus b;labels {s;script @Script;timeout d
Script -;path s;text s
ServiceAccount -;email s;scopes [s
Status -;code i;details [o;message s
StatusEvent -;description s;eventTime t;taskExecution @TaskExecution;taskState #Message.newTaskState;type s
TaskExecution -;exitCode i
TaskGroup -;name s -;parallelism l;permissiveSsh b;requireHostsFile b;runAsNonRoot b;schedulingPolicy #;taskCount l;taskCountPerNode l;taskEnvironments [@Environment;taskSpec @TaskSpec +
TaskGroupStatus -;counts {l;instances [@InstanceStatus
TaskSpec -;computeResource @ComputeResource;environment @Environment;environments {s;lifecyclePolicies [@LifecyclePolicy;maxRetryCount i;maxRunDuration d;runnables [@Runnable +;volumes [@Volume
Volume -;deviceName s;gcs @GCS;mountOptions [s;mountPath s;nfs @NFS
InstancePolicy.provisioningModel -;PROVISIONING_MODEL_UNSPECIFIED;STANDARD;SPOT;PREEMPTIBLE;RESERVATION_BOUND;FLEX_START
LifecyclePolicy.action -;ACTION_UNSPECIFIED;RETRY_TASK;FAIL_TASK
LogsPolicy.destination -;DESTINATION_UNSPECIFIED;CLOUD_LOGGING;PATH
Message.newJobState -;STATE_UNSPECIFIED;QUEUED;SCHEDULED;RUNNING;SUCCEEDED;FAILED;DELETION_IN_PROGRESS;CANCELLATION_IN_PROGRESS;CANCELLED
Message.newTaskState -;STATE_UNSPECIFIED;PENDING;ASSIGNED;RUNNING;FAILED;SUCCEEDED;UNEXECUTED
Message.type -;TYPE_UNSPECIFIED;JOB_STATE_CHANGED;TASK_STATE_CHANGED
NetworkInterface.nicType -;NIC_TYPE_UNSPECIFIED;GVNIC;IRDMA;MRDMA
TaskGroup.schedulingPolicy -;SCHEDULING_POLICY_UNSPECIFIED;AS_SOON_AS_POSSIBLE;IN_ORDER
projects.locations.jobs;create POST v1/{parent=projects/*/locations/*}/jobs Job Job;?jobId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/jobs/*} - Operation;?reason s;?requestId s;get GET v1/{name=projects/*/locations/*/jobs/*} - Job;list GET v1/{parent=projects/*/locations/*}/jobs - ListJobsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
