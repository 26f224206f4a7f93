// swift-format-ignore-file
// Written by `make discovery` from the Discovery document artifactregistry:v1 of 20261031 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let artifactregistryV1 = GoogleAPI(
        #"""
artifactregistry.v1 20261031 https://artifactregistry.googleapis.com/ Artifact Registry API
AptRepository 311;Attachment 180;BatchDeleteVersionsRequest 116;Binding 44;CancelOperationRequest 25;CheckPrewarmedArtifactRequest 65;CheckPrewarmedArtifactResponse 70;CleanupPolicy 196;CleanupPolicyCondition 180;CleanupPolicyMostRecentVersions 137;CommonRemoteRepository 113;DockerImage 200;DockerRepository 237;DockerRepositoryConfig 109;DownloadFileResponse 23;Empty 8;ExportArtifactRequest 154;Expr 68;GoogleDevtoolsArtifactregistryV1File 178;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryCustomRepository 180;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryPublicRepository 208;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigDockerRepositoryCustomRepository 186;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigMavenRepositoryCustomRepository 184;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigNpmRepositoryCustomRepository 180;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigPythonRepositoryCustomRepository 186;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryCustomRepository 180;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryPublicRepository 208;GoogleDevtoolsArtifactregistryV1Rule 134;Hash 61;ImageManifest 141;ImportAptArtifactsGcsSource 115;ImportAptArtifactsRequest 127;ImportGoogetArtifactsGcsSource 56;ImportGoogetArtifactsRequest 73;ImportYumArtifactsGcsSource 115;ImportYumArtifactsRequest 127;ListAttachmentsResponse 125;ListDockerImagesResponse 129;ListFilesResponse 133;ListLocationsResponse 61;ListMavenArtifactsResponse 137;ListNpmPackagesResponse 125;ListPackagesResponse 113;ListPrewarmedArtifactsResponse 88;ListPythonPackagesResponse 137;ListRepositoriesResponse 128;ListRulesResponse 133;ListTagsResponse 97;ListVersionsResponse 113;Location 66;MavenArtifact 147;MavenRepository 234;MavenRepositoryConfig 133;NoCacheFetching 18;NpmPackage 129;NpmRepository 228;Operation 62;Package 114;PlatformLogsConfig 52;Policy 45;PrewarmArtifactRequest 108;PrewarmPlatform 38;PrewarmedArtifact 110;ProjectConfig 64;ProjectSettings 114;PythonPackage 135;PythonRepository 237;RemoteRepositoryConfig 528;RemovePrewarmedArtifactRequest 66;RemovePrewarmedArtifactResponse 71;Repository 612;SetIamPolicyRequest 37;Status 53;Tag 61;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;UploadAptArtifactMediaResponse 54;UploadAptArtifactRequest 27;UploadFileMediaResponse 47;UploadFileRequest 40;UploadGenericArtifactMediaResponse 58;UploadGenericArtifactRequest 88;UploadGoModuleMediaResponse 51;UploadGoModuleRequest 24;UploadGoogetArtifactMediaResponse 57;UploadGoogetArtifactRequest 30;UploadKfpArtifactMediaResponse 54;UploadKfpArtifactRequest 49;UploadYumArtifactMediaResponse 54;UploadYumArtifactRequest 27;UpstreamCredentials 156;UpstreamPolicy 95;UsernamePasswordCredentials 170;VPCSCConfig 81;Version 170;VirtualRepositoryConfig 118;VulnerabilityScanningConfig 187;YumRepository 311
CleanupPolicy.action 109;CleanupPolicyCondition.tagState 142;DockerRepository.publicRepository 168;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryPublicRepository.repositoryBase 262;GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryPublicRepository.repositoryBase 290;GoogleDevtoolsArtifactregistryV1Rule.action 122;GoogleDevtoolsArtifactregistryV1Rule.operation 129;Hash.type 107;MavenRepository.publicRepository 169;MavenRepositoryConfig.versionPolicy 163;NpmRepository.publicRepository 157;PlatformLogsConfig.loggingState 77;PlatformLogsConfig.severityLevel 119;PrewarmedArtifact.state 66;ProjectSettings.legacyRedirectionState 327;PythonRepository.publicRepository 162;Repository.format 166;Repository.mode 181;UploadFileRequest.fileType 49;VPCSCConfig.vpcscPolicy 120;VulnerabilityScanningConfig.enablementConfig 186;VulnerabilityScanningConfig.enablementState 219;projects.locations.repositories.packages.versions.get.view 97
projects 198;projects.locations 577;projects.locations.operations 190;projects.locations.repositories 1462;projects.locations.repositories.aptArtifacts 301;projects.locations.repositories.attachments 458;projects.locations.repositories.dockerImages 265;projects.locations.repositories.files 729;projects.locations.repositories.genericArtifacts 199;projects.locations.repositories.goModules 171;projects.locations.repositories.googetArtifacts 319;projects.locations.repositories.kfpArtifacts 183;projects.locations.repositories.mavenArtifacts 264;projects.locations.repositories.npmPackages 249;projects.locations.repositories.packages 441;projects.locations.repositories.packages.tags 538;projects.locations.repositories.packages.versions 713;projects.locations.repositories.prewarmedArtifacts 197;projects.locations.repositories.pythonPackages 264;projects.locations.repositories.rules 637;projects.locations.repositories.yumArtifacts 301
AptRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository;customRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryCustomRepository =upstream;publicRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryPublicRepository =upstream
Attachment google.devtools.artifactregistry.v1.Attachment;annotations {s;attachmentNamespace s;createTime t -;files [s +;name s;ociVersionName s -;target s +;type s;updateTime t -
BatchDeleteVersionsRequest google.devtools.artifactregistry.v1.BatchDeleteVersionsRequest;names [s +;validateOnly b
Binding -;condition @Expr;members [s;role s
CancelOperationRequest -
CheckPrewarmedArtifactRequest -;streamLocation s;tag s;version s
CheckPrewarmedArtifactResponse -;prewarmedArtifact @PrewarmedArtifact
CleanupPolicy google.devtools.artifactregistry.v1.CleanupPolicy;action #;condition @CleanupPolicyCondition =condition_type;id s;mostRecentVersions @CleanupPolicyMostRecentVersions =condition_type
CleanupPolicyCondition google.devtools.artifactregistry.v1.CleanupPolicyCondition;newerThan d;olderThan d;packageNamePrefixes [s;tagPrefixes [s;tagState # ?;versionNamePrefixes [s
CleanupPolicyMostRecentVersions google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions;keepCount i ?;packageNamePrefixes [s
CommonRemoteRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository;uri s +
DockerImage google.devtools.artifactregistry.v1.DockerImage;artifactType s;buildTime t;imageManifests [@ImageManifest;imageSizeBytes l;mediaType s;name s +;tags [s;updateTime t -;uploadTime t;uri s +
DockerRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository;customRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigDockerRepositoryCustomRepository =upstream;publicRepository # =upstream
DockerRepositoryConfig google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig;immutableTags b
DownloadFileResponse -
Empty -
ExportArtifactRequest google.devtools.artifactregistry.v1.ExportArtifactRequest;gcsPath s ?;sourceTag s =source_artifact;sourceVersion s =source_artifact
Expr google.type.Expr;description s;expression s;location s;title s
GoogleDevtoolsArtifactregistryV1File google.devtools.artifactregistry.v1.File;annotations {s;createTime t -;fetchTime t -;hashes [@Hash;name s;owner s;sizeBytes l;updateTime t -
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryCustomRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository;uri s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryPublicRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository;repositoryBase #;repositoryPath s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigDockerRepositoryCustomRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository;uri s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigMavenRepositoryCustomRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository;uri s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigNpmRepositoryCustomRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository;uri s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigPythonRepositoryCustomRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository;uri s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryCustomRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository;uri s
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryPublicRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository;repositoryBase #;repositoryPath s
GoogleDevtoolsArtifactregistryV1Rule google.devtools.artifactregistry.v1.Rule;action #;condition @Expr;name s;operation #;packageId s
Hash google.devtools.artifactregistry.v1.Hash;type #;value y
ImageManifest google.devtools.artifactregistry.v1.ImageManifest;architecture s;digest s;mediaType s;os s;osFeatures [s;osVersion s;variant s
ImportAptArtifactsGcsSource google.devtools.artifactregistry.v1.ImportAptArtifactsGcsSource;uris [s;useWildcards b
ImportAptArtifactsRequest google.devtools.artifactregistry.v1.ImportAptArtifactsRequest;gcsSource @ImportAptArtifactsGcsSource
ImportGoogetArtifactsGcsSource -;uris [s;useWildcards b
ImportGoogetArtifactsRequest -;gcsSource @ImportGoogetArtifactsGcsSource
ImportYumArtifactsGcsSource google.devtools.artifactregistry.v1.ImportYumArtifactsGcsSource;uris [s;useWildcards b
ImportYumArtifactsRequest google.devtools.artifactregistry.v1.ImportYumArtifactsRequest;gcsSource @ImportYumArtifactsGcsSource
ListAttachmentsResponse google.devtools.artifactregistry.v1.ListAttachmentsResponse;attachments [@Attachment;nextPageToken s
ListDockerImagesResponse google.devtools.artifactregistry.v1.ListDockerImagesResponse;dockerImages [@DockerImage;nextPageToken s
ListFilesResponse google.devtools.artifactregistry.v1.ListFilesResponse;files [@GoogleDevtoolsArtifactregistryV1File;nextPageToken s
ListLocationsResponse -;locations [@Location;nextPageToken s
ListMavenArtifactsResponse google.devtools.artifactregistry.v1.ListMavenArtifactsResponse;mavenArtifacts [@MavenArtifact;nextPageToken s
ListNpmPackagesResponse google.devtools.artifactregistry.v1.ListNpmPackagesResponse;nextPageToken s;npmPackages [@NpmPackage
ListPackagesResponse google.devtools.artifactregistry.v1.ListPackagesResponse;nextPageToken s;packages [@Package
ListPrewarmedArtifactsResponse -;nextPageToken s;prewarmedArtifacts [@PrewarmedArtifact
ListPythonPackagesResponse google.devtools.artifactregistry.v1.ListPythonPackagesResponse;nextPageToken s;pythonPackages [@PythonPackage
ListRepositoriesResponse google.devtools.artifactregistry.v1.ListRepositoriesResponse;nextPageToken s;repositories [@Repository
ListRulesResponse google.devtools.artifactregistry.v1.ListRulesResponse;nextPageToken s;rules [@GoogleDevtoolsArtifactregistryV1Rule
ListTagsResponse google.devtools.artifactregistry.v1.ListTagsResponse;nextPageToken s;tags [@Tag
ListVersionsResponse google.devtools.artifactregistry.v1.ListVersionsResponse;nextPageToken s;versions [@Version
Location -;displayName s;labels {s;locationId s;metadata o;name s
MavenArtifact google.devtools.artifactregistry.v1.MavenArtifact;artifactId s;createTime t -;groupId s;name s +;pomUri s +;updateTime t -;version s
MavenRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository;customRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigMavenRepositoryCustomRepository =upstream;publicRepository # =upstream
MavenRepositoryConfig google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig;allowSnapshotOverwrites b;versionPolicy #
NoCacheFetching -
NpmPackage google.devtools.artifactregistry.v1.NpmPackage;createTime t -;name s +;packageName s;tags [s;updateTime t -;version s
NpmRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository;customRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigNpmRepositoryCustomRepository =upstream;publicRepository # =upstream
Operation -;done b;error @Status;metadata o;name s;response o
Package google.devtools.artifactregistry.v1.Package;annotations {s;createTime t;displayName s;name s;updateTime t
PlatformLogsConfig -;loggingState #;severityLevel #
Policy -;bindings [@Binding;etag y;version i
PrewarmArtifactRequest -;force b;platform @PrewarmPlatform;retentionDays l;streamLocation s;tag s;version s
PrewarmPlatform -;architecture s;os s
PrewarmedArtifact -;createTime t -;errorMessage s -;expirationTime t;location s;sizeBytes l -;state # -;uri s
ProjectConfig -;name s *;platformLogsConfig @PlatformLogsConfig
ProjectSettings google.devtools.artifactregistry.v1.ProjectSettings;legacyRedirectionState #;name s;pullPercent i
PythonPackage google.devtools.artifactregistry.v1.PythonPackage;createTime t -;name s +;packageName s;updateTime t -;uri s +;version s
PythonRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository;customRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigPythonRepositoryCustomRepository =upstream;publicRepository # =upstream
RemoteRepositoryConfig google.devtools.artifactregistry.v1.RemoteRepositoryConfig;aptRepository @AptRepository =remote_source;commonRepository @CommonRemoteRepository =remote_source;description s;disableUpstreamValidation b <;dockerRepository @DockerRepository =remote_source;mavenRepository @MavenRepository =remote_source;noCache @NoCacheFetching;npmRepository @NpmRepository =remote_source;pythonRepository @PythonRepository =remote_source;upstreamCredentials @UpstreamCredentials;yumRepository @YumRepository =remote_source
RemovePrewarmedArtifactRequest -;streamLocation s;tag s;version s
RemovePrewarmedArtifactResponse -;prewarmedArtifact @PrewarmedArtifact
Repository google.devtools.artifactregistry.v1.Repository;cleanupPolicies {@CleanupPolicy;cleanupPolicyDryRun b;createTime t -;description s;disallowUnspecifiedMode b;dockerConfig @DockerRepositoryConfig =format_config;format #;kmsKeyName s;labels {s;mavenConfig @MavenRepositoryConfig =format_config;mode #;name s;platformLogsConfig @PlatformLogsConfig;registryUri s -;remoteRepositoryConfig @RemoteRepositoryConfig =mode_config;satisfiesPzi b -;satisfiesPzs b -;sizeBytes l -;updateTime t -;virtualRepositoryConfig @VirtualRepositoryConfig =mode_config;vulnerabilityScanningConfig @VulnerabilityScanningConfig
SetIamPolicyRequest -;policy @Policy
Status google.rpc.Status;code i;details [o;message s
Tag google.devtools.artifactregistry.v1.Tag;name s;version s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
UploadAptArtifactMediaResponse -;operation @Operation
UploadAptArtifactRequest -
UploadFileMediaResponse -;operation @Operation
UploadFileRequest -;fileId s;fileType #
UploadGenericArtifactMediaResponse -;operation @Operation
UploadGenericArtifactRequest -;filename s;packageId s;versionAnnotations {s;versionId s
UploadGoModuleMediaResponse -;operation @Operation
UploadGoModuleRequest -
UploadGoogetArtifactMediaResponse -;operation @Operation
UploadGoogetArtifactRequest -
UploadKfpArtifactMediaResponse -;operation @Operation
UploadKfpArtifactRequest -;description s;tags [s
UploadYumArtifactMediaResponse -;operation @Operation
UploadYumArtifactRequest -
UpstreamCredentials google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials;usernamePasswordCredentials @UsernamePasswordCredentials
UpstreamPolicy google.devtools.artifactregistry.v1.UpstreamPolicy;id s;priority i;repository s
UsernamePasswordCredentials google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials;passwordSecretVersion s;username s
VPCSCConfig google.devtools.artifactregistry.v1.VPCSCConfig;name s;vpcscPolicy #
Version google.devtools.artifactregistry.v1.Version;annotations {s;createTime t;description s;fingerprints [@Hash -^;metadata o -;name s;relatedTags [@Tag -;updateTime t
VirtualRepositoryConfig google.devtools.artifactregistry.v1.VirtualRepositoryConfig;upstreamPolicies [@UpstreamPolicy
VulnerabilityScanningConfig google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig;enablementConfig #;enablementState # -;enablementStateReason s -;lastEnableTime t -
YumRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository;customRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryCustomRepository =upstream;publicRepository @GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryPublicRepository =upstream
CleanupPolicy.action google.devtools.artifactregistry.v1.CleanupPolicy.Action;ACTION_UNSPECIFIED;DELETE;KEEP
CleanupPolicyCondition.tagState google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState;TAG_STATE_UNSPECIFIED;TAGGED;UNTAGGED;ANY
DockerRepository.publicRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository;PUBLIC_REPOSITORY_UNSPECIFIED;DOCKER_HUB
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigAptRepositoryPublicRepository.repositoryBase google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase;REPOSITORY_BASE_UNSPECIFIED;DEBIAN;UBUNTU;DEBIAN_SNAPSHOT
GoogleDevtoolsArtifactregistryV1RemoteRepositoryConfigYumRepositoryPublicRepository.repositoryBase google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase;REPOSITORY_BASE_UNSPECIFIED;CENTOS;CENTOS_DEBUG;CENTOS_VAULT;CENTOS_STREAM;ROCKY;EPEL
GoogleDevtoolsArtifactregistryV1Rule.action google.devtools.artifactregistry.v1.Rule.Action;ACTION_UNSPECIFIED;ALLOW;DENY
GoogleDevtoolsArtifactregistryV1Rule.operation google.devtools.artifactregistry.v1.Rule.Operation;OPERATION_UNSPECIFIED;DOWNLOAD
Hash.type google.devtools.artifactregistry.v1.Hash.HashType;HASH_TYPE_UNSPECIFIED;SHA256;MD5;DIRSUM_SHA256
MavenRepository.publicRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository;PUBLIC_REPOSITORY_UNSPECIFIED;MAVEN_CENTRAL
MavenRepositoryConfig.versionPolicy google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy;VERSION_POLICY_UNSPECIFIED;RELEASE;SNAPSHOT
NpmRepository.publicRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository;PUBLIC_REPOSITORY_UNSPECIFIED;NPMJS
PlatformLogsConfig.loggingState -;LOGGING_STATE_UNSPECIFIED;ENABLED;DISABLED
PlatformLogsConfig.severityLevel -;SEVERITY_LEVEL_UNSPECIFIED;DEBUG;INFO;NOTICE;WARNING;ERROR;CRITICAL;ALERT;EMERGENCY
PrewarmedArtifact.state -;STATE_UNSPECIFIED;CACHING;ACTIVE;FAILED
ProjectSettings.legacyRedirectionState google.devtools.artifactregistry.v1.ProjectSettings.RedirectionState;REDIRECTION_STATE_UNSPECIFIED;REDIRECTION_FROM_GCR_IO_DISABLED;REDIRECTION_FROM_GCR_IO_ENABLED;REDIRECTION_FROM_GCR_IO_FINALIZED;REDIRECTION_FROM_GCR_IO_ENABLED_AND_COPYING=5;REDIRECTION_FROM_GCR_IO_PARTIAL_AND_COPYING
PythonRepository.publicRepository google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository;PUBLIC_REPOSITORY_UNSPECIFIED;PYPI
Repository.format google.devtools.artifactregistry.v1.Repository.Format;FORMAT_UNSPECIFIED;DOCKER;MAVEN;NPM;APT=5;YUM;GOOGET=13;PYTHON=8;KFP;GO;GENERIC;RUBY;CONDA=14
Repository.mode google.devtools.artifactregistry.v1.Repository.Mode;MODE_UNSPECIFIED;STANDARD_REPOSITORY;VIRTUAL_REPOSITORY;REMOTE_REPOSITORY;AOSS_REPOSITORY;ASSURED_OSS_REPOSITORY
UploadFileRequest.fileType -;ATTACHMENT;ARTIFACT
VPCSCConfig.vpcscPolicy google.devtools.artifactregistry.v1.VPCSCConfig.VPCSCPolicy;VPCSC_POLICY_UNSPECIFIED;DENY;ALLOW
VulnerabilityScanningConfig.enablementConfig google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig;ENABLEMENT_CONFIG_UNSPECIFIED;INHERITED;DISABLED
VulnerabilityScanningConfig.enablementState google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState;ENABLEMENT_STATE_UNSPECIFIED;SCANNING_UNSUPPORTED;SCANNING_DISABLED;SCANNING_ACTIVE
projects.locations.repositories.packages.versions.get.view -;VERSION_VIEW_UNSPECIFIED;BASIC;FULL
projects;getProjectSettings GET v1/{name=projects/*/projectSettings} - ProjectSettings;updateProjectSettings PATCH v1/{name=projects/*/projectSettings} ProjectSettings ProjectSettings;?updateMask m
projects.locations;get GET v1/{name=projects/*/locations/*} - Location;getProjectConfig GET v1/{name=projects/*/locations/*/projectConfig} - ProjectConfig;getVpcscConfig GET v1/{name=projects/*/locations/*/vpcscConfig} - VPCSCConfig;list GET v1/{name=projects/*}/locations - ListLocationsResponse;?extraLocationTypes [s;?filter s;?pageSize i;?pageToken s;updateProjectConfig PATCH v1/{name=projects/*/locations/*/projectConfig} ProjectConfig ProjectConfig;?updateMask m;updateVpcscConfig PATCH v1/{name=projects/*/locations/*/vpcscConfig} VPCSCConfig VPCSCConfig;?updateMask m
projects.locations.operations;cancel POST v1/{name=projects/*/locations/*/operations/*}:cancel CancelOperationRequest Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation
projects.locations.repositories;checkPrewarmedArtifact POST v1/{repository=projects/*/locations/*/repositories/*}:checkPrewarmedArtifact CheckPrewarmedArtifactRequest CheckPrewarmedArtifactResponse;create POST v1/{parent=projects/*/locations/*}/repositories Repository Operation;?repositoryId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*} - Operation;exportArtifact POST v1/{repository=projects/*/locations/*/repositories/*}:exportArtifact ExportArtifactRequest Operation;get GET v1/{name=projects/*/locations/*/repositories/*} - Repository;getIamPolicy GET v1/{resource=projects/*/locations/*/repositories/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/repositories - ListRepositoriesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*} Repository Repository;?updateMask m;prewarmArtifact POST v1/{repository=projects/*/locations/*/repositories/*}:prewarmArtifact PrewarmArtifactRequest Operation;removePrewarmedArtifact POST v1/{repository=projects/*/locations/*/repositories/*}:removePrewarmedArtifact RemovePrewarmedArtifactRequest RemovePrewarmedArtifactResponse;setIamPolicy POST v1/{resource=projects/*/locations/*/repositories/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/repositories/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.repositories.aptArtifacts;import POST v1/{parent=projects/*/locations/*/repositories/*}/aptArtifacts:import ImportAptArtifactsRequest Operation;upload POST v1/{parent=projects/*/locations/*/repositories/*}/aptArtifacts:create UploadAptArtifactRequest UploadAptArtifactMediaResponse
projects.locations.repositories.attachments;create POST v1/{parent=projects/*/locations/*/repositories/*}/attachments Attachment Operation;?attachmentId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*/attachments/*} - Operation;get GET v1/{name=projects/*/locations/*/repositories/*/attachments/*} - Attachment;list GET v1/{parent=projects/*/locations/*/repositories/*}/attachments - ListAttachmentsResponse;?filter s;?pageSize i;?pageToken s
projects.locations.repositories.dockerImages;get GET v1/{name=projects/*/locations/*/repositories/*/dockerImages/*} - DockerImage;list GET v1/{parent=projects/*/locations/*/repositories/*}/dockerImages - ListDockerImagesResponse;?orderBy s;?pageSize i;?pageToken s
projects.locations.repositories.files;delete DELETE v1/{name=projects/*/locations/*/repositories/*/files/*} - Operation;download GET v1/{name=projects/*/locations/*/repositories/*/files/*}:download - DownloadFileResponse;get GET v1/{name=projects/*/locations/*/repositories/*/files/**} - GoogleDevtoolsArtifactregistryV1File;list GET v1/{parent=projects/*/locations/*/repositories/*}/files - ListFilesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*/files/*} GoogleDevtoolsArtifactregistryV1File GoogleDevtoolsArtifactregistryV1File;?updateMask m;upload POST v1/{parent=projects/*/locations/*/repositories/*}/files:upload UploadFileRequest UploadFileMediaResponse
projects.locations.repositories.genericArtifacts;upload POST v1/{parent=projects/*/locations/*/repositories/*}/genericArtifacts:create UploadGenericArtifactRequest UploadGenericArtifactMediaResponse
projects.locations.repositories.goModules;upload POST v1/{parent=projects/*/locations/*/repositories/*}/goModules:create UploadGoModuleRequest UploadGoModuleMediaResponse
projects.locations.repositories.googetArtifacts;import POST v1/{parent=projects/*/locations/*/repositories/*}/googetArtifacts:import ImportGoogetArtifactsRequest Operation;upload POST v1/{parent=projects/*/locations/*/repositories/*}/googetArtifacts:create UploadGoogetArtifactRequest UploadGoogetArtifactMediaResponse
projects.locations.repositories.kfpArtifacts;upload POST v1/{parent=projects/*/locations/*/repositories/*}/kfpArtifacts:create UploadKfpArtifactRequest UploadKfpArtifactMediaResponse
projects.locations.repositories.mavenArtifacts;get GET v1/{name=projects/*/locations/*/repositories/*/mavenArtifacts/*} - MavenArtifact;list GET v1/{parent=projects/*/locations/*/repositories/*}/mavenArtifacts - ListMavenArtifactsResponse;?pageSize i;?pageToken s
projects.locations.repositories.npmPackages;get GET v1/{name=projects/*/locations/*/repositories/*/npmPackages/*} - NpmPackage;list GET v1/{parent=projects/*/locations/*/repositories/*}/npmPackages - ListNpmPackagesResponse;?pageSize i;?pageToken s
projects.locations.repositories.packages;delete DELETE v1/{name=projects/*/locations/*/repositories/*/packages/*} - Operation;get GET v1/{name=projects/*/locations/*/repositories/*/packages/*} - Package;list GET v1/{parent=projects/*/locations/*/repositories/*}/packages - ListPackagesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*/packages/*} Package Package;?updateMask m
projects.locations.repositories.packages.tags;create POST v1/{parent=projects/*/locations/*/repositories/*/packages/*}/tags Tag Tag;?tagId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*/packages/*/tags/*} - Empty;get GET v1/{name=projects/*/locations/*/repositories/*/packages/*/tags/*} - Tag;list GET v1/{parent=projects/*/locations/*/repositories/*/packages/*}/tags - ListTagsResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*/packages/*/tags/*} Tag Tag;?updateMask m
projects.locations.repositories.packages.versions;batchDelete POST v1/{parent=projects/*/locations/*/repositories/*/packages/*}/versions:batchDelete BatchDeleteVersionsRequest Operation;delete DELETE v1/{name=projects/*/locations/*/repositories/*/packages/*/versions/*} - Operation;?force b;get GET v1/{name=projects/*/locations/*/repositories/*/packages/*/versions/*} - Version;?view #;list GET v1/{parent=projects/*/locations/*/repositories/*/packages/*}/versions - ListVersionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;?view #projects.locations.repositories.packages.versions.get.view;patch PATCH v1/{name=projects/*/locations/*/repositories/*/packages/*/versions/*} Version Version;?updateMask m
projects.locations.repositories.prewarmedArtifacts;list GET v1/{parent=projects/*/locations/*/repositories/*}/prewarmedArtifacts - ListPrewarmedArtifactsResponse;?filter s;?pageSize i;?pageToken s
projects.locations.repositories.pythonPackages;get GET v1/{name=projects/*/locations/*/repositories/*/pythonPackages/*} - PythonPackage;list GET v1/{parent=projects/*/locations/*/repositories/*}/pythonPackages - ListPythonPackagesResponse;?pageSize i;?pageToken s
projects.locations.repositories.rules;create POST v1/{parent=projects/*/locations/*/repositories/*}/rules GoogleDevtoolsArtifactregistryV1Rule GoogleDevtoolsArtifactregistryV1Rule;?ruleId s;delete DELETE v1/{name=projects/*/locations/*/repositories/*/rules/*} - Empty;get GET v1/{name=projects/*/locations/*/repositories/*/rules/*} - GoogleDevtoolsArtifactregistryV1Rule;list GET v1/{parent=projects/*/locations/*/repositories/*}/rules - ListRulesResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/repositories/*/rules/*} GoogleDevtoolsArtifactregistryV1Rule GoogleDevtoolsArtifactregistryV1Rule;?updateMask m
projects.locations.repositories.yumArtifacts;import POST v1/{parent=projects/*/locations/*/repositories/*}/yumArtifacts:import ImportYumArtifactsRequest Operation;upload POST v1/{parent=projects/*/locations/*/repositories/*}/yumArtifacts:create UploadYumArtifactRequest UploadYumArtifactMediaResponse

"""#)
}
