import Text

extension Words {
    /// What some keys need beside them, so that not all of it is taken out again.
    func complete(_ object: inout JSONObject, at path: [String]) {
        switch path.suffix(2).joined(separator: ".") {
        case "service", "feature": completeWorkload(&object, path[0])
        case "probes.startup", "probes.liveness", "*.startup":
            if object["service"] != nil {
                object["type"] = "grpc"
                object["path"] = nil
            } else if object["path"] != nil || object["headers"] != nil {
                object["type"] = "http"
            }
        // The mount of a bucket on which nobody was given a role fails, as it should.
        case "volumes.*": if object["grant"] != nil { object["grant"] = true }
        case "cors.[]": object.fill("origins", ["https://acme.example"])
        case "lifecycle.[]":
            object.fill("action", "delete")
            object.fill("age", "30d")
            if object["action"] == "set-class" { object.fill("class", "nearline") } else { object["class"] = nil }
        case "cleanup.*":
            if object["tag_prefixes"] != nil { object["tags"] = "tagged" }
            object.fill("action", "delete")
            object.fill("older_than", "30d")
        case "secrets.*": if object["by_hand"] != nil { (object["generated"], object["environment"]) = (nil, nil) }
        case "schedules.*": if path[0] == "project", object["account"] != nil { object["auth"] = "oidc" }
        default: break
        }
    }

    private func completeWorkload(_ object: inout JSONObject, _ file: String) {
        if object["uptime"] != nil {
            object["public"] = true
            (object["invokers"], object["ingress"]) = (nil, nil)
        }
        if object["gpu"] != nil {
            object["gpu"]?["type"] = "nvidia-l4"
            (object["cpu"], object["memory"], object["execution_environment"]) = ("8", "16Gi", nil)
            if file == "service" { object["cpu_idle"] = false }
        } else if object["sidecars"] != nil {
            (object["cpu"], object["memory"]) = ("2", "1Gi")
        }
        if object["table"] != nil {
            object["folder"] = "read-write"
            object["table"]?["as_of"] = "day"
        }
        if object["mount"] != nil, object["folder"] == nil || object["folder"] == "none" { object["folder"] = "read" }
        var volumes: JSONObject = [:]
        for (folder, volume) in object["volumes"]?.object ?? [:] {
            let isCloudSQL = volume["cloud_sql"] != nil
            if isCloudSQL == (folder == "/cloudsql") { volumes[folder] = volume }
            if isCloudSQL { volumes["/cloudsql"] = volume }
            if volume["nfs"] != nil { object["network"] = ["subnet": "default"] }
        }
        if object["volumes"] != nil { object["volumes"] = volumes.isEmpty ? nil : .object(volumes) }
    }

    /// What of the project the files of its services and features rely on.
    func neededOfProject(by files: some Sequence<JSONValue>) -> Set<String> {
        var needed: Set<String> = []
        for file in files {
            if file["alerts"] != nil { needed.insert("notifications") }
            if ["read", "read-write"].contains(file["folder"]?.string) { needed.insert("storage") }
        }
        return needed
    }
}

extension JSONObject {
    fileprivate mutating func fill(_ key: String, _ value: JSONValue) {
        if self[key] == nil { self[key] = value }
    }
}
