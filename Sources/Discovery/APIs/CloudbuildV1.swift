// swift-format-ignore-file
// Written by `make discovery` from the Discovery document cloudbuild:v1 of 20261029 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let cloudbuildV1 = GoogleAPI(
        #"""
cloudbuild.v1 20261029 https://cloudbuild.googleapis.com/ Cloud Build API
ApprovalConfig 36;ApprovalResult 83;ArtifactObjects 57;Artifacts 200;BitbucketServerConfig 234;BitbucketServerRepositoryId 74;BitbucketServerSecrets 118;BitbucketServerTriggerConfig 188;Build 544;BuildApproval 76;BuildOptions 388;BuildResourceUsage 146;BuildStep 275;BuildStepResults 30;BuildTrigger 597;BuiltImage 97;ConnectedRepository 56;Dependency 95;DeveloperConnectConfig 68;DeveloperConnectEventConfig 126;Empty 8;FailureInfo 30;FileHashes 29;GenericArtifact 46;GenericArtifactDependency 52;GitConfig 29;GitFileSource 113;GitHubEnterpriseConfig 153;GitHubEnterpriseSecrets 204;GitHubEventsConfig 132;GitRepoSource 123;GitSource 37;GitSourceDependency 122;GitSourceRepository 47;GoModule 113;Hash 55;HttpConfig 38;InlineSecret 38;ListBitbucketServerConfigsResponse 100;ListBuildTriggersResponse 68;ListBuildsResponse 52;ListGithubEnterpriseConfigsResponse 71;ListWorkerPoolsResponse 67;MavenArtifact 84;NetworkConfig 75;NpmPackage 40;Oci 40;Operation 62;PoolOption 64;PrivatePoolV1Config 125;PrivateServiceConnect 96;PubsubConfig 70;PullRequestFilter 60;PushFilter 42;PythonPackage 38;RepoSource 110;RepositoryEventConfig 104;Results 385;Secret 35;SecretManagerSecret 42;Secrets 68;Source 215;SourceProvenance 248;Status 37;StepResult 61;StorageSource 65;StorageSourceManifest 59;TimeSpan 33;UploadedGenericArtifact 145;UploadedGoModule 99;UploadedMavenArtifact 104;UploadedNpmPackage 101;UploadedPythonPackage 104;Volume 23;Warning 28;WebhookConfig 35;WorkerConfig 142;WorkerPool 162
ApprovalResult.decision 65;Build.status 110;BuildApproval.state 76;BuildOptions.defaultLogsBucketBehavior 123;BuildOptions.logStreamingOption 70;BuildOptions.logging 100;BuildOptions.machineType 117;BuildOptions.rankedMachineSeries 113;BuildOptions.requestedVerifyOption 71;BuildOptions.sourceProvenanceHash 86;BuildOptions.substitutionOption 57;BuildTrigger.eventType 75;BuildTrigger.includeBuildLogs 94;BuiltImage.ociMediaType 80;DeveloperConnectEventConfig.gitRepositoryLinkType 177;FailureInfo.type 149;GitFileSource.repoType 106;NetworkConfig.egressOption 86;PubsubConfig.state 104;PullRequestFilter.commentControl 118;RepositoryEventConfig.repositoryType 148;StorageSource.sourceFetcher 76;Warning.priority 59;WebhookConfig.state 58;WorkerPool.state 80
operations 55;projects.builds 251;projects.githubEnterpriseConfigs 569;projects.locations.bitbucketServerConfigs 590;projects.locations.builds 306;projects.locations.githubEnterpriseConfigs 639;projects.locations.operations 96;projects.locations.triggers 557;projects.locations.workerPools 541;projects.triggers 452
ApprovalConfig -;approvalRequired b
ApprovalResult -;approvalTime t -;approverAccount s -;comment s;decision # +;url s
ArtifactObjects -;location s;paths [s;timing @TimeSpan -
Artifacts -;genericArtifacts [@GenericArtifact;goModules [@GoModule;images [s;mavenArtifacts [@MavenArtifact;npmPackages [@NpmPackage;objects @ArtifactObjects;oci [@Oci;pythonPackages [@PythonPackage
BitbucketServerConfig -;apiKey s +^;connectedRepositories [@BitbucketServerRepositoryId -;createTime t;hostUri s +^;name s *;peeredNetwork s;peeredNetworkIpRange s ^;secrets @BitbucketServerSecrets +;sslCa s;username s;webhookKey s -
BitbucketServerRepositoryId -;projectKey s +*;repoSlug s +*;webhookId i -
BitbucketServerSecrets -;adminAccessTokenVersionName s +;readAccessTokenVersionName s +;webhookSecretVersionName s +^
BitbucketServerTriggerConfig -;bitbucketServerConfig @BitbucketServerConfig -;bitbucketServerConfigResource s +;projectKey s +;pullRequest @PullRequestFilter;push @PushFilter;repoSlug s +
Build -;approval @BuildApproval -;artifacts @Artifacts;availableSecrets @Secrets;buildTriggerId s -;createTime t -;dependencies [@Dependency;failureInfo @FailureInfo -;finishTime t -;gitConfig @GitConfig;id s -;images [s;logUrl s -;logsBucket s;name s -;options @BuildOptions;projectId s -;queueTtl d;results @Results -;secrets [@Secret;serviceAccount s;source @Source;sourceProvenance @SourceProvenance -;startTime t -;status # -;statusDetail s -;steps [@BuildStep +;substitutions {s;tags [s;timeout d;timing {@TimeSpan -;warnings [@Warning -
BuildApproval -;config @ApprovalConfig -;result @ApprovalResult -;state # -
BuildOptions -;automapSubstitutions b;defaultLogsBucketBehavior #;diskSizeGb l;dynamicSubstitutions b;enableStructuredLogging b;env [s;logStreamingOption #;logging #;machineType #;pool @PoolOption;pubsubTopic s;rankedMachineSeries [#;requestedVerifyOption #;resolvedWorkerRelease s -;secretEnv [s;sourceProvenanceHash [#;substitutionOption #;volumes [@Volume;workerPool s;workerRelease s
BuildResourceUsage -;averageCpuUtilization f -;averageMemoryUtilization f -;peakCpuUtilization f -;peakMemoryUtilization f -;totalCpuDuration d -
BuildStep -;allowExitCodes [i;allowFailure b;args [s;automapSubstitutions b;dir s;entrypoint s;env [s;exitCode i -;id s;name s +;pullTiming @TimeSpan -;results [@StepResult;script s;secretEnv [s;status #Build.status -;timeout d;timing @TimeSpan -;volumes [@Volume;waitFor [s
BuildStepResults -;results {s
BuildTrigger -;approvalConfig @ApprovalConfig;autodetect b;bitbucketServerTriggerConfig @BitbucketServerTriggerConfig;build @Build;createTime t -;description s;developerConnectEventConfig @DeveloperConnectEventConfig;disabled b;eventType #;filename s;filter s;gitFileSource @GitFileSource;github @GitHubEventsConfig;id s -;ignoredFiles [s;includeBuildLogs #;includedFiles [s;name s;pubsubConfig @PubsubConfig;repositoryEventConfig @RepositoryEventConfig;resourceName s;serviceAccount s;sourceToBuild @GitRepoSource;substitutions {s;tags [s;triggerTemplate @RepoSource;webhookConfig @WebhookConfig
BuiltImage -;artifactRegistryPackage s -;digest s;name s;ociMediaType # -;pushTiming @TimeSpan -
ConnectedRepository -;dir s;repository s +;revision s +
Dependency -;empty b;genericArtifact @GenericArtifactDependency;gitSource @GitSourceDependency
DeveloperConnectConfig -;dir s +;gitRepositoryLink s +;revision s +
DeveloperConnectEventConfig -;gitRepositoryLink s +;gitRepositoryLinkType # -;pullRequest @PullRequestFilter;push @PushFilter
Empty -
FailureInfo -;detail s;type #
FileHashes -;fileHash [@Hash
GenericArtifact -;folder s +;registryPath s +
GenericArtifactDependency -;destPath s;resource s +
GitConfig -;http @HttpConfig
GitFileSource -;bitbucketServerConfig s;githubEnterpriseConfig s;path s;repoType #;repository s;revision s;uri s
GitHubEnterpriseConfig -;appId l +;createTime t -;displayName s;hostUrl s;name s *;peeredNetwork s;secrets @GitHubEnterpriseSecrets;sslCa s;webhookKey s
GitHubEnterpriseSecrets -;oauthClientIdName s;oauthClientIdVersionName s;oauthSecretName s;oauthSecretVersionName s;privateKeyName s;privateKeyVersionName s;webhookSecretName s;webhookSecretVersionName s
GitHubEventsConfig -;enterpriseConfigResourceName s;installationId l;name s;owner s;pullRequest @PullRequestFilter;push @PushFilter
GitRepoSource -;bitbucketServerConfig s;githubEnterpriseConfig s;ref s;repoType #GitFileSource.repoType;repository s;uri s
GitSource -;dir s;revision s;url s +
GitSourceDependency -;depth l;destPath s +;fetchTags b;recurseSubmodules b;repository @GitSourceRepository +;revision s +
GitSourceRepository -;developerConnect s;url s
GoModule -;modulePath s;moduleVersion s;repositoryLocation s;repositoryName s;repositoryProjectId s;sourcePath s
Hash -;type #BuildOptions.sourceProvenanceHash;value y
HttpConfig -;proxySecretVersionName s
InlineSecret -;envMap {y;kmsKeyName s
ListBitbucketServerConfigsResponse -;bitbucketServerConfigs [@BitbucketServerConfig;nextPageToken s
ListBuildTriggersResponse -;nextPageToken s;triggers [@BuildTrigger
ListBuildsResponse -;builds [@Build;nextPageToken s
ListGithubEnterpriseConfigsResponse -;configs [@GitHubEnterpriseConfig
ListWorkerPoolsResponse -;nextPageToken s;workerPools [@WorkerPool
MavenArtifact -;artifactId s;deployFolder s;groupId s;path s;repository s;version s
NetworkConfig -;egressOption #;peeredNetwork s +^;peeredNetworkIpRange s ^
NpmPackage -;packagePath s;repository s
Oci -;file s +;registryPath s +;tags [s
Operation -;done b;error @Status;metadata o;name s;response o
PoolOption -;name s;resolvedWorkerRelease s -;workerRelease s -
PrivatePoolV1Config -;networkConfig @NetworkConfig;privateServiceConnect @PrivateServiceConnect ^;workerConfig @WorkerConfig
PrivateServiceConnect -;networkAttachment s +^;publicIpAddressDisabled b +^;routeAllTraffic b ^
PubsubConfig -;serviceAccountEmail s;state #;subscription s -;topic s
PullRequestFilter -;branch s;commentControl #;invertRegex b
PushFilter -;branch s;invertRegex b;tag s
PythonPackage -;paths [s;repository s
RepoSource -;branchName s;commitSha s;dir s;invertRegex b;projectId s;repoName s +;substitutions {s;tagName s
RepositoryEventConfig -;pullRequest @PullRequestFilter;push @PushFilter;repository s;repositoryType # -
Results -;artifactManifest s;artifactTiming @TimeSpan;buildStepImages [s;buildStepOutputs [y;buildStepResults {@BuildStepResults;genericArtifacts [@UploadedGenericArtifact -;goModules [@UploadedGoModule;images [@BuiltImage;mavenArtifacts [@UploadedMavenArtifact;npmPackages [@UploadedNpmPackage;numArtifacts l;pythonPackages [@UploadedPythonPackage;resourceUsage @BuildResourceUsage -
Secret -;kmsKeyName s;secretEnv {y
SecretManagerSecret -;env s;versionName s
Secrets -;inline [@InlineSecret;secretManager [@SecretManagerSecret
Source -;connectedRepository @ConnectedRepository;developerConnectConfig @DeveloperConnectConfig;gitSource @GitSource;repoSource @RepoSource;storageSource @StorageSource;storageSourceManifest @StorageSourceManifest
SourceProvenance -;fileHashes {@FileHashes -;resolvedConnectedRepository @ConnectedRepository -;resolvedGitSource @GitSource -;resolvedRepoSource @RepoSource;resolvedStorageSource @StorageSource;resolvedStorageSourceManifest @StorageSourceManifest
Status -;code i;details [o;message s
StepResult -;attestationContent s;attestationType s;name s +
StorageSource -;bucket s;generation l;object s +;sourceFetcher #
StorageSourceManifest -;bucket s +;generation l;object s +
TimeSpan -;endTime t;startTime t
UploadedGenericArtifact -;artifactFingerprint @FileHashes -;artifactRegistryPackage s -;fileHashes {@FileHashes -;pushTiming @TimeSpan -;uri s -
UploadedGoModule -;artifactRegistryPackage s -;fileHashes @FileHashes;pushTiming @TimeSpan -;uri s
UploadedMavenArtifact -;artifactRegistryPackage s -;fileHashes @FileHashes;pushTiming @TimeSpan -;uri s
UploadedNpmPackage -;artifactRegistryPackage s -;fileHashes @FileHashes;pushTiming @TimeSpan -;uri s
UploadedPythonPackage -;artifactRegistryPackage s -;fileHashes @FileHashes;pushTiming @TimeSpan -;uri s
Volume -;name s;path s
Warning -;priority #;text s
WebhookConfig -;secret s +;state #
WorkerConfig -;diskSizeGb l;enableNestedVirtualization b;machineType s;rankedMachineSeries [#BuildOptions.rankedMachineSeries;workerRelease s
WorkerPool -;annotations {s;createTime t -;deleteTime t -;displayName s;etag s;name s -;privatePoolV1Config @PrivatePoolV1Config;state # -;uid s -;updateTime t -
ApprovalResult.decision -;DECISION_UNSPECIFIED;APPROVED;REJECTED
Build.status -;STATUS_UNKNOWN;PENDING;QUEUED;WORKING;SUCCESS;FAILURE;INTERNAL_ERROR;TIMEOUT;CANCELLED;EXPIRED
BuildApproval.state -;STATE_UNSPECIFIED;PENDING;APPROVED;REJECTED;CANCELLED
BuildOptions.defaultLogsBucketBehavior -;DEFAULT_LOGS_BUCKET_BEHAVIOR_UNSPECIFIED;REGIONAL_USER_OWNED_BUCKET;LEGACY_BUCKET
BuildOptions.logStreamingOption -;STREAM_DEFAULT;STREAM_ON;STREAM_OFF
BuildOptions.logging -;LOGGING_UNSPECIFIED;LEGACY;GCS_ONLY;STACKDRIVER_ONLY;CLOUD_LOGGING_ONLY;NONE
BuildOptions.machineType -;UNSPECIFIED;N1_HIGHCPU_8;N1_HIGHCPU_32;E2_HIGHCPU_8;E2_HIGHCPU_32;E2_MEDIUM;E2_STANDARD_2
BuildOptions.rankedMachineSeries -;MACHINE_SERIES_UNSPECIFIED;MACHINE_SERIES_E;MACHINE_SERIES_N;MACHINE_SERIES_C
BuildOptions.requestedVerifyOption -;NOT_VERIFIED;VERIFIED;BEST_EFFORT
BuildOptions.sourceProvenanceHash -;NONE;SHA256;MD5;GO_MODULE_H1;SHA512;DIRSUM_SHA256
BuildOptions.substitutionOption -;MUST_MATCH;ALLOW_LOOSE
BuildTrigger.eventType -;EVENT_TYPE_UNSPECIFIED;REPO;WEBHOOK;PUBSUB;MANUAL
BuildTrigger.includeBuildLogs -;INCLUDE_BUILD_LOGS_UNSPECIFIED;INCLUDE_BUILD_LOGS_WITH_STATUS
BuiltImage.ociMediaType -;OCI_MEDIA_TYPE_UNSPECIFIED;IMAGE_MANIFEST;IMAGE_INDEX
DeveloperConnectEventConfig.gitRepositoryLinkType -;GIT_REPOSITORY_LINK_TYPE_UNSPECIFIED;GITHUB;GITHUB_ENTERPRISE;GITLAB;GITLAB_ENTERPRISE;BITBUCKET_DATA_CENTER;BITBUCKET_CLOUD
FailureInfo.type -;FAILURE_TYPE_UNSPECIFIED;PUSH_FAILED;PUSH_IMAGE_NOT_FOUND;PUSH_NOT_AUTHORIZED;LOGGING_FAILURE;USER_BUILD_STEP;FETCH_SOURCE_FAILED
GitFileSource.repoType -;UNKNOWN;CLOUD_SOURCE_REPOSITORIES;GITHUB;BITBUCKET_SERVER;GITLAB;BITBUCKET_CLOUD
NetworkConfig.egressOption -;EGRESS_OPTION_UNSPECIFIED;NO_PUBLIC_EGRESS;PUBLIC_EGRESS
PubsubConfig.state -;STATE_UNSPECIFIED;OK;SUBSCRIPTION_DELETED;TOPIC_DELETED;SUBSCRIPTION_MISCONFIGURED
PullRequestFilter.commentControl -;COMMENTS_DISABLED;COMMENTS_ENABLED;COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY
RepositoryEventConfig.repositoryType -;REPOSITORY_TYPE_UNSPECIFIED;GITHUB;GITHUB_ENTERPRISE;GITLAB_ENTERPRISE;BITBUCKET_DATA_CENTER;BITBUCKET_CLOUD
StorageSource.sourceFetcher -;SOURCE_FETCHER_UNSPECIFIED;GSUTIL;GCS_FETCHER
Warning.priority -;PRIORITY_UNSPECIFIED;INFO;WARNING;ALERT
WebhookConfig.state -;STATE_UNSPECIFIED;OK;SECRET_DELETED
WorkerPool.state -;STATE_UNSPECIFIED;CREATING;RUNNING;DELETING;DELETED;UPDATING
operations;get GET v1/{name=operations/**} - Operation
projects.builds;create POST v1/projects/{projectId}/builds Build Operation;?parent s;get GET v1/projects/{projectId}/builds/{id} - Build;?name s;list GET v1/projects/{projectId}/builds - ListBuildsResponse;?filter s;?pageSize i;?pageToken s;?parent s
projects.githubEnterpriseConfigs;create POST v1/{parent=projects/*}/githubEnterpriseConfigs GitHubEnterpriseConfig Operation;?gheConfigId s;?projectId s;delete DELETE v1/{name=projects/*/githubEnterpriseConfigs/*} - Operation;?configId s;?projectId s;get GET v1/{name=projects/*/githubEnterpriseConfigs/*} - GitHubEnterpriseConfig;?configId s;?projectId s;list GET v1/{parent=projects/*}/githubEnterpriseConfigs - ListGithubEnterpriseConfigsResponse;?projectId s;patch PATCH v1/{name=projects/*/githubEnterpriseConfigs/*} GitHubEnterpriseConfig Operation;?updateMask m
projects.locations.bitbucketServerConfigs;create POST v1/{parent=projects/*/locations/*}/bitbucketServerConfigs BitbucketServerConfig Operation;?bitbucketServerConfigId s;delete DELETE v1/{name=projects/*/locations/*/bitbucketServerConfigs/*} - Operation;get GET v1/{name=projects/*/locations/*/bitbucketServerConfigs/*} - BitbucketServerConfig;list GET v1/{parent=projects/*/locations/*}/bitbucketServerConfigs - ListBitbucketServerConfigsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/bitbucketServerConfigs/*} BitbucketServerConfig Operation;?updateMask m
projects.locations.builds;create POST v1/{parent=projects/*/locations/*}/builds Build Operation;?projectId s;get GET v1/{name=projects/*/locations/*/builds/*} - Build;?id s;?projectId s;list GET v1/{parent=projects/*/locations/*}/builds - ListBuildsResponse;?filter s;?pageSize i;?pageToken s;?projectId s
projects.locations.githubEnterpriseConfigs;create POST v1/{parent=projects/*/locations/*}/githubEnterpriseConfigs GitHubEnterpriseConfig Operation;?gheConfigId s;?projectId s;delete DELETE v1/{name=projects/*/locations/*/githubEnterpriseConfigs/*} - Operation;?configId s;?projectId s;get GET v1/{name=projects/*/locations/*/githubEnterpriseConfigs/*} - GitHubEnterpriseConfig;?configId s;?projectId s;list GET v1/{parent=projects/*/locations/*}/githubEnterpriseConfigs - ListGithubEnterpriseConfigsResponse;?projectId s;patch PATCH v1/{name=projects/*/locations/*/githubEnterpriseConfigs/*} GitHubEnterpriseConfig Operation;?updateMask m
projects.locations.operations;get GET v1/{name=projects/*/locations/*/operations/*} - Operation
projects.locations.triggers;create POST v1/{parent=projects/*/locations/*}/triggers BuildTrigger BuildTrigger;?projectId s;delete DELETE v1/{name=projects/*/locations/*/triggers/*} - Empty;?projectId s;?triggerId s;get GET v1/{name=projects/*/locations/*/triggers/*} - BuildTrigger;?projectId s;?triggerId s;list GET v1/{parent=projects/*/locations/*}/triggers - ListBuildTriggersResponse;?pageSize i;?pageToken s;?projectId s;patch PATCH v1/{resourceName=projects/*/locations/*/triggers/*} BuildTrigger BuildTrigger;?projectId s;?triggerId s;?updateMask m
projects.locations.workerPools;create POST v1/{parent=projects/*/locations/*}/workerPools WorkerPool Operation;?validateOnly b;?workerPoolId s;delete DELETE v1/{name=projects/*/locations/*/workerPools/*} - Operation;?allowMissing b;?etag s;?validateOnly b;get GET v1/{name=projects/*/locations/*/workerPools/*} - WorkerPool;list GET v1/{parent=projects/*/locations/*}/workerPools - ListWorkerPoolsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/workerPools/*} WorkerPool Operation;?updateMask m;?validateOnly b
projects.triggers;create POST v1/projects/{projectId}/triggers BuildTrigger BuildTrigger;?parent s;delete DELETE v1/projects/{projectId}/triggers/{triggerId} - Empty;?name s;get GET v1/projects/{projectId}/triggers/{triggerId} - BuildTrigger;?name s;list GET v1/projects/{projectId}/triggers - ListBuildTriggersResponse;?pageSize i;?pageToken s;?parent s;patch PATCH v1/projects/{projectId}/triggers/{triggerId} BuildTrigger BuildTrigger;?updateMask m

"""#)
}
