import type { Wording } from '../message.js';

const tell = 'This is a fault in the program, not in the plan. Nothing was filed. Tell whoever looks after the program.';

export const auditWording = {
  readersDisagree: { level: 'ask', text: 'Two ways of reading {file} disagree near line {line}. One finds words the other does not: "{words}".', advice: 'Look for these words in the documents. If they are not there, change how they are typed.' },
  secondReaderStopped: { level: 'ask', text: 'We could not read {file} a second time to check that nothing is lost.', advice: 'Compare the documents with the plan yourself.' },
  auditAllThere: { level: 'info', text: 'Checked {parts} parts in {files} files: all there.' },
  auditAllThereLoose: {
    level: 'info', text: 'Checked {parts} parts in {files} files: all there. {loose} pieces of text could only be compared letter by letter.',
    advice: 'A PDF does not keep some scripts in reading order. Word and HTML were compared word by word.',
  },
  auditAllThereRecord: { level: 'info', text: 'Checked {pieces} pieces of text in {files} files: all there.' },
  auditFailed: { level: 'error', text: 'Something is not as it should be in {count} of the files: {files}.', advice: tell },
  auditLost: { level: 'error', text: 'Line {line} of the plan, "{words}", is not in "{section}" of {file}.', advice: tell },
  auditChanged: { level: 'error', text: 'Line {line} of the plan, "{words}", is not the same in "{section}" of {file}. There it reads "{instead}".', advice: tell },
  auditMoved: { level: 'error', text: 'Line {line} of the plan, "{words}", belongs in "{section}". In {file} it is in "{found}".', advice: tell },
  auditFileOrder: { level: 'error', text: 'Line {line} of the plan, "{words}", is in the wrong order in "{section}" of {file}.', advice: tell },
  auditOrder: { level: 'error', text: 'Line {line} of the plan, "{words}", was put before "{other}", which comes first in the plan.', advice: tell },
  auditSplit: { level: 'error', text: 'Line {line} of the plan, "{words}", was put in "{found}". The other parts about this are in "{section}".', advice: tell },
  auditSection: { level: 'error', text: 'Line {line} of the plan, "{words}", belongs in "{section}". It was put in "{found}".', advice: tell },
  auditNoPlace: { level: 'error', text: 'Line {line} of the plan, "{words}", should be in the document but has no place there.', advice: tell },
  auditNoPart: { level: 'error', text: 'Line {line} of the plan, "{words}", is not in the annex.', advice: tell },
  auditValue: { level: 'error', text: '"{value}" from line {line} of the plan is not in "{section}" of {file}.', advice: tell },
  auditRecordLost: { level: 'error', text: 'The plan says "{words}". That is not in {file}.', advice: tell },
  auditPrintedLost: { level: 'error', text: '"{words}" should be in "{section}" of {file} and is not.', advice: tell },
  auditPrintedOrder: { level: 'error', text: '"{words}" is in the wrong order in "{section}" of {file}.', advice: tell },
  auditPrintedMoved: { level: 'error', text: '"{words}" belongs in "{section}". In {file} it is in "{found}".', advice: tell },
  auditSectionLost: { level: 'error', text: 'The section "{section}" was not found in {file}.', advice: tell },
  auditOutside: { level: 'error', text: 'In {file} the words "{words}" are off the page, cut off or under other words.', advice: 'Look for a very long word or web address there and add a space to it. Then build again.' },
  auditLeakInternal: { level: 'error', text: 'Something that is for the council alone was found in {file} ({where}).', advice: tell },
  auditLeakComment: { level: 'error', text: 'The hidden note on line {line} of the plan was found in {file} ({where}).', advice: tell },
  auditStrayLink: { level: 'error', text: 'A link in the document goes to "{to}", which is not there.', advice: tell },
  auditDeadLink: { level: 'error', text: 'A link in {file} goes to "{to}", which is not in the file.', advice: tell },
  auditDeadLinks: { level: 'error', text: '{count} links in {file} go nowhere.', advice: tell },
  auditLinksLost: { level: 'error', text: '{file} has {count} links inside it that work. There should be {expected}.', advice: tell },
  auditAttachment: { level: 'error', text: '{file} should carry the file {attached}, unchanged, and does not.', advice: tell },
  auditUnreadable: { level: 'error', text: '{file} could not be opened again after it was written.', advice: tell },
} satisfies Record<string, Wording>;
