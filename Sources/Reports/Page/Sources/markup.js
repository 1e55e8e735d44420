// Pieces of the page lie in <noscript>, where a browser that runs scripts keeps them as text and builds nothing. This
// builds one of them when it is wanted: only these elements and attributes, each by its own call, so that what stands in
// a piece can't become anything else whatever it is.
const SVG = new Set(['svg', 'path', 'circle', 'text']);
const ELEMENTS = new Set(['a', 'b', 'bdi', 'dd', 'details', 'div', 'dl', 'dt', 'h3', 'h4', 'i', 'li', 'mark',
  'ol', 'p', 'pre', 'q', 'small', 'span', 'summary', 'ul', ...SVG]);
const ATTRIBUTES = new Set(['aria-label', 'class', 'cx', 'cy', 'd', 'data-m', 'dir', 'height', 'href',
  'id', 'r', 'role', 'tabindex', 'viewBox', 'width', 'x', 'y']);
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(text) {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => CHARACTERS[name]);
}

function build(source) {
  const root = document.createDocumentFragment();
  const open = [root];
  for (const [, end, name, attributes, text] of source.matchAll(
    /<(\/?)([a-z0-9]+)((?: [a-zA-Z-]+="[^"]*")*)\/?>|([^<]+)/g)) {
    const inside = open[open.length - 1];
    if (text !== undefined) {
      inside.append(plain(text));
    } else if (end) {
      if (open.length > 1) open.pop();
    } else if (ELEMENTS.has(name)) {
      const element = make(name, attributes);
      inside.append(element);
      if (!isEmpty(name)) open.push(element);
    }
  }
  return root;
}

function isEmpty(name) {
  return SVG.has(name) && name !== 'svg' && name !== 'text';
}

function make(name, attributes) {
  const element = SVG.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [, key, value] of attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
    const words = plain(value);
    if (ATTRIBUTES.has(key) && (key !== 'href' || isOwnAddress(words))) element.setAttribute(key, words);
  }
  return element;
}

// Of this page, or of a page beside it: nothing that begins with a scheme or names a server.
function isOwnAddress(address) {
  return /^([\w.~-]|%[0-9A-F]{2})*#[\w.~?=&%-]*$/.test(address);
}

function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null) continue;
    if (key in made && typeof value !== 'string') made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}
