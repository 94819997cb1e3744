// Use without internet: keeps the warning signs for everybody, the whole site for readers who ask for it, and says in plain
// words when a page comes from this device. What was read is never kept: it is all pages or none.
const place = document.querySelector('main [data-keep]') ?? document.querySelector('[data-keep]');
const text = document.createElement('p');
const button = document.createElement('button');
let press;

const isKept = async () => {
  const names = (await caches.keys()).filter(name => name.startsWith('site-'));
  const lists = await Promise.all(names.map(cacheName => caches.match('/offline.json', { cacheName })));
  return lists.some(Boolean);
};

const show = (words, label, action) => {
  text.textContent = words;
  button.textContent = label;
  press = action;
};

const showState = async words => {
  if (await isKept()) {
    show(words ?? 'The whole site is kept on this device. Every page works without internet.', 'Remove it from this device', remove);
  } else {
    show(words ?? 'Keep all pages on this device, about 4 megabytes. They are kept all together, so nobody can tell which ones you read.',
      'Keep this site for use without internet', keep);
  }
};

const keep = async () => {
  press = () => {};
  sessionStorage.removeItem('removed');
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    const kept = new Promise((resolve, reject) => {
      channel.port1.onmessage = ({ data }) => {
        if (data.done) {
          button.textContent = `Keeping page ${data.done} of ${data.total}`;
        } else {
          (data.kept ? resolve : reject)();
        }
      };
    });
    active.postMessage('keep', [channel.port2]);
    await kept;
    showState();
    navigator.storage?.persist?.();
  } catch {
    showState('That did not work. Please check the connection and the free space, and try again.');
  }
};

const remove = async () => {
  // In this tab even the warning signs are not kept again.
  sessionStorage.setItem('removed', 'yes');
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    await registration.unregister();
  }
  for (const name of await caches.keys()) {
    await caches.delete(name);
  }
  showState('Removed. Nothing of this site is kept on this device now.');
};

const notice = text => {
  const made = document.createElement('p');
  made.className = 'notice';
  made.append(text);
  return made;
};

// The server says this on a fresh page; a kept one may have become old since.
const noteOverdue = () => {
  const head = document.querySelector('.article__head');
  const due = [...document.querySelectorAll('.review-dates p:first-child time')].at(-1);
  if (head && due && due.dateTime < new Date().toISOString().slice(0, 10) && !head.querySelector('.notice')) {
    head.append(notice(`This page was due to be read against its sources by ${due.textContent}. It may be out of date.`));
  }
};

const noteOffline = () => {
  if (!navigator.onLine) {
    document.querySelector('main').prepend(notice('No internet. This is a copy kept on this device. Phone calls still work.'));
  }
};

noteOverdue();
noteOffline();
if ('serviceWorker' in navigator && 'caches' in window) {
  text.className = 'keep__words';
  text.setAttribute('role', 'status');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.addEventListener('click', () => press());
  showState().then(() => place.append(text, button));
  const install = () => sessionStorage.getItem('removed') || navigator.serviceWorker.register('/sw.js').catch(() => {});
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(install));
}
