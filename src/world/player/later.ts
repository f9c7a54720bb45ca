// The parts of the player that are not there at first, in one file: how it ends, the persona's card, the demonstration.

export { Demonstration } from './Demonstration';
export { Done } from './Done';
export { PersonaDialog } from './PersonaDialog';
export { Pointer } from './Pointer';
