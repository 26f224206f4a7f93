// swift-format-ignore-file
// Written by `make discovery` from the Discovery document modelarmor:v1 of 20251112 in Tests/embed/documents. Do not edit.
extension GoogleAPI {
    static let modelarmorV1 = GoogleAPI(
        #"""
modelarmor.v1 20251112 https://modelarmor.googleapis.com/ Model Armor API
Empty 8;FilterConfig 191;ListTemplatesResponse 76;MaliciousUriFilterSettings 49;MultiLanguageDetection 58;PiAndJailbreakFilterSettings 69;RaiFilter 89;RaiFilterSettings 45;SdpAdvancedConfig 59;SdpBasicConfig 37;SdpFilterSettings 82;Template 124;TemplateMetadata 302
MaliciousUriFilterSettings.filterEnforcement 109;PiAndJailbreakFilterSettings.confidenceLevel 122;PiAndJailbreakFilterSettings.filterEnforcement 114;RaiFilter.filterType 102;SdpBasicConfig.filterEnforcement 93;TemplateMetadata.enforcementType 95
projects.locations.templates 501
Empty -
FilterConfig -;maliciousUriFilterSettings @MaliciousUriFilterSettings;piAndJailbreakFilterSettings @PiAndJailbreakFilterSettings;raiSettings @RaiFilterSettings;sdpSettings @SdpFilterSettings
ListTemplatesResponse -;nextPageToken s;templates [@Template;unreachable [s
MaliciousUriFilterSettings -;filterEnforcement #
MultiLanguageDetection -;enableMultiLanguageDetection b +
PiAndJailbreakFilterSettings -;confidenceLevel #;filterEnforcement #
RaiFilter -;confidenceLevel #PiAndJailbreakFilterSettings.confidenceLevel;filterType # +
RaiFilterSettings -;raiFilters [@RaiFilter +
SdpAdvancedConfig -;deidentifyTemplate s;inspectTemplate s
SdpBasicConfig -;filterEnforcement #
SdpFilterSettings -;advancedConfig @SdpAdvancedConfig;basicConfig @SdpBasicConfig
Template -;createTime t -;filterConfig @FilterConfig +;labels {s;name s *;templateMetadata @TemplateMetadata;updateTime t -
TemplateMetadata -;customLlmResponseSafetyErrorCode i;customLlmResponseSafetyErrorMessage s;customPromptSafetyErrorCode i;customPromptSafetyErrorMessage s;enforcementType #;ignorePartialInvocationFailures b;logSanitizeOperations b;logTemplateOperations b;multiLanguageDetection @MultiLanguageDetection
MaliciousUriFilterSettings.filterEnforcement -;MALICIOUS_URI_FILTER_ENFORCEMENT_UNSPECIFIED;ENABLED;DISABLED
PiAndJailbreakFilterSettings.confidenceLevel -;DETECTION_CONFIDENCE_LEVEL_UNSPECIFIED;LOW_AND_ABOVE;MEDIUM_AND_ABOVE;HIGH
PiAndJailbreakFilterSettings.filterEnforcement -;PI_AND_JAILBREAK_FILTER_ENFORCEMENT_UNSPECIFIED;ENABLED;DISABLED
RaiFilter.filterType -;RAI_FILTER_TYPE_UNSPECIFIED;SEXUALLY_EXPLICIT;HATE_SPEECH;HARASSMENT;DANGEROUS
SdpBasicConfig.filterEnforcement -;SDP_BASIC_CONFIG_ENFORCEMENT_UNSPECIFIED;ENABLED;DISABLED
TemplateMetadata.enforcementType -;ENFORCEMENT_TYPE_UNSPECIFIED;INSPECT_ONLY;INSPECT_AND_BLOCK
projects.locations.templates;create POST v1/{parent=projects/*/locations/*}/templates Template Template;?requestId s;?templateId s;delete DELETE v1/{name=projects/*/locations/*/templates/*} - Empty;?requestId s;get GET v1/{name=projects/*/locations/*/templates/*} - Template;list GET v1/{parent=projects/*/locations/*}/templates - ListTemplatesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/templates/*} Template Template;?requestId s;?updateMask m

"""#)
}
