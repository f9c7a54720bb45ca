// A message being written. Ancre sends at the bottom left, Plume at the top right, a phone at the top, where its keyboard
// never hides the button.

import { Paperclip, Send, Trash2, X } from 'lucide';
import type { KeyboardEvent } from 'react';
import { Field } from '../../../kit/Field';
import { FileRow } from '../../../kit/FileRow';
import { problemId } from '../../../kit/Form';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { Problem } from '../../../kit/Problem';
import { problemText } from '../remarks';
import type { ComposingPane, MailView } from '../state';
import { AddressField } from './AddressField';

interface Props {
  readonly view: MailView;
  readonly pane: ComposingPane;
}

export function Composing({ view, pane }: Props) {
  const { skin, state, world } = view;
  const place = world.screen === 'narrow' ? 'phone' : skin.id;
  const isPhone = place === 'phone';
  const title = { new: skin.write, reply: skin.reply, 'reply-all': skin.replyAll, forward: skin.forward }[pane.draft.kind];
  const attach = (
    <Press
      view={view}
      gesture={{ type: 'attach-asked' }}
      icon={Paperclip}
      look={isPhone ? 'stacked' : 'plain'}
      aria-describedby={pane.problem !== undefined && 'name' in pane.problem ? problemId(view) : undefined}
    />
  );
  const throwAway = <Press view={view} gesture={{ type: 'draft-thrown-away' }} icon={Trash2} look="quiet" />;
  const send = <Press view={view} gesture={{ type: 'draft-sent' }} icon={Send} look={isPhone ? 'stacked' : 'main'} />;
  return (
    // Not a form: nothing can leave by itself. Listens to the key that goes from one box to the next.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the boxes inside take the key
    <div className="kit-pane webmail__message" data-place={place} onKeyDown={toNextBox}>
      <div className="kit-bar">
        <Heading view={view} words={title} />
        <Press view={view} gesture={{ type: 'draft-closed' }} icon={X} look={isPhone ? 'stacked' : 'quiet'} />
        {isPhone && attach}
        {place !== 'ancre' && send}
      </div>
      <Problem id={problemId(view)} words={problemText(pane, state, skin)} />
      <div className="kit-scroll webmail__sheet">
        <Boxes view={view} pane={pane} />
        {place !== 'ancre' && (
          <div className="kit-tools">
            {!isPhone && attach}
            {throwAway}
          </div>
        )}
      </div>
      {place === 'ancre' && (
        <div className="kit-bar" data-edge="end">
          {send}
          {attach}
          {throwAway}
        </div>
      )}
    </div>
  );
}

function Boxes({ view, pane }: Props) {
  const { draft } = pane;
  // A copy already filled in (« Répondre à tous ») is never hidden.
  const areCopiesShown = draft.copies === 'shown' || draft.cc !== '' || draft.bcc !== '';
  return (
    <>
      <AddressField view={view} pane={pane} field="to">
        {!areCopiesShown && <Press view={view} gesture={{ type: 'copies-shown' }} look="quiet" />}
      </AddressField>
      {areCopiesShown && (
        <>
          <AddressField view={view} pane={pane} field="cc" />
          <AddressField view={view} pane={pane} field="bcc" />
        </>
      )}
      <Field view={view} gesture={(value) => ({ type: 'draft-edited', field: 'subject', value })} value={draft.subject} box={{ enterKeyHint: 'next' }} />
      <Field view={view} gesture={(value) => ({ type: 'draft-edited', field: 'body', value })} value={draft.body} rows={4} />
      {draft.attachments.length > 0 && (
        <ul className="kit-files">
          {draft.attachments.map((file) => (
            <FileRow key={file.id} file={file}>
              <Press view={view} gesture={{ type: 'attachment-removed', fileId: file.id }} icon={X} words={view.skin.removeFile} />
            </FileRow>
          ))}
        </ul>
      )}
      {draft.quoted.length > 0 && (
        <blockquote className="webmail__quote webmail__text">
          {draft.quoted.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </blockquote>
      )}
    </>
  );
}

/**
 * Entrée in a box of one line goes to the next one, as mailboxes do. It never sends: who presses it after the subject is on
 * the way to the text.
 */
function toNextBox(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.defaultPrevented || event.nativeEvent.isComposing) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea')];
  const here = boxes.findIndex((box) => box === event.target && box.localName === 'input');
  const next = here === -1 ? undefined : boxes[here + 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
