import Text
package import PlanModel

/// The fields in which two plans differ outside their resources: stack, environment, project, outputs, retired
/// addresses, and the rules of kinds that both plans have. Between two environments the rules are omitted: they name
/// the environment in every line.
package func settingChanges(from old: Plan, to new: Plan) -> [FieldChange] {
    var (before, after) = (old.head, new.head)
    let isOneEnvironment =
        old.stack == new.stack && old.environment == new.environment && old.project == new.project
    let shared = isOneEnvironment ? Set(old.kinds.keys).intersection(new.kinds.keys) : []
    before["kinds"] = .object(JSONObject(old.kinds.filter { shared.contains($0.key) }.map { ($0, $1.json) }))
    after["kinds"] = .object(JSONObject(new.kinds.filter { shared.contains($0.key) }.map { ($0, $1.json) }))
    let inventory = Set(isOneEnvironment ? Array(old.inventory.keys) : []).intersection(new.inventory.keys)
    before["inventory"] = .object(JSONObject(old.inventory.filter { inventory.contains($0.key) }.map { ($0, $1.json) }))
    after["inventory"] = .object(JSONObject(new.inventory.filter { inventory.contains($0.key) }.map { ($0, $1.json) }))
    let roots = Set(isOneEnvironment ? Array(old.permissions.keys) : []).intersection(new.permissions.keys)
    before["permissions"] = .object(JSONObject(old.permissions.filter { roots.contains($0.key) }.map { ($0, $1.json) }))
    after["permissions"] = .object(JSONObject(new.permissions.filter { roots.contains($0.key) }.map { ($0, $1.json) }))
    return fieldChanges(
        old: .object(before), new: .object(after), rules: [JSONPointer(tokens: ["retire"]): .set(key: nil)])
}
