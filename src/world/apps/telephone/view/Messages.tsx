// Text messages: who wrote, what they wrote, and the page behind a link.

import { Ban, Flag, Forward as ForwardIcon, Link, Trash2 } from 'lucide';
import { Press } from '../../../kit/Press';
import type { PhoneView } from '../state';
import { listedThreads, threadOf, unreadIn } from '../texting';
import { Write } from './Write';

export function Threads({ view }: { readonly view: PhoneView }) {
  const threads = listedThreads(view.state);
  if (threads.length === 0) return <p className="kit-soft">{view.skin.noMessage}</p>;
  return (
    <ul className="telephone__list">
      {threads.map((thread) => {
        const last = thread.messages.at(-1);
        return (
          <li key={thread.from}>
            <Press view={view} gesture={{ type: 'thread-opened', from: thread.from }} look="row" data-unread={unreadIn(thread) > 0 ? '' : undefined}>
              <strong>{thread.from}</strong> <span className="telephone__excerpt">{last?.text}</span> <span className="telephone__at">{last?.at}</span>
            </Press>
          </li>
        );
      })}
    </ul>
  );
}

export function Messages({ view, from, draft }: { readonly view: PhoneView; readonly from: string; readonly draft: string }) {
  const thread = threadOf(from, view.state);
  if (thread === undefined) return null;
  // One phone has them over the messages, the other under.
  const isUnder = view.skin.id === 'vitre';
  const tools = (
    <div className="kit-tools telephone__tools">
      <Press view={view} gesture={{ type: 'thread-reported', from }} icon={Flag} />
      <Press view={view} gesture={{ type: 'forward-asked', from }} icon={ForwardIcon} />
      <Press view={view} gesture={{ type: 'thread-blocked', from }} icon={Ban} />
      <Press view={view} gesture={{ type: 'thread-deleted', from }} icon={Trash2} />
    </div>
  );
  return (
    <>
      {!isUnder && tools}
      <ul className="telephone__talk">
        {thread.messages.map((sms, index) => (
          <li key={index} className="telephone__sms" data-by={sms.by}>
            {sms.by === 'me' && (
              <span className="visually-hidden">
                {view.skin.me}
                {'\u00a0: '}
              </span>
            )}
            <p>{sms.text}</p>
            <span className="telephone__at">{sms.at}</span>
          </li>
        ))}
      </ul>
      {thread.link !== undefined && <Press view={view} gesture={{ type: 'link-opened', from }} icon={Link} />}
      {isUnder && tools}
      <Write view={view} gesture={(value) => ({ type: 'reply-edited', from, value })} value={draft} submit={{ type: 'reply-sent', from }} />
    </>
  );
}

/** The last message, and the number one sends it on to. */
export function Forward({ view, from, number }: { readonly view: PhoneView; readonly from: string; readonly number: string }) {
  const last = threadOf(from, view.state)?.messages.findLast(({ by }) => by === 'them');
  return (
    <>
      <p className="telephone__sms">{last?.text}</p>
      <Write view={view} gesture={(value) => ({ type: 'forward-edited', from, value })} value={number} submit={{ type: 'forward-sent', from }} />
    </>
  );
}

/** What the link opens: nothing can be written there. */
export function Site({ view, from }: { readonly view: PhoneView; readonly from: string }) {
  const thread = threadOf(from, view.state);
  return (
    <div className="telephone__site">
      <p className="telephone__address">{thread?.link}</p>
      {view.skin.siteText[thread?.sort ?? 'real'].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
