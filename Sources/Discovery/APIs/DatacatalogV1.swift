// swift-format-ignore-file
// Written by `make discovery` from the Discovery document datacatalog:v1 of 20261106 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let datacatalogV1 = GoogleAPI(
        #"""
datacatalog.v1 20261106 https://datacatalog.googleapis.com/ Google Cloud Data Catalog API
Binding 44;Empty 8;Expr 53;GetIamPolicyRequest 48;GetPolicyOptions 44;GoogleCloudDatacatalogV1ListPolicyTagsResponse 112;GoogleCloudDatacatalogV1ListTaxonomiesResponse 111;GoogleCloudDatacatalogV1PolicyTag 114;GoogleCloudDatacatalogV1SystemTimestamps 84;GoogleCloudDatacatalogV1Taxonomy 231;GoogleCloudDatacatalogV1TaxonomyService 60;ListOperationsResponse 79;Operation 62;Policy 45;SetIamPolicyRequest 37;Status 37;TestIamPermissionsRequest 43;TestIamPermissionsResponse 44
GoogleCloudDatacatalogV1Taxonomy.activatedPolicyTypes 108;GoogleCloudDatacatalogV1TaxonomyService.name 122
projects.locations.operations 301;projects.locations.taxonomies 950;projects.locations.taxonomies.policyTags 1060
Binding -;condition @Expr;members [s;role s
Empty -
Expr -;description s;expression s;location s;title s
GetIamPolicyRequest -;options @GetPolicyOptions
GetPolicyOptions -;requestedPolicyVersion i
GoogleCloudDatacatalogV1ListPolicyTagsResponse -;nextPageToken s;policyTags [@GoogleCloudDatacatalogV1PolicyTag
GoogleCloudDatacatalogV1ListTaxonomiesResponse -;nextPageToken s;taxonomies [@GoogleCloudDatacatalogV1Taxonomy
GoogleCloudDatacatalogV1PolicyTag -;childPolicyTags [s -;description s;displayName s +;name s *;parentPolicyTag s
GoogleCloudDatacatalogV1SystemTimestamps -;createTime t;expireTime t -;updateTime t
GoogleCloudDatacatalogV1Taxonomy -;activatedPolicyTypes [#;description s;displayName s +;name s *;policyTagCount i -;service @GoogleCloudDatacatalogV1TaxonomyService -;taxonomyTimestamps @GoogleCloudDatacatalogV1SystemTimestamps -
GoogleCloudDatacatalogV1TaxonomyService -;identity s;name #
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
Operation -;done b;error @Status;metadata o;name s;response o
Policy -;bindings [@Binding;etag y;version i
SetIamPolicyRequest -;policy @Policy
Status -;code i;details [o;message s
TestIamPermissionsRequest -;permissions [s
TestIamPermissionsResponse -;permissions [s
GoogleCloudDatacatalogV1Taxonomy.activatedPolicyTypes -;POLICY_TYPE_UNSPECIFIED;FINE_GRAINED_ACCESS_CONTROL
GoogleCloudDatacatalogV1TaxonomyService.name -;MANAGING_SYSTEM_UNSPECIFIED;MANAGING_SYSTEM_DATAPLEX;MANAGING_SYSTEM_OTHER
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.taxonomies;create POST v1/{parent=projects/*/locations/*}/taxonomies GoogleCloudDatacatalogV1Taxonomy GoogleCloudDatacatalogV1Taxonomy;delete DELETE v1/{name=projects/*/locations/*/taxonomies/*} - Empty;get GET v1/{name=projects/*/locations/*/taxonomies/*} - GoogleCloudDatacatalogV1Taxonomy;getIamPolicy POST v1/{resource=projects/*/locations/*/taxonomies/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*}/taxonomies - GoogleCloudDatacatalogV1ListTaxonomiesResponse;?filter s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/taxonomies/*} GoogleCloudDatacatalogV1Taxonomy GoogleCloudDatacatalogV1Taxonomy;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/taxonomies/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/taxonomies/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse
projects.locations.taxonomies.policyTags;create POST v1/{parent=projects/*/locations/*/taxonomies/*}/policyTags GoogleCloudDatacatalogV1PolicyTag GoogleCloudDatacatalogV1PolicyTag;delete DELETE v1/{name=projects/*/locations/*/taxonomies/*/policyTags/*} - Empty;get GET v1/{name=projects/*/locations/*/taxonomies/*/policyTags/*} - GoogleCloudDatacatalogV1PolicyTag;getIamPolicy POST v1/{resource=projects/*/locations/*/taxonomies/*/policyTags/*}:getIamPolicy GetIamPolicyRequest Policy;list GET v1/{parent=projects/*/locations/*/taxonomies/*}/policyTags - GoogleCloudDatacatalogV1ListPolicyTagsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/taxonomies/*/policyTags/*} GoogleCloudDatacatalogV1PolicyTag GoogleCloudDatacatalogV1PolicyTag;?updateMask m;setIamPolicy POST v1/{resource=projects/*/locations/*/taxonomies/*/policyTags/*}:setIamPolicy SetIamPolicyRequest Policy;testIamPermissions POST v1/{resource=projects/*/locations/*/taxonomies/*/policyTags/*}:testIamPermissions TestIamPermissionsRequest TestIamPermissionsResponse

"""#)
}
