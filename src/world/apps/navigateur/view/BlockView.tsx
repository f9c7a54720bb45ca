// One block of a page. What one does something in comes apart (late/).

import { Building2, ChartColumn, FileText, Info, Smartphone, Store, TreeDeciduous, TriangleAlert, Users } from 'lucide';
import type { IconNode } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { Press } from '../../../kit/Press';
import type { Block, BlockOf } from '../block-schema';
import type { BrowserView } from '../state';
import { Lines } from './Lines';
import { parts } from './parts';

interface Props {
  readonly view: BrowserView;
  readonly block: Block;
  /** The page it stands on. */
  readonly place: string;
}

export function BlockView({ view, block, place }: Props) {
  const { Cards, Slots, Using } = parts;
  switch (block.type) {
    case 'text':
      return <Lines lines={block.text} />;
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'picture':
      return <Picture block={block} />;
    case 'list':
      return (
        <ul className="navigateur__list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table block={block} />;
    case 'link':
      return (
        <p>
          <Press view={view} gesture={{ type: 'link-followed', link: block.id, page: place }} look={block.look === 'button' ? 'main' : 'link'} />
        </p>
      );
    case 'notice':
      return (
        <p className="navigateur__notice" data-kind={block.kind}>
          <Icon of={block.kind === 'info' ? Info : TriangleAlert} />
          <span>{block.text}</span>
        </p>
      );
    case 'signature':
      return (
        <p className="navigateur__signature">
          {block.by}, {block.on}
        </p>
      );
    case 'cards':
      return Cards && <Cards.Cards view={view} block={block} place={place} />;
    case 'search':
      return Using && <Using.SiteSearch view={view} block={block} />;
    case 'download':
      return Using && <Using.Download view={view} block={block} />;
    case 'document':
      return Using && <Using.Sheets view={view} block={block} />;
    case 'slots':
      return Slots && <Slots.Slots view={view} block={block} />;
    case 'asks':
      return Using && <Using.Asks view={view} block={block} />;
  }
}

const drawings: { readonly [Draws in BlockOf<'picture'>['draws']]: IconNode } = {
  building: Building2,
  people: Users,
  papers: FileText,
  shop: Store,
  nature: TreeDeciduous,
  phone: Smartphone,
  chart: ChartColumn,
  warning: TriangleAlert,
};

function Picture({ block }: { readonly block: BlockOf<'picture'> }) {
  return (
    <div className="navigateur__picture" role="img" aria-label={block.alt}>
      <Icon of={drawings[block.draws]} />
    </div>
  );
}

function Table({ block }: { readonly block: BlockOf<'table'> }) {
  return (
    <table className="navigateur__table">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([title, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{title}</th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
