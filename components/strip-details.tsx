import { useId, useState } from 'preact/hooks';
import { useActions } from './actions';
import { Button, IconButton } from './button';
import { Icon } from './icon';
import type { StripItem, StripState } from './panel-state';
import { groupIcon, groupItems, groupName, groupReason, type StripGroup } from './strip-groups';
import { Switch } from './switch';
import { trusted } from './trusted';
import { useWords } from './words';

/** What was stripped, one by one, with the reason; each can be framed on the page and shown again. */
export function StripDetails({ strip, site, id }: { strip: StripState; site: string; id: string }) {
  const words = useWords();
  const actions = useActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const clutterName = useId();
  const onPage = strip.items.filter((item) => item.kind !== 'tracker');
  const list = { chosen, onChoose: setChosen };
  const allOutlined = onPage.length > 0 && onPage.every((item) => item.outlined);
  return (
    <div class="details" id={id}>
      <Group title={words.t('strip_group_page')} items={onPage} {...list} />
      <Group
        title={words.t('strip_group_trackers')}
        items={strip.items.filter((item) => item.kind === 'tracker')}
        {...list}
      />
      <Stopped requests={strip.stopped} />
      <div class="details-clutter">
        <span id={clutterName}>{words.t('strip_clutter')}</span>
        <Switch on={strip.clutter} labelledBy={clutterName} onChange={actions.toggleClutter} />
      </div>
      <div class="details-foot">
        {onPage.length > 0 && strip.on && (
          <Button
            look="text"
            icon={allOutlined ? 'check' : 'outline'}
            pressed={allOutlined}
            onPress={() => actions.outline(allOutlined ? null : onPage.map((item) => item.id))}
          >
            {words.t(allOutlined ? 'strip_outlined' : 'strip_outline_all')}
          </Button>
        )}
        {strip.on && (
          <Button look="quiet" onPress={() => actions.toggleStrip(false)}>
            {words.t('strip_show_all')}
          </Button>
        )}
        <Button look="quiet" onPress={() => setMissing(true)}>
          {words.t('strip_missing')}
        </Button>
        <p class="details-note" role="status">
          {missing ? words.t('strip_missing_text') : words.t(strip.damaged ? 'strip_damaged' : 'strip_foot', site)}
        </p>
      </div>
    </div>
  );
}

/** What never loaded, by host: there is nothing to show or to frame. */
function Stopped({ requests }: { requests: StripState['stopped'] }) {
  const words = useWords();
  const name = useId();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h3 class="details-title">
        <span id={name}>{words.t('strip_group_stopped')}</span>
        <span>{words.number(requests.reduce((sum, { count }) => sum + count, 0))}</span>
      </h3>
      <ul>
        {requests.map(({ host, kind, count }) => (
          <li key={host} class="strip-row">
            <Icon name={kind === 'tracker' ? 'globe' : 'ad'} />
            <span class="strip-name">
              <span class="strip-what" dir="auto">
                {host}
              </span>
              <span class="strip-why">{words.count('strip_requests', count)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Chosen {
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

function Group({ title, items, chosen, onChoose }: Chosen & { title: string; items: readonly StripItem[] }) {
  const words = useWords();
  const name = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h3 class="details-title">
        <span id={name}>{title}</span>
        <span>{words.number(items.filter((item) => item.hidden).length)}</span>
      </h3>
      <ul>
        {groupItems(items).map((group) => (
          <GroupRow key={group.id} group={group} chosen={chosen === group.id} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

function GroupRow({ group, chosen, onChoose }: { group: StripGroup; chosen: boolean; onChoose: Chosen['onChoose'] }) {
  const words = useWords();
  const name = groupName(words, group);
  const buttons = useGroupActions(group, name);
  return (
    <li class={chosen ? 'strip-row chosen' : 'strip-row'} data-hidden={group.hidden}>
      <Icon name={groupIcon(group)} />
      <button
        type="button"
        class="strip-name"
        aria-expanded={chosen}
        onClick={trusted(() => onChoose(chosen ? null : group.id))}
      >
        <span class="strip-what" dir="auto">
          {name}
        </span>
        <span class="strip-why">{groupReason(words, group)}</span>
      </button>
      <div class="strip-buttons">
        {(chosen ? buttons : buttons.toReversed()).map(({ id, icon, short, long, pressed, onPress }) =>
          chosen ? (
            <Button key={id} look="text" icon={icon} {...(pressed === undefined ? {} : { pressed })} onPress={onPress}>
              {short}
            </Button>
          ) : (
            <IconButton
              key={id}
              icon={icon}
              small
              name={long}
              {...(pressed === undefined ? {} : { pressed })}
              onPress={onPress}
            />
          ),
        )}
      </div>
    </li>
  );
}

interface GroupAction {
  id: 'show' | 'outline';
  icon: 'eye' | 'eyeoff' | 'outline' | 'check';
  short: string;
  long: string;
  pressed?: boolean;
  onPress: () => void;
}

/** A hidden element can be framed and shown, one on show can be hidden again; trackers have nothing to frame. */
function useGroupActions(group: StripGroup, name: string): GroupAction[] {
  const words = useWords();
  const actions = useActions();
  const show: GroupAction = {
    id: 'show',
    icon: group.hidden ? 'eye' : 'eyeoff',
    short: words.t(group.hidden ? 'strip_show_it' : 'strip_hide_it'),
    long: words.t(group.hidden ? 'strip_show_name' : 'strip_hide_name', name),
    onPress: () => actions.showElements(group.ids, group.hidden),
  };
  if (group.first.kind === 'tracker') return [show];
  const outline: GroupAction = {
    id: 'outline',
    icon: group.outlined ? 'check' : 'outline',
    short: words.t(group.outlined ? 'strip_outlined' : 'strip_outline'),
    long: words.t('strip_outline_name', name),
    pressed: group.outlined,
    onPress: () => actions.outline(group.outlined ? null : group.ids),
  };
  return [show, outline];
}
