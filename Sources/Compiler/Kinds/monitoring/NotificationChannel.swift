import Text
import PlanModel

extension Kind {
    /// One e-mail address that receives alerts. Deleted without `force`: somebody else's policy may still use it.
    static let notificationChannel = Kind("notification_channel", api: .monitoring) { scope in
        var rules = scope.monitoringRules("notificationChannels")
        // The same address twice would hear of everything twice.
        rules.identity.takes = [at("labels", "email_address"), at("type")]
        rules.identity.created = at("creationRecord", "mutateTime")
        rules.comparison.immutable = [at("type")]
        rules.comparison.resets = [at("labels"), at("userLabels")]
        return rules
    } inventory: { scope in
        scope.monitoringInventory("notificationChannels", deleteQuery: "?force=false")
    } items: { scope in
        scope.config.project.notifications
    } resource: { notification, scope in
        let address = Address.channel(notification.email)
        return Resource(
            address: address, kind: "notification_channel", name: "\(scope.project)/notificationChannels/*",
            owner: scope.userLabelOwner,
            calls: scope.monitoringCalls(
                "notificationChannels", updateMask: "displayName,enabled,labels,userLabels", deleteQuery: "?force=false"
            ),
            body: [
                "displayName": literal(notification.email),
                "enabled": true,
                "labels": ["email_address": literal(notification.email)],
                "type": "email",
                "userLabels": scope.userLabels(address),
            ])
    }
}
