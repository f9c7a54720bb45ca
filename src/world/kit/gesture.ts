// A gesture with and without the name of its app.

/** A gesture of the learner in one app. `app` routes it; the rest belongs to the app. */
export interface Gesture {
  readonly app: string;
  readonly type: string;
}

/** A gesture, a goal or a slip as its own app writes it: without the app's name. */
export type Bare<One> = One extends unknown ? Omit<One, 'app'> : never;

/** The same with the app's name. The overload says what TypeScript cannot work out: `Bare<One>` and an `app` make that `One`. */
export function named<One extends { readonly app: string }>(app: One['app'], bare: Bare<One>): One;
export function named(app: string, bare: object): object {
  return { app, ...bare };
}
