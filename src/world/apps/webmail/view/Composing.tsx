// A message being written. Ancre sends at the bottom left, Plume at the top right,
// a phone at the top, where its keyboard never hides the button.

import { Paperclip, Send, Trash2, X } from 'lucide';
import type { SubmitEvent } from 'react';
import { Icon } from '../../../../core/icons/Icon';
import type { ComposingPane } from '../state';
import { Fields } from './Fields';
import { Heading } from './Heading';
import type { Part } from './part';
import { ProblemLine, problemId } from './ProblemLine';
import { QuestionBox } from './QuestionBox';
import { Tool } from './Tool';

interface Props {
  readonly app: Part;
  readonly pane: ComposingPane;
}

export function Composing({ app, pane }: Props) {
  const { skin } = app;
  const isPhone = app.world.screen === 'narrow';
  const title = { new: skin.write, reply: skin.reply, 'reply-all': skin.replyAll, forward: skin.forward }[pane.draft.kind];
  const close = (
    <Tool
      app={app}
      target="close-draft"
      event={{ app: 'webmail', type: 'draft-closed' }}
      words={skin.closeDraft}
      icon={X}
      look={isPhone ? 'stacked' : 'quiet'}
    />
  );
  const attach = <Attach app={app} pane={pane} look={isPhone ? 'stacked' : 'plain'} />;
  const throwAway = (
    <Tool app={app} target="throw-away" event={{ app: 'webmail', type: 'draft-thrown-away' }} words={skin.throwAway} icon={Trash2} look="quiet" />
  );
  const send = <SendButton app={app} look={isPhone ? 'stacked' : 'main'} />;
  const place = isPhone ? 'phone' : skin.id;
  return (
    <>
      <form
        className="webmail__form"
        data-place={place}
        noValidate
        inert={pane.question !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          app.send({ app: 'webmail', type: 'draft-sent', with: cameFrom(event) });
        }}
      >
        <div className="webmail__bar">
          <Heading app={app} words={title} />
          {close}
          {place === 'phone' && attach}
          {place !== 'ancre' && send}
        </div>
        <ProblemLine app={app} problem={pane.problem} />
        <div className="app__scroll webmail__sheet">
          <Fields app={app} pane={pane} />
          {place !== 'ancre' && (
            <div className="app__tools">
              {place === 'plume' && attach}
              {throwAway}
            </div>
          )}
        </div>
        {place === 'ancre' && (
          <div className="webmail__bar" data-edge="end">
            {send}
            {attach}
            {throwAway}
          </div>
        )}
      </form>
      {pane.question && <QuestionBox app={app} question={pane.question} />}
    </>
  );
}

function Attach({ app, pane, look }: Props & { readonly look: 'plain' | 'stacked' }) {
  const isHeavy = pane.problem?.type === 'file-too-heavy';
  const describedBy = isHeavy ? problemId(app) : undefined;
  return (
    <Tool
      app={app}
      target="attach"
      event={{ app: 'webmail', type: 'attach-asked' }}
      words={app.skin.attach}
      icon={Paperclip}
      look={look}
      describedBy={describedBy}
    />
  );
}

function SendButton({ app, look }: { readonly app: Part; readonly look: 'main' | 'stacked' }) {
  return (
    <button type="submit" className="app__tool webmail__tool" data-look={look} data-send="" {...app.mark('send')}>
      <Icon of={Send} />
      <span>{app.skin.send}</span>
    </button>
  );
}

/**
 * Enter in a field submits through the same button: only the focus tells them apart. (A key
 * handler would miss phones' keyboards, whose « OK » key often says nothing but 229.)
 */
function cameFrom(event: SubmitEvent<HTMLFormElement>): 'enter' | 'button' {
  return event.currentTarget.ownerDocument.activeElement instanceof HTMLInputElement ? 'enter' : 'button';
}
