import type { ComponentChildren } from 'preact';
import type { Block, Inline } from '../core/tutorial';
import { WithBlanks } from './blank';
import { Callout } from './callout';
import { CodeBlock } from './code-block';
import { Picture } from './picture';
import { ContentTable } from './table';
import { TimerPill } from './timer-pill';

/** Draws what stands on lines of its own, in order. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // The content of a step never moves within it: the place is the name.
  return <>{blocks.map((block, place) => drawBlock(block, place))}</>;
}

/** Draws what stands inside a line. */
function Line({ content }: { content: readonly Inline[] }) {
  return <>{content.map((inline, place) => drawInline(inline, place))}</>;
}

function drawBlock(block: Block, key: number) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={key} class="text" dir="auto">
          <Line content={block.content} />
        </p>
      );
    case 'code':
      return <CodeBlock key={key} code={block} />;
    case 'image':
      return <Picture key={key} image={block} />;
    case 'note':
      return (
        <Callout key={key} tone={block.tone}>
          <Blocks blocks={block.content} />
        </Callout>
      );
    case 'list':
      return <ContentList key={key} ordered={block.ordered} items={block.items} />;
    case 'table':
      return <ContentTable key={key} rows={block.rows} drawCell={(cell) => <Line content={cell} />} />;
  }
}

function ContentList({ ordered, items }: { ordered: boolean; items: readonly Block[][] }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="list" dir="auto">
      {items.map((item, place) => (
        <li key={place}>
          <Blocks blocks={item} />
        </li>
      ))}
    </List>
  );
}

function drawInline(inline: Inline, key: number) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
      return (
        <strong key={key}>
          <Line content={inline.content} />
        </strong>
      );
    case 'emphasis':
      return (
        <em key={key}>
          <Line content={inline.content} />
        </em>
      );
    case 'key':
      return <kbd key={key}>{inline.text}</kbd>;
    case 'code':
      return (
        <code key={key} dir="ltr">
          <WithBlanks text={inline.text} placeholders={inline.placeholders} />
        </code>
      );
    case 'break':
      return <br key={key} />;
    case 'duration':
      return (
        <TimerPill key={key} duration={inline}>
          <Line content={inline.content} />
        </TimerPill>
      );
    case 'link':
      return (
        <Link key={key} href={inline.href}>
          <Line content={inline.content} />
        </Link>
      );
  }
}

const followed = /^(https?|mailto):/i;

/** A link of the page, opened beside it. Addresses of other schemes are shown as words. */
function Link({ href, children }: { href: string; children: ComponentChildren }) {
  if (!followed.test(href)) return <span>{children}</span>;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
