/** Sizes are worked out from thousandths of a point. */
const close = 0.05;

/** Words of a page that a browser sets smaller than the large print says (UKAAF G003: nothing is smaller than the body). */
export function smallWords(page) {
  return page.evaluate((close) => {
    const size = Number(/Large print, (\d+) point/.exec(document.body.textContent)?.[1]);
    if (!(size >= 16)) return ['it does not say its size'];
    const small = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      if (node.data.trim() === '' || around.getClientRects().length === 0) continue;
      const points = Number.parseFloat(getComputedStyle(around).fontSize) * 0.75;
      if (points < size - close) small.push(`${points.toFixed(1)} point: "${node.data.trim().slice(0, 30)}"`);
      if (getComputedStyle(around).fontStyle !== 'normal') small.push(`slanted: "${node.data.trim().slice(0, 30)}"`);
    }
    return small.slice(0, 5);
  }, close);
}
