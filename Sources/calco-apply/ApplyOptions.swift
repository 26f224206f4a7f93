import ArgumentParser

/// The same for every command that is an apply.
struct ApplyOptions: ParsableArguments {
    @OptionGroup var writing: WritingOptions

    @Flag(help: "Print the changes and stop: nothing is written, in the cloud or here.")
    var dryRun = false

    @Flag(help: "Exit with 2 when there are, or were, changes.")
    var detailedExitcode = false
}

/// What is wanted of an apply, whichever command asks for it.
struct ApplyWishes {
    let options: ApplyOptions
    var prunes = false
    /// Addresses of what is made anew although nothing differs.
    var replace: [String] = []

    var limits: WritingLimits { options.writing.limits }
    var yes: Bool { options.writing.yes }

    func code(isNews: Bool) -> Int32 { options.detailedExitcode && isNews ? 2 : 0 }
}
