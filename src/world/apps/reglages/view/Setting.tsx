// One setting: a ladder of bars for what is more or less, a list for what has names.

import { Choices } from '../../../kit/Choices';
import type { Setting as Name } from '../levels';
import type { SettingsView } from '../state';

export function Setting({ view, setting }: { readonly view: SettingsView; readonly setting: Name }) {
  const { state, skin } = view;
  return (
    <div className="reglages__setting" data-setting={setting} data-ladder={setting === 'volume' || setting === 'brightness' ? '' : undefined}>
      <Choices
        view={view}
        name={setting}
        title={skin.settings[setting]}
        values={skin.levels[setting].map((_, level) => level)}
        chosen={state.levels[setting]}
        gesture={(level) => ({ type: 'level-set', setting, level })}
      />
    </div>
  );
}
