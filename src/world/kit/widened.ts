// The type of a skin, from the first one: the same words to give, with other values.

export type Widened<One> = One extends string
  ? string
  : One extends (...given: infer Given) => infer Back
    ? (...given: Given) => Widened<Back>
    : One extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof One]: Widened<One[Key]> };
