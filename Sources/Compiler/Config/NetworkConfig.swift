/// The VPC network that a workload reaches.
package struct NetworkConfig: Sendable, Hashable {
    package enum Egress: String, Sendable, Hashable, CaseIterable {
        case privateRanges = "private-ranges"
        case all
    }

    package enum Way: Sendable, Hashable {
        /// Straight into a subnet. Without a network it is the subnet's; without a subnet, the one with the network's name.
        case direct(network: String?, subnet: String?, tags: [String])
        /// Through a Serverless VPC Access connector.
        case connector(String)
    }

    package var way: Way
    package var egress: Egress
}
