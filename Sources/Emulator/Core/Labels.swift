import Text

/// Refuses labels that no Google service accepts: at most 64, keys of 1 to 63 that start with a lower-case letter,
/// values of at most 63, both of lower-case letters, digits, `_` and `-` (google-10).
func checkLabels(_ labels: JSONValue?, at path: String) throws(Failure) {
    guard let labels = labels?.object else { return }
    guard labels.count <= 64 else { throw .badField(path, "There are more than 64 labels at '\(path)'.") }
    for (key, value) in labels {
        guard (1...63).contains(key.count), key.first?.isLowercase == true, key.allSatisfy(isLabelCharacter) else {
            throw .badField(path, "The label key '\(key)' at '\(path)' is not valid.")
        }
        let text = value.string ?? ""
        guard text.count <= 63, text.allSatisfy(isLabelCharacter) else {
            throw .badField(path, "The value '\(text)' of the label '\(key)' at '\(path)' is not valid.")
        }
    }
}

private func isLabelCharacter(_ character: Character) -> Bool {
    character == "_" || character == "-" || isDigit(character) || character.isLetter && !character.isUppercase
}
