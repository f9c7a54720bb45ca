// The conversations; a number one looks for; who is in one of them; one of one's own messages; money that is gone.

import { Ban, BellOff, Flag, LogOut, MessageSquarePlus, Search, Trash2, User, Users } from 'lucide';
import { Field } from '../../../../../kit/Field';
import { Press } from '../../../../../kit/Press';
import { aboutLines, excerptOf, talkDetails } from '../../../remarks';
import { messageOf, photoOf, talkOf, type Pane, type TalkView } from '../../../state';
import { Picture } from './Photos';

export function List({ view }: { readonly view: TalkView }) {
  const { state, skin } = view;
  const listed = state.talks.filter((talk) => talk.listed);
  return (
    <>
      <div className="kit-scroll">
        {listed.length === 0 ? (
          <p className="kit-nothing">{skin.nothing}</p>
        ) : (
          <ul className="messagerie__list">
            {listed.map(({ id, name, kind, unread }) => (
              <li key={id}>
                <Press
                  view={view}
                  gesture={{ type: 'talk-opened', talkId: id }}
                  icon={kind === 'group' ? Users : User}
                  look="row"
                  data-unread={unread ? '' : undefined}
                >
                  <strong>{name}</strong> <span className="kit-detail">{talkDetails(id, state, skin).join(', ')}</span>
                </Press>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="kit-tools messagerie__foot">
        <Press view={view} gesture={{ type: 'new-opened' }} icon={MessageSquarePlus} />
      </div>
    </>
  );
}

export function Fresh({ view, pane }: { readonly view: TalkView; readonly pane: Extract<Pane, { readonly name: 'new' }> }) {
  const { skin } = view;
  return (
    <form
      className="kit-open kit-scroll"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        view.send({ type: 'number-searched' });
      }}
    >
      <Field
        view={view}
        gesture={(value) => ({ type: 'number-edited', value })}
        value={pane.words}
        problem={pane.problem && skin.problems[pane.problem]}
        box={{ inputMode: 'tel', autoCapitalize: 'off', spellCheck: false }}
      >
        <Press view={view} gesture={{ type: 'number-searched' }} type="submit" icon={Search} look="main" />
      </Field>
    </form>
  );
}

export function About({ view, talkId }: { readonly view: TalkView; readonly talkId: string }) {
  const { state, skin } = view;
  const talk = talkOf(talkId, state);
  if (talk === undefined) return null;
  const { kind, blocked, reported, muted, left } = talk;
  return (
    <div className="kit-open kit-scroll">
      {aboutLines(talkId, state, skin).map((line) => (
        <p key={line} className={line === skin.stranger ? 'messagerie__stranger' : undefined}>
          {line}
        </p>
      ))}
      <div className="messagerie__acts">
        {kind === 'person' && (
          <>
            {!reported && <Press view={view} gesture={{ type: 'reported', talkId }} icon={Flag} />}
            <Press view={view} gesture={{ type: blocked ? 'unblocked' : 'blocked', talkId }} icon={Ban} />
          </>
        )}
        {kind === 'group' && (
          <>
            <Press view={view} gesture={{ type: muted ? 'unmuted' : 'muted', talkId }} icon={BellOff} />
            <Press view={view} gesture={{ type: left ? 'rejoined' : 'leave-asked', talkId }} icon={LogOut} />
          </>
        )}
      </div>
    </div>
  );
}

export function OneMessage({ view, talkId, messageId }: { readonly view: TalkView; readonly talkId: string; readonly messageId: string }) {
  const { state, skin } = view;
  const photo = photoOf(messageOf(talkId, messageId, state)?.photoId, state);
  return (
    <div className="kit-open kit-scroll">
      <p className="messagerie__quoted">{excerptOf(talkId, messageId, state, skin)}</p>
      {photo && <Picture photo={photo} />}
      <div className="messagerie__acts">
        {/* The one that is asked for most is not the first in both: one has to read. */}
        {state.skin === 'pinson' && <Press view={view} gesture={{ type: 'deleted-for-me', talkId, messageId }} icon={Trash2} />}
        <Press view={view} gesture={{ type: 'deleted-for-all', talkId, messageId }} icon={Trash2} />
        {state.skin === 'ricochet' && <Press view={view} gesture={{ type: 'deleted-for-me', talkId, messageId }} icon={Trash2} />}
      </div>
    </div>
  );
}

export function Paid({ view }: { readonly view: TalkView }) {
  return (
    <div className="kit-open kit-scroll">
      {view.skin.paidLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
