/// The messages of artifactregistry:v1, as text that `MessageTable` reads.
///
/// Written by Tests/Python/make_schemas.py from Discovery revision 20261031
/// (google-api-python-client 2.202.0) and the descriptors of Google's Python clients. Do not edit.
let artifactregistryMessages = """
    AptRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository;
        customRepository RemoteRepositoryConfigAptRepositoryCustomRepository one=upstream;
        publicRepository RemoteRepositoryConfigAptRepositoryPublicRepository one=upstream
    CleanupPolicy: google.devtools.artifactregistry.v1.CleanupPolicy; action #CleanupPolicyAction;
        condition CleanupPolicyCondition one=condition_type; id string;
        mostRecentVersions CleanupPolicyMostRecentVersions one=condition_type
    CleanupPolicyCondition: google.devtools.artifactregistry.v1.CleanupPolicyCondition; newerThan duration;
        olderThan duration; packageNamePrefixes [string]; tagPrefixes [string]; tagState #TagState opt;
        versionNamePrefixes [string]
    CleanupPolicyMostRecentVersions: google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions;
        keepCount int32 opt; packageNamePrefixes [string]
    CommonRemoteRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository;
        uri string req
    DockerRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository;
        customRepository RemoteRepositoryConfigDockerRepositoryCustomRepository one=upstream;
        publicRepository #PublicRepository one=upstream
    DockerRepositoryConfig: google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig;
        immutableTags bool
    ListRepositoriesResponse: google.devtools.artifactregistry.v1.ListRepositoriesResponse; nextPageToken string;
        repositories [Repository]
    MavenRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository;
        customRepository RemoteRepositoryConfigMavenRepositoryCustomRepository one=upstream;
        publicRepository #PublicRepository one=upstream
    MavenRepositoryConfig: google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig;
        allowSnapshotOverwrites bool; versionPolicy #VersionPolicy
    NoCacheFetching: -
    NpmRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository;
        customRepository RemoteRepositoryConfigNpmRepositoryCustomRepository one=upstream;
        publicRepository #PublicRepository one=upstream
    Operation: -; done bool; error Status; metadata any; name string; response any
    PlatformLogsConfig: -; loggingState #PlatformLogsConfigLoggingState;
        severityLevel #PlatformLogsConfigSeverityLevel
    PythonRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository;
        customRepository RemoteRepositoryConfigPythonRepositoryCustomRepository one=upstream;
        publicRepository #PublicRepository one=upstream
    RemoteRepositoryConfig: google.devtools.artifactregistry.v1.RemoteRepositoryConfig;
        aptRepository AptRepository one=remote_source; commonRepository CommonRemoteRepository one=remote_source;
        description string; disableUpstreamValidation bool; dockerRepository DockerRepository one=remote_source;
        mavenRepository MavenRepository one=remote_source; noCache NoCacheFetching;
        npmRepository NpmRepository one=remote_source; pythonRepository PythonRepository one=remote_source;
        upstreamCredentials UpstreamCredentials; yumRepository YumRepository one=remote_source
    RemoteRepositoryConfigAptRepositoryCustomRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository; uri string
    RemoteRepositoryConfigAptRepositoryPublicRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository;
        repositoryBase #RepositoryBase; repositoryPath string
    RemoteRepositoryConfigDockerRepositoryCustomRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository; uri string
    RemoteRepositoryConfigMavenRepositoryCustomRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository; uri string
    RemoteRepositoryConfigNpmRepositoryCustomRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository; uri string
    RemoteRepositoryConfigPythonRepositoryCustomRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository; uri string
    RemoteRepositoryConfigYumRepositoryCustomRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository; uri string
    RemoteRepositoryConfigYumRepositoryPublicRepository:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository;
        repositoryBase #RepositoryBase; repositoryPath string
    Repository: google.devtools.artifactregistry.v1.Repository; cleanupPolicies {CleanupPolicy};
        cleanupPolicyDryRun bool; createTime time out; description string; disallowUnspecifiedMode bool;
        dockerConfig DockerRepositoryConfig one=format_config; format #RepositoryFormat; kmsKeyName string;
        labels {string}; mavenConfig MavenRepositoryConfig one=format_config; mode #RepositoryMode; name string;
        platformLogsConfig PlatformLogsConfig; registryUri string out;
        remoteRepositoryConfig RemoteRepositoryConfig one=mode_config; satisfiesPzi bool out; satisfiesPzs bool out;
        sizeBytes int64 out; updateTime time out; virtualRepositoryConfig VirtualRepositoryConfig one=mode_config;
        vulnerabilityScanningConfig VulnerabilityScanningConfig
    Status: google.rpc.Status; code int32; details [any]; message string
    UpstreamCredentials: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials;
        usernamePasswordCredentials UsernamePasswordCredentials
    UpstreamPolicy: google.devtools.artifactregistry.v1.UpstreamPolicy; id string; priority int32; repository string
    UsernamePasswordCredentials:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials;
        passwordSecretVersion string; username string
    VirtualRepositoryConfig: google.devtools.artifactregistry.v1.VirtualRepositoryConfig;
        upstreamPolicies [UpstreamPolicy]
    VulnerabilityScanningConfig: google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig;
        enablementConfig #EnablementConfig; enablementState #EnablementState out; enablementStateReason string out;
        lastEnableTime time out
    YumRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository;
        customRepository RemoteRepositoryConfigYumRepositoryCustomRepository one=upstream;
        publicRepository RemoteRepositoryConfigYumRepositoryPublicRepository one=upstream
    #CleanupPolicyAction: google.devtools.artifactregistry.v1.CleanupPolicy.Action; ACTION_UNSPECIFIED=0; DELETE=1;
        KEEP=2
    #EnablementConfig: google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig;
        ENABLEMENT_CONFIG_UNSPECIFIED=0; INHERITED=1; DISABLED=2
    #EnablementState: google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState;
        ENABLEMENT_STATE_UNSPECIFIED=0; SCANNING_UNSUPPORTED=1; SCANNING_DISABLED=2; SCANNING_ACTIVE=3
    #PlatformLogsConfigLoggingState: -; LOGGING_STATE_UNSPECIFIED=0; ENABLED=1; DISABLED=2
    #PlatformLogsConfigSeverityLevel: -; SEVERITY_LEVEL_UNSPECIFIED=0; DEBUG=1; INFO=2; NOTICE=3; WARNING=4;
        ERROR=5; CRITICAL=6; ALERT=7; EMERGENCY=8
    #PublicRepository: google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository;
        PUBLIC_REPOSITORY_UNSPECIFIED=0; PYPI=1
    #RepositoryBase:
        google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase;
        REPOSITORY_BASE_UNSPECIFIED=0; CENTOS=1; CENTOS_DEBUG=2; CENTOS_VAULT=3; CENTOS_STREAM=4; ROCKY=5; EPEL=6
    #RepositoryFormat: google.devtools.artifactregistry.v1.Repository.Format; FORMAT_UNSPECIFIED=0; DOCKER=1;
        MAVEN=2; NPM=3; APT=5; YUM=6; GOOGET=13; PYTHON=8; KFP=9; GO=10; GENERIC=11; RUBY=12; CONDA=14
    #RepositoryMode: google.devtools.artifactregistry.v1.Repository.Mode; MODE_UNSPECIFIED=0; STANDARD_REPOSITORY=1;
        VIRTUAL_REPOSITORY=2; REMOTE_REPOSITORY=3; AOSS_REPOSITORY=4; ASSURED_OSS_REPOSITORY=5
    #TagState: google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState; TAG_STATE_UNSPECIFIED=0;
        TAGGED=1; UNTAGGED=2; ANY=3
    #VersionPolicy: google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy;
        VERSION_POLICY_UNSPECIFIED=0; RELEASE=1; SNAPSHOT=2
    """
