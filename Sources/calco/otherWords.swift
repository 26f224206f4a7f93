/// Commands of other tools, with what does the same here.
let otherCommands = [
    "plan": "'calco compile' writes the plan; \(dryRun) says what it would change",
    "preview": "'calco diff OLD NEW' compares two plans; \(dryRun) asks the cloud",
    "apply": applies, "up": applies,
    "destroy": "'calco-apply destroy --plan FILE --state PLACE' deletes a stack",
    "validate": "'calco compile' says all that is wrong with a configuration",
    "init": "there is nothing to set up: 'calco compile' reads the folder of the configuration",
    "import": "'calco-apply adopt' takes over what is there (docs/migrate.md)",
    "state": "'calco-apply state' is about a state", "output": "'calco-apply outputs' prints them",
    "drift": "'calco-apply drift' compares with the cloud", "doctor": "'calco-apply doctor' is that command",
]

private let dryRun = "'calco-apply --plan FILE --state PLACE --dry-run'"
private let applies = "'calco-apply --plan FILE --state PLACE' applies a plan: it alone has credentials"
