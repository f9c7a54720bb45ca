// Paragraphs.

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => <p key={index}>{line}</p>);
}
