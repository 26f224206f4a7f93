// swift-format-ignore-file
// Written by `make discovery` from the Discovery document documentai:v1 of 20260929 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let documentaiV1 = GoogleAPI(
        #"""
documentai.v1 20260929 https://documentai.googleapis.com/ Cloud Document AI API
GoogleCloudDocumentaiV1DocumentSchema 203;GoogleCloudDocumentaiV1DocumentSchemaEntityType 223;GoogleCloudDocumentaiV1DocumentSchemaEntityTypeEnumValues 70;GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty 117;GoogleCloudDocumentaiV1DocumentSchemaMetadata 149;GoogleCloudDocumentaiV1ListProcessorsResponse 110;GoogleCloudDocumentaiV1ListSchemaVersionsResponse 122;GoogleCloudDocumentaiV1ListSchemasResponse 105;GoogleCloudDocumentaiV1NextSchema 101;GoogleCloudDocumentaiV1Processor 280;GoogleCloudDocumentaiV1ProcessorVersionAlias 74;GoogleCloudDocumentaiV1SchemaVersion 137;GoogleLongrunningListOperationsResponse 113;GoogleLongrunningOperation 88;GoogleRpcStatus 46
GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty.method 115;GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty.occurrenceType 165;GoogleCloudDocumentaiV1Processor.state 120
projects.locations.operations 267;projects.locations.processors 460;projects.locations.schemas 591;projects.locations.schemas.schemaVersions 704;projects.operations 91
GoogleCloudDocumentaiV1DocumentSchema -;description s;displayName s;documentPrompt s;entityTypes [@GoogleCloudDocumentaiV1DocumentSchemaEntityType;metadata @GoogleCloudDocumentaiV1DocumentSchemaMetadata
GoogleCloudDocumentaiV1DocumentSchemaEntityType -;baseTypes [s;displayName s;enumValues @GoogleCloudDocumentaiV1DocumentSchemaEntityTypeEnumValues;name s;properties [@GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty
GoogleCloudDocumentaiV1DocumentSchemaEntityTypeEnumValues -;values [s
GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty -;displayName s;method #;name s;occurrenceType #;valueType s
GoogleCloudDocumentaiV1DocumentSchemaMetadata -;documentAllowMultipleLabels b;documentSplitter b;prefixedNamingOnProperties b;skipNamingValidation b
GoogleCloudDocumentaiV1ListProcessorsResponse -;nextPageToken s;processors [@GoogleCloudDocumentaiV1Processor
GoogleCloudDocumentaiV1ListSchemaVersionsResponse -;nextPageToken s;schemaVersions [@GoogleCloudDocumentaiV1SchemaVersion
GoogleCloudDocumentaiV1ListSchemasResponse -;nextPageToken s;schemas [@GoogleCloudDocumentaiV1NextSchema
GoogleCloudDocumentaiV1NextSchema -;createTime t -;displayName s +;labels {s;name s *;updateTime t -
GoogleCloudDocumentaiV1Processor -;activeSchemaVersion s;createTime t -;defaultProcessorVersion s;displayName s;kmsKeyName s;name s -^;processEndpoint s -^;processorVersionAliases [@GoogleCloudDocumentaiV1ProcessorVersionAlias -;satisfiesPzi b -;satisfiesPzs b -;state # -;type s
GoogleCloudDocumentaiV1ProcessorVersionAlias -;alias s;processorVersion s
GoogleCloudDocumentaiV1SchemaVersion -;createTime t -;displayName s +;labels {s;name s *;schema @GoogleCloudDocumentaiV1DocumentSchema +
GoogleLongrunningListOperationsResponse -;nextPageToken s;operations [@GoogleLongrunningOperation;unreachable [s
GoogleLongrunningOperation -;done b;error @GoogleRpcStatus;metadata o;name s;response o
GoogleRpcStatus -;code i;details [o;message s
GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty.method -;METHOD_UNSPECIFIED;EXTRACT;DERIVE;RELAXED_EXTRACT
GoogleCloudDocumentaiV1DocumentSchemaEntityTypeProperty.occurrenceType -;OCCURRENCE_TYPE_UNSPECIFIED;OPTIONAL_ONCE;OPTIONAL_MULTIPLE;REQUIRED_ONCE;REQUIRED_MULTIPLE
GoogleCloudDocumentaiV1Processor.state -;STATE_UNSPECIFIED;ENABLED;DISABLED;ENABLING;DISABLING;CREATING;FAILED;DELETING
projects.locations.operations;get GET v1/{name=projects/*/locations/*/operations/*} - GoogleLongrunningOperation;list GET v1/{name=projects/*/locations/*/operations} - GoogleLongrunningListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.processors;create POST v1/{parent=projects/*/locations/*}/processors GoogleCloudDocumentaiV1Processor GoogleCloudDocumentaiV1Processor;delete DELETE v1/{name=projects/*/locations/*/processors/*} - GoogleLongrunningOperation;get GET v1/{name=projects/*/locations/*/processors/*} - GoogleCloudDocumentaiV1Processor;list GET v1/{parent=projects/*/locations/*}/processors - GoogleCloudDocumentaiV1ListProcessorsResponse;?pageSize i;?pageToken s
projects.locations.schemas;create POST v1/{parent=projects/*/locations/*}/schemas GoogleCloudDocumentaiV1NextSchema GoogleCloudDocumentaiV1NextSchema;delete DELETE v1/{name=projects/*/locations/*/schemas/*} - GoogleLongrunningOperation;?force b;get GET v1/{name=projects/*/locations/*/schemas/*} - GoogleCloudDocumentaiV1NextSchema;list GET v1/{parent=projects/*/locations/*}/schemas - GoogleCloudDocumentaiV1ListSchemasResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/schemas/*} GoogleCloudDocumentaiV1NextSchema GoogleCloudDocumentaiV1NextSchema;?updateMask m
projects.locations.schemas.schemaVersions;create POST v1/{parent=projects/*/locations/*/schemas/*}/schemaVersions GoogleCloudDocumentaiV1SchemaVersion GoogleCloudDocumentaiV1SchemaVersion;delete DELETE v1/{name=projects/*/locations/*/schemas/*/schemaVersions/*} - GoogleLongrunningOperation;get GET v1/{name=projects/*/locations/*/schemas/*/schemaVersions/*} - GoogleCloudDocumentaiV1SchemaVersion;list GET v1/{parent=projects/*/locations/*/schemas/*}/schemaVersions - GoogleCloudDocumentaiV1ListSchemaVersionsResponse;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/schemas/*/schemaVersions/*} GoogleCloudDocumentaiV1SchemaVersion GoogleCloudDocumentaiV1SchemaVersion;?updateMask m
projects.operations;get GET v1/{name=projects/*/operations/*} - GoogleLongrunningOperation

"""#)
}
