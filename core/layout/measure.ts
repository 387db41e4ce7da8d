import { getter, method } from '../page/dom';

/** Measures of elements through the prototypes' own accessors: a form can hold an input named "scrollWidth". */

/** The border box, in px of the window. */
export const boxOf = method<[], DOMRect>('Element', 'getBoundingClientRect');
/** Width of the left border. */
export const clientLeft = getter<number>('Element', 'clientLeft');
/** Width inside the borders, without a scroll bar. */
export const clientWidth = getter<number>('Element', 'clientWidth');
/** Width of what is inside, as far as it reaches. */
export const scrollWidth = getter<number>('Element', 'scrollWidth');
/** Height of what is inside, as far as it reaches. */
export const scrollHeight = getter<number>('Element', 'scrollHeight');
