/// The messages of iam:v1, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261023
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let iamMessages = """
    AuditConfig: google.iam.v1.AuditConfig; auditLogConfigs [AuditLogConfig]; service string
    AuditLogConfig: google.iam.v1.AuditLogConfig; exemptedMembers [string]; logType #LogType
    Binding: google.iam.v1.Binding; condition Expr; members [string]; role string
    CreateServiceAccountRequest: google.iam.admin.v1.CreateServiceAccountRequest; accountId string req;
        serviceAccount ServiceAccount
    DisableServiceAccountRequest: google.iam.admin.v1.DisableServiceAccountRequest
    EnableServiceAccountRequest: google.iam.admin.v1.EnableServiceAccountRequest
    Expr: google.type.Expr; description string; expression string; location string; title string
    ListServiceAccountsResponse: google.iam.admin.v1.ListServiceAccountsResponse; accounts [ServiceAccount];
        nextPageToken string
    PatchServiceAccountRequest: google.iam.admin.v1.PatchServiceAccountRequest; serviceAccount ServiceAccount;
        updateMask mask
    Policy: google.iam.v1.Policy; auditConfigs [AuditConfig]; bindings [Binding]; etag bytes; version int32
    ServiceAccount: google.iam.admin.v1.ServiceAccount; description string; disabled bool out; displayName string;
        email string out; etag bytes; name string; oauth2ClientId string out; projectId string out;
        uniqueId string out
    SetIamPolicyRequest: google.iam.v1.SetIamPolicyRequest; policy Policy; updateMask mask
    TestIamPermissionsRequest: google.iam.v1.TestIamPermissionsRequest; permissions [string]
    UndeleteServiceAccountRequest: google.iam.admin.v1.UndeleteServiceAccountRequest
    UndeleteServiceAccountResponse: google.iam.admin.v1.UndeleteServiceAccountResponse;
        restoredAccount ServiceAccount
    #LogType: google.iam.v1.AuditLogConfig.LogType; LOG_TYPE_UNSPECIFIED=0; ADMIN_READ=1; DATA_WRITE=2; DATA_READ=3
    """
