// swift-format-ignore-file
// Written by `make discovery` from the Discovery document billingbudgets:v1 of 20261011 in google-api-python-client 2.202.0. Do not edit.
extension GoogleAPI {
    static let billingbudgetsV1 = GoogleAPI(
        #"""
billingbudgets.v1 20261011 https://billingbudgets.googleapis.com/ Cloud Billing Budget API
GoogleCloudBillingBudgetsV1Budget 349;GoogleCloudBillingBudgetsV1BudgetAmount 137;GoogleCloudBillingBudgetsV1CustomPeriod 94;GoogleCloudBillingBudgetsV1Filter 216;GoogleCloudBillingBudgetsV1LastPeriodAmount 46;GoogleCloudBillingBudgetsV1ListBudgetsResponse 109;GoogleCloudBillingBudgetsV1NotificationsRule 172;GoogleCloudBillingBudgetsV1SpendCap 131;GoogleCloudBillingBudgetsV1ThresholdRule 77;GoogleProtobufEmpty 22;GoogleTypeDate 38;GoogleTypeMoney 49
GoogleCloudBillingBudgetsV1Budget.ownershipScope 105;GoogleCloudBillingBudgetsV1Filter.calendarPeriod 98;GoogleCloudBillingBudgetsV1Filter.creditTypesTreatment 158;GoogleCloudBillingBudgetsV1SpendCap.inputState 108;GoogleCloudBillingBudgetsV1ThresholdRule.spendBasis 103
billingAccounts.budgets 560
GoogleCloudBillingBudgetsV1Budget -;amount @GoogleCloudBillingBudgetsV1BudgetAmount +;budgetFilter @GoogleCloudBillingBudgetsV1Filter;displayName s;etag s;name s -;notificationsRule @GoogleCloudBillingBudgetsV1NotificationsRule;ownershipScope #;spendCap @GoogleCloudBillingBudgetsV1SpendCap;thresholdRules [@GoogleCloudBillingBudgetsV1ThresholdRule
GoogleCloudBillingBudgetsV1BudgetAmount -;lastPeriodAmount @GoogleCloudBillingBudgetsV1LastPeriodAmount;specifiedAmount @GoogleTypeMoney
GoogleCloudBillingBudgetsV1CustomPeriod -;endDate @GoogleTypeDate;startDate @GoogleTypeDate +
GoogleCloudBillingBudgetsV1Filter -;calendarPeriod #;creditTypes [s;creditTypesTreatment #;customPeriod @GoogleCloudBillingBudgetsV1CustomPeriod;labels {[a;projects [s;resourceAncestors [s;services [s;subaccounts [s
GoogleCloudBillingBudgetsV1LastPeriodAmount -
GoogleCloudBillingBudgetsV1ListBudgetsResponse -;budgets [@GoogleCloudBillingBudgetsV1Budget;nextPageToken s
GoogleCloudBillingBudgetsV1NotificationsRule -;disableDefaultIamRecipients b;enableProjectLevelRecipients b;monitoringNotificationChannels [s;pubsubTopic s;schemaVersion s
GoogleCloudBillingBudgetsV1SpendCap -;inputState # +;outputState #GoogleCloudBillingBudgetsV1SpendCap.inputState -;reconciling b -
GoogleCloudBillingBudgetsV1ThresholdRule -;spendBasis #;thresholdPercent n +
GoogleProtobufEmpty -
GoogleTypeDate -;day i;month i;year i
GoogleTypeMoney -;currencyCode s;nanos i;units l
GoogleCloudBillingBudgetsV1Budget.ownershipScope -;OWNERSHIP_SCOPE_UNSPECIFIED;ALL_USERS;BILLING_ACCOUNT
GoogleCloudBillingBudgetsV1Filter.calendarPeriod -;CALENDAR_PERIOD_UNSPECIFIED;MONTH;QUARTER;YEAR
GoogleCloudBillingBudgetsV1Filter.creditTypesTreatment -;CREDIT_TYPES_TREATMENT_UNSPECIFIED;INCLUDE_ALL_CREDITS;EXCLUDE_ALL_CREDITS;INCLUDE_SPECIFIED_CREDITS
GoogleCloudBillingBudgetsV1SpendCap.inputState -;STATE_UNSPECIFIED;CONFIGURED;ENFORCED;AWAITING_NEXT_PERIOD
GoogleCloudBillingBudgetsV1ThresholdRule.spendBasis -;BASIS_UNSPECIFIED;CURRENT_SPEND;FORECASTED_SPEND
billingAccounts.budgets;create POST v1/{parent=billingAccounts/*}/budgets GoogleCloudBillingBudgetsV1Budget GoogleCloudBillingBudgetsV1Budget;delete DELETE v1/{name=billingAccounts/*/budgets/*} - GoogleProtobufEmpty;get GET v1/{name=billingAccounts/*/budgets/*} - GoogleCloudBillingBudgetsV1Budget;list GET v1/{parent=billingAccounts/*}/budgets - GoogleCloudBillingBudgetsV1ListBudgetsResponse;?pageSize i;?pageToken s;?scope s;patch PATCH v1/{name=billingAccounts/*/budgets/*} GoogleCloudBillingBudgetsV1Budget GoogleCloudBillingBudgetsV1Budget;?updateMask m

"""#)
}
