import type { PickCard, Picked } from '../../components/aside-state';
import { notFollowedYet } from '../../components/following-state';
import type { ChipState, PanelState, SeriesState, StoppedRequests, StripItem } from '../../components/panel-state';
import type { PopupState } from '../../components/popup-state';
import { nothingHeld } from '../../core/holding/held';
import type { Marks, StepState } from '../../core/progress/progress';
import type { Block, Inline, Step, Tutorial } from '../../core/tutorial';

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 236'%3E%3Crect width='640' height='236' fill='%23c9dde4'/%3E%3Crect x='190' y='8' width='450' height='300' rx='10' fill='%23fff'/%3E%3Crect x='220' y='60' width='380' height='40' rx='8' fill='none' stroke='%23e0493a' stroke-width='5'/%3E%3Crect x='540' y='180' width='80' height='34' rx='6' fill='%232f6fde'/%3E%3C/svg%3E";

/** A run of plain text. */
export const words = (text: string): Inline => ({ type: 'text', text });
const bold = (text: string): Inline => ({ type: 'strong', content: [words(text)] });
/** A paragraph. */
export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });

/** A step whose content is its own text, unless told. */
export function step(
  id: string,
  text: string,
  content: Block[] = [paragraph(words(text))],
  substeps: Step[] = [],
): Step {
  return { id, text, content, substeps, from: 'page' };
}

/** Marks from states. */
export function marks(states: Record<string, StepState>): Marks {
  return Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state, at: 1, device: 'a' }]));
}

const stickSteps = (prefix: string): Step[] => [
  step(`${prefix}1`, 'Download the Ubuntu 24.04 desktop image. The file ends in .iso.', [
    paragraph(
      words('Download the '),
      { type: 'link', href: 'https://plainhowto.example/image', content: [words('Ubuntu 24.04 desktop image')] },
      words('. The file ends in .iso.'),
    ),
  ]),
  step(`${prefix}2`, 'Plug in the USB stick and copy anything you want to keep to another drive.'),
  step(
    `${prefix}3`,
    'Open StickWriter, choose your stick under Device, then press Select and pick the image.',
    [
      paragraph(
        words('Open '),
        bold('StickWriter'),
        words(', choose your stick under '),
        bold('Device'),
        words(', then press '),
        { type: 'key', text: 'Select' },
        words(' and pick the image.'),
      ),
      { type: 'image', src: picture, alt: 'StickWriter with the stick chosen', caption: null, width: 640, height: 236 },
      {
        type: 'note',
        tone: 'warning',
        content: [paragraph(bold('Everything on the stick is erased.'), words(' This cannot be undone.'))],
      },
    ],
    [step(`${prefix}3a`, 'Check the size matches your stick'), step(`${prefix}3b`, 'Set “Partition scheme” to GPT')],
  ),
  step(`${prefix}4`, 'Press Start and wait about 10 minutes. Leave the stick plugged in.', [
    paragraph(
      words('Press '),
      { type: 'key', text: 'Start' },
      words(' and wait about 10 minutes. Leave the stick plugged in.'),
    ),
  ]),
  step(`${prefix}5`, 'When it says READY, eject the stick from the taskbar.', [
    paragraph(words('When it says '), { type: 'code', text: 'READY' }, words(', eject the stick from the taskbar.')),
  ]),
];

/** The tutorial of the design pictures, with its choice of three systems before the second part. */
export const stick: Tutorial = {
  address: 'https://plainhowto.example/bootable-ubuntu-usb-stick',
  title: 'How to make a bootable Ubuntu USB stick',
  language: 'en',
  kind: 'howto',
  confidence: 0.97,
  supplies: [],
  procedures: [
    { id: 'win', title: 'Windows', relation: 'alternative', notes: [], steps: stickSteps('w') },
    { id: 'mac', title: 'macOS', relation: 'alternative', notes: [], steps: stickSteps('m').slice(0, 3) },
    { id: 'lin', title: 'Linux', relation: 'alternative', notes: [], steps: stickSteps('l').slice(0, 4) },
    {
      id: 'start',
      title: 'Start your computer from it',
      relation: 'sequence',
      notes: [paragraph(words('Have the stick at hand.'))],
      steps: [
        step('s1', 'Shut the computer down completely.'),
        step('s2', 'Turn off Secure Boot.'),
        step('s3', 'Hold F12 while it starts.'),
      ],
    },
  ],
};

