// What waits for an answer over a page: cookies, a window that the page opens, what the browser asks. The bar and the tabs stay in reach.

import type { ReactNode } from 'react';
import { KeyRound, Languages, Phone, ShieldQuestionMark } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import { Check } from '../../../../kit/Check';
import { Press } from '../../../../kit/Press';
import { cookiesOf } from '../../cookies';
import { ticked, type Over as Sort } from '../../over';
import { inFront } from '../../sites';
import type { BrowserView } from '../../state';
import { Lines } from '../Lines';
import { parts } from '../parts';

interface Props {
  readonly view: BrowserView;
}

export function Over({ view, over }: Props & { readonly over: Sort }) {
  switch (over) {
    case 'cookies':
      return <Cookies view={view} />;
    case 'choices':
      return <Choices view={view} />;
    case 'popup':
      return <Popup view={view} />;
    case 'permission':
      return <Permission view={view} />;
    case 'password':
      return <Password view={view} />;
  }
}

/** The page is behind; this box has its place over it. */
function Box({ view, sort, title, children }: Props & { readonly sort: Sort; readonly title: string; readonly children: ReactNode }) {
  const id = `${view.idPrefix}-over`;
  return (
    <div className="kit-veil" data-over={sort}>
      <div className="kit-question" role="dialog" aria-labelledby={id}>
        <h3 id={id} tabIndex={-1} data-over-title="">
          {title}
        </h3>
        {children}
      </div>
    </div>
  );
}

function Cookies({ view }: Props) {
  const cookies = cookiesOf(view.state);
  if (cookies === undefined) return null;
  const { style, text, purposes } = cookies;
  return (
    <Box view={view} sort="cookies" title={view.skin.cookiesTitle}>
      <p>{text}</p>
      <div className="kit-tools" data-style={style}>
        <Press view={view} gesture={{ type: 'cookies-accepted' }} look="main" />
        {style === 'honest' && <Press view={view} gesture={{ type: 'cookies-refused' }} look="main" />}
        {style === 'wall' && <Press view={view} gesture={{ type: 'cookies-refused' }} />}
        {purposes.length > 0 && <Press view={view} gesture={{ type: 'cookies-asked' }} look="link" />}
      </div>
    </Box>
  );
}

function Choices({ view }: Props) {
  const cookies = cookiesOf(view.state);
  if (cookies === undefined) return null;
  const now = ticked(view.state);
  return (
    <Box view={view} sort="choices" title={cookies.settings}>
      <p>{view.skin.needed}</p>
      {cookies.purposes.map((purpose) => (
        <Check key={purpose} view={view} gesture={{ type: 'purpose-turned', purpose }} isTicked={now.includes(purpose)} />
      ))}
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'cookies-accepted' }} look="main" />
        <Press view={view} gesture={{ type: 'cookies-saved' }} />
        <Press view={view} gesture={{ type: 'cookies-refused' }} look={cookies.style === 'hidden' ? 'link' : 'plain'} />
      </div>
    </Box>
  );
}

function Popup({ view }: Props) {
  const popup = inFront(view.state)?.page.popup;
  if (popup === undefined) return null;
  return (
    <Box view={view} sort="popup" title={popup.title}>
      <Lines lines={popup.text} />
      {popup.phone !== undefined && (
        <p>
          <Press view={view} gesture={{ type: 'popup-called' }} icon={Phone} look="main" />
        </p>
      )}
      <div className="kit-tools">
        {popup.button !== undefined && <Press view={view} gesture={{ type: 'popup-followed' }} look="main" />}
        <Press view={view} gesture={{ type: 'popup-closed' }} />
      </div>
    </Box>
  );
}

function Permission({ view }: Props) {
  const found = inFront(view.state);
  if (found?.page.wants === undefined) return null;
  return (
    <Box view={view} sort="permission" title={view.skin.wants[found.page.wants](found.site.host)}>
      <div className="kit-tools">
        <Icon of={ShieldQuestionMark} />
        <Press view={view} gesture={{ type: 'permission-given' }} />
        <Press view={view} gesture={{ type: 'permission-refused' }} />
      </div>
    </Box>
  );
}

function Password({ view }: Props) {
  return (
    <Box view={view} sort="password" title={view.skin.askPassword}>
      <div className="kit-tools">
        <Icon of={KeyRound} />
        <Press view={view} gesture={{ type: 'password-kept' }} />
        <Press view={view} gesture={{ type: 'password-not-kept' }} />
      </div>
    </Box>
  );
}

export function TranslationBar({ view }: Props) {
  return (
    <div className="navigateur__translation">
      <Icon of={Languages} />
      <p>{view.skin.askTranslation}</p>
      <Press view={view} gesture={{ type: 'translated' }} />
      <Press view={view} gesture={{ type: 'translation-refused' }} look="quiet" />
    </div>
  );
}

parts.Over = { Over, TranslationBar };
