// What changes the line that was chosen.

import { AlignCenter, Bold, Trash2, Undo2 } from 'lucide';
import { Field } from '../../../kit/Field';
import { Press } from '../../../kit/Press';
import { lineOf, type Line, type PageView } from '../state';

const styles = ['title', 'part', 'text', 'list'] as const;

export function Tools({ view }: { readonly view: PageView }) {
  const { state, skin } = view;
  const line = lineOf(state.current, state);
  if (line === undefined) return null;
  const { id, bold, align } = line;
  return (
    <div className="texte__tools" role="group" aria-label={skin.tools}>
      <Field
        view={view}
        gesture={(value) => ({ type: 'style-set', line: id, value: styleOf(value) })}
        value={line.style}
        options={styles.map((value) => ({ value, label: skin.styles[value] }))}
      />
      <Press view={view} gesture={{ type: 'bold-set', line: id, to: bold === 'on' ? 'off' : 'on' }} icon={Bold} look="stacked" aria-pressed={bold === 'on'} />
      <Press
        view={view}
        gesture={{ type: 'centre-set', line: id, to: align === 'centre' ? 'off' : 'on' }}
        icon={AlignCenter}
        look="stacked"
        aria-pressed={align === 'centre'}
      />
      <Press view={view} gesture={{ type: 'line-removed', line: id }} icon={Trash2} look="stacked" />
      <Press view={view} gesture={{ type: 'undone' }} icon={Undo2} look="stacked" />
    </div>
  );
}

function styleOf(value: string): Line['style'] {
  return styles.find((style) => style === value) ?? 'text';
}
