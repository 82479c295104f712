import type { Wording } from '../message.js';

/** What a council file may not hold. */
export const councilRefusals = {
  alias: 'it has a name that stands for another part (& and *)', key: 'it has a key that cannot be used', deep: 'its parts are too deep inside each other',
} as const;

export const editionWording = {
  councilNotYaml: { level: 'error', text: 'The council file could not be read: {reason}.', advice: 'Open it in a text editor and look at that line. Check the spaces and the colons.' },
  councilWrong: { level: 'error', text: 'In the council file, {where} is not as expected: {reason}.', advice: 'The README lists what a council file may hold.' },
  councilColour: { level: 'warning', text: 'The council colour {colour} is too pale to read white words on ({ratio} to 1).', advice: 'We used our own colour. Choose one with a contrast of 4.5 to 1 or more.' },
  readingRecorded: { level: 'warning', text: '{what} {asked} was not used: the plan records {recorded} for this person, and that wins.', advice: 'To change it, change it in the plan, or under facts in the decisions file.' },
  readingTooLarge: { level: 'ask', text: 'The plan records {size} point type. The largest we set is {most} point.', advice: 'Ask whether {most} point can be read. If not, offer another format, such as audio.' },
  readingContrastOption: { level: 'error', text: 'Words in {ink} on {paper} paper cannot be read well: the contrast is {ratio} to 1.', advice: 'Choose a darker colour for the words or a lighter paper: at least 4.5 to 1, better 7 to 1.' },
  readingContrast: { level: 'ask', text: 'Words in {ink} on {paper} paper are asked for. That cannot be read well: the contrast is {ratio} to 1, so our own colours are used.', advice: 'Find a pair with the person that has at least 4.5 to 1, better 7 to 1.' },
  readingClash: { level: 'ask', text: 'Words in {ink} on {paper} paper cannot be read well: the contrast is {ratio} to 1. One of the two is recorded for this person and is used; the other was left aside.', advice: 'Ask the person which colours go together, and record both.' },
  readingContrastLow: { level: 'warning', text: 'Words in {ink} on {paper} paper have a contrast of {ratio} to 1. Better is 7 to 1.' },
  formatNotMade: { level: 'ask', text: '{owner} chosen format is “{format}”. No copy in it has been made yet.', advice: 'Build again without --editions and --formats, so that every format is made.' },
  formatNotOurs: { level: 'ask', text: '{owner} chosen format is “{format}”. No copy in it has been made yet.', advice: 'Ownwords does not make it. Order it before the plan is given, and write down when it was given.' },
  councilLogo: { level: 'warning', text: 'The logo {file} was not found, or is not a picture we can use.', advice: 'Put a PNG or JPEG beside the council file.' },
  templateWrong: { level: 'error', text: 'The template {path} cannot be used: {reason}.', advice: 'Look at what was changed in it, or put back the file that came with Ownwords.' },
  kindNoTemplate: { level: 'error', text: 'There is no single format yet for this kind of plan: {kind}.', advice: 'Choose a care and support plan, a carer’s support plan or a seven-questions support plan.' },
  originalWhole: { level: 'ask', text: 'The person’s own plan ({what}) was not cut into parts, so nobody can show that all of it is in this plan.', advice: 'It has to go with the plan every time. If somebody writes down what it says, build from that.' },
  easyLook: { level: 'ask', text: 'Easy Read: {rows} rows. {long} are over 15 words, {hard} have a hard word that is not explained, {plain} have no picture, {kept} could not be put in other words safely.', advice: 'Run ownwords decisions on the plan, and change the words with the person. All rows are in records/easy-read.json.' },
  easyNotMade: { level: 'ask', text: 'No Easy Read was made: the plan has {sentences} sentences, and it would have hundreds of pages.', advice: 'Make one of the parts that matter most, with the person. To have all of it, build with --editions easy-read.' },
  largeNotMade: { level: 'ask', text: 'No large print was made: the plan has {count} {what}, and it would have hundreds of pages.', advice: 'To have it, build with --editions large-print, or record in the plan that the person reads large print.' },
  easyDiffers: { level: 'ask', text: 'Easy words say something else than the plan, in “{words}” for “{from}”: {what}.', advice: 'Ask the person. If the words are right, write your name after “by” in the decisions file.' },
  easyStale: { level: 'ask', text: 'The plan has changed since these easy words were written: “{words}”. The plan now says “{from}”.', advice: 'Check them with the person, then write your name after “by” in the decisions file.' },
  easyPictureUnknown: { level: 'ask', text: 'The decisions file asks for a picture called “{picture}”, and there is none of that name.', advice: 'Use a name out of templates/pictures/concepts.en-GB.yaml, own: and the id of a picture of the plan, or the name of a file in the folder of pictures.' },
  easyUnused: { level: 'ask', text: 'Easy words in the decisions file are for a sentence that is no longer in the plan: “{from}”.', advice: 'Take the entry out, or put its words where they belong now.' },
  missingParts: { level: 'ask', text: '{section}: not yet filled in: {things}.', advice: 'Add it under facts in the decisions file, or in the plan.' },
} satisfies Record<string, Wording>;
