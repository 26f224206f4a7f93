import Foundation
import HTTP
package import Text
package import PlanModel

extension Caller {
    /// The value that `source` names. Throws `ApplyFailure`; no message contains the value or the answer it came in,
    /// and from this call on no other failure of this run does.
    func secret(_ source: Sensitive.Source, for address: Address) async throws(ApplyFailure) -> Secret {
        let secret = try await value(of: source, for: address)
        hidden.hide(secret)
        return secret
    }

    private func value(of source: Sensitive.Source, for address: Address) async throws(ApplyFailure) -> Secret {
        switch source {
        // Letters, digits, `-` and `_`, which are accepted everywhere a key is.
        case .generated(let generated): return Secret(generated.text(of: effects.randomBytes))
        case .environment(let name):
            let text = effects.environment(name)
            guard let text, !text.isEmpty else {
                throw ApplyFailure(
                    address, "read",
                    message: "the environment variable \(name) is \(text == nil ? "not set" : "empty")",
                    help: "set it where calco-apply runs")
            }
            // Bytes that are not UTF-8 arrive here as this character.
            guard !text.unicodeScalars.contains("\u{FFFD}") else {
                throw ApplyFailure(
                    address, "read", message: "the environment variable \(name) is not UTF-8 text",
                    help: "give it such a value, for example in base64")
            }
            return Secret(text)
        case .read(let url, let at, let base64):
            let call = Call("GET", url)
            let answer: Answer
            do { answer = try await read(call, address: address) } catch {
                throw ApplyFailure(address, "read", call, error)
            }
            if let error = answer.error { throw ApplyFailure(address, "read", answer, error) }
            guard let text = answer.json[at]?.string else {
                throw ApplyFailure(address, "read", answer.request, message: "the answer holds no value")
            }
            guard base64 else { return Secret(text) }
            guard let data = bytes(base64: text), let decoded = String(validating: data, as: UTF8.self) else {
                throw ApplyFailure(address, "read", answer.request, message: "the value is not base64 text")
            }
            return Secret(decoded)
        case .text(let pieces):
            var (text, parts) = ("", [String]())
            for piece in pieces {
                let (next, secret) = try await self.text(of: piece, for: address)
                text += next
                parts += secret?.parts ?? []
            }
            // In base64, a short part is not found by itself, nor one that is percent-encoded.
            return Secret(text, parts: parts + [Text.base64(text.utf8)])
        }
    }

    /// What stands in the text for `piece`, and what of it is secret.
    func text(
        of piece: Sensitive.TextPiece, for address: Address
    ) async throws(ApplyFailure) -> (text: String, secret: Secret?) {
        switch piece {
        case .text(let written):
            guard let known = JSONValue.string(written).wholly(resolved: [:], own: nil)?.string else {
                throw ApplyFailure(address, "read", message: "a value that it refers to is not known")
            }
            return (known, nil)
        case .value(let source, let percent):
            let value = try await secret(source, for: address)
            return (percent ? percentEncoded(value.text) : value.text, value)
        }
    }
}

extension JSONValue {
    /// This live object without the values at the places of `sensitive`: a server may return what it was sent.
    package func hiding(_ sensitive: [Sensitive]) -> JSONValue {
        var value = self
        for place in sensitive.map(\.at) where value[place] != nil { value = value.setting(nil, at: place) }
        return value
    }
}

extension Sensitive {
    /// `body` with `secret` in its place.
    func fill(_ body: JSONValue, with secret: Secret) -> JSONValue {
        body.setting(.string(base64 ? Text.base64(secret.text.utf8) : secret.text), at: at)
    }
}

extension Sensitive.Generated {
    /// The text that these random bytes make. Eight of them for each character: no character is likelier than another by
    /// more than one in 2^56.
    fileprivate func text(of randomBytes: (Int) -> [UInt8]) -> String {
        guard let characters else { return base64URL(randomBytes(count)) }
        let alphabet = Array(characters.utf8)
        let bytes = randomBytes(count * 8)
        let text = (0..<count).map { index in
            let number = bytes[index * 8..<index * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return alphabet[Int(number % UInt64(alphabet.count))]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
