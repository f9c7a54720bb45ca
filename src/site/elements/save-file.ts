// A file made here, in this page, and given to the person: no server has a part in it.

/** As JSON, one field a line: who opens it in a text editor can read it. */
export function saveFile(name: string, content: object): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(content, undefined, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
