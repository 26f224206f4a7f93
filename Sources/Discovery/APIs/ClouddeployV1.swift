// swift-format-ignore-file
// Written by `make discovery` from the Discovery document clouddeploy:v1 of 20260722 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let clouddeployV1 = GoogleAPI(
        #"""
clouddeploy.v1 20260722 https://clouddeploy.googleapis.com/ Cloud Deploy API
AdvanceChildRolloutJob 25;AdvanceRolloutRule 88;AlertPolicyCheck 55;Analysis 84;AnalysisJob 91;AnthosCluster 29;AssociatedEntities 77;AuditConfig 57;AuditLogConfig 46;Automation 201;AutomationResourceSelector 55;AutomationRolloutMetadata 106;AutomationRule 181;AutomationRuleCondition 134;Binding 44;BuildArtifact 30;Canary 120;CanaryDeployment 129;ChildRolloutJobs 72;CloudRunConfig 108;CloudRunLocation 32;CloudRunMetadata 105;CloudRunRenderMetadata 73;ContainerTask 52;CreateChildRolloutJob 24;CustomCanaryDeployment 54;CustomCheck 46;CustomMetadata 29;CustomTarget 36;CustomTargetSkaffoldActions 103;CustomTargetTasks 48;CustomTargetType 203;Date 28;DefaultPool 49;DeliveryPipeline 186;DeliveryPipelineAttribute 43;DeployJob 12;DeployParameters 52;DeployPolicy 184;DeployPolicyResourceSelector 99;DeploymentJobs 111;Empty 8;ExecutionConfig 157;Expr 53;GatewayServiceMesh 164;GkeCluster 61;GoogleCloudAnalysis 59;Job 279;KubernetesConfig 95;KubernetesRenderMetadata 87;ListAutomationsResponse 82;ListCustomTargetTypesResponse 100;ListDeliveryPipelinesResponse 100;ListDeployPoliciesResponse 90;ListOperationsResponse 79;ListReleasesResponse 73;ListRolloutsResponse 73;ListTargetsResponse 70;Metadata 105;MultiTarget 29;OneTimeWindow 94;Operation 62;Phase 111;PhaseArtifact 77;PhaseConfig 146;PipelineCondition 159;PipelineReadyCondition 47;Policy 72;PolicyRule 52;Postdeploy 37;PostdeployJob 44;Predeploy 36;PredeployJob 43;PrivatePool 64;PromoteReleaseRule 113;Release 508;ReleaseCondition 510;ReleaseReadyCondition 33;RenderMetadata 116;RepairPhaseConfig 52;RepairRolloutRule 117;Retry 42;Rollback 64;Rollout 397;RolloutRestriction 78;RouteDestinations 59;RuntimeConfig 70;SerialPipeline 32;ServiceNetworking 95;SetIamPolicyRequest 50;SkaffoldGCBRepoSource 52;SkaffoldGCSSource 38;SkaffoldGitSource 42;SkaffoldModules 134;SkaffoldSupportedCondition 107;Stage 86;Standard 104;Status 37;Strategy 45;Target 347;TargetArtifact 106;TargetAttribute 33;TargetRender 116;Targets 49;TargetsPresentCondition 66;TargetsTypeCondition 47;Task 32;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44;TimeOfDay 48;TimeWindows 87;TimedPromoteReleaseCondition 77;TimedPromoteReleaseRule 137;ToolVersionSupportedCondition 121;ToolVersions 70;Verify 22;VerifyJob 27;WeeklyWindow 69
AuditLogConfig.logType 78;ExecutionConfig.usages 116;Job.state 100;Phase.state 85;Release.renderState 76;Retry.backoffMode 90;Rollout.approvalState 107;Rollout.deployFailureCause 236;Rollout.state 150;RolloutRestriction.actions 134;RolloutRestriction.invokers 73;SkaffoldSupportedCondition.skaffoldSupportState 193;TargetRender.failureCause 239;TargetRender.renderingState 91;ToolVersionSupportedCondition.toolVersionSupportState 215;WeeklyWindow.daysOfWeek 107
projects.locations.customTargetTypes 928;projects.locations.deliveryPipelines 1090;projects.locations.deliveryPipelines.automations 735;projects.locations.deliveryPipelines.releases 431;projects.locations.deliveryPipelines.releases.rollouts 492;projects.locations.deployPolicies 885;projects.locations.operations 301;projects.locations.targets 941
AdvanceChildRolloutJob -
AdvanceRolloutRule -;condition @AutomationRuleCondition -;id s +;sourcePhases [s;wait d
AlertPolicyCheck -;alertPolicies [s +;id s +;labels {s
Analysis -;customChecks [@CustomCheck;duration d +;googleCloud @GoogleCloudAnalysis
AnalysisJob -;customChecks [@CustomCheck -;duration d -;googleCloud @GoogleCloudAnalysis -
AnthosCluster -;membership s
AssociatedEntities -;anthosClusters [@AnthosCluster;gkeClusters [@GkeCluster
AuditConfig -;auditLogConfigs [@AuditLogConfig;service s
AuditLogConfig -;exemptedMembers [s;logType #
Automation -;annotations {s;createTime t -;description s;etag s;labels {s;name s -;rules [@AutomationRule +;selector @AutomationResourceSelector +;serviceAccount s +;suspended b;uid s -;updateTime t -
AutomationResourceSelector -;targets [@TargetAttribute
AutomationRolloutMetadata -;advanceAutomationRuns [s -;promoteAutomationRun s -;repairAutomationRuns [s -
AutomationRule -;advanceRolloutRule @AdvanceRolloutRule;promoteReleaseRule @PromoteReleaseRule;repairRolloutRule @RepairRolloutRule;timedPromoteReleaseRule @TimedPromoteReleaseRule
AutomationRuleCondition -;targetsPresentCondition @TargetsPresentCondition;timedPromoteReleaseCondition @TimedPromoteReleaseCondition
Binding -;condition @Expr;members [s;role s
BuildArtifact -;image s;tag s
Canary -;canaryDeployment @CanaryDeployment;customCanaryDeployment @CustomCanaryDeployment;runtimeConfig @RuntimeConfig
CanaryDeployment -;analysis @Analysis;percentages [i +;postdeploy @Postdeploy;predeploy @Predeploy;verify b;verifyConfig @Verify
ChildRolloutJobs -;advanceRolloutJobs [@Job -;createRolloutJobs [@Job -
CloudRunConfig -;automaticTrafficControl b;canaryRevisionTags [s;priorRevisionTags [s;stableRevisionTags [s
CloudRunLocation -;location s +
CloudRunMetadata -;job s -;previousRevision s -;revision s -;service s -;serviceUrls [s -;workerPool s -
CloudRunRenderMetadata -;job s -;revision s -;service s -;workerPool s -
ContainerTask -;args [s;command [s;env {s;image s +
CreateChildRolloutJob -
CustomCanaryDeployment -;phaseConfigs [@PhaseConfig +
CustomCheck -;frequency d;id s +;task @Task +
CustomMetadata -;values {s -
CustomTarget -;customTargetType s +
CustomTargetSkaffoldActions -;deployAction s +;includeSkaffoldModules [@SkaffoldModules;renderAction s
CustomTargetTasks -;deploy @Task +;render @Task
CustomTargetType -;annotations {s;createTime t -;customActions @CustomTargetSkaffoldActions;customTargetTypeId s -;description s;etag s;labels {s;name s *;tasks @CustomTargetTasks;uid s -;updateTime t -
Date -;day i;month i;year i
DefaultPool -;artifactStorage s;serviceAccount s
DeliveryPipeline -;annotations {s;condition @PipelineCondition -;createTime t -;description s;etag s;labels {s;name s *;serialPipeline @SerialPipeline;suspended b;uid s -;updateTime t -
DeliveryPipelineAttribute -;id s;labels {s
DeployJob -
DeployParameters -;matchTargetLabels {s;values {s +
DeployPolicy -;annotations {s;createTime t -;description s;etag s;labels {s;name s -;rules [@PolicyRule +;selectors [@DeployPolicyResourceSelector +;suspended b;uid s -;updateTime t -
DeployPolicyResourceSelector -;deliveryPipeline @DeliveryPipelineAttribute;target @TargetAttribute
DeploymentJobs -;analysisJob @Job -;deployJob @Job -;postdeployJob @Job -;predeployJob @Job -;verifyJob @Job -
Empty -
ExecutionConfig -;artifactStorage s;defaultPool @DefaultPool;executionTimeout d;privatePool @PrivatePool;serviceAccount s;usages [# +;verbose b;workerPool s
Expr -;description s;expression s;location s;title s
GatewayServiceMesh -;deployment s +;httpRoute s +;podSelectorLabel s;routeDestinations @RouteDestinations;routeUpdateWaitTime d;service s +;stableCutbackDuration d
GkeCluster -;cluster s;dnsEndpoint b;internalIp b;proxyUrl s
GoogleCloudAnalysis -;alertPolicyChecks [@AlertPolicyCheck
Job -;advanceChildRolloutJob @AdvanceChildRolloutJob -;analysisJob @AnalysisJob -;createChildRolloutJob @CreateChildRolloutJob -;deployJob @DeployJob -;id s -;jobRun s -;postdeployJob @PostdeployJob -;predeployJob @PredeployJob -;skipMessage s -;state # -;verifyJob @VerifyJob -
KubernetesConfig -;gatewayServiceMesh @GatewayServiceMesh;serviceNetworking @ServiceNetworking
KubernetesRenderMetadata -;canaryDeployment s -;deployment s -;kubernetesNamespace s -
ListAutomationsResponse -;automations [@Automation;nextPageToken s;unreachable [s
ListCustomTargetTypesResponse -;customTargetTypes [@CustomTargetType;nextPageToken s;unreachable [s
ListDeliveryPipelinesResponse -;deliveryPipelines [@DeliveryPipeline;nextPageToken s;unreachable [s
ListDeployPoliciesResponse -;deployPolicies [@DeployPolicy;nextPageToken s;unreachable [s
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListReleasesResponse -;nextPageToken s;releases [@Release;unreachable [s
ListRolloutsResponse -;nextPageToken s;rollouts [@Rollout;unreachable [s
ListTargetsResponse -;nextPageToken s;targets [@Target;unreachable [s
Metadata -;automation @AutomationRolloutMetadata -;cloudRun @CloudRunMetadata -;custom @CustomMetadata -
MultiTarget -;targetIds [s +
OneTimeWindow -;endDate @Date +;endTime @TimeOfDay +;startDate @Date +;startTime @TimeOfDay +
Operation -;done b;error @Status;metadata o;name s;response o
Phase -;childRolloutJobs @ChildRolloutJobs -;deploymentJobs @DeploymentJobs -;id s -;skipMessage s -;state # -
PhaseArtifact -;jobManifestsPath s -;manifestPath s -;skaffoldConfigPath s -
PhaseConfig -;analysis @Analysis;percentage i +;phaseId s +;postdeploy @Postdeploy;predeploy @Predeploy;profiles [s;verify b;verifyConfig @Verify
PipelineCondition -;pipelineReadyCondition @PipelineReadyCondition;targetsPresentCondition @TargetsPresentCondition;targetsTypeCondition @TargetsTypeCondition
PipelineReadyCondition -;status b;updateTime t
Policy -;auditConfigs [@AuditConfig;bindings [@Binding;etag y;version i
PolicyRule -;rolloutRestriction @RolloutRestriction
Postdeploy -;actions [s;tasks [@Task
PostdeployJob -;actions [s -;tasks [@Task -
Predeploy -;actions [s;tasks [@Task
PredeployJob -;actions [s -;tasks [@Task -
PrivatePool -;artifactStorage s;serviceAccount s;workerPool s +
PromoteReleaseRule -;condition @AutomationRuleCondition -;destinationPhase s;destinationTargetId s;id s +;wait d
Release -;abandoned b -;annotations {s;buildArtifacts [@BuildArtifact;condition @ReleaseCondition -;createTime t -;customTargetTypeSnapshots [@CustomTargetType -;deliveryPipelineSnapshot @DeliveryPipeline -;deployParameters {s;description s;etag s;labels {s;name s *;renderEndTime t -;renderStartTime t -;renderState # -;skaffoldConfigPath s;skaffoldConfigUri s;skaffoldVersion s;targetArtifacts {@TargetArtifact -;targetRenders {@TargetRender -;targetSnapshots [@Target -;toolVersions @ToolVersions;uid s -
ReleaseCondition -;dockerVersionSupportedCondition @ToolVersionSupportedCondition -;helmVersionSupportedCondition @ToolVersionSupportedCondition -;kptVersionSupportedCondition @ToolVersionSupportedCondition -;kubectlVersionSupportedCondition @ToolVersionSupportedCondition -;kustomizeVersionSupportedCondition @ToolVersionSupportedCondition -;releaseReadyCondition @ReleaseReadyCondition;skaffoldSupportedCondition @SkaffoldSupportedCondition;skaffoldVersionSupportedCondition @ToolVersionSupportedCondition -
ReleaseReadyCondition -;status b
RenderMetadata -;cloudRun @CloudRunRenderMetadata -;custom @CustomMetadata -;kubernetes @KubernetesRenderMetadata -
RepairPhaseConfig -;retry @Retry;rollback @Rollback
RepairRolloutRule -;condition @AutomationRuleCondition -;id s +;jobs [s;phases [s;repairPhases [@RepairPhaseConfig +
Retry -;attempts l +;backoffMode #;wait d
Rollback -;destinationPhase s;disableRollbackIfRolloutPending b
Rollout -;activeRepairAutomationRun s -;annotations {s;approvalState # -;approveTime t -;controllerRollout s -;createTime t -;deployEndTime t -;deployFailureCause # -;deployStartTime t -;deployingBuild s -;description s;enqueueTime t -;etag s;failureReason s -;labels {s;metadata @Metadata -;name s *;phases [@Phase -;rollbackOfRollout s -;rolledBackByRollouts [s -;state # -;targetId s +;uid s -
RolloutRestriction -;actions [#;id s +;invokers [#;timeWindows @TimeWindows +
RouteDestinations -;destinationIds [s +;propagateService b
RuntimeConfig -;cloudRun @CloudRunConfig;kubernetes @KubernetesConfig
SerialPipeline -;stages [@Stage
ServiceNetworking -;deployment s +;disablePodOverprovisioning b;podSelectorLabel s;service s +
SetIamPolicyRequest -;policy @Policy;updateMask m
SkaffoldGCBRepoSource -;path s;ref s;repository s +
SkaffoldGCSSource -;path s;source s +
SkaffoldGitSource -;path s;ref s;repo s +
SkaffoldModules -;configs [s;git @SkaffoldGitSource;googleCloudBuildRepo @SkaffoldGCBRepoSource;googleCloudStorage @SkaffoldGCSSource
SkaffoldSupportedCondition -;maintenanceModeTime t;skaffoldSupportState #;status b;supportExpirationTime t
Stage -;deployParameters [@DeployParameters;profiles [s;strategy @Strategy;targetId s
Standard -;analysis @Analysis;postdeploy @Postdeploy;predeploy @Predeploy;verify b;verifyConfig @Verify
Status -;code i;details [o;message s
Strategy -;canary @Canary;standard @Standard
Target -;annotations {s;anthosCluster @AnthosCluster;associatedEntities {@AssociatedEntities;createTime t -;customTarget @CustomTarget;deployParameters {s;description s;etag s;executionConfigs [@ExecutionConfig;gke @GkeCluster;labels {s;multiTarget @MultiTarget;name s *;requireApproval b;run @CloudRunLocation;targetId s -;uid s -;updateTime t -
TargetArtifact -;artifactUri s -;manifestPath s -;phaseArtifacts {@PhaseArtifact -;skaffoldConfigPath s -
TargetAttribute -;id s;labels {s
TargetRender -;failureCause # -;failureMessage s -;metadata @RenderMetadata -;renderingBuild s -;renderingState # -
Targets -;destinationTargetId s;sourceTargetId s
TargetsPresentCondition -;missingTargets [s;status b;updateTime t
TargetsTypeCondition -;errorDetails s;status b
Task -;container @ContainerTask
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
TimeOfDay -;hours i;minutes i;nanos i;seconds i
TimeWindows -;oneTimeWindows [@OneTimeWindow;timeZone s +;weeklyWindows [@WeeklyWindow
TimedPromoteReleaseCondition -;nextPromotionTime t -;targetsList [@Targets -
TimedPromoteReleaseRule -;condition @AutomationRuleCondition -;destinationPhase s;destinationTargetId s;id s +;schedule s +;timeZone s +
ToolVersionSupportedCondition -;maintenanceModeTime t -;status b -;supportExpirationTime t -;toolVersionSupportState # -
ToolVersions -;docker s;helm s;kpt s;kubectl s;kustomize s;skaffold s
Verify -;tasks [@Task
VerifyJob -;tasks [@Task -
WeeklyWindow -;daysOfWeek [#;endTime @TimeOfDay;startTime @TimeOfDay
AuditLogConfig.logType -;LOG_TYPE_UNSPECIFIED;ADMIN_READ;DATA_WRITE;DATA_READ
ExecutionConfig.usages -;EXECUTION_ENVIRONMENT_USAGE_UNSPECIFIED;RENDER;DEPLOY;VERIFY;PREDEPLOY;POSTDEPLOY;ANALYSIS
Job.state -;STATE_UNSPECIFIED;PENDING;DISABLED;IN_PROGRESS;SUCCEEDED;FAILED;ABORTED;SKIPPED;IGNORED
Phase.state -;STATE_UNSPECIFIED;PENDING;IN_PROGRESS;SUCCEEDED;FAILED;ABORTED;SKIPPED
Release.renderState -;RENDER_STATE_UNSPECIFIED;SUCCEEDED;FAILED;IN_PROGRESS
Retry.backoffMode -;BACKOFF_MODE_UNSPECIFIED;BACKOFF_MODE_LINEAR;BACKOFF_MODE_EXPONENTIAL
Rollout.approvalState -;APPROVAL_STATE_UNSPECIFIED;NEEDS_APPROVAL;DOES_NOT_NEED_APPROVAL;APPROVED;REJECTED
Rollout.deployFailureCause -;FAILURE_CAUSE_UNSPECIFIED;CLOUD_BUILD_UNAVAILABLE;EXECUTION_FAILED;DEADLINE_EXCEEDED;RELEASE_FAILED;RELEASE_ABANDONED;VERIFICATION_CONFIG_NOT_FOUND;CLOUD_BUILD_REQUEST_FAILED;OPERATION_FEATURE_NOT_SUPPORTED
Rollout.state -;STATE_UNSPECIFIED;SUCCEEDED;FAILED;IN_PROGRESS;PENDING_APPROVAL;APPROVAL_REJECTED;PENDING;PENDING_RELEASE;CANCELLING;CANCELLED;HALTED
RolloutRestriction.actions -;ROLLOUT_ACTIONS_UNSPECIFIED;ADVANCE;APPROVE;CANCEL;CREATE;IGNORE_JOB;RETRY_JOB;ROLLBACK;TERMINATE_JOBRUN
RolloutRestriction.invokers -;INVOKER_UNSPECIFIED;USER;DEPLOY_AUTOMATION
SkaffoldSupportedCondition.skaffoldSupportState -;SKAFFOLD_SUPPORT_STATE_UNSPECIFIED;SKAFFOLD_SUPPORT_STATE_SUPPORTED;SKAFFOLD_SUPPORT_STATE_MAINTENANCE_MODE;SKAFFOLD_SUPPORT_STATE_UNSUPPORTED
TargetRender.failureCause -;FAILURE_CAUSE_UNSPECIFIED;CLOUD_BUILD_UNAVAILABLE;EXECUTION_FAILED;CLOUD_BUILD_REQUEST_FAILED;VERIFICATION_CONFIG_NOT_FOUND;CUSTOM_ACTION_NOT_FOUND;DEPLOYMENT_STRATEGY_NOT_SUPPORTED;RENDER_FEATURE_NOT_SUPPORTED
TargetRender.renderingState -;TARGET_RENDER_STATE_UNSPECIFIED;SUCCEEDED;FAILED;IN_PROGRESS
ToolVersionSupportedCondition.toolVersionSupportState -;TOOL_VERSION_SUPPORT_STATE_UNSPECIFIED;TOOL_VERSION_SUPPORT_STATE_SUPPORTED;TOOL_VERSION_SUPPORT_STATE_MAINTENANCE_MODE;TOOL_VERSION_SUPPORT_STATE_UNSUPPORTED
WeeklyWindow.daysOfWeek -;DAY_OF_WEEK_UNSPECIFIED;MONDAY;TUESDAY;WEDNESDAY;THURSDAY;FRIDAY;SATURDAY;SUNDAY
projects.locations.customTargetTypes;create POST v1/{parent=projects/*/locations/*}/customTargetTypes CustomTargetType Operation;?customTargetTypeId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/customTargetTypes/*} - Operation;?allowMissing b;?etag s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/customTargetTypes/*} - CustomTargetType;getIamPolicy GET v1/{resource=projects/*/locations/*/customTargetTypes/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/customTargetTypes - ListCustomTargetTypesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/customTargetTypes/*} CustomTargetType Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/customTargetTypes/*}:setIamPolicy SetIamPolicyRequest Policy
projects.locations.deliveryPipelines;create POST v1/{parent=projects/*/locations/*}/deliveryPipelines DeliveryPipeline Operation;?deliveryPipelineId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/deliveryPipelines/*} - Operation;?allowMissing b;?etag s;?force b;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/deliveryPipelines/*} - DeliveryPipeline;getIamPolicy GET v1/{resource=projects/*/locations/*/deliveryPipelines/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/deliveryPipelines - ListDeliveryPipelinesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/deliveryPipelines/*} DeliveryPipeline Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/deliveryPipelines/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/deliveryPipelines/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.deliveryPipelines.automations;create POST v1/{parent=projects/*/locations/*/deliveryPipelines/*}/automations Automation Operation;?automationId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/deliveryPipelines/*/automations/*} - Operation;?allowMissing b;?etag s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/deliveryPipelines/*/automations/*} - Automation;list GET v1/{parent=projects/*/locations/*/deliveryPipelines/*}/automations - ListAutomationsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/deliveryPipelines/*/automations/*} Automation Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b
projects.locations.deliveryPipelines.releases;create POST v1/{parent=projects/*/locations/*/deliveryPipelines/*}/releases Release Operation;?overrideDeployPolicy [s;?releaseId s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/deliveryPipelines/*/releases/*} - Release;list GET v1/{parent=projects/*/locations/*/deliveryPipelines/*}/releases - ListReleasesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.deliveryPipelines.releases.rollouts;create POST v1/{parent=projects/*/locations/*/deliveryPipelines/*/releases/*}/rollouts Rollout Operation;?overrideDeployPolicy [s;?requestId s;?rolloutId s;?startingPhaseId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/deliveryPipelines/*/releases/*/rollouts/*} - Rollout;list GET v1/{parent=projects/*/locations/*/deliveryPipelines/*/releases/*}/rollouts - ListRolloutsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s
projects.locations.deployPolicies;create POST v1/{parent=projects/*/locations/*}/deployPolicies DeployPolicy Operation;?deployPolicyId s;?requestId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/deployPolicies/*} - Operation;?allowMissing b;?etag s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/deployPolicies/*} - DeployPolicy;getIamPolicy GET v1/{resource=projects/*/locations/*/deployPolicies/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/deployPolicies - ListDeployPoliciesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/deployPolicies/*} DeployPolicy Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/deployPolicies/*}:setIamPolicy SetIamPolicyRequest Policy
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.targets;create POST v1/{parent=projects/*/locations/*}/targets Target Operation;?requestId s;?targetId s;?validateOnly b;delete DELETE v1/{name=projects/*/locations/*/targets/*} - Operation;?allowMissing b;?etag s;?requestId s;?validateOnly b;get GET v1/{name=projects/*/locations/*/targets/*} - Target;getIamPolicy GET v1/{resource=projects/*/locations/*/targets/*}:getIamPolicy - Policy;?options.requestedPolicyVersion i;list GET v1/{parent=projects/*/locations/*}/targets - ListTargetsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/targets/*} Target Operation;?allowMissing b;?requestId s;?updateMask m;?validateOnly b;setIamPolicy POST v1/{resource=projects/*/locations/*/targets/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/targets/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
