import PlanModel

/// How many calls the APIs of our own kinds take in a minute, by the beginning of their URLs. A project may have been given
/// more; with less, what is refused is tried again.
let callRates: [String: CallRate] = [
    // google-36
    API.iam.root: CallRate(reads: 6_000, writes: 600),
    API.scheduler.root: CallRate(reads: 1_250, writes: 500),
    API.secrets.root: CallRate(reads: 600, writes: 600),
    // google-37, google-38
    API.projects.root: CallRate(reads: 2_400, writes: 600),
    // google-38
    API.run.root: CallRate(reads: 3_000, writes: 180),
]
