import PlanModel
import Text

extension Resource {
    /// A grant to a member that another object names, with the member that this object in `cloud` says; nil for everything
    /// else, and while the object does not exist. Only then can its policy be asked for the member.
    func withItsMember(in cloud: LiveCloud) -> Resource? {
        guard procedure == .iamMember, body.isUnresolved else { return nil }
        var objects: LiveObjects = [:]
        for address in dependsOn { objects[address] = cloud.found[address]?.live }
        guard let body = body.wholly(resolved: objects, own: nil) else { return nil }
        var grant = self
        (grant.body, grant.name) = (body, name(objects))
        return grant
    }
}
