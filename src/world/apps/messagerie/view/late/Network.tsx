// The account of a social network: its places at the top, and what is in front.

import { ArrowLeft, Ban, Eye, FileText, Flag, LogOut, Newspaper, Send, ShieldCheck, Smartphone, Trash2, User, UserMinus, UserPlus, Users } from 'lucide';
import type { IconNode } from 'lucide';
import type { RefObject } from 'react';
import { AppFrame } from '../../../../kit/AppFrame';
import { Choices } from '../../../../kit/Choices';
import { Field } from '../../../../kit/Field';
import { Heading } from '../../../../kit/Heading';
import { NoticeBar } from '../../../../kit/NoticeBar';
import { Press } from '../../../../kit/Press';
import { networkTitle, personIn, postIn, strangerSees } from '../../more/remarks';
import { audiences, places } from '../../more/lists';
import { networkSkinOf } from '../../more/skins';
import type { Field as ProfileField, Place } from '../../more/schema';
import type { Network } from '../../more/state';
import { noticeText } from '../../remarks';
import type { Pane, TalkView } from '../../state';
import { parts } from '../parts';

const icons: { readonly [P in Place]: IconNode } = { wall: Newspaper, profile: User, people: Users, security: ShieldCheck, stranger: Eye };

export function NetworkPage({ root, view }: { readonly root: RefObject<HTMLDivElement | null>; readonly view: TalkView }) {
  const { state, world } = view;
  const { pane, notice, network } = state;
  if (network === undefined) return null;
  const isInside = pane.name === 'post' || pane.name === 'field' || pane.name === 'one';
  const isPlace = !isInside && pane.name !== 'door';
  return (
    <AppFrame name="messagerie" root={root} screen={world.screen} pane={pane.name} skin={state.skin}>
      <div className="kit-pane">
        {isPlace && (
          <nav className="messagerie__places" aria-label={view.skin.network}>
            {places.map((place) => (
              <Press
                key={place}
                view={view}
                gesture={{ type: 'place-opened', place }}
                icon={icons[place]}
                look="stacked"
                aria-current={pane.name === place ? 'page' : undefined}
              />
            ))}
          </nav>
        )}
        {/* In a place, its button says where one is. */}
        <div className={isPlace ? 'visually-hidden' : 'kit-bar'}>
          {isInside && <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />}
          <Heading view={view} words={networkTitle(state) ?? ''} />
        </div>
        <div className="kit-open kit-scroll">
          <InFront view={view} network={network} />
        </div>
      </div>
      {notice && <NoticeBar view={view} words={noticeText(notice, view.skin)} />}
    </AppFrame>
  );
}

interface Props {
  readonly view: TalkView;
  readonly network: Network;
}

function InFront({ view, network }: Props) {
  const { pane } = view.state;
  switch (pane.name) {
    case 'wall':
      return <Wall view={view} network={network} />;
    case 'post':
      return <OnePost view={view} postId={pane.postId} />;
    case 'profile':
      return <Profile view={view} network={network} />;
    case 'field':
      return <OneField view={view} network={network} field={pane.field} />;
    case 'people':
      return <People view={view} network={network} />;
    case 'one':
      return <OnePerson view={view} pane={pane} />;
    case 'security':
      return <Security view={view} network={network} />;
    case 'stranger':
      return <Stranger view={view} />;
    case 'door':
      return <Press view={view} gesture={{ type: 'logged-in' }} look="main" />;
    default:
      return null;
  }
}

