// The blocks of the page in front, and what was done with each. Pure.

import type { Block, BlockOf } from './block-schema';
import { isCovered } from './over';
import { inFront } from './sites';
import type { BlockMemory, Navigateur } from './state';

/** A block of the page in front that one can use now. Undefined under a banner. */
export function blockOf<Type extends Block['type']>(id: string, type: Type, state: Navigateur): BlockOf<Type> | undefined {
  if (isCovered(state)) return undefined;
  return namedBlock(id, type, state);
}

/** The same, wherever one is: for the name of its control. */
export function namedBlock<Type extends Block['type']>(id: string, type: Type, state: Navigateur): BlockOf<Type> | undefined {
  const isIt = (block: Block): block is BlockOf<Type> => block.type === type && 'id' in block && block.id === id;
  return inFront(state)?.page.blocks.find(isIt);
}

export function memoryOf(id: string, { pane, blocks }: Navigateur): BlockMemory {
  return (pane.name === 'page' ? blocks[`${pane.page}/${id}`] : undefined) ?? {};
}

export function keepIn(id: string, change: BlockMemory, state: Navigateur): Navigateur {
  if (state.pane.name !== 'page') return state;
  return { ...state, notice: undefined, blocks: { ...state.blocks, [`${state.pane.page}/${id}`]: { ...memoryOf(id, state), ...change } } };
}
