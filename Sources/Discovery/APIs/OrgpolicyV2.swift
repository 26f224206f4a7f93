// swift-format-ignore-file
// Written by `make discovery` from the Discovery document orgpolicy:v2 of 20260723 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let orgpolicyV2 = GoogleAPI(
        #"""
orgpolicy.v2 20260723 https://orgpolicy.googleapis.com/ Organization Policy API
GoogleCloudOrgpolicyV2AlternatePolicySpec 92;GoogleCloudOrgpolicyV2CustomConstraint 152;GoogleCloudOrgpolicyV2ListCustomConstraintsResponse 129;GoogleCloudOrgpolicyV2ListPoliciesResponse 101;GoogleCloudOrgpolicyV2Policy 184;GoogleCloudOrgpolicyV2PolicySpec 136;GoogleCloudOrgpolicyV2PolicySpecPolicyRule 178;GoogleCloudOrgpolicyV2PolicySpecPolicyRuleStringValues 90;GoogleProtobufEmpty 22;GoogleTypeExpr 63
GoogleCloudOrgpolicyV2CustomConstraint.actionType 87;GoogleCloudOrgpolicyV2CustomConstraint.methodTypes 123
folders.policies 488;organizations.customConstraints 615;organizations.policies 524;projects.policies 494
GoogleCloudOrgpolicyV2AlternatePolicySpec -;launch s;spec @GoogleCloudOrgpolicyV2PolicySpec
GoogleCloudOrgpolicyV2CustomConstraint -;actionType #;condition s;description s;displayName s;methodTypes [#;name s ^;resourceTypes [s ^;updateTime t -
GoogleCloudOrgpolicyV2ListCustomConstraintsResponse -;customConstraints [@GoogleCloudOrgpolicyV2CustomConstraint;nextPageToken s
GoogleCloudOrgpolicyV2ListPoliciesResponse -;nextPageToken s;policies [@GoogleCloudOrgpolicyV2Policy
GoogleCloudOrgpolicyV2Policy -;alternate @GoogleCloudOrgpolicyV2AlternatePolicySpec;dryRunSpec @GoogleCloudOrgpolicyV2PolicySpec;etag s;name s ^;spec @GoogleCloudOrgpolicyV2PolicySpec
GoogleCloudOrgpolicyV2PolicySpec -;etag s;inheritFromParent b;reset b;rules [@GoogleCloudOrgpolicyV2PolicySpecPolicyRule;updateTime t -
GoogleCloudOrgpolicyV2PolicySpecPolicyRule -;allowAll b;condition @GoogleTypeExpr;denyAll b;enforce b;parameters o;values @GoogleCloudOrgpolicyV2PolicySpecPolicyRuleStringValues
GoogleCloudOrgpolicyV2PolicySpecPolicyRuleStringValues -;allowedValues [s;deniedValues [s
GoogleProtobufEmpty -
GoogleTypeExpr -;description s;expression s;location s;title s
GoogleCloudOrgpolicyV2CustomConstraint.actionType -;ACTION_TYPE_UNSPECIFIED;ALLOW;DENY
GoogleCloudOrgpolicyV2CustomConstraint.methodTypes -;METHOD_TYPE_UNSPECIFIED;CREATE;UPDATE;DELETE;REMOVE_GRANT;GOVERN_TAGS
folders.policies;create POST v2/{parent=folders/*}/policies GoogleCloudOrgpolicyV2Policy GoogleCloudOrgpolicyV2Policy;delete DELETE v2/{name=folders/*/policies/*} - GoogleProtobufEmpty;?etag s;get GET v2/{name=folders/*/policies/*} - GoogleCloudOrgpolicyV2Policy;list GET v2/{parent=folders/*}/policies - GoogleCloudOrgpolicyV2ListPoliciesResponse;?pageSize i;?pageToken s;patch PATCH v2/{name=folders/*/policies/*} GoogleCloudOrgpolicyV2Policy GoogleCloudOrgpolicyV2Policy;?updateMask m
organizations.customConstraints;create POST v2/{parent=organizations/*}/customConstraints GoogleCloudOrgpolicyV2CustomConstraint GoogleCloudOrgpolicyV2CustomConstraint;delete DELETE v2/{name=organizations/*/customConstraints/*} - GoogleProtobufEmpty;get GET v2/{name=organizations/*/customConstraints/*} - GoogleCloudOrgpolicyV2CustomConstraint;list GET v2/{parent=organizations/*}/customConstraints - GoogleCloudOrgpolicyV2ListCustomConstraintsResponse;?pageSize i;?pageToken s;patch PATCH v2/{name=organizations/*/customConstraints/*} GoogleCloudOrgpolicyV2CustomConstraint GoogleCloudOrgpolicyV2CustomConstraint
organizations.policies;create POST v2/{parent=organizations/*}/policies GoogleCloudOrgpolicyV2Policy GoogleCloudOrgpolicyV2Policy;delete DELETE v2/{name=organizations/*/policies/*} - GoogleProtobufEmpty;?etag s;get GET v2/{name=organizations/*/policies/*} - GoogleCloudOrgpolicyV2Policy;list GET v2/{parent=organizations/*}/policies - GoogleCloudOrgpolicyV2ListPoliciesResponse;?pageSize i;?pageToken s;patch PATCH v2/{name=organizations/*/policies/*} GoogleCloudOrgpolicyV2Policy GoogleCloudOrgpolicyV2Policy;?updateMask m
projects.policies;create POST v2/{parent=projects/*}/policies GoogleCloudOrgpolicyV2Policy GoogleCloudOrgpolicyV2Policy;delete DELETE v2/{name=projects/*/policies/*} - GoogleProtobufEmpty;?etag s;get GET v2/{name=projects/*/policies/*} - GoogleCloudOrgpolicyV2Policy;list GET v2/{parent=projects/*}/policies - GoogleCloudOrgpolicyV2ListPoliciesResponse;?pageSize i;?pageToken s;patch PATCH v2/{name=projects/*/policies/*} GoogleCloudOrgpolicyV2Policy GoogleCloudOrgpolicyV2Policy;?updateMask m

"""#)
}
