// The bar of the browser: arrows, padlock, the address one types in, the menu. On a phone, the count of tabs too.

import { ArrowLeft, ArrowRight, CircleAlert, CornerDownLeft, EllipsisVertical, Lock, Menu as Lines, RotateCw, X, type IconNode } from 'lucide';
import type { MouseEvent } from 'react';
import type { Bare } from '../../../kit/gesture';
import { Field } from '../../../kit/Field';
import { Press } from '../../../kit/Press';
import { Suggestions } from '../../../kit/Suggestions';
import { offered } from '../bar';
import { shownAddress } from '../remarks';
import type { NavigateurEvent } from '../schema';
import { pageAt } from '../sites';
import type { BrowserView } from '../state';
import { isCompact } from '../tabs';

interface Props {
  readonly view: BrowserView;
}

export function Bar({ view }: Props) {
  const { state, skin } = view;
  const { setting, tabs, panel } = state;
  const hasEngine = setting.search !== undefined;
  return (
    <div className="navigateur__bar">
      <div className="navigateur__arrows">
        <Sign view={view} gesture={{ type: 'went-back' }} icon={ArrowLeft} />
        <Sign view={view} gesture={{ type: 'went-forward' }} icon={ArrowRight} />
        <Sign view={view} gesture={{ type: 'reloaded' }} icon={RotateCw} />
      </div>
      <form
        className="navigateur__address"
        onSubmit={(event) => {
          event.preventDefault();
          view.send({ type: 'address-entered' });
        }}
      >
        <Padlock view={view} />
        <Field
          view={view}
          gesture={(value) => ({ type: 'address-typed', value })}
          value={state.typed ?? (isCompact(view.world) ? shortened(shownAddress(state)) : shownAddress(state))}
          box={{
            inputMode: 'url',
            autoCapitalize: 'off',
            spellCheck: false,
            enterKeyHint: 'go',
            placeholder: hasEngine ? skin.hintWithEngine : skin.hint,
            onFocus: ({ currentTarget }) => currentTarget.select(),
            onMouseDown: takeWhole,
          }}
        >
          <Sign view={view} gesture={{ type: 'address-entered' }} icon={CornerDownLeft} type="submit" />
          <Suggestions view={view} offers={offered(state).map((value) => ({ gesture: { type: 'suggestion-picked' as const, value }, words: value }))} />
        </Field>
      </form>
      <div className="navigateur__arrows">
        {isCompact(view.world) &&
          (panel === 'tabs' ? (
            <Sign view={view} gesture={{ type: 'tabs-hidden' }} icon={X} aria-expanded />
          ) : (
            <Press view={view} gesture={{ type: 'tabs-shown' }} words={String(tabs.length)} look="quiet" aria-expanded={false} />
          ))}
        {panel === 'menu' ? (
          <Sign view={view} gesture={{ type: 'menu-closed' }} icon={X} aria-expanded />
        ) : (
          <Sign view={view} gesture={{ type: 'menu-opened' }} icon={skin.id === 'voile' ? EllipsisVertical : Lines} aria-expanded={false} />
        )}
      </div>
    </div>
  );
}

/** There is little room: what phones leave out first. */
function shortened(address: string): string {
  return address.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** One touch takes the whole address, as in life: what one types replaces it. A press in a box that is not in use puts no cursor in it. */
function takeWhole(event: MouseEvent<HTMLInputElement>): void {
  if (document.activeElement === event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.focus();
}

/** What the browser says of the site, in a sign. */
function Padlock({ view }: Props) {
  const { pane, panel, setting } = view.state;
  if (pane.name !== 'page' && pane.name !== 'warning') return null;
  const isSafe = pageAt(pane.page, setting)?.site.secure === 'yes';
  if (panel === 'padlock') return <Sign view={view} gesture={{ type: 'padlock-closed' }} icon={X} aria-expanded />;
  return (
    <Press
      view={view}
      gesture={{ type: 'padlock-opened' }}
      icon={isSafe ? Lock : CircleAlert}
      words={isSafe ? '' : view.skin.notSecure}
      look="quiet"
      aria-expanded={false}
    />
  );
}

interface SignProps extends Props {
  readonly gesture: Bare<NavigateurEvent>;
  readonly icon: IconNode;
  readonly type?: 'button' | 'submit';
  readonly 'aria-expanded'?: boolean;
}

/** A drawing alone, as on a real browser; its name is said, and shown under the pointer. */
export function Sign({ view, gesture, ...rest }: SignProps) {
  return <Press view={view} gesture={gesture} words="" look="quiet" title={view.control(gesture).name} {...rest} />;
}