/** Code, notes, lists, tables, and things that are hard to lay out. */
export const deploy: Tutorial = {
  ...stick,
  title: 'Deploy a Node app with Quill',
  procedures: [
    {
      id: 'only',
      title: null,
      relation: 'sequence',
      notes: [],
      steps: [
        step('d1', 'Check that Node 20 or newer is installed.'),
        step('d2', 'Install the quill command and sign in.', [
          paragraph(words('Install the '), { type: 'code', text: 'quill' }, words(' command and sign in.')),
          {
            type: 'code',
            language: 'bash',
            text: '# Debian, Ubuntu, Fedora\ncurl -fsSL https://quillserver.example/install | sh\nquill login',
          },
          {
            type: 'note',
            tone: 'note',
            content: [
              paragraph(words('A browser tab opens. Come back here when it says '), bold('Signed in'), words('.')),
            ],
          },
        ]),
        step('d3', 'In your project folder, create quill.toml:', [
          paragraph(words('In your project folder, create '), { type: 'code', text: 'quill.toml' }, words(':')),
          {
            type: 'code',
            language: 'toml',
            name: 'quill.toml',
            text: '[app]\nname  = "my-app"\nstart = "node server.js --a-very-long-option=that-does-not-fit-in-the-panel-at-all"\nport  = 3000',
          },
        ]),
        step('d4', 'Choose a size.', [
          paragraph(words('Choose a size.')),
          {
            type: 'table',
            rows: [
              [[bold('Size')], [bold('Memory')], [bold('For')]],
              [[words('small')], [words('512 MB')], [words('Trying things out')]],
              [[words('large')], [words('4096 MB')], [words('Everything else that needs room')]],
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [[paragraph(words('Small costs nothing.'))], [paragraph(words('Large can be changed later.'))]],
          },
          { type: 'note', tone: 'tip', content: [paragraph(words('Begin small.'))] },
        ]),
        step('d5', 'Open the address, then press Ctrl C to stop the log.', [
          paragraph(
            words('Open the address, then press '),
            { type: 'key', text: 'Ctrl' },
            words(' '),
            { type: 'key', text: 'C' },
            words(' to stop the log.'),
          ),
        ]),
        step('d6', 'Done.'),
      ],
    },
  ],
};

/** A recipe with what it needs. */
export const recipe: Tutorial = {
  ...stick,
  kind: 'recipe',
  title: 'Smoky chickpea shakshuka with feta',
  supplies: [
    {
      title: null,
      items: [
        {
          text: '2 tbsp olive oil',
          amount: { start: 0, end: 1, least: 2, most: 2, unit: 'tbsp', name: 'olive oil' },
        },
        { text: '1 red onion, sliced', amount: null },
        { text: '2 tsp smoked paprika', amount: null },
        { text: '400 g tin chickpeas, drained', amount: null },
        { text: '800 g tinned tomatoes', amount: null },
        { text: '4 eggs', amount: null },
        { text: '100 g feta', amount: null },
        { text: 'Coriander', amount: null },
        { text: 'Salt', amount: null },
      ],
    },
  ],
  procedures: [
    {
      id: 'method',
      title: 'Method',
      relation: 'sequence',
      notes: [],
      steps: [
        step('r1', 'Warm the oil in a wide pan and soften the onion for 8 minutes.'),
        step('r2', 'Stir in the paprika and cumin until they smell toasted.'),
        step('r3', 'Add the tomatoes and chickpeas. Simmer for 20 minutes until thick enough to hold a line.'),
        step('r4', 'Make 4 wells, crack an egg into each, cover and cook for 6 minutes.'),
        step('r5', 'Scatter over the feta and coriander.'),
      ],
    },
  ],
};

/** Invented Arabic, for the direction. */
export const arabic: Tutorial = {
  ...stick,
  language: 'ar',
  title: 'إنشاء ذاكرة USB قابلة للإقلاع بنظام أوبونتو',
  procedures: [
    {
      id: 'a',
      title: 'تجهيز الذاكرة',
      relation: 'sequence',
      notes: [],
      steps: [
        step('a1', 'نزّل صورة أوبونتو 24.04 لسطح المكتب.'),
        step('a2', 'وصّل الذاكرة وانسخ أي ملفات تريد الاحتفاظ بها.'),
        step(
          'a3',
          'افتح StickWriter واختر ذاكرتك من Device، ثم اضغط Select واختر الصورة.',
          [
            paragraph(
              words('افتح '),
              bold('StickWriter'),
              words(' واختر ذاكرتك من '),
              bold('Device'),
              words('، ثم اضغط '),
              { type: 'key', text: 'Select' },
              words(' واختر الصورة.'),
            ),
            { type: 'code', language: 'bash', text: 'stick --write ubuntu.iso' },
            {
              type: 'note',
              tone: 'warning',
              content: [paragraph(bold('سيُمحى كل ما على الذاكرة.'), words(' لا يمكن التراجع عن ذلك.'))],
            },
          ],
          [step('a3a', 'تأكد من أن الحجم مطابق لذاكرتك'), step('a3b', 'اضبط مخطط التقسيم على GPT')],
        ),
        step('a4', 'عندما تظهر كلمة READY أخرج الذاكرة من شريط المهام.'),
      ],
    },
    {
      id: 'b',
      title: 'تشغيل الحاسوب منها',
      relation: 'sequence',
      notes: [],
      steps: [step('b1', 'أطفئ الحاسوب.'), step('b2', 'شغّله.')],
    },
  ],
};

const ad = (id: string, code: StripItem['code'], by: string | null, kind: StripItem['kind'] = 'ad'): StripItem => ({
  id,
  kind,
  code,
  by,
  hidden: true,
  outlined: false,
});

/** 12 ads, 4 trackers and 2 other boxes. */
export const stripped: StripItem[] = [
  ad('1', 'ad-frame', 'adserver.example'),
  ad('2', 'ad-frame', 'adserver.example'),
  ad('3', 'ad-frame', 'adserver.example'),
  ad('4', 'ad-slot', null),
  ad('5', 'ad-video', null),
  ...['a', 'b', 'c', 'd', 'e'].map((id) => ad(id, 'affiliate-banner', 'shop.example', 'affiliate')),
  ad('6', 'ad-label', null),
  ad('7', 'empty-box', null),
  ad('8', 'newsletter', null, 'clutter'),
  ad('9', 'link-farm', null, 'clutter'),
  ad('p', 'pixel', 'metrics.example', 'tracker'),
  ad('q', 'pixel', 'pixel.social.example', 'tracker'),
  ad('r', 'pixel', 'tags.example', 'tracker'),
  ad('s', 'pixel', 'tags.example', 'tracker'),
];

/** The panel of the design pictures: two steps done, the third begun. */
export const panelState: PanelState = {
  ...notFollowedYet,
  tutorial: stick,
  titles: { parts: {}, options: {} },
  reading: false,
  site: 'plainhowto.example',
  marks: marks({ w1: 'done', w2: 'done', w3a: 'done' }),
  here: null,
  chosen: {},
  strip: {
    on: true,
    clutter: false,
    items: stripped.filter((item) => item.kind !== 'clutter'),
    stopped: [],
    damaged: false,
  },
  lastOpened: null,
  unsaved: null,
  place: 'docked',
  dock: { side: 'end', width: 392 },
  overlay: false,
  movable: true,
  sheet: 0.55,
  theme: 'light',
  motion: 'auto',
  fold: true,
  textSize: 1,
  keys: true,
  series: null,
  toast: null,
  aside: null,
  held: nothingHeld,
};

/** The chip of a tutorial that was begun. */
export const chipState: ChipState = {
  done: 2,
  total: 5,
  resumed: true,
  finished: false,
  place: { edge: 'end', top: 0.45 },
  timers: [],
};

/** The popup of the design pictures. */
export const popupState: PopupState = {
  status: 'steps',
  site: 'plainhowto.example',
  title: 'How to make a bootable Ubuntu USB stick',
  count: { done: 2, total: 5, part: 1, parts: 2 },
  treads: [
    ['done', 'done', 'here', 'todo', 'todo'],
    ['todo', 'todo', 'todo'],
  ],
  next: 'Open StickWriter, choose your stick under Device.',
  hidden: { ads: 12, trackers: 4, clutter: 0 },
  stripHere: true,
  stripEverywhere: true,
  inProgress: [
    {
      id: '1',
      title: 'Smoky chickpea shakshuka with feta',
      address: 'https://gardenandpan.example/',
      site: 'gardenandpan.example',
      done: 2,
      total: 6,
    },
    {
      id: '2',
      title: 'Replace the battery in a 2019 laptop',
      address: 'https://repairbench.example/',
      site: 'repairbench.example',
      done: 12,
      total: 21,
    },
  ],
  theme: 'light',
};

/** Requests that never loaded. */
export const stopped: readonly StoppedRequests[] = [
  { kind: 'ad', host: 'adserver.example', count: 1 },
  { kind: 'tracker', host: 'a-rather-long-name-of-a-host.metrics.example', count: 14 },
];

/** Every call, in order: name and arguments. */
export type Calls = [string, ...unknown[]][];

/** Actions that write down what was asked; those of a group under its name, a dot and their own. */
export function recorded<Actions extends object>(calls: Calls, group = ''): Actions {
  const record =
    (name: string) =>
    (...values: unknown[]) => {
      calls.push([name, ...values]);
      return Promise.resolve(true);
    };
  const kept = new Map<string | symbol, unknown>();
  const get = (target: object, name: string | symbol) => {
    if (name in target || typeof name === 'symbol') return Reflect.get(target, name);
    if (!kept.has(name)) kept.set(name, recorded(calls, group === '' ? name : `${group}.${name}`));
    return kept.get(name);
  };
  return new Proxy(group === '' ? {} : record(group), { get }) as Actions;
}

/** A tutorial over three pages, the first of them open. */
export function series(states: SeriesState['states']): SeriesState {
  return { pages: [1, 2, 3].map((page) => `https://plainhowto.example/usb/${page}`), here: 0, more: false, states };
}

/** A tutorial that was followed for a while: notes, a mark, and a page that changed since. */
export const followed: Partial<PanelState> = {
  tutorial: {
    ...stick,
    procedures: [
      {
        id: 'only',
        title: null,
        relation: 'sequence',
        notes: [],
        steps: [
          step('f1', 'Plug in the USB stick.'),
          step('f2', 'Press F12 while the computer starts.'),
          step('f3', 'Choose the stick from the list and wait for the menu to appear on the screen.'),
          step('f4', 'Turn off Secure Boot.'),
          step('f5', 'Set “Partition scheme” to GPT.'),
          step('f6', 'Write the image to the stick.'),
          step('f7', 'Eject the stick.'),
        ],
      },
    ],
  },
  marks: marks({ f1: 'done', f4: 'skipped', f5: 'done' }),
  remarks: {
    f6: { note: 'Used the blue 32 GB stick.\nThe red one is too slow.', stuck: false },
    f7: { note: '', stuck: true },
  },
  news: { added: ['f7'], changed: { f5: 'Set “Partition scheme” to MBR.' }, removed: 1 },
  removed: [{ id: 'gone', text: 'Format the stick with FAT32 first.' }],
};

/** Everything is done but one step, which was skipped. */
export const finished: Partial<PanelState> = {
  marks: marks({
    w1: 'done',
    w2: 'done',
    w3: 'done',
    w3a: 'done',
    w3b: 'done',
    w4: 'done',
    w5: 'done',
    s1: 'done',
    s2: 'skipped',
    s3: 'done',
  }),
  spent: { seconds: 2_880, visits: 2 },
};

/** A list that is pointed at, or what is selected. */
export const pickedCard: PickCard = {
  title: 'The day before',
  count: 3,
  preview: ['Soak the beans overnight in plenty of cold water.', 'Drain, rinse and cover with fresh water.'],
  current: false,
  reasons: [],
};

/** Steps that were picked by hand. */
export const pickedSteps: Picked = {
  kind: 'picked',
  steps: [
    { id: 1, text: 'Soak the beans overnight in plenty of cold water.' },
    { id: 2, text: 'Drain, rinse and cover with fresh water by two fingers.' },
    { id: 3, text: 'Simmer with the bay leaf for an hour.' },
  ],
  found: 3,
  next: null,
};
