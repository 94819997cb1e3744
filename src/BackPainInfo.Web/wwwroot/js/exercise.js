// Exercise mode: one step a screen, then a timer that counts the holds and repetitions of the card.
// Everything shown comes from the card, which is complete without script.
const READY = 5;
const REST = 3;
const MOVE = 4;

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

const makeButton = (text, press, className = 'button button--quiet') => {
  const button = element('button', className, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
};

const title = element('h2', 'exercise-mode__title');
const place = element('p', 'exercise-mode__place');
const screen = element('div', 'exercise-mode__screen');
const status = element('p', 'visually-hidden');
const back = makeButton('Back', () => go(-1));
const next = makeButton('Next', () => go(1), 'button');
const sound = makeButton('Sound', () => setSound(!audio));
const dialog = element('dialog', 'exercise-mode',
  element('div', 'exercise-mode__head', title, sound, makeButton('Close', () => dialog.close())),
  place, screen, status, element('div', 'exercise-mode__row', back, next));

let screens = [];
let current = 0;
let counter;
let audio;
let wakeLock;

// Said again even when the words are the same.
const say = text => { status.textContent = status.textContent === text ? `${text}\u00a0` : text; };

const setSound = on => {
  audio?.close();
  audio = on ? new AudioContext() : undefined;
  sound.setAttribute('aria-pressed', String(on));
  beep();
};

const beep = (pitch = 660) => {
  if (!audio) {
    return;
  }
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.3);
};

const keepAwake = async () => {
  try {
    wakeLock = await navigator.wakeLock?.request('screen');
  } catch {
    // Low battery or forbidden: the screen may go dark.
  }
};

// A copy beside its original: ids stay with the original.
const copy = node => {
  const made = node.cloneNode(true);
  made.querySelectorAll('[id]').forEach(child => child.removeAttribute('id'));
  return made;
};

const beats = ({ hold, sides }, repetitions) => {
  const word = hold > 0 ? 'Hold' : 'Move slowly';
  const made = [{ word: 'Get ready', seconds: READY }];
  for (let side = 1; side <= sides; side++) {
    for (let count = 1; count <= repetitions; count++) {
      const which = sides === 1 ? '' : side === 1 ? ', first side' : ', other side';
      made.push({ word, seconds: hold || MOVE, count: `${count} of ${repetitions}${which}` });
      if (hold > 0 && count < repetitions) {
        made.push({ word: 'Rest', seconds: REST });
      }
    }
    if (side < sides) {
      made.push({ word: 'Change sides', seconds: READY });
    }
  }
  return made;
};

const makeCounter = phase => {
  const word = element('p', 'exercise-mode__word');
  const number = element('p', 'exercise-mode__number');
  number.setAttribute('role', 'timer');
  let repetitions = phase.start;
  let plan;
  let beat;
  let left;
  let until;
  let ticking;

  const pause = () => {
    clearInterval(ticking);
    ticking = undefined;
    toggle.textContent = plan ? 'Go on' : 'Start the timer';
  };
  const reset = () => {
    plan = undefined;
    pause();
    word.textContent = `${phase.hold > 0 ? `Hold ${phase.hold} seconds, ` : ''}${repetitions} ${repetitions === 1 ? 'time' : 'times'}${phase.sides > 1 ? ' on each side' : ''}`;
    number.textContent = '';
    more.hidden = repetitions >= phase.most;
  };
  const begin = index => {
    beat = index;
    if (!plan[beat]) {
      reset();
      word.textContent = 'Done. Well done.';
      beep(440);
      say('Done');
      return;
    }
    const { word: what, count, seconds } = plan[beat];
    word.textContent = count ? `${what}: ${count}` : what;
    left = seconds * 1000;
    until = performance.now() + left;
    number.textContent = seconds;
    beep(count ? 880 : 660);
    say(`${word.textContent}${count && phase.hold > 0 ? `. ${seconds} seconds` : ''}`);
  };
  const tick = () => {
    left = until - performance.now();
    if (left > 0) {
      number.textContent = Math.ceil(left / 1000);
    } else {
      begin(beat + 1);
    }
  };
  const run = () => {
    if (ticking) {
      pause();
      say('Paused');
      return;
    }
    more.hidden = true;
    if (plan) {
      until = performance.now() + left;
    } else {
      plan = beats(phase, repetitions);
      begin(0);
    }
    ticking = setInterval(tick, 200);
    toggle.textContent = 'Pause';
  };

  const toggle = makeButton('', run, 'button');
  const more = makeButton('One more', () => {
    repetitions++;
    reset();
    say(word.textContent);
    if (more.hidden) {
      toggle.focus();
    }
  });
  reset();
  return { nodes: [word, number, element('div', 'exercise-mode__row', toggle, more)], run, pause };
};

