import { candidatesOf } from '../../../../core/read/candidates';
import { viewOf } from '../../../../core/read/page-view';

/** Every list that the readers find on a page with this body, as the words of its items, substeps after their step. */
export function listsOn(body: string, language?: string): string[][] {
  const page = new DOMParser().parseFromString(`<title>Example</title><main>${body}</main>`, 'text/html');
  return candidatesOf(
    viewOf(page, {
      address: 'https://page.example/',
      structuredData: false,
      ...(language !== undefined && { language }),
    }),
  ).map(({ items }) => items.flatMap(({ text, substeps }) => [text, ...substeps.map((step) => step.text)]));
}
