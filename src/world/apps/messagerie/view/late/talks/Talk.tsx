// One conversation: what was said, and the box where one writes.

import { EllipsisVertical, Images, Mic, Play, Send } from 'lucide';
import { Field } from '../../../../../kit/Field';
import { Press } from '../../../../../kit/Press';
import { authorOf } from '../../../remarks';
import { ME, photoOf, talkOf, type Message, type TalkView } from '../../../state';
import { canDelete, isOpen } from '../../../talking';
import { Picture } from './Photos';
import { Waves } from './Voice';

interface Props {
  readonly view: TalkView;
  readonly talkId: string;
}

export function Talk({ view, talkId }: Props) {
  const { state, skin } = view;
  const talk = talkOf(talkId, state);
  if (talk === undefined) return null;
  return (
    <>
      {/* Always in sight: how many read, or that nobody knows this number. */}
      {talk.kind === 'group' && <p className="messagerie__readers">{skin.readers(talk.members.length + 1)}</p>}
      {!talk.known && <p className="messagerie__stranger">{skin.stranger}</p>}
      <div className="kit-scroll messagerie__talk">
        <ul>
          {talk.messages.map((message) => (
            <One key={message.id} view={view} talkId={talkId} message={message} />
          ))}
        </ul>
      </div>
      {isOpen(talk) ? (
        <Writing view={view} talkId={talkId} draft={talk.draft} />
      ) : (
        <p className="messagerie__closed">{talk.left ? skin.leftLine : skin.blockedLine}</p>
      )}
    </>
  );
}

function One({ view, talkId, message }: Props & { readonly message: Message }) {
  const { skin } = view;
  const { id, by, at, gone } = message;
  return (
    <li className="messagerie__message" data-by={by === ME ? 'me' : undefined} data-gone={gone}>
      <p className="messagerie__by">
        <strong>{authorOf(message, skin)}</strong>, {at}
      </p>
      {gone === undefined ? <Said view={view} talkId={talkId} message={message} /> : <p>{gone === 'all' ? skin.goneAll : skin.goneMe}</p>}
      {gone === 'me' && <Press view={view} gesture={{ type: 'restored', talkId, messageId: id }} />}
      {canDelete(message) && (
        <Press view={view} gesture={{ type: 'message-opened', talkId, messageId: id }} icon={EllipsisVertical} look="quiet" words={skin.option} />
      )}
    </li>
  );
}

function Said({ view, talkId, message }: Props & { readonly message: Message }) {
  const { state, skin } = view;
  const { id, by, text, voice, photoId, asksMoney } = message;
  const photo = photoOf(photoId, state);
  const isHeard = by === ME || state.heard.includes(id);
  return (
    <>
      {text !== undefined && <p>{text}</p>}
      {photo && (
        <p className="messagerie__sent">
          <Picture photo={photo} />
          <span>{photo.name}</span>
        </p>
      )}
      {voice !== undefined && (
        <>
          <Waves />
          {isHeard ? (
            <p>{`${skin.heardIs}\u00a0: «\u00a0${voice}\u00a0»`}</p>
          ) : (
            <Press view={view} gesture={{ type: 'message-heard', talkId, messageId: id }} icon={Play} />
          )}
        </>
      )}
      {asksMoney !== undefined && <Press view={view} gesture={{ type: 'money-sent', talkId, messageId: id }} look="main" />}
    </>
  );
}

/** One service has what is joined under the box, with what sends; the other over the box, and what sends beside it. */
function Writing({ view, talkId, draft }: Props & { readonly draft: string }) {
  const { state } = view;
  const isUnder = state.skin === 'pinson';
  const send = <Press view={view} gesture={{ type: 'text-sent', talkId }} type="submit" icon={Send} look="main" />;
  const tools = (
    <div className="kit-tools messagerie__tools">
      {state.photos.length > 0 && <Press view={view} gesture={{ type: 'photos-opened', talkId }} icon={Images} />}
      {state.voice.length > 0 && <Press view={view} gesture={{ type: 'voice-opened', talkId }} icon={Mic} />}
      {isUnder && send}
    </div>
  );
  return (
    <form
      className="messagerie__foot"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        view.send({ type: 'text-sent', talkId });
      }}
    >
      {!isUnder && tools}
      <Field view={view} gesture={(value) => ({ type: 'text-edited', talkId, value })} value={draft}>
        {!isUnder && send}
      </Field>
      {isUnder && tools}
    </form>
  );
}
