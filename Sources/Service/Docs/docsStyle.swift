/// The documentation page's style: readable, in the reader's own colours, and without any font of ours.
let docsStyle = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
    h2 { border-top: 1px solid #8886; font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere; padding-top: 1rem; }
    td { padding: .15rem 1.2rem .15rem 0; vertical-align: top; }
    code, pre, textarea, input { font: .85rem/1.45 ui-monospace, monospace; }
    pre { background: #8882; max-height: 30rem; overflow: auto; padding: .8rem; }
    form label { display: block; margin: .5rem 0; }
    input, textarea { box-sizing: border-box; display: block; max-width: 40rem; padding: .35rem; width: 100%; }
    """

/// Sends what a form of the page holds, and shows the answer as text. The key stays in the page.
let docsScript = """
    for (const form of document.forms) form.addEventListener('submit', async event => {
      event.preventDefault();
      const output = form.querySelector('pre');
      output.hidden = false;
      let path = form.dataset.path;
      const query = [];
      for (const input of form.querySelectorAll('input')) {
        const value = encodeURIComponent(input.value);
        if (input.dataset.place === 'path') path = path.replace('{' + input.name + '}', value);
        else if (input.value) query.push(input.name + '=' + value.replaceAll('%2C', ','));
      }
      if (query.length) path += '?' + query.join('&');
      const key = document.getElementById('key'), body = form.querySelector('textarea'), headers = {};
      if (key && key.value && 'key' in form.dataset) headers['X-API-Key'] = key.value;
      if (body) headers['Content-Type'] = 'application/json';
      try {
        const answer = await fetch(path, {method: form.dataset.method, headers, body: body ? body.value : undefined});
        let text = await answer.text();
        try { text = JSON.stringify(JSON.parse(text), null, 2); } catch (error) { }
        output.textContent = answer.status + ' ' + answer.statusText + '\\n\\n' + text;
      } catch (error) { output.textContent = String(error); }
    });
    """
