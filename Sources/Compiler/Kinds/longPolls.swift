import PlanModel
import Text

/// Where a server tells at once that an operation is done, by the beginning of the operations' URLs.
let longPolls: [String: LongPoll] = [
    // run-81
    API.run.root: LongPoll(end: ":wait", body: ["timeout": "30s"])
]
