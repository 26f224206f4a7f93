import Text

/// What Cloud Run would start for an applied service or job: its container's environment and folders, but no image.
package struct Workload: Sendable, Hashable {
    package enum Shape: Sendable, Hashable {
        case service
        /// `timeout` is in seconds, of one attempt of one task.
        case job(tasks: Int, parallelism: Int, retries: Int, timeout: Int)
    }

    /// A managed folder that the container sees as a directory.
    package struct Mount: Sendable, Hashable {
        /// Absolute, in the container.
        package let path: String
        package let bucket: String
        /// In the bucket, without slashes at its ends; empty: the whole bucket.
        package let folder: String
        package let isReadOnly: Bool
    }

    package let name: String
    package let shape: Shape
    /// Plain values, and the payloads of secrets.
    package let environment: [String: String]
    package let mounts: [Mount]
    /// What the configuration adds to the image's command.
    package let args: [String]
    /// Where a service's container listens.
    package let port: Int
}

/// Why a workload cannot be started.
package struct WorkloadError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}

extension Workload {
    /// Reads a service or job as returned by the API. `secret` gives the payload of a version by its full name, and
    /// throws the API's own message.
    init(
        _ object: JSONValue, isJob: Bool, secret: (String) throws(WorkloadError) -> String
    ) throws(WorkloadError) {
        let name = object["name"]?.string ?? ""
        let execution = object["template"]
        let template = isJob ? execution?["template"] : execution
        guard let containers = template?["containers"]?.array, containers.count == 1, let container = containers.first
        else { throw WorkloadError(description: "\(name) has not exactly one container") }
        let project = name.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        var environment: [String: String] = [:]
        for variable in container["env"]?.array ?? [] {
            guard let key = variable["name"]?.string else { continue }
            if let reference = variable["valueSource"]?["secretKeyRef"] {
                let text = reference["secret"]?.string ?? ""
                let parent = text.contains("/") ? text : "projects/\(project)/secrets/\(text)"
                environment[key] = try secret("\(parent)/versions/\(reference["version"]?.string ?? "latest")")
            } else {
                environment[key] = variable["value"]?.string ?? ""
            }
        }
        self.name = name
        self.environment = environment
        args = container["args"]?.array?.compactMap(\.string) ?? []
        port = container["ports"]?.array?.first?["containerPort"]?.int ?? 8080
        mounts = Self.mounts(container, template?["volumes"]?.array ?? [])
        shape =
            isJob
            ? .job(
                tasks: execution?["taskCount"]?.int ?? 1, parallelism: execution?["parallelism"]?.int ?? 0,
                retries: template?["maxRetries"]?.int ?? 0, timeout: seconds(template?["timeout"]?.string) ?? 600)
            : .service
    }

    private static func mounts(_ container: JSONValue, _ volumes: [JSONValue]) -> [Mount] {
        (container["volumeMounts"]?.array ?? []).compactMap { mount in
            guard let path = mount["mountPath"]?.string,
                let volume = volumes.first(where: { $0["name"] == mount["name"] })?["gcs"],
                let bucket = volume["bucket"]?.string
            else { return nil }
            let options = volume["mountOptions"]?.array?.compactMap(\.string) ?? []
            let only = options.first { $0.hasPrefix("only-dir=") }?.dropFirst("only-dir=".count) ?? ""
            return Mount(
                path: path, bucket: bucket, folder: only.split(separator: "/").joined(separator: "/"),
                isReadOnly: volume["readOnly"]?.bool ?? false)
        }
    }
}

/// `900s` -> 900, fractions dropped.
private func seconds(_ text: String?) -> Int? { text.flatMap { Int($0.prefix { $0 != "." && $0 != "s" }) } }
