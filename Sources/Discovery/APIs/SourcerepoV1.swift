// swift-format-ignore-file
// Written by `make discovery` from the Discovery document sourcerepo:v1 of 20240617 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let sourcerepoV1 = GoogleAPI(
        #"""
sourcerepo.v1 20240617 https://sourcerepo.googleapis.com/ Cloud Source Repositories API
AuditConfig 57;AuditLogConfig 46;Binding 44;Empty 8;Expr 53;ListReposResponse 49;MirrorConfig 47;Policy 72;PubsubConfig 61;Repo 83;SetIamPolicyRequest 50;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UpdateRepoRequest 44
AuditLogConfig.logType 78;PubsubConfig.messageFormat 70
projects.repos 638
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Binding -;condition @Expr;members [s;role s
Empty -
Expr -;description s;expression s;location s;title s
ListReposResponse -;nextPageToken s;repos [@Repo
MirrorConfig -;deployKeyId s;url s;webhookId s
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
PubsubConfig -;messageFormat #;serviceAccountEmail s;topic s
Repo -;mirrorConfig @MirrorConfig;name s;pubsubConfigs {@PubsubConfig;size l;url s
SetIamPolicyRequest -;policy @Policy;updateMask m
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UpdateRepoRequest -;repo @Repo;updateMask m
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
PubsubConfig.messageFormat -;MESSAGE_FORMAT_UNSPECIFIED;PROTOBUF;JSON
projects.repos;create POST v1/{parent=projects/*}/repos Repo Repo;delete DELETE v1/{name=projects/*/repos/**} - Empty;get GET v1/{name=projects/*/repos/**} - Repo;getIamPolicy GET v1/{resource=projects/*/repos/**}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{name=projects/*}/repos - ListReposResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/repos/**} UpdateRepoRequest Repo;setIamPolicy POST v1/{resource=projects/*/repos/**}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/repos/**}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
