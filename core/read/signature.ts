import type { Box } from './survey';

const STATE = /^(odd|even|first|last|active|current|open|closed|selected|collapsed|show)$/;

/** Tag and class without numbers and words of state, so that `step step-1 odd` and `step step-2 even` are alike. */
export function signatureOf(box: Box): string {
  if (box.tag === 'p') return 'p';
  const classes = box.names
    .split(/\s+/)
    .map((name) => name.replace(/\d+/g, '#'))
    .filter((name) => name && !STATE.test(name));
  return `${box.tag}.${classes.slice(0, 2).join('.')}`;
}
