import Compiler
import PlanModel
import Testing
import Text

/// Settings that are always there, and objects that are found again by which of several fields they have.
@Suite struct AlternativesTests {
    private static let database =
        "main: {type: firestore.v1/projects.databases, body: {locationId: eur3, type: FIRESTORE_NATIVE}}\n"
    private static let schedules =
        "type: firestore.v1/projects.databases.backupSchedules, parent: firestore_databases.main"
    private static let fields =
        "type: firestore.v1/projects.databases.collectionGroups.fields, parent: firestore_databases.main/collectionGroups/g"

    @Test func settingsAreSetAndSetBackByTheirUpdate() throws {
        let plan = try ResourceFiles(
            Self.database + "f: {\(Self.fields), id: address.city, body: {ttlConfig: {}}}\n"
        ).plan()
        let field = try plan.resource("firestore_databases_collection_groups_fields.f")
        let url =
            "https://firestore.googleapis.com/v1/projects/acme-local/databases/main/collectionGroups/g/fields/address.city"
        #expect(field.calls.create?.method == "PATCH" && field.calls.create?.url == url + "?updateMask=ttlConfig")
        #expect(field.calls.delete?.method == "PATCH" && field.calls.delete?.body == [:])
        #expect(field.calls.delete?.url == url + "?updateMask=indexConfig,ttlConfig")
        #expect(field.calls.create?.operation == "https://firestore.googleapis.com/v1/")
        #expect(field.body["name"]?.string?.hasSuffix("/fields/address.city") == true)
    }

    @Test(arguments: [
        ("f: {\(fields), body: {}}", "nothing of it is set"),
        ("f: {\(fields), body: {ttlConfig: {state: ACTIVE}}}", "'state'"),
        ("s: {\(schedules), body: {retention: 604800s}}", "it needs one of dailyRecurrence, weeklyRecurrence"),
        (
            "s: {\(schedules), body: {dailyRecurrence: {}, weeklyRecurrence: {day: MONDAY}}}",
            "it needs one of dailyRecurrence, weeklyRecurrence"
        ),
        (
            "s: {\(schedules), body: {weeklyRecurrence: {day: MONDAY}}}\n"
                + "t: {\(schedules), body: {weeklyRecurrence: {day: FRIDAY}}}",
            "both are found again by weeklyRecurrence"
        ),
        // cloudkms-9
        (
            "r: {type: cloudkms.v1/projects.locations.keyRings}\nk: {type: cloudkms.v1/projects.locations.keyRings.cryptoKeys, "
                + "parent: cloudkms_key_rings.r, body: {rotationPeriod: 7776000s}}",
            "'rotationPeriod' needs 'nextRotationTime' beside it"
        ),
        (
            "t: {type: pubsub.v1/projects.topics, id: \"${firestore_databases.main.name}\"}",
            "no reference can stand in an id"
        ),
    ])
    func whatCannotBeSetIsTold(text: String, message: String) {
        let errors = ResourceFiles(Self.database + text + "\n").errors
        #expect(errors.contains { $0.contains(message) }, "\(errors)")
    }

    @Test func aDailyAndAWeeklyScheduleAreTwo() {
        let errors = ResourceFiles(
            Self.database + "s: {\(Self.schedules), body: {dailyRecurrence: {}}}\n"
                + "t: {\(Self.schedules), body: {weeklyRecurrence: {day: FRIDAY}}}\n"
        ).errors
        #expect(errors.isEmpty, "\(errors)")
    }

    // alloydb-2
    @Test func aClusterNeedsNoNetworkOfTheOldForm() {
        let psc = "c: {type: alloydb.v1/projects.locations.clusters, body: {pscConfig: {pscEnabled: true}}}\n"
        #expect(ResourceFiles(psc).errors.isEmpty, "\(ResourceFiles(psc).errors)")
    }
}
