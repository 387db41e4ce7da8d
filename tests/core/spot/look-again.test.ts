import { beforeEach, expect, test } from 'vitest';
import { keepLooking } from '../../../core/spot/look-again';

/** A window without a clock: what was put off runs when the test says so. */
class FakeWindow {
  looks = 0;
  tutorial = false;
  address = '/a';
  changed: (() => void) | null = null;
  navigated: (() => void) | null = null;
  acted: (() => void) | null = null;
  waiting: { run: () => void; ms: number }[] = [];

  surroundings = {
    look: () => {
      this.looks++;
      return this.tutorial;
    },
    place: () => this.address,
    onChange: (changed: () => void) => {
      this.changed = changed;
      return () => {
        this.changed = null;
      };
    },
    onNavigate: (navigated: () => void) => {
      this.navigated = navigated;
      return () => {
        this.navigated = null;
      };
    },
    onAct: (acted: () => void) => {
      this.acted = acted;
      return () => {
        this.acted = null;
      };
    },
    later: (run: () => void, ms: number) => {
      const entry = { run, ms };
      this.waiting.push(entry);
      return () => {
        this.waiting = this.waiting.filter((other) => other !== entry);
      };
    },
  };

  runNext() {
    this.waiting.shift()?.run();
  }

  goTo(address: string) {
    this.address = address;
    this.navigated?.();
  }
}

let page: FakeWindow;
beforeEach(() => {
  page = new FakeWindow();
});

test('a tutorial is looked at once', () => {
  page.tutorial = true;
  keepLooking(page.surroundings);
  expect(page.looks).toBe(1);
  expect(page.changed).toBeNull();
});

test('content that comes late is found, changes are batched', () => {
  keepLooking(page.surroundings);
  for (let i = 0; i < 100; i++) page.changed?.();
  expect(page.waiting).toHaveLength(1);
  page.tutorial = true;
  page.runNext();
  expect(page.looks).toBe(2);
  expect(page.changed).toBeNull();
});

test('a page that never rests is given up after five more looks', () => {
  keepLooking(page.surroundings);
  for (let i = 0; i < 50; i++) {
    page.changed?.();
    page.runNext();
  }
  expect(page.looks).toBe(6);
  expect(page.changed).toBeNull();
  expect(page.waiting).toHaveLength(0);
});

test('another address starts anew, the same one does not', () => {
  page.tutorial = true;
  keepLooking(page.surroundings);
  page.goTo('/a');
  expect(page.waiting).toHaveLength(0);
  page.goTo('/b');
  page.goTo('/c');
  expect(page.waiting).toHaveLength(1);
  page.runNext();
  expect(page.looks).toBe(2);
});

test('what a person opens on a page that was given up is looked at, twice at most', () => {
  keepLooking(page.surroundings);
  for (let i = 0; i < 10; i++) {
    page.changed?.();
    page.runNext();
  }
  expect(page.looks).toBe(6);
  page.acted?.();
  expect(page.looks).toBe(6);
  for (let i = 0; i < 10; i++) {
    page.changed?.();
    page.runNext();
  }
  expect(page.looks).toBe(8);
  expect(page.changed).toBeNull();
});

test('on a page that is a tutorial, what a person does starts nothing', () => {
  page.tutorial = true;
  keepLooking(page.surroundings);
  page.acted?.();
  expect(page.changed).toBeNull();
});

test('stopped is stopped', () => {
  const stop = keepLooking(page.surroundings);
  page.changed?.();
  stop();
  expect(page.waiting).toHaveLength(0);
  expect(page.changed).toBeNull();
  expect(page.navigated).toBeNull();
  expect(page.acted).toBeNull();
});
