const root = document.documentElement;
const wide = matchMedia('(min-width: 62rem)');
const all = (selector) => [...document.querySelectorAll(selector)];

// Without storage even asking throws.
const stored = (act) => {
  try {
    return act(localStorage);
  } catch {}
};

root.classList.add('js');
const system = matchMedia('(prefers-color-scheme: dark)');
root.dataset.theme = stored(({ theme }) => theme) ?? (system.matches ? 'dark' : 'light');

function switchTheme(button) {
  const show = () => {
    button.ariaPressed = root.dataset.theme === 'dark';
  };
  button.hidden = false;
  button.onclick = () => {
    root.dataset.theme = button.ariaPressed === 'true' ? 'light' : 'dark';
    stored((store) => store.setItem('theme', root.dataset.theme));
    show();
  };
  show();
}

function foldContents(details) {
  const adapt = () => {
    details.open = wide.matches;
  };
  details.dataset.ready = '';
  details.onclick = (event) => event.target.closest('a') && adapt();
  wide.onchange = adapt;
  adapt();
}

// Marks in the contents what is being read.
function follow() {
  const links = new Map(all('nav a').map((link) => [decodeURI(link.hash.slice(1)), link]));
  const headings = all('main :is(h2, h3)').filter(({ id }) => links.has(id));
  const mark = () => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < 120);
    const link = read && links.get(read.id);
    for (const other of links.values()) other.ariaCurrent = other === link || null;
    if (link && wide.matches) link.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('scroll', mark);
  mark();
}

// Lower case without accents.
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Every piece of text with its heading.
function places() {
  let under;
  return all('main :is(h2, h3, h4, h5, h6, p, li, tr, pre)').map((block) => {
    if (/^H/.test(block.tagName)) under = block;
    const own = [...(block.cells ?? block.childNodes)].filter(({ nodeName }) => !/^(OL|UL|P|PRE|DIV)$/.test(nodeName));
    const parts = own.map((node) => node.textContent);
    const text = parts.join(block.cells ? ' · ' : '').trim();
    return { block, under, text, plain: plain(text) };
  });
}

function make(name, ...inside) {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

function hit({ block, under, text, plain }, word) {
  const start = text.lastIndexOf(' ', plain.indexOf(word) - 40) + 1;
  const excerpt = (start ? '…' : '') + text.slice(start, start + 140);
  const link = make('a', make('b', under.textContent), block === under ? '' : excerpt);
  link.href = `#${under.id}`;
  link.onclick = () =>
    setTimeout(() => {
      block.scrollIntoView({ block: 'center' });
      block.animate([{ background: 'var(--mark)' }, {}], 2000);
    });
  return make('li', link);
}

function search(box) {
  const [field, said, list] = box.children;
  const index = places().filter(({ under, text }) => under && text);
  field.oninput = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const hits = index.filter((place) => words.length && words.every((word) => place.plain.includes(word)));
    const { results, nothing } = said.dataset;
    said.textContent = words.length ? (hits.length ? `${results}: ${hits.length}` : nothing) : '';
    list.replaceChildren(...hits.slice(0, 50).map((place) => hit(place, words[0])));
  };
  box.hidden = false;
}

function copyLinks(said) {
  const copied = () => {
    said.textContent = said.dataset.copied;
    setTimeout(() => said.replaceChildren(), 2000);
  };
  for (const link of all('.anchor'))
    link.onclick = () => navigator.clipboard?.writeText(link.href).then(copied, () => {});
}

// What a cell is sorted by: a day, a figure, or its words.
function reader(language) {
  const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => {
    const parts = month.formatToParts(Date.UTC(2024, index));
    return plain(parts.find(({ type }) => type === 'month').value);
  });
  const decimal = new Intl.NumberFormat(language).format(0.5).charAt(1);
  return (text) => {
    const [, day, name, year] = /^(\d{1,2})\S* (\p{L}+) (\d{4})$/u.exec(text) ?? [];
    if (months.includes(plain(name ?? ''))) return +year * 400 + months.indexOf(plain(name)) * 32 + +day;
    if (!/^[-+−]?\d[\d\s.,]*(\s?[%\p{Sc}]|$)/u.test(text)) return text;
    const figure = text
      .replace('−', '-')
      .replace(/(?<=\d)\s(?=\d)/g, '')
      .replace(/[^\d.,+-].*$/, '');
    return Number.parseFloat(figure.replace(decimal, ';').replace(/[.,]/g, '').replace(';', '.'));
  };
}

// A click on the head of a column sorts by it, the next one backwards, the third as it was.
function sortable(table, said, read) {
  const [body] = table.tBodies;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const order = [...(body?.rows ?? [])];
  if (order.length < 4 || heads.some(({ tagName }) => tagName !== 'TH')) return;
  const { compare } = new Intl.Collator(root.lang, { numeric: true });
  for (const [column, head] of heads.entries()) {
    const button = make('button', ...head.childNodes);
    const key = ({ cells }) => read(cells[column].textContent.trim());
    const by = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(a, b));
    button.title = said.dataset.sort;
    button.onclick = () => {
      const next = { ascending: 'descending', descending: null }[head.ariaSort];
      const way = next === undefined ? 'ascending' : next;
      for (const other of heads) other.ariaSort = other === head ? way : null;
      const filled = order.filter((row) => key(row) !== '');
      const empty = order.filter((row) => key(row) === '');
      const sorted = filled.sort((a, b) => by(key(a), key(b)) * (way === 'descending' ? -1 : 1));
      body.append(...(way ? [...sorted, ...empty] : order));
    };
    head.append(button);
  }
}

addEventListener('DOMContentLoaded', () => {
  all('#_dark').forEach(switchTheme);
  all('#_search').forEach(search);
  all('#_said').forEach(copyLinks);
  all('details').forEach(foldContents);
  const read = reader(root.lang);
  for (const table of all('main table')) sortable(table, document.querySelector('#_said'), read);
  follow();
});
