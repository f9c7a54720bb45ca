/** Another place: the line about the last gesture goes away with it. */
export function goTo<State extends { readonly pane: unknown; readonly notice?: unknown }>(state: State, pane: State['pane']): State {
  return { ...state, pane, notice: undefined };
}
