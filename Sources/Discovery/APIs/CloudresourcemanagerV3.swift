// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudresourcemanager:v3 of 20261107 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudresourcemanagerV3 = GoogleAPI(
        #"""
cloudresourcemanager.v3 20261107 https://cloudresourcemanager.googleapis.com/ Cloud Resource Manager API
AuditConfig 81;AuditLogConfig 73;Binding 64;Boundary 134;BoundaryConfig 57;Capability 33;CapabilityConfig 136;EffectiveTag 149;EffectiveTagBindingCollection 77;Empty 8;Expr 68;FetchResourceSemanticsResponse 65;Folder 202;GetIamPolicyRequest 80;GetPolicyOptions 73;Lien 70;ListBoundariesResponse 63;ListCapabilityConfigsResponse 85;ListEffectiveTagsResponse 129;ListFoldersResponse 105;ListLiensResponse 49;ListProjectsResponse 109;ListTagBindingsResponse 121;ListTagHoldsResponse 109;ListTagKeysResponse 105;ListTagValuesResponse 113;MoveFolderRequest 90;MoveProjectRequest 92;Operation 62;Organization 170;Policy 91;Project 247;ResourceFilter 38;SearchFoldersResponse 109;SearchOrganizationsResponse 133;SearchProjectsResponse 113;SetIamPolicyRequest 82;Status 37;TagBinding 108;TagBindingCollection 66;TagFilter 37;TagHold 103;TagKey 198;TagValue 155;TestIamPermissionsRequest 81;TestIamPermissionsResponse 83;UndeleteFolderRequest 76;UndeleteProjectRequest 78
AuditLogConfig.logType 113;Boundary.state 51;CapabilityConfig.state 50;CapabilityConfig.types 74;Folder.state 100;Organization.state 112;Project.managementType 70;Project.state 102;TagKey.purpose 104
effectiveTags 103;folders 970;folders.boundaries 378;folders.capabilities 159;folders.capabilityConfigs 459;liens 185;locations.effectiveTagBindingCollections 136;locations.tagBindingCollections 212;operations 55;organizations 651;organizations.boundaries 414;organizations.capabilityConfigs 495;projects 814;projects.capabilityConfigs 465;tagBindings 212;tagKeys 668;tagValues 698;tagValues.tagHolds 273;v3 109
AuditConfig google.iam.v1.AuditConfig;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig google.iam.v1.AuditLogConfig;exemptedMembers [s;logType #
Binding google.iam.v1.Binding;condition @Expr;members [s;role s
Boundary -;createTime t -;displayName s;etag s;managementProject s -;name s *;resourceFilter @ResourceFilter;state # -;updateTime t -
BoundaryConfig -;etag s;name s *;tagKey s;updateTime t -
Capability -;name s ^*;value b +
CapabilityConfig -;boundaries [s;createTime t -;displayName s;etag s;managementProject s ^;name s *;state # -;types [# +;updateTime t -
EffectiveTag google.cloud.resourcemanager.v3.EffectiveTag;inherited b;namespacedTagKey s;namespacedTagValue s;tagKey s;tagKeyParentName s;tagValue s
EffectiveTagBindingCollection -;effectiveTags {s;fullResourceName s;name s *
Empty -
Expr google.type.Expr;description s;expression s;location s;title s
FetchResourceSemanticsResponse -;fullResourceName s;semantics {s
Folder google.cloud.resourcemanager.v3.Folder;configuredCapabilities [s -;createTime t -;deleteTime t -;displayName s;etag s;managementProject s -;name s *;parent s +;state # -;tags {s <;updateTime t -
GetIamPolicyRequest google.iam.v1.GetIamPolicyRequest;options @GetPolicyOptions
GetPolicyOptions google.iam.v1.GetPolicyOptions;requestedPolicyVersion i
Lien -;createTime t;name s;origin s;parent s;reason s;restrictions [s
ListBoundariesResponse -;boundaries [@Boundary;nextPageToken s
ListCapabilityConfigsResponse -;capabilityConfigs [@CapabilityConfig;nextPageToken s
ListEffectiveTagsResponse google.cloud.resourcemanager.v3.ListEffectiveTagsResponse;effectiveTags [@EffectiveTag;nextPageToken s
ListFoldersResponse google.cloud.resourcemanager.v3.ListFoldersResponse;folders [@Folder;nextPageToken s
ListLiensResponse -;liens [@Lien;nextPageToken s
ListProjectsResponse google.cloud.resourcemanager.v3.ListProjectsResponse;nextPageToken s;projects [@Project
ListTagBindingsResponse google.cloud.resourcemanager.v3.ListTagBindingsResponse;nextPageToken s;tagBindings [@TagBinding
ListTagHoldsResponse google.cloud.resourcemanager.v3.ListTagHoldsResponse;nextPageToken s;tagHolds [@TagHold
ListTagKeysResponse google.cloud.resourcemanager.v3.ListTagKeysResponse;nextPageToken s;tagKeys [@TagKey
ListTagValuesResponse google.cloud.resourcemanager.v3.ListTagValuesResponse;nextPageToken s;tagValues [@TagValue
MoveFolderRequest google.cloud.resourcemanager.v3.MoveFolderRequest;destinationParent s +
MoveProjectRequest google.cloud.resourcemanager.v3.MoveProjectRequest;destinationParent s +
Operation -;done b;error @Status;metadata o;name s;response o
Organization google.cloud.resourcemanager.v3.Organization;createTime t -;deleteTime t -;directoryCustomerId s ?^;displayName s -;etag s;name s -;state # -;updateTime t -
Policy google.iam.v1.Policy;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
Project google.cloud.resourcemanager.v3.Project;configuredCapabilities [s -;createTime t -;deleteTime t -;displayName s;etag s;isManagementProject b -;labels {s;managementType # -;name s -;parent s;projectId s ^;state # -;tags {s <;updateTime t -
ResourceFilter -;tagFilter @TagFilter
SearchFoldersResponse google.cloud.resourcemanager.v3.SearchFoldersResponse;folders [@Folder;nextPageToken s
SearchOrganizationsResponse google.cloud.resourcemanager.v3.SearchOrganizationsResponse;nextPageToken s;organizations [@Organization
SearchProjectsResponse google.cloud.resourcemanager.v3.SearchProjectsResponse;nextPageToken s;projects [@Project
SetIamPolicyRequest google.iam.v1.SetIamPolicyRequest;policy @Policy;updateMask m
Status -;code i;details [o;message s
TagBinding google.cloud.resourcemanager.v3.TagBinding;name s -;parent s;tagValue s;tagValueNamespacedName s
TagBindingCollection -;etag s;fullResourceName s;name s *;tags {s
TagFilter -;tagKey s +^;tagValue s +
TagHold google.cloud.resourcemanager.v3.TagHold;createTime t -;helpLink s;holder s +;name s -;origin s
TagKey google.cloud.resourcemanager.v3.TagKey;allowedValuesRegex s;createTime t -;description s;etag s;name s ^;namespacedName s -^;parent s ^;purpose #;purposeData {s;shortName s +^;updateTime t -
TagValue google.cloud.resourcemanager.v3.TagValue;createTime t -;description s;etag s;name s ^;namespacedName s -;parent s ^;shortName s +^;updateTime t -
TestIamPermissionsRequest google.iam.v1.TestIamPermissionsRequest;permissions [s
TestIamPermissionsResponse google.iam.v1.TestIamPermissionsResponse;permissions [s
UndeleteFolderRequest google.cloud.resourcemanager.v3.UndeleteFolderRequest
UndeleteProjectRequest google.cloud.resourcemanager.v3.UndeleteProjectRequest
AuditLogConfig.logType google.iam.v1.AuditLogConfig.LogType;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
Boundary.state -;STATE_UNSPECIFIED;CREATING;ACTIVE
CapabilityConfig.state -;STATE_UNSPECIFIED;ACTIVE
CapabilityConfig.types -;TYPE_UNSPECIFIED;APP_MANAGEMENT;AGENT_MANAGEMENT
Folder.state google.cloud.resourcemanager.v3.Folder.State;STATE_UNSPECIFIED;ACTIVE;DELETE_REQUESTED
Organization.state google.cloud.resourcemanager.v3.Organization.State;STATE_UNSPECIFIED;ACTIVE;DELETE_REQUESTED
Project.managementType -;MANAGEMENT_TYPE_UNSPECIFIED;SELF_MANAGED;HUB
Project.state google.cloud.resourcemanager.v3.Project.State;STATE_UNSPECIFIED;ACTIVE;DELETE_REQUESTED
TagKey.purpose google.cloud.resourcemanager.v3.Purpose;PURPOSE_UNSPECIFIED;GCE_FIREWALL;DATA_GOVERNANCE
effectiveTags;list GET v3/effectiveTags - ListEffectiveTagsResponse;?pageSize i;?pageToken s;?parent s
folders;create POST v3/folders Folder Operation;delete DELETE v3/{name=folders/*} - Operation;get GET v3/{name=folders/*} - Folder;getBoundaryConfig GET v3/{name=folders/*/boundaryConfig} - BoundaryConfig;getIamPolicy POST v3/{resource=folders/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v3/folders - ListFoldersResponse;?pageSize i;?pageToken s;?parent s;?showDeleted b;move POST v3/{name=folders/*}:move MoveFolderRequest Operation;patch PATCH v3/{name=folders/*} Folder Operation;?updateMask m;search GET v3/folders:search - SearchFoldersResponse;?pageSize i;?pageToken s;?query s;setIamPolicy POST v3/{resource=folders/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v3/{resource=folders/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;undelete POST v3/{name=folders/*}:undelete UndeleteFolderRequest Operation;updateBoundaryConfig PATCH v3/{name=folders/*/boundaryConfig} BoundaryConfig Operation;?updateMask m
folders.boundaries;create POST v3/{parent=folders/*}/boundaries Boundary Operation;?boundaryId s;delete DELETE v3/{name=folders/*/boundaries/*} - Operation;get GET v3/{name=folders/*/boundaries/*} - Boundary;list GET v3/{parent=folders/*}/boundaries - ListBoundariesResponse;?pageSize i;?pageToken s;patch PATCH v3/{name=folders/*/boundaries/*} Boundary Operation;?updateMask m
folders.capabilities;get GET v3/{name=folders/*/capabilities/*} - Capability;patch PATCH v3/{name=folders/*/capabilities/*} Capability Operation;?updateMask m
folders.capabilityConfigs;create POST v3/{parent=folders/*}/capabilityConfigs CapabilityConfig Operation;?capabilityConfigId s;delete DELETE v3/{name=folders/*/capabilityConfigs/*} - Operation;get GET v3/{name=folders/*/capabilityConfigs/*} - CapabilityConfig;list GET v3/{parent=folders/*}/capabilityConfigs - ListCapabilityConfigsResponse;?pageSize i;?pageToken s;patch PATCH v3/{name=folders/*/capabilityConfigs/*} CapabilityConfig Operation;?updateMask m
liens;create POST v3/liens Lien Lien;delete DELETE v3/{name=liens/**} - Empty;get GET v3/{name=liens/**} - Lien;list GET v3/liens - ListLiensResponse;?pageSize i;?pageToken s;?parent s
locations.effectiveTagBindingCollections;get GET v3/{name=locations/*/effectiveTagBindingCollections/*} - EffectiveTagBindingCollection
locations.tagBindingCollections;get GET v3/{name=locations/*/tagBindingCollections/*} - TagBindingCollection;patch PATCH v3/{name=locations/*/tagBindingCollections/*} TagBindingCollection Operation;?updateMask m
operations;get GET v3/{name=operations/**} - Operation
organizations;get GET v3/{name=organizations/*} - Organization;getBoundaryConfig GET v3/{name=organizations/*/boundaryConfig} - BoundaryConfig;getIamPolicy POST v3/{resource=organizations/*}:getIamPolicy GetIamPolicyRequest Policy;search GET v3/organizations:search - SearchOrganizationsResponse;?pageSize i;?pageToken s;?query s;setIamPolicy POST v3/{resource=organizations/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v3/{resource=organizations/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;updateBoundaryConfig PATCH v3/{name=organizations/*/boundaryConfig} BoundaryConfig Operation;?updateMask m
organizations.boundaries;create POST v3/{parent=organizations/*}/boundaries Boundary Operation;?boundaryId s;delete DELETE v3/{name=organizations/*/boundaries/*} - Operation;get GET v3/{name=organizations/*/boundaries/*} - Boundary;list GET v3/{parent=organizations/*}/boundaries - ListBoundariesResponse;?pageSize i;?pageToken s;patch PATCH v3/{name=organizations/*/boundaries/*} Boundary Operation;?updateMask m
organizations.capabilityConfigs;create POST v3/{parent=organizations/*}/capabilityConfigs CapabilityConfig Operation;?capabilityConfigId s;delete DELETE v3/{name=organizations/*/capabilityConfigs/*} - Operation;get GET v3/{name=organizations/*/capabilityConfigs/*} - CapabilityConfig;list GET v3/{parent=organizations/*}/capabilityConfigs - ListCapabilityConfigsResponse;?pageSize i;?pageToken s;patch PATCH v3/{name=organizations/*/capabilityConfigs/*} CapabilityConfig Operation;?updateMask m
projects;create POST v3/projects Project Operation;delete DELETE v3/{name=projects/*} - Operation;get GET v3/{name=projects/*} - Project;getIamPolicy POST v3/{resource=projects/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v3/projects - ListProjectsResponse;?pageSize i;?pageToken s;?parent s;?showDeleted b;move POST v3/{name=projects/*}:move MoveProjectRequest Operation;patch PATCH v3/{name=projects/*} Project Operation;?updateMask m;search GET v3/projects:search - SearchProjectsResponse;?pageSize i;?pageToken s;?query s;setIamPolicy POST v3/{resource=projects/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v3/{resource=projects/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse;undelete POST v3/{name=projects/*}:undelete UndeleteProjectRequest Operation
projects.capabilityConfigs;create POST v3/{parent=projects/*}/capabilityConfigs CapabilityConfig Operation;?capabilityConfigId s;delete DELETE v3/{name=projects/*/capabilityConfigs/*} - Operation;get GET v3/{name=projects/*/capabilityConfigs/*} - CapabilityConfig;list GET v3/{parent=projects/*}/capabilityConfigs - ListCapabilityConfigsResponse;?pageSize i;?pageToken s;patch PATCH v3/{name=projects/*/capabilityConfigs/*} CapabilityConfig Operation;?updateMask m
tagBindings;create POST v3/tagBindings TagBinding Operation;?validateOnly b;delete DELETE v3/{name=tagBindings/**} - Operation;list GET v3/tagBindings - ListTagBindingsResponse;?pageSize i;?pageToken s;?parent s
tagKeys;create POST v3/tagKeys TagKey Operation;?validateOnly b;delete DELETE v3/{name=tagKeys/*} - Operation;?etag s;?validateOnly b;get GET v3/{name=tagKeys/*} - TagKey;getIamPolicy POST v3/{resource=tagKeys/*}:getIamPolicy GetIamPolicyRequest Policy;getNamespaced GET v3/tagKeys/namespaced - TagKey;?name s;list GET v3/tagKeys - ListTagKeysResponse;?pageSize i;?pageToken s;?parent s;patch PATCH v3/{name=tagKeys/*} TagKey Operation;?updateMask m;?validateOnly b;setIamPolicy POST v3/{resource=tagKeys/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v3/{resource=tagKeys/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
tagValues;create POST v3/tagValues TagValue Operation;?validateOnly b;delete DELETE v3/{name=tagValues/*} - Operation;?etag s;?validateOnly b;get GET v3/{name=tagValues/*} - TagValue;getIamPolicy POST v3/{resource=tagValues/*}:getIamPolicy GetIamPolicyRequest Policy;getNamespaced GET v3/tagValues/namespaced - TagValue;?name s;list GET v3/tagValues - ListTagValuesResponse;?pageSize i;?pageToken s;?parent s;patch PATCH v3/{name=tagValues/*} TagValue Operation;?updateMask m;?validateOnly b;setIamPolicy POST v3/{resource=tagValues/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v3/{resource=tagValues/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
tagValues.tagHolds;create POST v3/{parent=tagValues/*}/tagHolds TagHold Operation;?validateOnly b;delete DELETE v3/{name=tagValues/*/tagHolds/*} - Operation;?validateOnly b;list GET v3/{parent=tagValues/*}/tagHolds - ListTagHoldsResponse;?filter s;?pageSize i;?pageToken s
v3;fetchResourceSemantics GET v3:fetchResourceSemantics - FetchResourceSemanticsResponse;?fullResourceName s

"""#)
}
