// The gallery, where photos are small; and one of them, big, before it goes. They are drawn: nothing is photographed.

import { Baby, CakeSlice, FileText, Flower2, House, Send, Shirt, Trees, Users } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../../../core/icons/Icon';
import { Press } from '../../../../../kit/Press';
import type { Drawing, Photo } from '../../../schema';
import { photoOf, type TalkView } from '../../../state';

const drawn: { readonly [D in Drawing]: IconNode } = {
  cake: CakeSlice,
  child: Baby,
  people: Users,
  paper: FileText,
  shirt: Shirt,
  flower: Flower2,
  tree: Trees,
  house: House,
};

/** What is behind is small, as on a real photo. */
export function Picture({ photo }: { readonly photo: Photo }) {
  return (
    <span className="messagerie__picture" aria-hidden="true">
      {photo.draws.map((one, index) => (
        <Icon key={index} of={drawn[one]} />
      ))}
    </span>
  );
}

export function Choosing({ view, talkId }: { readonly view: TalkView; readonly talkId: string }) {
  return (
    <ul className="kit-scroll messagerie__gallery">
      {view.state.photos.map((photo) => (
        <li key={photo.id}>
          <Press view={view} gesture={{ type: 'photo-chosen', talkId, photoId: photo.id }} look="row">
            <Picture photo={photo} />
            <span>{photo.name}</span>
          </Press>
        </li>
      ))}
    </ul>
  );
}

export function Looking({ view, talkId, photoId }: { readonly view: TalkView; readonly talkId: string; readonly photoId: string }) {
  const photo = photoOf(photoId, view.state);
  if (photo === undefined) return null;
  return (
    <div className="kit-open kit-scroll">
      <div className="messagerie__big">
        <Picture photo={photo} />
      </div>
      <p>
        <strong>{`${view.skin.seen}\u00a0: `}</strong>
        {photo.shows.join(' ')}
      </p>
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'photo-sent', talkId, photoId }} icon={Send} look="main" />
      </div>
    </div>
  );
}
