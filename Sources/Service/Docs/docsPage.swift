import Crypto
import HTTPTypes
import Text

/// The documentation page for an OpenAPI `document`, and its Content-Security-Policy: its own style and script, by their
/// hashes, and requests to this service.
func docsPage(_ document: JSONValue) -> (html: String, policy: String) {
    let hashes = [docsScript, docsStyle].map { base64(SHA256.hash(data: Array($0.utf8))) }
    let policy = """
        default-src 'none'; script-src 'sha256-\(hashes[0])'; style-src 'sha256-\(hashes[1])'; connect-src 'self'; \
        img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
        """
    let operations = (document["paths"]?.object ?? [:]).flatMap { path, item in
        (item.object ?? [:]).map { method, operation in section(method.uppercased(), path, operation) }
    }
    let schemas = (document["components"]?["schemas"]?.object ?? [:]).map { name, schema in
        #"<h3 id="schema-\#(name)">\#(name)</h3><pre>\#(pretty(schema))</pre>"#
    }
    let problems = Problem.Kind.allCases.map {
        #"<dt id="\#($0.name)"><b>\#($0.status.code)</b> \#($0.title) <code>\#($0.name)</code></dt><dd>\#($0.remedy)</dd>"#
    }
    let html = """
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
        <p>\(escaped(document["info"]?["description"]?.string ?? "")) For programs: <a href="/openapi.json">openapi.json</a>.</p>
        <label>X-API-Key for requests from this page <input id="key" type="password" autocomplete="off"></label>
        \(operations.joined(separator: "\n"))
        <h2>Schemas</h2>
        \(schemas.joined(separator: "\n"))
        <h2>Problems</h2>
        <dl>\(problems.joined(separator: "\n"))</dl>
        <script>\(docsScript)</script>
        </body>
        </html>

        """
    return (html, policy)
}

/// An operation, with a form that sends its example.
private func section(_ method: String, _ path: String, _ operation: JSONValue) -> String {
    func text(_ value: JSONValue?) -> String { escaped(value?.string ?? "") }
    let parameters = operation["parameters"]?.array ?? []
    var rows = parameters.map { "<tr><td>\(text($0["name"]))</td><td>\(text($0["description"]))</td></tr>" }
    for (status, answer) in operation["responses"]?.object ?? [:] {
        rows.append("<tr><td>\(status)</td><td>\(text(answer["description"]))\(schemaLink(answer))</td></tr>")
    }
    let target = parameters.reduce(path) { target, parameter in
        target.replacing("{\(parameter["name"]?.string ?? "")}", with: parameter["example"]?.string ?? "")
    }
    let body = operation["requestBody"].map { body in
        let example = pretty(body["content"]?["application/json"]?["example"] ?? .null)
        return "<label>Body\(schemaLink(body)) <textarea name=\"body\" rows=\"6\">\(example)</textarea></label>"
    }
    return """
        <section id="\(text(operation["operationId"]))">
        <h2>\(method) <code>\(escaped(path))</code></h2>
        <p>\(text(operation["summary"])). \(text(operation["description"]))</p>
        <table>\(rows.joined())</table>
        <form data-method="\(method)">
        <label>\(method) <input name="target" value="\(escaped(target))"></label>\(body ?? "")
        <button>Try it</button>
        <pre hidden></pre>
        </form>
        </section>
        """
}

/// A link to the schema of a request's or an answer's body.
private func schemaLink(_ body: JSONValue) -> String {
    let schema = body["content"]?.object?.first { _ in true }?.value["schema"]?["$ref"]?.string
    return schema.map { $0.replacing("#/components/schemas/", with: "") }
        .map { ##" <a href="#schema-\##($0)">\##($0)</a>"## } ?? ""
}

private func pretty(_ value: JSONValue) -> String { escaped(String(decoding: value.canonicalBytes, as: UTF8.self)) }

/// `text` as HTML, also within an attribute.
func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}

private let docsStyle = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
    h2 { border-top: 1px solid #8886; margin-top: 2.5rem; overflow-wrap: anywhere; }
    td { padding-right: 1.2rem; vertical-align: top; }
    pre { background: #8882; overflow: auto; padding: .8rem; }
    label, input, textarea { box-sizing: border-box; display: block; max-width: 40rem; width: 100%; }
    """

/// Sends what a form of the page says, and shows the answer as text.
private let docsScript = """
    for (const form of document.forms) form.addEventListener('submit', async event => {
      event.preventDefault();
      const key = document.getElementById('key').value, body = form.elements.body?.value, headers = {};
      if (key) headers['X-API-Key'] = key;
      if (body) headers['Content-Type'] = 'application/json';
      const output = form.querySelector('pre');
      output.hidden = false;
      try {
        const answer = await fetch(form.elements.target.value, {method: form.dataset.method, headers, body});
        let text = await answer.text();
        try { text = JSON.stringify(JSON.parse(text), null, 2); } catch { }
        output.textContent = answer.status + '\\n' + text;
      } catch (error) { output.textContent = error; }
    });
    """
