import HTTP
import Text
import Testing

@testable import Emulator

@Test func changesMakeTheStoreAgain() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
    cloud.call("POST", bucketUrl + "?project=acme-ml", uniformBucket("data-of-acme"))
    cloud.call("POST", bucketUrl + "/data-of-acme/managedFolders", ["name": "a/b/"])
    let changes = cloud.store.takeChanges()
    #expect(cloud.store.takeChanges().isEmpty)
    let again = Store(replaying: changes)
    #expect(again.contents == cloud.store.contents)
    #expect(again["storage/buckets/data-of-acme/managedFolders", "a/b/"] != nil)
}

@Test func deletesAreChanges() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    var log = cloud.store.takeChanges()
    cloud.call("DELETE", iamUrl + "/runner-a@acme-ml.iam.gserviceaccount.com")
    log += cloud.store.takeChanges()
    #expect(Store(replaying: log).contents == cloud.store.contents)
    #expect(log.contains { $0.value == nil })
}

@Test func aRefusedRequestChangesNothing() {
    var cloud = TestCloud()
    _ = cloud.store.takeChanges()
    let before = cloud.store.contents
    #expect(cloud.call("POST", "https://x/v1/projects/new-project/secrets?secretId=k", [:]).status == 403)
    #expect(cloud.call("POST", bucketUrl + "?project=brand-new", ["name": "goog"]).status == 400)
    #expect(cloud.store.contents == before)
    #expect(cloud.store.takeChanges().isEmpty)
}

@Test func readsLeaveTheStoreUnchanged() {
    var store = Store(projects: ["acme-ml": "100000000001"])
    _ = answer(Request("GET", projectUrl), in: &store, at: testTime)
    _ = answer(Request("GET", serviceUrl), in: &store, at: testTime)
    #expect(store.takeChanges().isEmpty)
}

@Test func onlyTheLastChangeOfAKeyIsTaken() {
    var store = Store()
    store["shelf", "id"] = 1
    store["shelf", "other"] = 1
    store["shelf", "id"] = 2
    #expect(store.takeChanges() == [StoreChange(key: "shelf/other", value: 1), StoreChange(key: "shelf/id", value: 2)])
    store["shelf", "id"] = 2
    #expect(store.takeChanges().isEmpty)
}

@Test func rollingBackRestoresWhatWasThere() {
    var store = Store()
    store["shelf", "a"] = 1
    let mark = store.mark
    store["shelf", "a"] = 2
    store["shelf", "a"] = nil
    store["shelf", "b"] = 3
    store.rollBack(to: mark)
    #expect(store["shelf", "a"] == 1)
    #expect(store["shelf", "b"] == nil)
}

@Test func idsMayHoldSlashesAndPercents() {
    var store = Store()
    store["shelf", "a/b%2Fc"] = 1
    #expect(Store(replaying: store.takeChanges())["shelf", "a/b%2Fc"] == 1)
}

func uniformBucket(_ name: String) -> JSONValue {
    [
        "name": .string(name), "location": "europe-west1",
        "iamConfiguration": ["uniformBucketLevelAccess": ["enabled": true]],
    ]
}
