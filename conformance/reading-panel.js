/** Presses every button of the panel in which a reader changes a page: words must stay readable in every colour, and nothing may run off a phone at the largest size and spacing. */
export async function readingProblems(page, contrastProblems, tooWide) {
  const buttons = await page.evaluate(() => [...document.querySelectorAll('.reading input')].map(({ id, name }) => ({ id, name })));
  if (buttons.length === 0) return ['there is no panel to change how the page looks'];
  const problems = [];
  const before = await looksOf(page);
  await page.evaluate(() => { document.querySelector('.reading details').open = true; });
  for (const { id, name } of buttons) {
    await page.check(`#${id}`);
    const after = await looksOf(page);
    if (!id.endsWith('_as_made') && JSON.stringify(after) === JSON.stringify(before)) problems.push(`${id} changes nothing`);
    if (name === 'read_colours') problems.push(...(await contrastProblems(page)).map((each) => `${id}: ${each}`));
    // The way back is the same for all of a row: it is pressed with the mouse once, at the end.
    await page.evaluate((back) => { document.getElementById(back).click(); }, `${name}_as_made`);
    if (JSON.stringify(await looksOf(page)) !== JSON.stringify(before)) problems.push(`${name}: the page does not come back to how it was made`);
  }
  for (const id of ['read_size_giant', 'read_spacing_wider']) await page.check(`#${id}`);
  problems.push(...(await tooWide(page)).map((each) => `at the largest size and spacing: ${each}`));
  for (const name of new Set(buttons.map((each) => each.name))) await page.check(`#${name}_as_made`);
  return problems;
}

function looksOf(page) {
  return page.evaluate(() => {
    const { fontSize, color, lineHeight, letterSpacing } = getComputedStyle(document.querySelector('main p') ?? document.body);
    return { fontSize, color, lineHeight, letterSpacing, ground: getComputedStyle(document.querySelector('main')).backgroundColor };
  });
}
