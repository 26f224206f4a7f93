import Testing

@testable import Compiler

@Suite struct KeysElsewhereTests {
    private static let all: [(hints: [String: String], keys: [any DeclaredKey])] = [
        (keysElsewhereInProject, ProjectKeys.shared.keys), (keysElsewhereInService, ServiceKeys.shared.keys),
        (keysElsewhereInFeature, FeatureKeys.shared.keys), (keysElsewhereInEnvironment, EnvironmentKeys.shared.keys),
        (wordsOfScaling, ScalingKeys().keys), (wordsOfNetwork, NetworkKeys().keys), (wordsOfGPU, GPUKeys().keys),
        (wordsOfVolume, VolumeKeys.shared.keys), (wordsOfBucket, BucketKeys.shared.keys),
        (wordsOfSecretReference, SecretReferenceKeys.shared.keys),
        (wordsOfTiming, FeatureScheduleKeys.shared.keys), (wordsOfTiming, ProjectScheduleKeys.shared.keys),
    ]

    @Test func noKeyOfAFileIsSentElsewhere() {
        for (hints, keys) in Self.all {
            #expect(Set(hints.keys).isDisjoint(with: keys.map(\.name)))
        }
    }

    /// `write KEY: …` names a key that the file has.
    @Test func whatAHintSaysToWriteCanBeWritten() {
        for (hints, keys) in Self.all {
            for hint in hints.values {
                guard let start = hint.firstRange(of: "write ")?.upperBound,
                    let end = hint[start...].firstIndex(of: ":"),
                    !hint[start..<end].contains(" ")
                else { continue }
                #expect(keys.contains { $0.name == hint[start..<end] }, "\(hint)")
            }
        }
    }

    /// One message, not a second one about the key that is missing under its right name.
    @Test func anotherToolsWordIsAnsweredWithOurs() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\ncron: \"0 3 * * *\"\n"
        #expect(
            files.problems() == [
                "features/nightly.yaml:3:1 unknown key 'cron' in feature 'nightly' (write schedule: \"0 3 * * *\")"
            ])
        #expect(
            ConfigFiles.service("public: true\nmax_instances: 3").problems() == [
                "services/api.yaml:4:1 unknown key 'max_instances' in service 'api' (write scaling: {max: N})"
            ])
        #expect(
            ConfigFiles.service("public: true\nenvironment: [A=b]").problems() == [
                "services/api.yaml:4:1 unknown key 'environment' in service 'api' (write env: {NAME: value})"
            ])
    }
}
