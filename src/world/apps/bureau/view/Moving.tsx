// Where a file goes: one button a folder.

import { Folder } from 'lucide';
import type { StoredFile } from '../../contract';
import { BIN, placesOf } from '../files';
import { placeName } from '../remarks';
import { Heading } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

export function Moving({ app, file, folder }: { readonly app: Part; readonly file: StoredFile; readonly folder: string }) {
  const { skin, state } = app;
  const places = placesOf(state).filter((place) => place !== BIN && place !== folder);
  return (
    <div className="bureau__pane">
      <div className="bureau__bar">
        <Heading app={app} words={skin.moveTo(file.name)} />
      </div>
      <div className="bureau__open">
        <ul className="bureau__choices">
          {places.map((place) => (
            <li key={place}>
              <Tool
                app={app}
                target={`to:${place}`}
                event={{ app: 'bureau', type: 'file-moved', folder: place }}
                words={placeName(place, state, skin)}
                icon={Folder}
              />
            </li>
          ))}
        </ul>
        <div className="bureau__tools">
          <Tool app={app} target="back" event={{ app: 'bureau', type: 'pane-closed' }} words={skin.cancel} look="quiet" />
        </div>
      </div>
    </div>
  );
}
