// How sentences are written down: one file a language, `messages/<locale>.ts`, in the kit, the device and each app.

/** What a model may say, from the sentences themselves: `{ 'open-thread': ({ from }: { from: string }) => … }`. */
export type SayOf<Says> = {
  readonly [Id in keyof Says]: { readonly id: Id } & (Says[Id] extends (values: infer Values) => string ? (unknown extends Values ? object : Values) : object);
}[keyof Says];

/** Where a slip happened, for the sentence that explains it. */
interface SlipScene<State, Skin> {
  readonly state: State;
  readonly skin: Skin;
}

/** The usual explanation of each slip, from the slip itself. */
export type SlipSentences<Slip extends { readonly type: string }, State = unknown, Skin = unknown> = {
  readonly [Type in Slip['type']]: (slip: Extract<Slip, { readonly type: Type }>, scene: SlipScene<State, Skin>) => string;
};

/** Where to look, by the name of that part of the screen. */
export type Areas<Area extends string> = { readonly [A in Area]: string };
