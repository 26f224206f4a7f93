/// Commands of other tools, with what does the same here.
let otherCommands = [
    "plan": wouldHappen, "preview": wouldHappen, "diff": wouldHappen,
    "up": "'calco-apply --plan FILE --state PLACE' applies a plan",
    "refresh": differs, "show": "'calco-apply state show ADDRESS --state PLACE' prints what is recorded",
    "output": "'calco-apply outputs --plan FILE --state PLACE' prints them",
    "import": "'calco-apply adopt' takes over what is there (docs/migrate.md)",
    "force-unlock": "'calco-apply unlock ID --state PLACE' releases a lock",
    "taint": "--replace ADDRESS makes an object anew in an apply",
    "init": "there is nothing to set up: the first apply makes the state",
    "validate": "'calco compile' says all that is wrong with a configuration",
]

/// Options of other tools, likewise.
let otherFlags = [
    "auto-approve": "--yes does not ask",
    "target": "an apply is of the whole plan; --replace ADDRESS makes one object anew",
    "refresh-only": differs, "var": asConfigured, "var-file": asConfigured,
    "destroy": "'calco-apply destroy' is a command",
    "lock-id": "'calco-apply unlock ID' has it as an argument",
]

private let wouldHappen =
    "'calco compile' writes the plan; 'calco-apply --plan FILE --state PLACE --dry-run' says what would change"
private let differs =
    "'calco-apply drift --plan FILE --state PLACE' says what differs, and every apply reads the cloud again"
private let asConfigured = "what differs between environments stands in environments/NAME.yaml"
