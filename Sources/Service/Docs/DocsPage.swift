import Crypto
import HTTPTypes
import Text

/// The documentation as one page. It is complete without its script; the script only sends the calls that a reader tries.
struct DocsPage: Sendable {
    let html: [UInt8]
    /// Its Content-Security-Policy: its own style and script, by their hashes, and calls to this service.
    let policy: String

    init(_ endpoints: [Endpoint], schemas: [(String, JSONValue)], isOpen: Bool) {
        let hashes = [docsScript, docsStyle].map { base64(SHA256.hash(data: Array($0.utf8))) }
        policy = """
            default-src 'none'; script-src 'sha256-\(hashes[0])'; style-src 'sha256-\(hashes[1])'; connect-src 'self'; \
            img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
            """
        let key =
            isOpen
            ? "This service is open: no key is needed."
            : #"<label>X-API-Key for the calls of this page <input id="key" type="password" autocomplete="off"></label>"#
        let links = endpoints.map {
            ##"<li><a href="#\##($0.name)"><b>\##($0.method)</b> \##(escaped($0.path))</a></li>"##
        }
        let page = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>Features</title>
            <style>\(docsStyle)</style>
            </head>
            <body>
            <h1>Features</h1>
            <p>The latest table of each feature. Every route that gives 401 wants the header <code>X-API-Key</code>;
            every error is a problem (RFC 9457). For programs: <a href="/openapi.json">openapi.json</a>.</p>
            <p>\(key)</p>
            <ul>\(links.joined())<li><a href="#schemas">Schemas</a></li><li><a href="#problems">Problems</a></li></ul>
            \(endpoints.map(section).joined(separator: "\n"))
            <h2 id="schemas">Schemas</h2>
            \(schemas.map(section).joined(separator: "\n"))
            <h2 id="problems">Problems</h2>
            <dl>
            \(Problem.Kind.allCases.map(item).joined(separator: "\n"))
            </dl>
            <script>\(docsScript)</script>
            </body>
            </html>

            """
        html = Array(page.utf8)
    }
}

private func section(_ endpoint: Endpoint) -> String {
    let answers = endpoint.answers.map { answer in
        let schema = answer.schema.map { ##" <a href="#schema-\##($0)">\##($0)</a>"## } ?? ""
        return "<tr><td>\(answer.status)</td><td>\(escaped(answer.summary))\(schema)</td></tr>"
    }
    let problems = endpoint.allProblems.map {
        ##"<tr><td>\##($0.status.code)</td><td><a href="#\##($0.name)">\##($0.title)</a></td></tr>"##
    }
    let inputs = endpoint.parameters.map { parameter in
        """
        <label>\(parameter.name): \(escaped(parameter.summary)) <input name="\(parameter.name)" \
        data-place="\(parameter.place.rawValue)" value="\(escaped(parameter.example))"></label>
        """
    }
    let body = endpoint.body.map { body in
        let example = String(decoding: body.example.canonicalBytes, as: UTF8.self)
        return ##"""
            <label>Body: <a href="#schema-\##(body.schema)">\##(body.schema)</a> \##
            <textarea rows="6">\##(escaped(example))</textarea></label>
            """##
    }
    return """
        <section id="\(endpoint.name)">
        <h2><b>\(endpoint.method)</b> <code>\(escaped(endpoint.path))</code></h2>
        <p>\(escaped(endpoint.summary)). \(escaped(endpoint.details))</p>
        <table>\((answers + problems).joined())</table>
        <form data-method="\(endpoint.method)" data-path="\(escaped(endpoint.path))"\(endpoint.access == .key ? " data-key" : "")>
        \(inputs.joined())\(body ?? "")
        <button>Try it</button>
        <pre hidden></pre>
        </form>
        </section>
        """
}

private func section(_ schema: (String, JSONValue)) -> String {
    let text = String(decoding: schema.1.canonicalBytes, as: UTF8.self)
    return #"<h3 id="schema-\#(schema.0)">\#(schema.0)</h3><pre>\#(escaped(text))</pre>"#
}

private func item(_ kind: Problem.Kind) -> String {
    """
    <dt id="\(kind.name)"><b>\(kind.status.code)</b> \(escaped(kind.title)) <code>\(kind.name)</code></dt>\
    <dd>\(escaped(kind.remedy))</dd>
    """
}

/// `text` as HTML, in an attribute too.
func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}
