import Crypto
import HTTPTypes
import Text

/// The documentation page of an OpenAPI document, and its Content-Security-Policy: its own style and script, by their hashes,
/// and requests to this service.
func docsPage(_ document: JSONValue) -> (html: String, policy: String) {
    let hashes = [docsScript, docsStyle].map { base64(SHA256.hash(data: Array($0.utf8))) }
    let policy = """
        default-src 'none'; script-src 'sha256-\(hashes[0])'; style-src 'sha256-\(hashes[1])'; connect-src 'self'; \
        img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        """
    let problems = Problem.Kind.allCases.map {
        #"<dt id="\#($0.name)">\#($0.status.code) \#($0.name)</dt><dd>\#($0.title). \#($0.remedy)</dd>"#
    }
    let page = """
        <!doctype html><html lang="en"><head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <title>Features</title>
        <style>\(docsStyle)</style>
        </head><body>
        <h1>Features</h1>
        <p>\(escaped(document["info"]?["description"]?.string ?? "")) For programs: <a href="/openapi.json">openapi.json</a>.</p>
        <form>
        <label>Method <select name="method"><option>GET<option>POST</select></label>
        <label>Path <input name="path" value="/v1/features"></label>
        <label>X-API-Key <input name="key" type="password" autocomplete="off"></label>
        <label>Body <textarea name="body" rows="3"></textarea></label>
        <button>Try it</button>
        <pre></pre>
        </form>
        <h2>Paths</h2>
        \(html(document["paths"] ?? .null, at: JSONPointer(tokens: ["paths"])))
        <h2>Schemas</h2>
        \(html(document["components"]?["schemas"] ?? .null, at: JSONPointer(tokens: ["components", "schemas"])))
        <h2>Problems</h2>
        <dl>\(problems.joined())</dl>
        <script>\(docsScript)</script>
        </body></html>

        """
    return (page, policy)
}

/// The value of the document at `pointer`, as nested lists. A member's pointer is its anchor, so a `$ref` is a link to it.
private func html(_ value: JSONValue, at pointer: JSONPointer) -> String {
    switch value {
    case .object(let members):
        let items = members.map { key, value in
            let pointer = pointer.appending(key)
            let reference = key == "$ref" ? value.string : nil
            let content =
                reference.map { #"<a href="\#(escaped($0))">\#(escaped($0))</a>"# } ?? html(value, at: pointer)
            return #"<li id="\#(escaped(pointer.text))"><b>\#(escaped(key))</b> \#(content)</li>"#
        }
        return "<ul>\(items.joined(separator: "\n"))</ul>"
    case .array(let elements) where elements.contains { $0.object != nil }:
        return elements.map { html($0, at: pointer) }.joined()
    case .string(let text): return escaped(text)
    default: return escaped(value.compactText)
    }
}

/// `text` as HTML, also within an attribute.
func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}

private let docsStyle = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
    h2 { border-top: 1px solid #8886; margin-top: 2.5rem; }
    ul { border-left: 1px solid #8886; list-style: none; margin: 0; padding-left: 1rem; }
    b { font-weight: 600; } li { overflow-wrap: anywhere; } body > ul > li { margin-top: 1.5rem; }
    label { display: grid; grid-template-columns: 6rem 1fr; }
    pre { background: #8882; overflow: auto; padding: .8rem; }
    """

/// Sends the request of the form, and shows the answer as text.
private let docsScript = """
    const form = document.forms[0], output = form.querySelector('pre');
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const {method, path, key, body} = Object.fromEntries(new FormData(form)), headers = {};
      if (key) headers['X-API-Key'] = key;
      if (body) headers['Content-Type'] = 'application/json';
      try {
        const answer = await fetch(path, {method, headers, body: body || undefined});
        output.textContent = answer.status + '\\n' + await answer.text();
      } catch (error) { output.textContent = error; }
    });
    """
