// What the app remembers of an account of a social network.

import type { Audience, Field, NetworkScenario, Place } from './schema';

export interface Post {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly seen: Audience;
}

export interface Person extends Omit<NetworkScenario['people'][number], 'is'> {
  readonly is: 'friend' | 'asks' | 'nobody';
  readonly blocked: boolean;
  readonly reported: boolean;
}

export interface Network {
  readonly posts: readonly Post[];
  readonly profile: NetworkScenario['profile'];
  readonly people: readonly Person[];
  readonly devices: NetworkScenario['devices'];
  /** What one is writing, and who would see it: everybody, until one chooses. */
  readonly draft: string;
  readonly audience: Audience;
}

export type NetworkPane =
  | { readonly name: Place }
  | { readonly name: 'door' }
  | { readonly name: 'post'; readonly postId: string }
  | { readonly name: 'field'; readonly field: Field }
  | { readonly name: 'one'; readonly personId: string };

/** Its words as they stand: those of the network come apart from those of the messages. */
export interface NetworkNotice {
  readonly type: 'network';
  readonly words: string;
}
