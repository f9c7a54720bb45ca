// One has got up: the place as the next person finds it.

import { foundText } from '../remarks';
import type { LeftPane } from '../state';
import { Heading } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

export function Left({ app, pane }: { readonly app: Part; readonly pane: LeftPane }) {
  const { skin } = app;
  const found = foundText(pane, skin);
  return (
    <div className="bureau__left">
      <Heading app={app} words={skin.leftTitle} />
      <p>{found.length === 0 ? skin.leftClean : skin.leftFound}</p>
      {found.length > 0 && (
        <ul className="bureau__found">
          {found.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <Tool app={app} target="resume" event={{ app: 'bureau', type: 'seat-resumed' }} words={skin.resume} />
    </div>
  );
}
