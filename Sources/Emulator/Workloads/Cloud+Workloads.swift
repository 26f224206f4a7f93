import HTTP
import Text

extension Cloud {
    /// The full names of the Cloud Run services and jobs that end with `/name`, such as `jobs/cron-feature`; or `name`
    /// itself, if it is the full name of one.
    package func workloadNames(_ name: String) -> [String] {
        let store = store
        let all = store.shelves(startingWith: "run/").filter { $0.hasSuffix("/services") || $0.hasSuffix("/jobs") }
            .flatMap { shelf in store.records(shelf).map { "\(shelf.dropFirst("run/".count))/\($0.id)" } }
        return all.filter { $0 == name || $0.hasSuffix("/" + name) }
    }

    /// The service or job of that full name, with its secrets' payloads as Cloud Run would read them now.
    package func workload(_ name: String, at now: Instant) throws(WorkloadError) -> Workload {
        let object = try get("https://run.googleapis.com/v2/\(name)", now)
        let isJob = name.split(separator: "/").dropLast().last == "jobs"
        return try Workload(object, isJob: isJob) { version throws(WorkloadError) in
            let answer = try get("https://secretmanager.googleapis.com/v1/\(version):access", now)
            guard let payload = answer["payload"]?["data"]?.string.flatMap({ bytes(base64: $0) }) else {
                throw WorkloadError(description: "\(version) has no payload")
            }
            return String(decoding: payload, as: UTF8.self)
        }
    }

    /// Creates an execution of the job like `:run`, and returns its id.
    package func startExecution(of job: String, at now: Instant) throws(WorkloadError) -> String {
        let operation = try send(Request("POST", "https://run.googleapis.com/v2/\(job):run", json: [:]), now)
        let name = operation["metadata"]?["name"]?.string ?? ""
        return name.split(separator: "/").last.map(String.init) ?? name
    }

    private func get(_ url: String, _ now: Instant) throws(WorkloadError) -> JSONValue {
        try send(Request("GET", url), now)
    }

    private func send(_ request: Request, _ now: Instant) throws(WorkloadError) -> JSONValue {
        let response: Response
        do throws(TransportError) {
            response = try answer(request, at: now)
        } catch {
            throw WorkloadError(description: error.message)
        }
        guard response.isSuccess, let value = try? JSONValue(parsing: response.body) else {
            let message = (try? JSONValue(parsing: response.body))?["error"]?["message"]?.string
            throw WorkloadError(
                description: "\(request.method) \(request.url) -> \(response.status) \(message ?? "")")
        }
        return value
    }
}
