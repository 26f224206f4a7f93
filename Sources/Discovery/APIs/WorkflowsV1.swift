// swift-format-ignore-file
// Written by `make discovery` from the Discovery document workflows:v1 of 20260819 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let workflowsV1 = GoogleAPI(
        #"""
workflows.v1 20260819 https://workflows.googleapis.com/ Workflows API
Empty 8;ListOperationsResponse 79;ListWorkflowsResponse 76;Operation 62;StateError 30;Status 37;Workflow 320
StateError.type 45;Workflow.callLogLevel 90;Workflow.executionHistoryLevel 120;Workflow.state 54
projects.locations.operations 301;projects.locations.workflows 482
Empty -
ListOperationsResponse -;nextPageToken s;operations [@Operation;unreachable [s
ListWorkflowsResponse -;nextPageToken s;unreachable [s;workflows [@Workflow
Operation -;done b;error @Status;metadata o;name s;response o
StateError -;details s;type #
Status -;code i;details [o;message s
Workflow -;allKmsKeys [s -;allKmsKeysVersions [s -;callLogLevel #;createTime t -;cryptoKeyName s;cryptoKeyVersion s -;description s;executionHistoryLevel #;labels {s;name s;revisionCreateTime t -;revisionId s -;serviceAccount s;sourceContents s;state # -;stateError @StateError -;tags {s <;updateTime t -;userEnvVars {s
StateError.type -;TYPE_UNSPECIFIED;KMS_ERROR
Workflow.callLogLevel -;CALL_LOG_LEVEL_UNSPECIFIED;LOG_ALL_CALLS;LOG_ERRORS_ONLY;LOG_NONE
Workflow.executionHistoryLevel -;EXECUTION_HISTORY_LEVEL_UNSPECIFIED;EXECUTION_HISTORY_BASIC;EXECUTION_HISTORY_DETAILED
Workflow.state -;STATE_UNSPECIFIED;ACTIVE;UNAVAILABLE
projects.locations.operations;delete DELETE v1/{name=projects/*/locations/*/operations/*} - Empty;get GET v1/{name=projects/*/locations/*/operations/*} - Operation;list GET v1/{name=projects/*/locations/*}/operations - ListOperationsResponse;?filter s;?pageSize i;?pageToken s;?returnPartialSuccess b
projects.locations.workflows;create POST v1/{parent=projects/*/locations/*}/workflows Workflow Operation;?workflowId s;delete DELETE v1/{name=projects/*/locations/*/workflows/*} - Operation;get GET v1/{name=projects/*/locations/*/workflows/*} - Workflow;?revisionId s;list GET v1/{parent=projects/*/locations/*}/workflows - ListWorkflowsResponse;?filter s;?orderBy s;?pageSize i;?pageToken s;patch PATCH v1/{name=projects/*/locations/*/workflows/*} Workflow Operation;?updateMask m

"""#)
}
