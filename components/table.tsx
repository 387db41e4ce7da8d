import type { ComponentChild } from 'preact';
import type { Inline } from '../core/tutorial';

type Cell = readonly Inline[];

/** A table of the page. A wide one scrolls by itself, with keys too; a first row of bold words names the columns, and keeps naming them. */
export function ContentTable(props: { rows: readonly Inline[][][]; drawCell: (cell: Cell) => ComponentChild }) {
  const { rows, drawCell } = props;
  const [first = [], ...others] = rows;
  const named = others.length > 0 && first.some((cell) => cell.length > 0) && first.every(isName);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with keys
    <div class="table" tabIndex={0}>
      <table dir="auto">
        {named && (
          <thead>
            <tr>
              {first.map((cell, column) =>
                cell.length > 0 ? (
                  <th key={column} scope="col">
                    {drawCell(cell)}
                  </th>
                ) : (
                  <td key={column} />
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {(named ? others : rows).map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={column}>{drawCell(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Bold from end to end, or empty, as the reader leaves a header cell. */
function isName(cell: Cell): boolean {
  return cell.every((inline) => inline.type === 'strong' || (inline.type === 'text' && inline.text.trim() === ''));
}
