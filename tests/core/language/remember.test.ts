import { describe, expect, it } from 'vitest';
import { rememberLately } from '../../../core/language/remember';

describe('rememberLately', () => {
  it('works a value out once, null among them', () => {
    const asked: string[] = [];
    const of = rememberLately((key) => {
      asked.push(key);
      return key === 'none' ? null : key.length;
    }, 10);
    expect([of('three'), of('three'), of('none'), of('none')]).toEqual([5, 5, null, null]);
    expect(asked).toEqual(['three', 'none']);
  });

  it('never knows more than it may', () => {
    const asked: string[] = [];
    const of = rememberLately((key) => asked.push(key), 2);
    for (const key of ['a', 'b', 'c', 'c', 'a']) of(key);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
