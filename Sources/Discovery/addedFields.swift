/// Fields that a service takes although its Discovery document lacks them, each as a document has it (docs/discovery.md), by API
/// and message (monitoring-49, monitoring-50).
let addedFields: [String: [String: [String]]] = [
    "monitoring.v1": ["ChartOptions": ["showLegend b"], "Dashboard": ["description s"]]
]
