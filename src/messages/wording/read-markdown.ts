import type { Wording } from '../message.js';

const pictureKept = 'Its description is kept.';

export const readMarkdownWording = {
  unknownEnding: { level: 'error', text: 'We cannot read {file}.', advice: 'Files we can read now end in {known}. Save or copy the words into one of these.' },

  originalEmpty: { level: 'error', text: 'There are no words in this file: {file}.', advice: 'Check that it is the right file and that it was saved.' },
  originalTooLarge: { level: 'error', text: '{file} is {size}. We can read up to {most}.', advice: 'Divide the plan into smaller files, or take out what is not part of it.' },
  notText: { level: 'error', text: '{file} is not a text file, so we cannot read words in it.', advice: 'Save or copy the words as a text or Markdown file.' },
  notTextBut: { level: 'error', text: '{file} is a {format} file, whatever its name ends in. We cannot read words in it yet.', advice: 'Save or copy the words as a text or Markdown file.' },
  oldEncoding: { level: 'warning', text: '{file} is not saved as UTF-8. We read it as an older Windows file.', advice: 'Look at names and £ signs. If some are wrong, save the file again as UTF-8.' },
  cutLetter: { level: 'warning', text: 'Half a letter stands in {file}. There is � in its place.', advice: 'The file may be cut short. Look at its end, and save it again.' },
  stackedAccents: { level: 'error', text: 'More than {most} accents stand on one letter in {file}, line {line}.', advice: 'Take out the accents that do not belong there.' },
  oddCharacters: { level: 'warning', text: '{count} characters in {file} cannot be printed. There is a space instead of each.' },
  tooDeep: { level: 'error', text: 'Lists or quotes are inside each other more than {most} deep in {file}, line {line}.', advice: 'Make the lists flatter around that line.' },
  tableTooWide: { level: 'error', text: 'The table in {file}, line {line}, has {columns} columns. At most {most} can be printed across a page.', advice: 'Write it as two or more tables.' },
  tooTangled: { level: 'error', text: 'There are too many marks such as * _ [ or | in one part of {file}, near line {line}.', advice: 'Take out the marks that do nothing, or put empty lines between paragraphs.' },
  tooMany: { level: 'error', text: 'There are too many lines, lists, links or other parts in {file} before line {line}.', advice: 'Divide the plan into smaller files.' },

  frontMatterBroken: { level: 'error', text: 'We cannot read the lines at the top of {file}. The trouble is at line {line}: {words}', advice: 'Write each line as "name: value". Put the value in double quotes if it has a colon or begins with a mark.' },
  frontMatterTwice: { level: 'error', text: 'Line {line} at the top of {file} says something a second time: {words}', advice: 'Keep one of the two lines.' },
  frontMatterRefused: { level: 'error', text: 'The name {words} at the top of {file}, line {line}, cannot be used.', advice: 'Give it another name.' },
  frontMatterAliases: { level: 'error', text: 'The lines at the top of {file} refer to each other too often (line {line}).', advice: 'Write the words out where they belong.' },
  frontMatterTag: { level: 'warning', text: 'A mark beginning with ! is not used in {file}, line {line}: {words}', advice: 'The words are kept as they are.' },
  frontMatterUnclosed: { level: 'ask', text: 'The lines at the top of {file} have no closing ---, so we read them as ordinary words.', advice: 'Put a line of --- after them.' },
  keyNearMiss: { level: 'ask', text: '"{key}" at the top of the plan is not a name we know. Did you mean "{near}"?', advice: 'Change it if you did. If not, the line is kept as it is.' },
  dateNotUnderstood: { level: 'ask', text: 'We do not understand the date in "{key}: {value}".', advice: 'Write the whole date, such as 14 March 2026. The line is kept as it is.' },
  moneyNotUnderstood: { level: 'ask', text: 'We do not understand the amount in "{key}: {value}".', advice: 'Write one exact amount and how often, such as £9,000 a year. The line is kept as it is.' },
  codeNotUnderstood: { level: 'ask', text: 'We do not understand "{key}: {value}".', advice: 'Words we know here are: {known}. The line is kept as it is.' },
  impossibleDate: { level: 'ask', text: 'There is no such day: "{key}: {value}".', advice: 'Check the date. The line is kept as it is.' },
  whichBudget: { level: 'ask', text: 'We do not know which budget "{key}: {value}" is.', advice: 'For the first estimate write "indicative budget". An agreed budget belongs to a seven questions plan; record others for the council.' },
  whichKind: { level: 'ask', text: 'We do not know the kind of plan "{value}".', advice: 'Write one of: care and support plan, carer\'s support plan, seven questions, review.' },
  saidTwice: { level: 'ask', text: '"{key}: {value}" differs from what the plan says before: "{first}".', advice: 'Keep the right one. We used the first.' },

  htmlTags: { level: 'info', text: 'The plan has HTML tags: {tags}. We kept the words and left out the tags.' },
  htmlScript: { level: 'warning', text: 'The plan has HTML <{tag}>. We show it as text and never run it.', advice: 'Take it out if it is not part of the plan.' },
  neverEnds: { level: 'warning', text: '{start} in {file}, line {line}, has no end. We read it and what follows as ordinary words.', advice: 'Add the end, or take out the mark.' },
  unsafeLink: { level: 'warning', text: 'A link in {file}, line {line}, is not safe to follow: {address}', advice: 'Its words are kept. The link is not.' },

  pictureElsewhere: { level: 'ask', text: 'The picture {picture} (line {line}) is not in the plan\'s folder. We never fetch files.', advice: `Save it beside the plan and name it there. ${pictureKept}` },
  pictureOutside: { level: 'ask', text: 'The picture {picture} (line {line}) is outside the plan\'s folder.', advice: `Copy it into the folder and name it there. ${pictureKept}` },
  pictureMissing: { level: 'ask', text: 'We did not find the picture {picture} (line {line}).', advice: `Check the name, small and capital letters too. ${pictureKept}` },
  pictureEmpty: { level: 'ask', text: 'The picture {picture} (line {line}) is an empty file.', advice: `Copy it again. ${pictureKept}` },
  pictureTooLarge: { level: 'ask', text: 'The picture {picture} (line {line}) is too large.', advice: `Make it smaller: under 20 MB and 40 million pixels. ${pictureKept}` },
  pictureSvg: { level: 'ask', text: 'The picture {picture} (line {line}) is a drawing in SVG, which we cannot use yet.', advice: `Save it as PNG. ${pictureKept}` },
  pictureUnknown: { level: 'ask', text: 'The file {picture} (line {line}) is not a picture we can read.', advice: `Save it as PNG or JPEG. ${pictureKept}` },

  unknownDirective: { level: 'ask', text: 'We do not know ":::{name}" (line {line}). It is kept as words.', advice: 'Known names are place, share, private, easy and the topics.' },
  unknownDirectiveNear: { level: 'ask', text: 'We do not know ":::{name}" (line {line}). It is kept as words.', advice: 'Did you mean :::{near}? If so, change it.' },
  directiveTopic: { level: 'ask', text: 'We do not know the topic "{to}" (line {line}). We place the words without it.', advice: 'Topics are {known}.' },
  directiveTopicNear: { level: 'ask', text: 'We do not know the topic "{to}" (line {line}). We place the words without it.', advice: 'Did you mean {near}? If so, change it.' },
  directiveShare: { level: 'ask', text: '":::share" (line {line}) does not say with whom, so it is kept private.', advice: 'Write for example :::share{with="carer"}.' },
  directiveUnclosed: { level: 'ask', text: '":::{name}" (line {line}) is never closed. It counts to the end of what it stands in.', advice: 'Put a line of ::: where it ends.' },
  directiveStray: { level: 'ask', text: 'A line of ::: (line {line}) closes nothing.', advice: 'When one directive is inside another, the outer one needs more colons.' },
  easyWordsAlone: { level: 'ask', text: 'There is nothing before the easy words at line {line}. They are kept as ordinary words.', advice: 'Put them just after the part they are for.' },
} satisfies Record<string, Wording>;
