// Who begins moves the mouse while clicking. On a link, the browser then drags its address away, and no click comes: the page
// stays as if nothing had been done. Refused, the drag is a click again. (CSS has a word for it that Firefox has not.)
document.addEventListener('dragstart', (event) => {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault();
});
