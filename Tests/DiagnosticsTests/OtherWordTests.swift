import Diagnostics
import Testing

@Suite struct OtherWordTests {
    private func advice(_ line: String) -> String? {
        otherWord(
            in: line.split(separator: " ").map(String.init), commands: ["plan": "compile"],
            flags: ["target": "all of it"])?.text
    }

    @Test func aCommandIsTheFirstWord() {
        #expect(advice("plan x") == "there is no command 'plan'\n  help: compile")
        #expect(advice("apply plan") == nil && advice("--plan plan") == nil && advice("") == nil)
    }

    @Test func anOptionIsAnywhereBeforeTheProgramThatIsStarted() {
        #expect(advice("apply -target=a.b") == "there is no option '-target=a.b'\n  help: all of it")
        #expect(advice("--plan p --target a.b")?.hasPrefix("there is no option '--target'") == true)
        #expect(advice("with-token -- terraform --target a") == nil)
        #expect(advice("state forget target") == nil && advice("--targets") == nil)
    }
}
