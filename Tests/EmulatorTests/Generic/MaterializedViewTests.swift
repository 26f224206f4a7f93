import Testing
import Text

@testable import Emulator

private let datasets = "https://bigquery.googleapis.com/bigquery/v2/projects/acme-ml/datasets"

// bigquery-19
@Test func theQueryOfAMaterializedViewStays() {
    var cloud = TestCloud(enabled: ["bigquery"])
    cloud.call("POST", datasets, ["datasetReference": ["datasetId": "d"]])
    let body: JSONValue = [
        "tableReference": ["projectId": "acme-ml", "datasetId": "d", "tableId": "t"],
        "materializedView": ["query": "SELECT 1"],
    ]
    #expect(cloud.call("POST", datasets + "/d/tables", body).status == 200)
    #expect(
        cloud.call("PATCH", datasets + "/d/tables" + "/t", ["materializedView": ["query": "SELECT 2"]]).status == 400)
    #expect(
        cloud.call("PATCH", datasets + "/d/tables" + "/t", ["materializedView": ["query": "SELECT 1"]]).status == 200)
}
