/// The documentation page's style: readable, in the reader's own colours, and without any font of ours.
let docsStyle = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem; display: grid;
      grid-template-columns: 18rem minmax(0, 1fr); gap: 2rem; }
    nav { font-size: .85rem; position: sticky; top: 1rem; align-self: start; }
    nav ul { list-style: none; margin: 0; padding: 0; }
    nav li { margin: .4rem 0; overflow-wrap: anywhere; }
    h1 { margin-top: 0; }
    h2 { font-size: 1.1rem; margin-top: 2.5rem; border-top: 1px solid #8886; padding-top: 1rem; overflow-wrap: anywhere; }
    table { border-collapse: collapse; font-size: .9rem; margin: .7rem 0; }
    td { padding: .15rem 1.2rem .15rem 0; vertical-align: top; }
    code, pre, textarea, input { font: .85rem/1.45 ui-monospace, monospace; }
    pre { background: #8882; border-radius: .4rem; overflow: auto; padding: .8rem; max-height: 30rem; }
    form label { display: block; margin: .5rem 0; font-size: .9rem; }
    input, textarea { box-sizing: border-box; display: block; padding: .35rem; width: 100%; max-width: 40rem; }
    button { font: inherit; padding: .3rem 1rem; }
    dt { margin-top: .8rem; }
    @media (max-width: 50rem) { body { display: block; } nav { position: static; } }
    """

/// Sends what a form of the page holds, and shows the answer as text. The key stays in the page.
let docsScript = """
    for (const form of document.forms) form.addEventListener('submit', async event => {
      event.preventDefault();
      const output = form.querySelector('pre');
      output.hidden = false;
      output.textContent = '...';
      let path = form.dataset.path;
      const query = [];
      for (const input of form.querySelectorAll('input')) {
        const value = encodeURIComponent(input.value);
        if (input.dataset.place === 'path') path = path.replace('{' + input.name + '}', value);
        else if (input.value) query.push(input.name + '=' + value.replaceAll('%2C', ','));
      }
      if (query.length) path += '?' + query.join('&');
      const headers = {};
      const key = document.getElementById('key');
      if (key && key.value && 'key' in form.dataset) headers['X-API-Key'] = key.value;
      const body = form.querySelector('textarea');
      if (body) headers['Content-Type'] = 'application/json';
      const start = performance.now();
      try {
        const answer = await fetch(path, {method: form.dataset.method, headers, body: body ? body.value : undefined});
        const time = Math.round(performance.now() - start);
        let text = await answer.text();
        try { text = JSON.stringify(JSON.parse(text), null, 2); } catch (error) { }
        output.textContent = answer.status + ' ' + answer.statusText + '   ' + time + ' ms\\n\\n' + text;
      } catch (error) { output.textContent = String(error); }
    });
    """
