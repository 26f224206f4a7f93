import Auth
import HTTP
import PlanModel
import Text

/// Whom the run is to Google, by which credential, and for how long. `about` is what Google says of its token.
func credentialsCheck(
    _ identity: GoogleIdentity, life: Duration?, about: Result<JSONValue, Unanswered>?
) -> Check {
    let subject = "credentials"
    let told = try? about?.get()
    let seconds =
        life.map { Int($0 / .seconds(1)) } ?? told?["expires_in"].flatMap { $0.int ?? $0.string.flatMap { Int($0) } }
    let account = identity.account ?? told?["email"]?.string
    var finding = "\(account ?? "an account that its token does not name"), by \(identity.source)"
    if let seconds {
        finding +=
            "; its token ends in \(span(seconds))" + (identity.isRenewed ? " and is renewed" : " and cannot be renewed")
    }
    // A ready-made token says only to Google whether it is still valid. That of a provider's identity is not known there.
    guard identity.isRenewed || told != nil else {
        return .unknown(
            subject, "\(identity.source), of which Google says nothing: it has ended, or stands for no account")
    }
    return .yes(subject, finding)
}

/// The question whose Google's token is (tokens-11).
let tokenQuestion = Request(
    "POST", "https://oauth2.googleapis.com/tokeninfo",
    headers: [Header("Content-Type", "application/x-www-form-urlencoded")])

private func span(_ seconds: Int) -> String {
    seconds >= 7200 ? "\(seconds / 3600) h" : seconds >= 120 ? "\(seconds / 60) min" : "\(max(0, seconds)) s"
}

/// Whether the plan has the project's number (cloudresourcemanager-1).
func projectCheck(_ plan: Plan, _ answer: Result<JSONValue, Unanswered>) -> Check {
    let (subject, id) = ("project", plan.project.id)
    switch answer {
    case .failure(let problem):
        return .unknown(
            subject, "whether \(id) has the number \(plan.project.number): \(problem.words("cloudresourcemanager"))")
    case .success(let project):
        guard let number = project["projectNumber"]?.string else {
            return .unknown(subject, "the answer about \(id) does not say its number")
        }
        if let state = project["lifecycleState"]?.string, state != "ACTIVE" {
            return .no(
                subject, "\(id) is in the state \(state)",
                fix: "gcloud projects undelete \(id), or use another project")
        }
        guard number == plan.project.number else {
            return .no(
                subject, "\(id) has the number \(number), in the plan \(plan.project.number)",
                fix: "write 'project_number: \(number)' into environments/\(plan.environment).yaml, and compile again")
        }
        return .yes(subject, "\(id) has the number \(number), as in the plan")
    }
}

/// Which of the APIs that the plan needs are not enabled, and whether the plan itself enables them.
func apisCheck(_ plan: Plan, _ enabled: Result<Set<String>, Unanswered>) -> Check {
    let subject = "APIs"
    let needed = plan.neededAPIs
    switch enabled {
    case .failure(let problem) where problem.reasons.contains("SERVICE_DISABLED"):
        return .no(
            subject, "serviceusage.googleapis.com is not enabled, and tells which APIs are",
            fix: "gcloud services enable serviceusage.googleapis.com --project \(plan.project.id)")
    case .failure(let problem):
        return .unknown(subject, "which of \(needed.count) are enabled: \(problem.words("serviceusage"))")
    case .success(let enabled):
        let missing = needed.filter { !enabled.contains($0.key) }
        let own = plan.enabledAPIs
        let wrong = missing.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }
        guard wrong.isEmpty else {
            let names = wrong.map(\.key)
            return .no(
                subject,
                wrong.map { "\($0.key) is not enabled, and \($0.value) needs it" }.joined(separator: "; "),
                fix: "gcloud services enable \(names.joined(separator: " ")) --project \(plan.project.id), or list "
                    + "\(names.count == 1 ? "it" : "them") under `apis` in project.yaml")
        }
        let later = missing.isEmpty ? "" : "; this plan enables the other \(missing.count)"
        return .yes(
            subject, "\(needed.count - missing.count) of \(needed.count) that the plan needs are enabled\(later)")
    }
}

extension Unanswered {
    fileprivate func words(_ api: String) -> String {
        reasons.contains("SERVICE_DISABLED") ? "\(api).googleapis.com, which would tell, is not enabled" : said
    }
}

extension Plan {
    /// The services of Google that its resources call or enable, each with the first that needs it.
    fileprivate var neededAPIs: [String: Address] {
        var needed: [String: Address] = [:]
        for resource in resources {
            let named = resource.enabledAPI.map { [$0] } ?? []
            for service in named + calledURLs(in: resource.json).compactMap(service) where needed[service] == nil {
                needed[service] = resource.address
            }
        }
        return needed
    }

    fileprivate var enabledAPIs: Set<String> { Set(resources.compactMap(\.enabledAPI)) }
}

extension Resource {
    /// The service that this resource enables.
    fileprivate var enabledAPI: String? {
        guard calls.create != nil, name.contains("/services/"), lastName.hasSuffix(googleDomain) else { return nil }
        return lastName
    }
}

private let googleDomain = ".googleapis.com"

/// The service at the host of `url`. A place before its name, or after it, is only that of the server (google-43).
private func service(_ url: String) -> String? {
    guard let host = url.split(separator: "/").dropFirst().first, host.hasSuffix(googleDomain) else { return nil }
    var name = String(host.split(separator: ".")[0])
    for region in cloudPlaces where name.hasPrefix(region + "-") { name.removeFirst(region.count + 1) }
    return ["oauth2", "www"].contains(name) ? nil : name + googleDomain
}
