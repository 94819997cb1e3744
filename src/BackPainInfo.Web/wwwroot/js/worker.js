// The service worker, served as /sw.js with its version in front, so that new content or a new build installs itself.
// It keeps three pages for everybody and the whole site for readers who asked. A page that is merely visited is never kept.
/* global version */
const BASICS = `basics-${version}`;
const SITE = `site-${version}`;
const LIST = '/offline.json';
const AT_ONCE = 6;
const PATIENCE = 4000;

const load = async path => {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || response.redirected) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response;
};

// During a rolling deployment another version may answer: then nothing is kept now, and the next visit tries again.
const readList = async () => {
  const list = await (await load(LIST)).json();
  if (list.version !== version) {
    throw new Error('another version is being served');
  }
  return list;
};

// A page's styles and scripts are those it names itself, so a page and its files always belong together.
const keepPage = async (cache, path, files) => {
  const response = await load(path);
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  await cache.put(path, response.clone());
  for (const [, file] of isPage ? (await response.text()).matchAll(/ (?:href|src)="(\/[^"?]+\.(?:css|js|svg|png|webmanifest)(?:\?[^"]*)?)"/g) : []) {
    if (!files.has(file)) {
      files.add(file);
      await cache.put(file, await load(file));
    }
  }
};

/** Keeps all of them or none. */
const fill = async (name, choose, tell = () => {}) => {
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    const paths = choose(await readList());
    const files = new Set();
    let done = 0;
    for (let first = 0; first < paths.length; first += AT_ONCE) {
      const some = paths.slice(first, first + AT_ONCE);
      await Promise.all(some.map(path => keepPage(cache, path, files)));
      done += some.length;
      tell({ done, total: paths.length });
    }
    await readList();
    // Last: a cache without it is unfinished and does not count.
    await cache.put(LIST, await load(LIST));
  } catch (failure) {
    await caches.delete(name);
    throw failure;
  }
};

const isKept = async () => {
  const names = (await caches.keys()).filter(name => name.startsWith('site-'));
  const lists = await Promise.all(names.map(cacheName => caches.match(LIST, { cacheName })));
  return lists.some(Boolean);
};

const install = async () => {
  await fill(BASICS, list => list.basics);
  try {
    if (await isKept()) {
      await fill(SITE, list => list.pages);
    }
  } catch (failure) {
    await caches.delete(BASICS);
    throw failure;
  }
  await skipWaiting();
};

const activate = async () => {
  await registration.navigationPreload?.enable();
  for (const name of await caches.keys()) {
    if (name !== BASICS && name !== SITE) {
      await caches.delete(name);
    }
  }
};

const answerPage = async (event, { pathname }) => {
  const kept = pathname === '/search' ? undefined : await caches.match(pathname, { ignoreVary: true });
  const fresh = (async () => await event.preloadResponse ?? fetch(event.request))();
  event.waitUntil(fresh.catch(() => {}));
  const late = kept && new Promise(resolve => { setTimeout(resolve, PATIENCE); });
  try {
    const response = await Promise.race(late ? [fresh, late] : [fresh]);
    if (response && (!kept || response.status < 500)) {
      return response;
    }
  } catch {
    // No internet.
  }
  return kept ?? await caches.match('/offline', { ignoreVary: true }) ?? Response.error();
};

const answerFile = async request => await caches.match(request, { ignoreVary: true }) ?? fetch(request);

addEventListener('install', event => event.waitUntil(install()));
addEventListener('activate', event => event.waitUntil(activate()));

addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(event, address));
  } else if (/\.(?:css|js|svg|png|webmanifest)$|^\/offline-search\.json$/.test(address.pathname)) {
    event.respondWith(answerFile(request));
  }
});

addEventListener('message', event => {
  const [port] = event.ports;
  if (event.data === 'keep' && port) {
    event.waitUntil(fill(SITE, list => list.pages, progress => port.postMessage(progress)).then(
      () => port.postMessage({ kept: true }),
      () => port.postMessage({ failed: true })));
  }
});
