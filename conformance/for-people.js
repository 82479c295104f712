/** What no program can decide. Numbers are checkpoints of the Matterhorn Protocol 1.1; the rest has its own source. */
export const forPeople = [
  ['01, 18', 'Is everything that only decorates left out of the tags, and everything that says something in them?'],
  ['04', 'Does anything rest on colour, place or shape alone?'],
  ['06', 'Does the title say which document this is, and whose?'],
  ['09', 'Does the order of the tags make sense when it is read aloud from start to end?'],
  ['11', 'Is each part marked with the language that it is really in?'],
  ['13', 'Does the description of each picture say what the picture says? Is what is called decorative only that?'],
  ['14', 'Do the headings say what is below them, at levels that make sense?'],
  ['15', 'Is each table a real table, with the right cells as its headings?'],
  ['16', 'Is each list a list, and numbered only where the order matters?'],
  ['19', 'Do the footnotes stand where a reader will look for them?'],
  ['28', 'Does the text of each link say where it goes?'],
  ['WCAG 1.3.3, 2.4.6, 3.1.2', 'Do headings, labels and instructions make sense on their own, to somebody who cannot see the page?'],
  ['Screen reader', 'Listen to one document of each format with NVDA, VoiceOver or JAWS, Arabic and Welsh parts too.'],
  ['Word', 'Open one Word file in Microsoft Word and run its accessibility checker; nothing here has Word.'],
  ['The person', 'Is it still what the person said? Ask them.'],
];
