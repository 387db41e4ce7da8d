/** Payloads of others that try to break out of a sanitiser. They live beside the project, not in it; absent, the tests are skipped. */
export interface Payload {
  name: string;
  html: string;
}

interface Fixtures {
  fixtures: { i: number; title?: string; payload: string }[];
}

interface Strings {
  strings: string[];
}

const files = import.meta.glob('../../../shared/hostile/*.json', { import: 'default', eager: true });

/** Every payload of ../shared/hostile; [] where that folder is absent. */
export function sharedPayloads(): Payload[] {
  const payloads: Payload[] = [];
  for (const [path, content] of Object.entries(files)) {
    const file = path.split('/').at(-1) ?? path;
    const { fixtures = [], strings = [] } = content as Partial<Fixtures & Strings>;
    for (const { i, title, payload } of fixtures) payloads.push({ name: `${file} ${i} ${title ?? ''}`, html: payload });
    strings.forEach((html, index) => {
      payloads.push({ name: `${file} ${index}`, html });
    });
  }
  return payloads;
}

/** Payloads of our own: what a page can do to a step in particular. */
export const ownPayloads: Payload[] = [
  ...[
    'attributes',
    'childNodes',
    'nodeName',
    'nodeType',
    'parentNode',
    'textContent',
    'firstChild',
    'nextSibling',
    'localName',
    'getAttribute',
    'ownerDocument',
    'namespaceURI',
    'removeChild',
    'classList',
    'hasAttributes',
  ].map((name) => ({
    name: `clobbered ${name}`,
    html: `<form><input name="${name}"><p>Stir.</p><img src=x onerror="fired()"></form>`,
  })),
  {
    name: 'document properties',
    html: '<img name="body"><img name="implementation"><form name="querySelectorAll"></form><p>Stir.</p>',
  },
  { name: 'lazy script picture', html: '<img src="data:image/gif;base64,R0lGODlh" data-src="javascript:fired()">' },
  { name: 'SVG picture', html: '<img src="data:image/svg+xml,<svg onload=fired()>">' },
  { name: 'noscript twin', html: '<img><noscript><img src="javascript:fired()" onerror="fired()"></noscript>' },
  {
    name: 'link with a tab in its scheme',
    html: '<a href="java&#9;script:fired()">x</a><a href="&#1;javascript:fired()">x</a>',
  },
  {
    name: 'link in SVG',
    html: '<svg><a xlink:href="javascript:fired()" href="javascript:fired()"><text>x</text></a></svg>',
  },
  { name: 'custom element', html: '<evil-step>Stir.</evil-step>' },
  { name: 'frame', html: '<iframe srcdoc="<script>parent.fired()</script>"></iframe>' },
  {
    name: 'style',
    html: '<style>@import "//evil.example/x"</style><p style="background:url(//evil.example/y)">Stir.</p>',
  },
];
