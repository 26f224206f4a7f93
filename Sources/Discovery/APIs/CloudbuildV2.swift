// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudbuild:v2 of 20260904 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudbuildV2 = GoogleAPI(
        #"""
cloudbuild.v2 20260904 https://cloudbuild.googleapis.com/ Cloud Build API
AuditConfig 57;AuditLogConfig 46;Binding 44;BitbucketCloudConfig 150;BitbucketDataCenterConfig 253;Connection 389;Expr 53;GitHubConfig 73;GoogleDevtoolsCloudbuildV2GitHubEnterpriseConfig 266;GoogleDevtoolsCloudbuildV2GitLabConfig 264;GoogleDevtoolsCloudbuildV2ServiceDirectoryConfig 63;InstallationState 56;ListConnectionsResponse 82;ListRepositoriesResponse 84;OAuthCredential 57;Operation 62;Policy 72;Repository 102;SetIamPolicyRequest 50;Status 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UserCredential 57
AuditLogConfig.logType 78;InstallationState.stage 111
projects.locations.connections 921;projects.locations.connections.repositories 507;projects.locations.operations 96
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Binding -;condition @Expr;members [s;role s
BitbucketCloudConfig -;authorizerCredential @UserCredential +;readAuthorizerCredential @UserCredential +;webhookSecretSecretVersion s +;workspace s +
BitbucketDataCenterConfig -;authorizerCredential @UserCredential +;hostUri s +;readAuthorizerCredential @UserCredential +;serverVersion s -;serviceDirectoryConfig @GoogleDevtoolsCloudbuildV2ServiceDirectoryConfig;sslCa s;webhookSecretSecretVersion s +^
Connection -;annotations {s;bitbucketCloudConfig @BitbucketCloudConfig;bitbucketDataCenterConfig @BitbucketDataCenterConfig;createTime t -;disabled b;etag s;githubConfig @GitHubConfig;githubEnterpriseConfig @GoogleDevtoolsCloudbuildV2GitHubEnterpriseConfig;gitlabConfig @GoogleDevtoolsCloudbuildV2GitLabConfig;installationState @InstallationState -;name s ^;reconciling b -;updateTime t -
Expr -;description s;expression s;location s;title s
GitHubConfig -;appInstallationId l;authorizerCredential @OAuthCredential
GoogleDevtoolsCloudbuildV2GitHubEnterpriseConfig -;apiKey s +;appId l;appInstallationId l;appSlug s;hostUri s +;privateKeySecretVersion s;serverVersion s -;serviceDirectoryConfig @GoogleDevtoolsCloudbuildV2ServiceDirectoryConfig;sslCa s;webhookSecretSecretVersion s
GoogleDevtoolsCloudbuildV2GitLabConfig -;authorizerCredential @UserCredential +;hostUri s;readAuthorizerCredential @UserCredential +;serverVersion s -;serviceDirectoryConfig @GoogleDevtoolsCloudbuildV2ServiceDirectoryConfig;sslCa s;webhookSecretSecretVersion s +^
GoogleDevtoolsCloudbuildV2ServiceDirectoryConfig -;service s +
InstallationState -;actionUri s -;message s -;stage # -
ListConnectionsResponse -;connections [@Connection;nextPageToken s;unreachable [s
ListRepositoriesResponse -;nextPageToken s;repositories [@Repository;unreachable [s
OAuthCredential -;oauthTokenSecretVersion s;username s -
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
Repository -;annotations {s;createTime t -;etag s;name s ^;remoteUri s +;updateTime t -;webhookId s -
SetIamPolicyRequest -;policy @Policy;updateMask m
Status -;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UserCredential -;userTokenSecretVersion s +;username s -
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
InstallationState.stage -;STAGE_UNSPECIFIED;PENDING_CREATE_APP;PENDING_USER_OAUTH;PENDING_INSTALL_APP;COMPLETE
projects.locations.connections;create POST v2/{parent=projects/*/locations/*}/connections Connection Operation;?connectionId s;delete DELETE v2/{name=projects/*/locations/*/connections/*} - Operation;?etag s;?validateOnly b;get GET v2/{name=projects/*/locations/*/connections/*} - Connection;getIamPolicy GET v2/{resource=projects/*/locations/*/connections/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v2/{parent=projects/*/locations/*}/connections - ListConnectionsResponse;?pageSize i;?pageToken s;?returnPartialSuccess b;patch PATCH v2/{name=projects/*/locations/*/connections/*} Connection Operation;?allowMissing b;?etag s;?updateMask m;setIamPolicy POST v2/{resource=projects/*/locations/*/connections/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v2/{resource=projects/*/locations/*/connections/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.connections.repositories;create POST v2/{parent=projects/*/locations/*/connections/*}/repositories Repository Operation;?repositoryId s;delete DELETE v2/{name=projects/*/locations/*/connections/*/repositories/*} - Operation;?etag s;?validateOnly b;get GET v2/{name=projects/*/locations/*/connections/*/repositories/*} - Repository;list GET v2/{parent=projects/*/locations/*/connections/*}/repositories - ListRepositoriesResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.operations;get GET v2/{name=projects/*/locations/*/operations/*} - Operation

"""#)
}
