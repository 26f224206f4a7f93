/// What is wanted of an apply, whichever command asks for it.
struct ApplyWishes {
    var limits: WritingLimits
    var yes: Bool
    var dryRun: Bool
    var prunes: Bool
    var detailedExitcode: Bool
    /// Addresses of what is made anew although nothing differs.
    var replace: [String]

    init(_ writing: WritingOptions, dryRun: Bool, prunes: Bool, detailedExitcode: Bool, replace: [String] = []) {
        (limits, yes) = (writing.limits, writing.yes)
        (self.dryRun, self.prunes, self.detailedExitcode) = (dryRun, prunes, detailedExitcode)
        self.replace = replace
    }
}
