/** So many keys are sent before the browser's answer is waited for; it takes them in order. */
const together = 40;

/**
 * Goes through a page with the Tab key alone: focus must go to everything that can have it, in the order of the document,
 * be seen each time, and come out at the end. The link past the cover must work. Gives what is wrong.
 */
export async function keyboardProblems(page) {
  const wanted = await page.evaluate(() => {
    globalThis.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((each) => each.tabIndex >= 0 && !each.disabled && each.getClientRects().length > 0 && getComputedStyle(each).visibility !== 'hidden')
      // What is folded away has no stop, and of buttons of which one is pressed only that one.
      .filter((each) => each.matches('summary') || each.closest('details:not([open])') === null)
      .filter((each) => each.type !== 'radio' || each.checked);
    const places = new Map(globalThis.stops.map((each, at) => [each, at]));
    // The page itself notes where each key went: asking it after every key takes most of the time.
    globalThis.went = [];
    document.addEventListener('focusin', ({ target }) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
      const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      globalThis.went.push({ at: places.get(target) ?? -1, tag: target.tagName, seen });
    });
    document.activeElement?.blur();
    globalThis.getSelection()?.removeAllRanges();
    return globalThis.stops.length;
  });
  if (wanted === 0) return [];
  for (let step = 0; step < wanted; step += together) {
    await Promise.all(Array.from({ length: Math.min(together, wanted - step) }, () => page.keyboard.press('Tab')));
  }
  const went = await page.evaluate(() => globalThis.went);
  const problems = Array.from({ length: wanted }, (_, at) => {
    const here = went[at];
    if (here?.at !== at) return `step ${at + 1} went to ${here === undefined ? 'nothing' : here.at < 0 ? here.tag : `stop ${here.at + 1}`}`;
    return here.seen ? undefined : `focus cannot be seen on stop ${at + 1}`;
  }).filter((each) => each !== undefined).slice(0, 3);
  return [...problems, ...await skipProblems(page), ...await endProblems(page, wanted)];
}

/** After the last stop focus leaves the page: nothing traps it. */
async function endProblems(page, wanted) {
  await page.evaluate((at) => globalThis.stops[at].focus(), wanted - 1);
  await page.keyboard.press('Tab');
  return page.evaluate((at) => (document.activeElement === globalThis.stops[at] ? ['focus cannot leave the last stop'] : []), wanted - 1);
}

async function skipProblems(page) {
  const skip = await page.evaluate(() => {
    const [first] = globalThis.stops;
    // A page whose first stop is in its main part has nothing to go past.
    if (first?.closest('main') !== null) return '';
    const to = first?.getAttribute('href');
    return to?.startsWith('#') && to.length > 1 ? to.slice(1) : undefined;
  });
  if (skip === '') return [];
  if (skip === undefined) return ['there is no link past the top of the page'];
  await page.evaluate(() => globalThis.stops[0].focus());
  await page.keyboard.press('Enter');
  return page.evaluate((id) => {
    const target = document.getElementById(id);
    return target !== null && target.getBoundingClientRect().top < globalThis.innerHeight ? [] : [`the link past the top does not go to ${id}`];
  }, skip);
}
