// Lets readers choose colours and pain mode (larger text, more space, first things first) for this tab.
// The buttons are built here, so that none is dead without script.
const root = document.documentElement;
const buttons = [];

const isOn = (name, value) => (root.dataset[name] ?? '') === value;

const choose = (name, value) => {
  if (value) {
    root.dataset[name] = value;
  } else {
    delete root.dataset[name];
  }
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Storage is forbidden: the choice lasts for this page.
  }
};

const show = () => {
  for (const { button, name, value } of buttons) {
    button.setAttribute('aria-pressed', isOn(name, value));
  }
  addFirstThings();
};

const addButton = (place, name, value, text) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'settings__button';
  button.append(text);
  button.addEventListener('click', () => {
    choose(name, name === 'pain' && isOn(name, value) ? '' : value);
    show();
  });
  buttons.push({ button, name, value });
  place.append(button);
};

const addGroup = (place, label) => {
  const group = document.createElement('div');
  group.className = 'settings__group';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const title = document.createElement('span');
  title.className = 'settings__title';
  title.setAttribute('aria-hidden', 'true');
  title.append(label);
  group.append(title);
  place.append(group);
  return group;
};

// Pain mode puts what to do now right under the summary.
const addFirstThings = () => {
  const head = document.querySelector('.article__head');
  if (!head || !root.dataset.pain || head.querySelector('.first-things')) {
    return;
  }
  const nav = document.createElement('nav');
  nav.className = 'first-things';
  nav.setAttribute('aria-label', 'First things');
  const help = document.querySelector('.help-strip__link');
  const actions = [...document.querySelectorAll('.contents__link')].filter(link => /do now|^what helps|get help/i.test(link.textContent));
  for (const { href, textContent } of [help, ...actions.slice(0, 2)]) {
    const link = document.createElement('a');
    link.className = 'first-things__link';
    link.href = href;
    link.append(textContent);
    nav.append(link);
  }
  head.append(nav);
};

for (const place of document.querySelectorAll('[data-settings]')) {
  if (place.dataset.settings === 'pain') {
    const words = document.createElement('span');
    words.className = 'visually-hidden';
    words.append(' Pain mode');
    addButton(place, 'pain', 'on', 'A+');
    place.lastChild.append(words);
    continue;
  }
  const colours = addGroup(place, 'Colours');
  addButton(colours, 'theme', '', 'Device');
  addButton(colours, 'theme', 'light', 'Light');
  addButton(colours, 'theme', 'dark', 'Dark');
  addButton(addGroup(place, 'In pain?'), 'pain', 'on', 'Pain mode: larger text');
}
show();
