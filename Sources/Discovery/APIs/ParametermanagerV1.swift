// swift-format-ignore-file
// Written by `make discovery` from the Discovery document parametermanager:v1 of 20260923 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let parametermanagerV1 = GoogleAPI(
        #"""
parametermanager.v1 20260923 https://parametermanager.googleapis.com/ Parameter Manager API
Empty 8;ListParameterVersionsResponse 100;ListParametersResponse 79;ListTemplateVersionsResponse 97;ListTemplatesResponse 76;Parameter 126;ParameterVersion 142;ParameterVersionPayload 48;ResourcePolicyMember 76;Template 69;TemplateVersion 103;TemplateVersionPayload 34
Parameter.format 70;ParameterVersion.checksumSource 94;Template.format 88;projects.locations.parameters.versions.get.view 78
projects.locations.parameters 514;projects.locations.parameters.versions 635;projects.locations.templates 501;projects.locations.templates.versions 669
Empty -
ListParameterVersionsResponse -;nextPageToken s;parameterVersions [@ParameterVersion;unreachable [s
ListParametersResponse -;nextPageToken s;parameters [@Parameter;unreachable [s
ListTemplateVersionsResponse -;nextPageToken s;templateVersions [@TemplateVersion;unreachable [s
ListTemplatesResponse -;nextPageToken s;templates [@Template;unreachable [s
Parameter -;createTime t -;format #;kmsKey s;labels {s;name s *;policyMember @ResourcePolicyMember -;tags {s <;updateTime t -
ParameterVersion -;checksumSource # -;createTime t -;disabled b;kmsKeyVersion s -;name s *;payload @ParameterVersionPayload +^;updateTime t -
ParameterVersionPayload -;data y +;dataCrc32c l
ResourcePolicyMember -;iamPolicyNamePrincipal s -;iamPolicyUidPrincipal s -
Template -;createTime t -;format #;labels {s;name s *;updateTime t -
TemplateVersion -;createTime t -;disabled b;name s *;payload @TemplateVersionPayload +^;updateTime t -
TemplateVersionPayload -;data y +
Parameter.format -;PARAMETER_FORMAT_UNSPECIFIED;UNFORMATTED;YAML;JSON
ParameterVersion.checksumSource -;CHECKSUM_SOURCE_UNSPECIFIED;SERVER_GENERATED;USER_SPECIFIED
Template.format -;TEMPLATE_FORMAT_UNSPECIFIED;TEMPLATE_FORMAT_YAML;TEMPLATE_FORMAT_JSON
projects.locations.parameters.versions.get.view -;VIEW_UNSPECIFIED;BASIC;FULL
projects.locations.parameters;create POST v1/{parent=projects/*/locations/*}/parameters Parameter Parameter;?parameterId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/parameters/*} - Empty;?requestId s;get GET v1/{name=projects/*/locations/*/parameters/*} - Parameter;list GET v1/{parent=projects/*/locations/*}/parameters - ListParametersResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/parameters/*} Parameter Parameter;?requestId s;?updateMask m
projects.locations.parameters.versions;create POST v1/{parent=projects/*/locations/*/parameters/*}/versions ParameterVersion ParameterVersion;?parameterVersionId s;?requestId s;delete DELETE v1/{name=projects/*/locations/*/parameters/*/versions/*} - Empty;?requestId s;get GET v1/{name=projects/*/locations/*/parameters/*/versions/*} - ParameterVersion;?view #;list GET v1/{parent=projects/*/locations/*/parameters/*}/versions - ListParameterVersionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/parameters/*/versions/*} ParameterVersion ParameterVersion;?requestId s;?updateMask m
projects.locations.templates;create POST v1/{parent=projects/*/locations/*}/templates Template Template;?requestId s;?templateId s;delete DELETE v1/{name=projects/*/locations/*/templates/*} - Empty;?requestId s;get GET v1/{name=projects/*/locations/*/templates/*} - Template;list GET v1/{parent=projects/*/locations/*}/templates - ListTemplatesResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/templates/*} Template Template;?requestId s;?updateMask m
projects.locations.templates.versions;create POST v1/{parent=projects/*/locations/*/templates/*}/versions TemplateVersion TemplateVersion;?requestId s;?templateVersionId s;delete DELETE v1/{name=projects/*/locations/*/templates/*/versions/*} - Empty;?requestId s;get GET v1/{name=projects/*/locations/*/templates/*/versions/*} - TemplateVersion;?view #projects.locations.parameters.versions.get.view;list GET v1/{parent=projects/*/locations/*/templates/*}/versions - ListTemplateVersionsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/templates/*/versions/*} TemplateVersion TemplateVersion;?requestId s;?updateMask m

"""#)
}
