// Text messages: who wrote, what they wrote, and the page behind a link.

import { Flag, Link, Trash2 } from 'lucide';
import { threadName } from '../remarks';
import { listedThreads, threadOf, unreadIn } from '../texting';
import { words } from '../words';
import type { Part } from './part';
import { Tool } from './Tool';
import { Write } from './Write';

export function Threads({ app }: { readonly app: Part }) {
  const threads = listedThreads(app.state);
  if (threads.length === 0) return <p className="telephone__empty">{words.noMessage}</p>;
  return (
    <ul className="telephone__list">
      {threads.map((thread) => (
        <li key={thread.from}>
          <button
            type="button"
            className="telephone__item"
            data-unread={unreadIn(thread) > 0 ? '' : undefined}
            aria-label={threadName(thread.from, app.state)}
            {...app.mark(`thread:${thread.from}`)}
            onClick={() => app.send({ app: 'telephone', type: 'thread-opened', from: thread.from })}
          >
            <strong>{thread.from}</strong> <span className="telephone__excerpt">{thread.messages.at(-1)?.text}</span>{' '}
            <span className="telephone__at">{thread.messages.at(-1)?.at}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Messages({ app, from, draft }: { readonly app: Part; readonly from: string; readonly draft: string }) {
  const thread = threadOf(from, app.state);
  if (thread === undefined) return null;
  return (
    <>
      <div className="telephone__tools">
        <Tool app={app} target="report" event={{ app: 'telephone', type: 'thread-reported', from }} words={words.report} icon={Flag} />
        <Tool app={app} target="remove" event={{ app: 'telephone', type: 'thread-deleted', from }} words={words.remove} icon={Trash2} />
      </div>
      <ul className="telephone__talk">
        {thread.messages.map((sms, index) => (
          <li key={index} className="telephone__sms" data-by={sms.by}>
            {sms.by === 'me' && <span className="visually-hidden">{words.me} : </span>}
            <p>{sms.text}</p>
            <span className="telephone__at">{sms.at}</span>
          </li>
        ))}
      </ul>
      {thread.link !== undefined && <Tool app={app} target="link" event={{ app: 'telephone', type: 'link-opened', from }} words={thread.link} icon={Link} />}
      <Write
        app={app}
        target="reply"
        label={words.reply}
        value={draft}
        onType={(value) => app.send({ app: 'telephone', type: 'reply-edited', from, value })}
        submit={{ target: 'send', words: words.send, event: { app: 'telephone', type: 'reply-sent', from } }}
      />
    </>
  );
}

/** What the link opens: nothing can be written there. */
export function Site({ app, from }: { readonly app: Part; readonly from: string }) {
  return (
    <div className="telephone__site">
      <p className="telephone__address">{threadOf(from, app.state)?.link}</p>
      {words.siteText.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
