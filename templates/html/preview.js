(() => {
  const { version, problems: title, gone } = document.currentScript.dataset;
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  // The page's policy forbids styles in its text, not those that its own script sets.
  box.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:9;max-height:60vh;overflow:auto;padding:1rem;border-radius:.5rem;' +
    'background:#7a1420;color:#fff;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere';

  const show = (heading, lines) => {
    const strong = document.createElement('strong');
    strong.textContent = heading;
    const rest = lines.map((line) => {
      const p = document.createElement('p');
      p.style.cssText = 'margin:.5rem 0 0;max-width:none';
      p.textContent = line;
      return p;
    });
    box.replaceChildren(strong, ...rest);
    document.body.append(box);
  };

  addEventListener('DOMContentLoaded', () => {
    const events = new EventSource('/_events');
    events.onmessage = ({ data }) => {
      const state = JSON.parse(data);
      if (state.version !== version) location.reload();
      else if (state.problems.length > 0) show(title, state.problems);
      else box.remove();
    };
    events.onerror = () => show(gone, []);
    addEventListener('pagehide', () => events.close());
  });
})();
