// Suggests pages and symptoms while a reader types: an editable combobox with a list (ARIA Authoring Practices).
// When anything fails the plain form is left as it was.
const DEBOUNCE = 120;
const SHORTEST = 2;
const LONGEST = 200;
const HELP = '/start/when-to-get-help';
const KINDS = { article: 'Page', symptom: 'Search', word: 'Search' };

const input = document.querySelector('form[role="search"] input[name="q"]');
const list = document.createElement('ul');
const status = document.createElement('p');
let active = -1;
let timer;
let request;

const isOpen = () => !list.hidden;

const activate = index => {
  list.children[active]?.removeAttribute('aria-selected');
  active = index;
  const option = list.children[active];
  if (!option) {
    input.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
};

const close = () => {
  clearTimeout(timer);
  request?.abort();
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  status.textContent = '';
  activate(-1);
};

const toOption = ({ text, url, kind }, index) => {
  const option = document.createElement('li');
  option.id = `suggestion-${index}`;
  option.className = 'suggestions__option';
  option.setAttribute('role', 'option');
  option.dataset.url = url;
  const label = document.createElement('span');
  label.append(text);
  const isHelp = index === 0 && url === HELP;
  option.classList.toggle('suggestions__option--help', isHelp);
  const hint = document.createElement('span');
  hint.className = 'suggestions__kind';
  hint.append(isHelp ? 'First' : KINDS[kind] ?? '');
  option.append(label, ' ', hint);
  return option;
};

const open = suggestions => {
  activate(-1);
  list.replaceChildren(...suggestions.map(toOption));
  list.hidden = suggestions.length === 0;
  input.setAttribute('aria-expanded', String(isOpen()));
  const count = suggestions.length === 1 ? '1 suggestion' : `${suggestions.length || 'No'} suggestions`;
  status.textContent = suggestions[0]?.url === HELP ? `${count}. First: ${suggestions[0].text}` : count;
};

const suggest = async () => {
  request?.abort();
  const text = input.value.trim();
  if (text.length < SHORTEST || text.length > LONGEST) {
    close();
    return;
  }
  const mine = request = new AbortController();
  try {
    const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text)}`, { signal: mine.signal });
    const { suggestions } = await response.json();
    if (mine === request && !mine.signal.aborted && document.activeElement === input) {
      open(suggestions);
    }
  } catch {
    if (mine === request && !mine.signal.aborted) {
      close();
    }
  }
};

const choose = option => {
  const url = option.dataset.url;
  close();
  location.assign(url);
};

const move = step => {
  if (!isOpen()) {
    suggest();
    return;
  }
  // One place beyond the ends is the text itself.
  const places = list.children.length + 1;
  activate((active + 1 + step + places) % places - 1);
};

const KEYS = {
  ArrowDown: event => event.altKey && isOpen() || move(1),
  ArrowUp: event => event.altKey ? close() : move(-1),
  Home: () => active >= 0 ? activate(0) : false,
  End: () => active >= 0 ? activate(list.children.length - 1) : false,
  Enter: () => active >= 0 ? choose(list.children[active]) : (close(), false),
  Escape: () => isOpen() ? close() : false,
};

const start = () => {
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  input.parentElement.append(list);
  input.form.append(status);
  // A search field may not be a combobox (ARIA in HTML).
  input.type = 'text';
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false']]) {
    input.setAttribute(name, value);
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, DEBOUNCE);
  });
  input.addEventListener('keydown', event => {
    if (!event.isComposing && KEYS[event.key] && KEYS[event.key](event) !== false) {
      event.preventDefault();
    }
  });
  input.addEventListener('blur', close);
  input.form.addEventListener('submit', close);
  // The text keeps the focus while an option is pressed.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role="option"]');
    if (option) {
      choose(option);
    }
  });
};

if (input) {
  start();
}