function Wall({ view, network }: Props) {
  const words = networkSkinOf(view.state);
  return (
    <>
      <form
        className="messagerie__publish"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          view.send({ type: 'post-published' });
        }}
      >
        <Field view={view} gesture={(value) => ({ type: 'post-edited', value })} value={network.draft} rows={2} />
        <Choices
          view={view}
          title={words.audience}
          name="audience"
          values={audiences}
          chosen={network.audience}
          gesture={(audience) => ({ type: 'audience-set', audience })}
        />
        <Press view={view} gesture={{ type: 'post-published' }} type="submit" icon={Send} look="main" />
      </form>
      <section>
        <h4 className="messagerie__title">{words.mine}</h4>
        {network.posts.length === 0 && <p className="kit-soft">{words.noPost}</p>}
        <ul className="messagerie__cards">
          {network.posts.map(({ id, text, at, seen }) => (
            <li key={id}>
              <Press view={view} gesture={{ type: 'post-opened', postId: id }} icon={FileText} look="row">
                <strong>{text}</strong> <span className="kit-detail">{at}</span> <span className="messagerie__seen">{words.seenBy(words.audiences[seen])}</span>
              </Press>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function OnePost({ view, postId }: { readonly view: TalkView; readonly postId: string }) {
  const words = networkSkinOf(view.state);
  const post = postIn(postId, view.state);
  if (post === undefined) return null;
  return (
    <>
      <p className="messagerie__quoted">{post.text}</p>
      <Choices
        view={view}
        title={words.audience}
        name="seen"
        values={audiences}
        chosen={post.seen}
        gesture={(audience) => ({ type: 'post-seen-by', postId, audience })}
      />
      <Press view={view} gesture={{ type: 'post-removed', postId }} icon={Trash2} />
    </>
  );
}

function Profile({ view, network }: Props) {
  const words = networkSkinOf(view.state);
  return (
    <ul className="messagerie__cards">
      {network.profile.map(({ field, value, seen }) => (
        <li key={field}>
          <Press view={view} gesture={{ type: 'field-opened', field }} icon={User} look="row">
            <strong>{words.fields[field]}</strong> <span className="kit-detail">{value}</span>{' '}
            <span className="messagerie__seen">{words.seenBy(words.audiences[seen])}</span>
          </Press>
        </li>
      ))}
    </ul>
  );
}

function OneField({ view, network, field }: Props & { readonly field: ProfileField }) {
  const words = networkSkinOf(view.state);
  const one = network.profile.find((each) => each.field === field);
  if (one === undefined) return null;
  return (
    <>
      <p className="messagerie__quoted">{one.value}</p>
      <Choices
        view={view}
        title={words.audience}
        name="seen"
        values={audiences}
        chosen={one.seen}
        gesture={(audience) => ({ type: 'field-seen-by', field, audience })}
      />
    </>
  );
}

function People({ view, network }: Props) {
  const words = networkSkinOf(view.state);
  const groups = [
    { title: words.asks, is: 'asks' },
    { title: words.friends, is: 'friend' },
    { title: words.others, is: 'nobody' },
  ];
  return groups.map(({ title, is }) => {
    const people = network.people.filter((one) => one.is === is);
    return (
      people.length > 0 && (
        <section key={is}>
          <h4 className="messagerie__title">{title}</h4>
          <ul className="messagerie__cards">
            {people.map(({ id, name, about, blocked, reported }) => (
              <li key={id}>
                <Press view={view} gesture={{ type: 'person-opened', personId: id }} icon={User} look="row">
                  <strong>{name}</strong> <span className="kit-detail">{about[0]}</span>
                  {(blocked || reported) && (
                    <span className="messagerie__seen">{[...(blocked ? [words.blocked] : []), ...(reported ? [words.reported] : [])].join(', ')}</span>
                  )}
                </Press>
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
}

function OnePerson({ view, pane: { personId } }: { readonly view: TalkView; readonly pane: Extract<Pane, { readonly name: 'one' }> }) {
  const words = networkSkinOf(view.state);
  const person = personIn(personId, view.state);
  if (person === undefined) return null;
  const { about, is, blocked, reported } = person;
  return (
    <>
      <ul className="messagerie__about">
        {about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="messagerie__acts">
        {is !== 'friend' && !blocked && <Press view={view} gesture={{ type: 'request-accepted', personId }} icon={UserPlus} />}
        {is === 'asks' && <Press view={view} gesture={{ type: 'request-declined', personId }} icon={UserMinus} />}
        {is === 'friend' && <Press view={view} gesture={{ type: 'friend-removed', personId }} icon={UserMinus} />}
        {reported ? <p className="kit-soft">{words.reported}</p> : <Press view={view} gesture={{ type: 'person-reported', personId }} icon={Flag} />}
        <Press view={view} gesture={{ type: blocked ? 'person-unblocked' : 'person-blocked', personId }} icon={Ban} />
      </div>
    </>
  );
}

function Security({ view, network }: Props) {
  const words = networkSkinOf(view.state);
  return (
    <>
      <h4 className="messagerie__title">{words.open}</h4>
      <ul className="messagerie__cards">
        {network.devices.map(({ id, name, at, here }) => (
          <li key={id} className="messagerie__device">
            <p>
              <strong>{name}</strong>, {here ? words.here : at}
            </p>
            <Press view={view} gesture={{ type: 'device-out', deviceId: id }} icon={Smartphone} />
          </li>
        ))}
      </ul>
      <div className="messagerie__acts">
        {network.devices.some(({ here }) => !here) && <Press view={view} gesture={{ type: 'others-out' }} icon={LogOut} />}
        <Press view={view} gesture={{ type: 'logged-out' }} icon={LogOut} look="main" />
      </div>
    </>
  );
}

function Stranger({ view }: { readonly view: TalkView }) {
  const words = networkSkinOf(view.state);
  return (
    <>
      <p>{words.strangerLine}</p>
      <ul className="messagerie__about">
        {strangerSees(view.state).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="kit-soft">{words.strangerNothing}</p>
    </>
  );
}

parts.Network = { NetworkPage };
