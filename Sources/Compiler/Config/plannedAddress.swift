extension Config {
    /// The address in the plan of what `written` means: a secret may be called by its key, which is the same in every
    /// environment.
    func planned(_ written: String) -> String {
        let kind = "secret."
        guard written.hasPrefix(kind) else { return written }
        let name = String(written.dropFirst(kind.count))
        let secrets = project.secrets
        guard !secrets.contains(where: { $0.id == name }), let secret = secrets.first(where: { $0.key == name }) else {
            return written
        }
        return kind + secret.id
    }
}
