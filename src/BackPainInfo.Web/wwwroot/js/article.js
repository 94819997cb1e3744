// Small comforts of a page: copy a link to a heading, see where you are in "On this page", print.
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');

const say = text => {
  status.textContent = '';
  setTimeout(() => { status.textContent = text; }, 50);
};

const icon = path => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(svg.namespaceURI, 'path'));
  svg.firstChild.setAttribute('d', path);
  return svg;
};

const LINK = 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1';
const TICK = 'M5 13l4 4 10-10';

const addCopyButton = heading => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-link';
  button.setAttribute('aria-label', `Copy link to “${heading.textContent.trim()}”`);
  button.append(icon(LINK));
  button.addEventListener('click', async () => {
    const address = new URL(location.pathname, location.origin);
    address.hash = heading.id;
    try {
      await navigator.clipboard.writeText(address.href);
      say('Link copied');
      button.replaceChildren(icon(TICK));
      setTimeout(() => button.replaceChildren(icon(LINK)), 2000);
    } catch {
      say('The link could not be copied');
    }
  });
  // Beside the heading, not in it: the heading's name stays its words.
  const row = document.createElement('div');
  row.className = 'copy-link-row';
  heading.replaceWith(row);
  row.append(heading, button);
};

const links = [...document.querySelectorAll('.contents__link')];
const headings = links.map(link => document.getElementById(link.hash.slice(1)));

const markCurrent = () => {
  const reached = headings.filter(heading => heading && heading.getBoundingClientRect().top < innerHeight * 0.35).at(-1);
  links.forEach((link, index) => {
    if (reached && headings[index] === reached) {
      link.setAttribute('aria-current', 'location');
    } else {
      link.removeAttribute('aria-current');
    }
  });
};

document.body.append(status);
if (navigator.clipboard) {
  headings.filter(Boolean).forEach(addCopyButton);
}
if (headings.length > 0) {
  const observer = new IntersectionObserver(markCurrent, { rootMargin: '0px 0px -65% 0px' });
  headings.filter(Boolean).forEach(heading => observer.observe(heading));
}
for (const place of document.querySelectorAll('[data-print]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.append('Print this page');
  button.addEventListener('click', () => print());
  place.append(button);
}
