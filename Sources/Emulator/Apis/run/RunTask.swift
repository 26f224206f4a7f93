import Text

/// The tasks of an execution, derived from it on request. An execution records how many tasks failed but not which.
private func tasks(of execution: JSONObject, _ request: RoutedRequest) throws(Failure) -> [JSONValue] {
    let count = execution["taskCount"]?.int ?? 1
    let failed = execution["failedCount"]?.int ?? 0
    guard failed == 0 || failed == count else {
        throw Failure(
            .unimplemented, "The local cloud does not know which tasks of an execution failed, only how many.")
    }
    let name = execution["name"]?.string ?? ""
    return (0..<count).map { index in
        let id = "\(name.split(separator: "/").last ?? "")-task\(index)"
        var task: JSONObject = [
            "name": .string("\(name)/tasks/\(id)"), "uid": .string(Identifiers.uuid("\(name) task \(index)")),
            "job": execution["job"] ?? "", "execution": .string(name.split(separator: "/").last.map(String.init) ?? ""),
            "generation": "1", "observedGeneration": "1",
        ]
        // The index of the first task is 0, which is omitted like every zero (run-51).
        if index > 0 { task["index"] = JSONValue(index) }
        for key in ["createTime", "startTime", "completionTime", "updateTime", "conditions"] {
            task[key] = execution[key]
        }
        for (key, value) in execution["template"]?.object ?? [:] where request.api.messages.field("Task", key) != nil {
            task[key] = value
        }
        task["etag"] = .string("\"\(Identifiers.etag("\(name) \(index)"))\"")
        return .object(task)
    }
}

/// Lists the tasks of an execution (run-51), of all executions of a job, or of all jobs (run-49).
let listTasks: Route.Handler = { request, store throws(Failure) in
    try refuseDeleted(request)
    let order = ListOrder(keys: [.init(["execution"]), .init(["index"], isOptional: true), .init(["name"])])
    var executions: [JSONValue] = []
    if request.variable("execution") == "-" {
        let shelf = RunKind.job.shelf(request)
        executions = try parents(request, .job, store).flatMap {
            store.records("\(shelf)/\($0)/executions").map(\.value)
        }
    } else {
        executions = [.object(try foundExecution(request, store))]
    }
    var items: [JSONValue] = []
    for execution in executions { items += try tasks(of: execution.object ?? [:], request) }
    return .message(try page(items, under: "tasks", request, by: order), "ListTasksResponse")
}

let getTask: Route.Handler = { request, store throws(Failure) in
    let id = request.variable("task")
    guard
        let task = try tasks(of: try foundExecution(request, store), request).first(where: {
            $0["name"]?.string?.hasSuffix("/tasks/" + id) == true
        })?
        .object
    else { throw runNotFound(request, "TASK", id) }
    return .message(task, "Task")
}
