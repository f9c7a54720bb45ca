// Every gesture of every app, checked by the compiler as the content is by the schemas.

import type { AppelsEvent } from '../../src/world/apps/appels/schema';
import type { BureauEvent } from '../../src/world/apps/bureau/schema';
import type { CoffreEvent } from '../../src/world/apps/coffre/schema';
import type { CompteEvent } from '../../src/world/apps/compte/schema';
import type { FenetresEvent } from '../../src/world/apps/fenetres/schema';
import type { FormulaireEvent } from '../../src/world/apps/formulaire/schema';
import type { GestesEvent } from '../../src/world/apps/gestes/schema';
import type { MagasinEvent } from '../../src/world/apps/magasin/schema';
import type { MessagerieEvent } from '../../src/world/apps/messagerie/schema';
import type { NavigateurEvent } from '../../src/world/apps/navigateur/schema';
import type { ReglagesEvent } from '../../src/world/apps/reglages/schema';
import type { TelephoneEvent } from '../../src/world/apps/telephone/schema';
import type { TexteEvent } from '../../src/world/apps/texte/schema';
import type { VisioEvent } from '../../src/world/apps/visio/schema';
import type { WebmailEvent } from '../../src/world/apps/webmail/schema';
import type { DeviceEvent } from '../../src/world/device/schema';

export type AnyEvent =
  | AppelsEvent
  | BureauEvent
  | CoffreEvent
  | CompteEvent
  | DeviceEvent
  | FenetresEvent
  | FormulaireEvent
  | GestesEvent
  | MagasinEvent
  | MessagerieEvent
  | NavigateurEvent
  | ReglagesEvent
  | TelephoneEvent
  | TexteEvent
  | VisioEvent
  | WebmailEvent;
