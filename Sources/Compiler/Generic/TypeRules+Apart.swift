import Discovery
import PlanModel
import Text

extension TypeRules {
    /// The fields that no PATCH of Compute Engine changes, though a create sends them, with the methods that do: their
    /// descriptions say so (compute-19, compute-20, compute-21).
    static let apart: [String: [String: ApartRule]] = {
        var table: [String: [String: ApartRule]] = [:]
        func set(_ types: [String], _ field: String, _ name: String, instead: [String: String] = [:]) {
            for type in types {
                table["compute.v1/\(type)", default: [:]][field] = ApartRule(name: name, field: field, instead: instead)
            }
        }
        // compute-20
        let outsideGlobal = ["/global/": "/"]
        set(["subnetworks"], "privateIpGoogleAccess", "setPrivateIpGoogleAccess")
        set(["subnetworks"], "ipCidrRange", "expandIpCidrRange")
        set(["forwardingRules", "globalForwardingRules"], "target", "setTarget")
        set(["targetHttpProxies", "targetHttpsProxies"], "urlMap", "setUrlMap", instead: outsideGlobal)
        set(["targetHttpsProxies"], "sslCertificates", "setSslCertificates", instead: outsideGlobal)
        set(["regionTargetHttpProxies", "regionTargetHttpsProxies"], "urlMap", "setUrlMap")
        set(["regionTargetHttpsProxies", "targetSslProxies"], "sslCertificates", "setSslCertificates")
        set(["targetHttpsProxies", "targetSslProxies"], "sslPolicy", "setSslPolicy")
        set(["targetHttpsProxies", "targetSslProxies"], "certificateMap", "setCertificateMap")
        set(["targetHttpsProxies"], "quicOverride", "setQuicOverride")
        set(["targetSslProxies", "targetTcpProxies"], "service", "setBackendService")
        set(["targetSslProxies", "targetTcpProxies"], "proxyHeader", "setProxyHeader")
        // compute-25
        set(["instanceGroups"], "namedPorts", "setNamedPorts")
        set(
            ["instanceGroupManagers", "regionInstanceGroupManagers"], "namedPorts", "setNamedPorts",
            instead: ["/instanceGroupManagers/": "/instanceGroups/"])
        for type in ["securityPolicies", "regionSecurityPolicies"] {
            table["compute.v1/\(type)", default: [:]]["rules"] = ApartRule(
                name: "patchRule",
                elements: ApartRule.Elements(
                    key: "priority", add: "addRule", remove: "removeRule", clears: "updateMask",
                    keeps: "2147483647"))
        }
        return table
    }()
}

extension GenericType {
    /// The fields of `body` that calls of their own change.
    func apart(_ body: JSONObject, _ url: String, _ parent: String) -> [Apart] {
        let operation = (update ?? resource.create).flatMap { operationURL($0, parent) }
        return rules.apart.sorted { $0.key < $1.key }.map { field, rule in
            let place = rule.instead.reduce(url) { $0.replacing($1.key, with: $1.value) }
            func call(_ name: String, _ query: String = "") -> Call {
                Call("POST", "\(place)/\(name)\(query)", operation: operation)
            }
            guard let elements = rule.elements else {
                return Apart(at: at(field), call: call(rule.name), put: rule.field.map { at($0) })
            }
            return Apart(
                at: at(field), call: call(rule.name, "?\(elements.key)=*"),
                list: Apart.Elements(
                    key: elements.key, add: call(elements.add), remove: call(elements.remove, "?\(elements.key)=*"),
                    clears: elements.clears, keeps: [elements.keeps]))
        }
    }
}