const read = card => {
  const steps = [...card.querySelectorAll('.exercise-card__step')];
  const phases = [...card.querySelectorAll('[data-repetitions]')];
  const stops = card.querySelector('.exercise-card__stops');
  return [
    { name: 'Before you start', nodes: () => [copy(stops)] },
    ...steps.map((step, index) => ({ name: `Step ${index + 1} of ${steps.length}`, nodes: () => [...copy(step).childNodes] })),
    ...phases.map(({ dataset }) => ({
      name: dataset.phase || 'How much',
      phase: { hold: Number(dataset.hold), start: Number(dataset.start), most: Number(dataset.repetitions), sides: Number(dataset.sides) },
    })),
  ];
};

const show = () => {
  counter?.pause();
  const { name, nodes, phase } = screens[current];
  counter = phase && makeCounter(phase);
  place.textContent = name;
  screen.replaceChildren(...(counter?.nodes ?? nodes()));
  screen.scrollTop = 0;
  back.disabled = current === 0;
  next.textContent = current === screens.length - 1 ? 'Finish' : 'Next';
  if (!dialog.contains(document.activeElement) || document.activeElement === back && back.disabled) {
    next.focus();
  }
  say(`${name}. ${counter ? counter.nodes[0].textContent : screen.textContent.replace(/\s+/g, ' ')}`);
};

const go = step => {
  if (!screens[current + step]) {
    if (step > 0) {
      dialog.close();
    }
    return;
  }
  current += step;
  show();
};

const open = (card, opener) => {
  screens = read(card);
  current = 0;
  title.textContent = card.querySelector('.exercise-card__heading').textContent;
  dialog.showModal();
  next.focus();
  show();
  keepAwake();
  dialog.addEventListener('close', () => opener.focus(), { once: true });
};

const KEYS = { ArrowRight: () => go(1), ArrowLeft: () => go(-1), ' ': () => counter?.run() };

const start = () => {
  title.id = 'exercise-mode-title';
  dialog.setAttribute('aria-labelledby', title.id);
  status.setAttribute('role', 'status');
  screen.tabIndex = 0;
  screen.setAttribute('role', 'group');
  screen.setAttribute('aria-label', 'This step');
  setSound(false);
  document.body.append(dialog);

  dialog.addEventListener('close', () => {
    counter?.pause();
    setSound(false);
    wakeLock?.release();
    wakeLock = undefined;
    screen.replaceChildren();
  });
  dialog.addEventListener('keydown', event => {
    // On a button the space bar presses it.
    if (KEYS[event.key] && !(event.key === ' ' && event.target.closest('button'))) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });
  let touch;
  screen.addEventListener('touchstart', event => { touch = event.touches[0]; }, { passive: true });
  screen.addEventListener('touchend', ({ changedTouches: [end] }) => {
    const across = end.clientX - touch.clientX;
    if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(end.clientY - touch.clientY)) {
      go(across < 0 ? 1 : -1);
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (dialog.open && !document.hidden) {
      keepAwake();
    }
  });

  for (const card of document.querySelectorAll('.exercise-card')) {
    const button = makeButton('Start, step by step', () => open(card, button), 'button');
    button.setAttribute('aria-haspopup', 'dialog');
    const heading = card.querySelector('.exercise-card__heading').textContent;
    button.append(element('span', 'visually-hidden', `: ${heading}`));
    card.querySelector('.exercise-card__start')?.append(button);
  }
};

start();
