// The page that is shown without internet: says what is missing, and searches the kept site by titles, other names and
// readers' questions. It is simpler than the real search and raises no warning sign, so the page says where those are.
const MOST = 10;
const results = document.querySelector('[data-offline-results]');
const form = document.querySelector('form[role="search"]');

const toWords = text => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').match(/[a-z0-9]{2,}/g) ?? [];

// A word counts more the fewer pages have it, and three times as much in a title.
const rank = (entries, text) => {
  const pages = entries.map(entry => ({ entry, title: toWords(entry.title), all: toWords(`${entry.title} ${entry.summary} ${entry.words}`), score: 0 }));
  for (const word of new Set(toWords(text))) {
    const fits = other => other === word || word.length > 3 && (other.startsWith(word) || other.length > 3 && word.startsWith(other));
    const found = pages.filter(page => page.all.some(fits));
    for (const page of found) {
      page.score += Math.log(1 + pages.length / found.length) * (page.title.some(fits) ? 3 : 1);
    }
  }
  const best = Math.max(...pages.map(page => page.score));
  return pages.filter(page => page.score > best / 4).sort((one, other) => other.score - one.score).slice(0, MOST).map(page => page.entry);
};

const toItem = ({ url, title, summary }) => {
  const item = document.createElement('li');
  item.className = 'results__item';
  const link = document.createElement('a');
  link.href = url;
  link.append(title);
  const words = document.createElement('p');
  words.className = 'results__snippet';
  words.append(summary);
  item.append(link, words);
  return item;
};

const search = async text => {
  const title = document.createElement('h2');
  try {
    const response = await fetch('/offline-search.json');
    const found = rank(await response.json(), text);
    const list = document.createElement('ol');
    list.className = 'results';
    list.append(...found.map(toItem));
    title.append(found.length === 0 ? 'No kept page has those words' : found.length === 1 ? '1 kept page' : `${found.length} kept pages`);
    results.replaceChildren(title, list);
  } catch {
    title.append('Search needs the internet here, because this site is not kept on this device.');
    results.replaceChildren(title);
  }
};

if (location.pathname !== '/offline' && location.pathname !== '/search') {
  document.querySelector('[data-offline-missing]').hidden = false;
}
const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  form.elements.q.value = asked;
  search(asked);
}
form.addEventListener('submit', event => {
  event.preventDefault();
  search(form.elements.q.value);
});
