/** Calls `take` when a file is chosen in this field, and at once when that was done before the script came. */
export function whenFileChosen(field: HTMLInputElement | null, take: () => void): void {
  field?.addEventListener('change', take);
  if (field?.files?.length) take();
}
