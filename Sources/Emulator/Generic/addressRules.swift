import Text

// The addresses that the server gives inside lists: rules of `typeRules`.

/// The addresses of the interfaces of a machine (compute-15).
let withAddresses: TypeRule = { machine, _, place, _ throws(Failure) in
    var machine = machine
    machine["networkInterfaces"] = machine["networkInterfaces"]?.array.map { interfaces in
        .array(
            interfaces.enumerated().map { index, interface in
                var interface = interface
                interface["name"] = .string("nic\(index)")
                interface["networkIP"] = interface["networkIP"] ?? .string("\(place.subnet).\(index + 3)")
                if let ways = interface["accessConfigs"]?.array {
                    interface["accessConfigs"] = .array(
                        ways.map { way in
                            var way = way
                            way["natIP"] = way["natIP"] ?? .string("34.\(place.subnet.dropFirst(3)).\(index + 3)")
                            return way
                        })
                }
                return interface
            })
    }
    return machine
}

/// The addresses of a file server in its networks (file-1).
let withFileServer: TypeRule = { server, _, place, _ throws(Failure) in
    var server = server
    server["networks"] = server["networks"]?.array.map { networks in
        .array(
            networks.map { network in
                var network = network
                network["ipAddresses"] = network["ipAddresses"] ?? [.string(place.subnet + ".2")]
                return network
            })
    }
    return server
}
