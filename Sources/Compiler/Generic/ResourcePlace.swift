import Diagnostics
import Discovery
import PlanModel
import Text
import YAML

extension Fields {
    /// Where an object is; what is wrong with it is reported.
    mutating func place(
        _ type: GenericType, location: String?, parent: String?, _ environment: EnvironmentConfig
    ) -> ResourceConfig.Parent? {
        let keys = ResourceKeys.shared
        let above = type.steps.dropLast()
        let isBelowProject = above.first?.word == "projects"
        let places: Set = ["locations", "regions", "zones"]
        if type.rules.isProjects || type.rules.parent != nil {
            if location != nil {
                fail(Problem("a \(type.name) has no location", hint: wayToSay(location, type)), at: keys.location.name)
            }
            if parent != nil {
                fail(Problem("a \(type.name) is always in one place", hint: "remove it"), at: keys.parent.name)
            }
            return .path(type.rules.parent ?? "")
        }
        let needsParent = !isBelowProject || above.dropFirst().contains { $0.hasID && !places.contains($0.word) }
        if let parent {
            if location != nil {
                fail(Problem("the parent has one already", hint: "remove it"), at: keys.location.name)
            }
            guard
                ([type.steps[0].word, "projects"] + GenericType.roots).contains(where: { parent.hasPrefix($0 + "/") })
            else {
                return .resource(parent)
            }
            guard type.isParent(parent) else {
                fail(
                    Problem(
                        "'\(parent)' is not where a \(type.name) is",
                        hint: "\(type.parentShape), or the address of a resource"), at: keys.parent.name)
                return nil
            }
            var pieces = parent.split(separator: "/").map(String.init)
            if pieces[0] == "projects" {
                guard [environment.projectID, environment.projectNumber].contains(pieces[1]) else {
                    fail(
                        Problem(
                            "'\(pieces[1])' is not the project of this environment",
                            hint: "what is in another project belongs to another stack or environment"),
                        at: keys.parent.name)
                    return nil
                }
                pieces[1] = environment.projectID
            }
            return .path(pieces.joined(separator: "/"))
        }
        guard !needsParent else {
            missing(keys.parent.name, hint: "write the address of the resource it is in, or \(type.parentShape)")
            return nil
        }
        var path = "projects/\(environment.projectID)"
        var usesLocation = false
        for step in above.dropFirst() {
            path += "/" + step.word
            guard step.hasID else { continue }
            usesLocation = true
            if step.word == "zones", location == nil {
                missing(keys.location.name, hint: "write location: ZONE")
                return nil
            }
            if let location, location != "global", onlyGlobalTypes.contains(type.name) {
                fail(
                    Problem("a \(type.name) is in no region, only in `global`", hint: "remove it"),
                    at: keys.location.name)
            }
            path += "/" + (location ?? (type.rules.isGlobal ? "global" : environment.region))
        }
        if location != nil, !usesLocation {
            fail(Problem("a \(type.name) has no location", hint: wayToSay(location, type)), at: keys.location.name)
        }
        return .path(path)
    }
}

/// What to write instead of `location` for a type that is in none: it may have a field that says the same.
private func wayToSay(_ location: String?, _ type: GenericType) -> String {
    guard let location, type.schema?.fields["location"]?.isOutputOnly == false else { return "remove it" }
    return "its body says it: body: {location: \(location)}"
}
