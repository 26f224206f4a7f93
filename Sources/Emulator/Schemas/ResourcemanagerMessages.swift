/// The messages of cloudresourcemanager:v3, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261107
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let resourcemanagerMessages = """
    AuditConfig: google.iam.v1.AuditConfig; auditLogConfigs [AuditLogConfig]; service string
    AuditLogConfig: google.iam.v1.AuditLogConfig; exemptedMembers [string]; logType #LogType
    Binding: google.iam.v1.Binding; condition Expr; members [string]; role string
    Expr: google.type.Expr; description string; expression string; location string; title string
    GetIamPolicyRequest: google.iam.v1.GetIamPolicyRequest; options GetPolicyOptions
    GetPolicyOptions: google.iam.v1.GetPolicyOptions; requestedPolicyVersion int32
    Policy: google.iam.v1.Policy; auditConfigs [AuditConfig]; bindings [Binding]; etag bytes; version int32
    Project: google.cloud.resourcemanager.v3.Project; configuredCapabilities [string] out; createTime time out;
        deleteTime time out; displayName string; etag string; isManagementProject bool out; labels {string};
        managementType #ProjectManagementType out; name string out; parent string; projectId string;
        state #ProjectState out; tags {string}; updateTime time out
    SetIamPolicyRequest: google.iam.v1.SetIamPolicyRequest; policy Policy; updateMask mask
    #LogType: google.iam.v1.AuditLogConfig.LogType; LOG_TYPE_UNSPECIFIED=0; ADMIN_READ=1; DATA_WRITE=2; DATA_READ=3
    #ProjectManagementType: -; MANAGEMENT_TYPE_UNSPECIFIED=0; SELF_MANAGED=1; HUB=2
    #ProjectState: google.cloud.resourcemanager.v3.Project.State; STATE_UNSPECIFIED=0; ACTIVE=1; DELETE_REQUESTED=2
    """
