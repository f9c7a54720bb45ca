// Who shows a practice to a room asks for its next gesture from outside of it: the practice listens on its own element.

export const SHOW_NEXT = 'declic:show-next';
