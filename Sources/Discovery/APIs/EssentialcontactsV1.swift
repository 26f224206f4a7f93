// swift-format-ignore-file
// Written by `make discovery` from the Discovery document essentialcontacts:v1 of 20260319 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let essentialcontactsV1 = GoogleAPI(
        #"""
essentialcontacts.v1 20260319 https://essentialcontacts.googleapis.com/ Essential Contacts API
GoogleCloudEssentialcontactsV1Contact 151;GoogleCloudEssentialcontactsV1ListContactsResponse 118;GoogleProtobufEmpty 22
GoogleCloudEssentialcontactsV1Contact.notificationCategorySubscriptions 192;GoogleCloudEssentialcontactsV1Contact.validationState 99
folders.contacts 533;organizations.contacts 569;projects.contacts 539
GoogleCloudEssentialcontactsV1Contact -;email s +;languageTag s +;name s -;notificationCategorySubscriptions [# +;validateTime t -;validationState # -
GoogleCloudEssentialcontactsV1ListContactsResponse -;contacts [@GoogleCloudEssentialcontactsV1Contact;nextPageToken s
GoogleProtobufEmpty -
GoogleCloudEssentialcontactsV1Contact.notificationCategorySubscriptions -;NOTIFICATION_CATEGORY_UNSPECIFIED;ALL;SUSPENSION;SECURITY;TECHNICAL;BILLING;LEGAL;PRODUCT_UPDATES;TECHNICAL_INCIDENTS
GoogleCloudEssentialcontactsV1Contact.validationState -;VALIDATION_STATE_UNSPECIFIED;VALID;INVALID
folders.contacts;create POST v1/{parent=folders/*}/contacts GoogleCloudEssentialcontactsV1Contact GoogleCloudEssentialcontactsV1Contact;delete DELETE v1/{name=folders/*/contacts/*} - GoogleProtobufEmpty;get GET v1/{name=folders/*/contacts/*} - GoogleCloudEssentialcontactsV1Contact;list GET v1/{parent=folders/*}/contacts - GoogleCloudEssentialcontactsV1ListContactsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=folders/*/contacts/*} GoogleCloudEssentialcontactsV1Contact GoogleCloudEssentialcontactsV1Contact;?updateMask m
organizations.contacts;create POST v1/{parent=organizations/*}/contacts GoogleCloudEssentialcontactsV1Contact GoogleCloudEssentialcontactsV1Contact;delete DELETE v1/{name=organizations/*/contacts/*} - GoogleProtobufEmpty;get GET v1/{name=organizations/*/contacts/*} - GoogleCloudEssentialcontactsV1Contact;list GET v1/{parent=organizations/*}/contacts - GoogleCloudEssentialcontactsV1ListContactsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=organizations/*/contacts/*} GoogleCloudEssentialcontactsV1Contact GoogleCloudEssentialcontactsV1Contact;?updateMask m
projects.contacts;create POST v1/{parent=projects/*}/contacts GoogleCloudEssentialcontactsV1Contact GoogleCloudEssentialcontactsV1Contact;delete DELETE v1/{name=projects/*/contacts/*} - GoogleProtobufEmpty;get GET v1/{name=projects/*/contacts/*} - GoogleCloudEssentialcontactsV1Contact;list GET v1/{parent=projects/*}/contacts - GoogleCloudEssentialcontactsV1ListContactsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/contacts/*} GoogleCloudEssentialcontactsV1Contact GoogleCloudEssentialcontactsV1Contact;?updateMask m

"""#)
}
