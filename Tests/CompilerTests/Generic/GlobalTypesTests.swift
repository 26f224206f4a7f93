import PlanModel
import Testing
import Text

@testable import Compiler

/// Where an entry without a location is.
@Suite struct GlobalTypesTests {
    /// A misspelt type would have no effect.
    @Test func eachIsAType() {
        for name in globalTypes {
            let type = GenericType(named: name, KnownAPIs())
            #expect(type?.steps.contains { $0.word == "locations" } == true, "\(name)")
        }
        #expect(Set(globalTypes).count == globalTypes.count)
    }

    @Test func anAPIIsGlobalAndAGatewayIsNot() throws {
        let plan = try ResourceFiles(
            """
            a: {type: apigateway.v1/projects.locations.apis}
            c: {type: apigateway.v1/projects.locations.apis.configs, parent: apigateway_apis.a}
            g: {type: apigateway.v1/projects.locations.gateways, body: {apiConfig: "${apigateway_apis_configs.c.name}"}}
            m: {type: certificatemanager.v1/projects.locations.certificateMaps}
            r: {type: networkservices.v1/projects.locations.meshes}

            """
        ).plan()
        for address in [
            "apigateway_apis.a", "apigateway_apis_configs.c", "certificatemanager_certificate_maps.m",
            "networkservices_meshes.r",
        ] {
            #expect(try plan.resource(address).name.contains("/locations/global/"), "\(address)")
        }
        #expect(try !plan.resource("apigateway_gateways.g").name.contains("global"))
    }

    @Test func whatIsOnlyGlobalHasNoOtherLocation() {
        let errors = ResourceFiles(
            """
            m: {type: certificatemanager.v1/projects.locations.certificateMaps, location: europe-west4}
            k: {type: iam.v1/projects.locations.workloadIdentityPools, id: pool-k, location: global}
            p: {type: parametermanager.v1/projects.locations.parameters, location: europe-west4}

            """
        ).errors
        #expect(errors.count == 1 && errors.first?.hasPrefix("m.location: ") == true, "\(errors)")
    }

    /// BigQuery shows a type that has two names under the older one (bigquery-16).
    @Test func aColumnHasTheOlderNameOfItsType() throws {
        let plan = try ResourceFiles(
            """
            d: {type: bigquery.v2/datasets}
            t:
              type: bigquery.v2/tables
              parent: bigquery_datasets.d
              body:
                schema: {fields: [{name: s, type: STRUCT, fields: [{name: i, type: INT64}, {name: x, type: STRING}]}, {name: b, type: BOOL}]}

            """
        ).plan()
        let fields = try plan.resource("bigquery_tables.t").body[at("schema", "fields")]
        #expect(fields?[at("0", "type")] == "RECORD" && fields?[at("0", "fields", "0", "type")] == "INTEGER")
        #expect(fields?[at("0", "fields", "1", "type")] == "STRING" && fields?[at("1", "type")] == "BOOLEAN")
    }
}
