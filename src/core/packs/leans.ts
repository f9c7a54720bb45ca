// Which pack leans on the pages of which part: said once for who writes packs and who opens them.

/** The part whose pages a room has too: its wall moves the practices of that lesson, and its pack copies from them. */
export function lessonOf(part: string): string | undefined {
  return part.startsWith('salle:') ? part.replace('salle:', 'lecon:') : undefined;
}
