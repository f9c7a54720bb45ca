// The notifications of a phone: the last of each site or application on the first page, and what each may do.

import { Bell } from 'lucide';
import { Press } from '../../../../kit/Press';
import { heardFrom, isMuted } from '../../notices';
import type { SettingsView } from '../../state';
import { parts } from '../parts';

export function Latest({ view }: { readonly view: SettingsView }) {
  return (
    <ul className="kit-rows">
      {heardFrom(view.state).map(({ id, name, says }) => (
        <li key={id} className="reglages__user">
          <p>
            <strong>{name}</strong>
          </p>
          <p>{says}</p>
          <Press view={view} gesture={{ type: 'notice-opened', sourceId: id }} icon={Bell} words={view.skin.openIt} />
        </li>
      ))}
    </ul>
  );
}

export function Sources({ view }: { readonly view: SettingsView }) {
  const { state, skin } = view;
  const { notices } = state;
  if (notices === undefined) return null;
  return (
    <ul className="kit-rows">
      {notices.sources.map(({ id, name, kind }) => {
        const to = isMuted(id, notices) ? 'on' : 'off';
        return (
          <li key={id} className="reglages__user">
            <p>
              <strong>{name}</strong> <span className="kit-soft">{skin.kinds[kind]}</span>
            </p>
            <p className="kit-soft">{to === 'off' ? skin.noticesAre.on : skin.noticesAre.off}</p>
            <Press view={view} gesture={{ type: 'notices-switched', sourceId: id, to }} words={skin.noticesWords[to]} />
          </li>
        );
      })}
    </ul>
  );
}

parts.Notices = { Latest, Sources };
