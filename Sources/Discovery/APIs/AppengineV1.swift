// swift-format-ignore-file
// Written by `make discovery` from the Discovery document appengine:v1 of 20261023 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let appengineV1 = GoogleAPI(
        #"""
appengine.v1 20261023 https://appengine.googleapis.com/ App Engine Admin API
Application 326;FeatureSettings 64;IdentityAwareProxy 100;ListOperationsResponse 79;Operation 62;Status 37;UrlDispatchRule 44
Application.databaseType 115;Application.servingStatus 78;Application.sslPolicy 62;apps.get.includeExtraData 117
apps 171;apps.operations 200
Application -;authDomain s;codeBucket s -;databaseType #;defaultBucket s -;defaultCookieExpiration d;defaultHostname s -;dispatchRules [@UrlDispatchRule;featureSettings @FeatureSettings;gcrDomain s -;generatedCustomerMetadata o;iap @IdentityAwareProxy;id s *;locationId s;name s -;serviceAccount s;servingStatus #;sslPolicy #
FeatureSettings -;splitHealthChecks b;useContainerOptimizedOs b
IdentityAwareProxy -;enabled b;oauth2ClientId s;oauth2ClientSecret s !;oauth2ClientSecretSha256 s -
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
Operation -;done b;error @Status;metadata o;name s;response o
Status -;code i;details [o;message s
UrlDispatchRule -;domain s;path s;service s
Application.databaseType -;DATABASE_TYPE_UNSPECIFIED;CLOUD_DATASTORE;CLOUD_FIRESTORE;CLOUD_DATASTORE_COMPATIBILITY
Application.servingStatus -;UNSPECIFIED;SERVING;USER_DISABLED;SYSTEM_DISABLED
Application.sslPolicy -;SSL_POLICY_UNSPECIFIED;DEFAULT;MODERN
apps.get.includeExtraData -;INCLUDE_EXTRA_DATA_UNSPECIFIED;INCLUDE_EXTRA_DATA_NONE;INCLUDE_GOOGLE_GENERATED_METADATA
apps;create POST v1/apps Application Operation;get GET v1/apps/{appsId} - Application;?includeExtraData #;patch PATCH v1/apps/{appsId} Application Operation;?updateMask m
apps.operations;get GET v1/apps/{appsId}/operations/{operationsId} - Operation;list GET v1/apps/{appsId}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b

"""#)
}
