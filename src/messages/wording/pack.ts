import type { Wording } from '../message.js';

export const packWording = {
  packNotMade: { level: 'error', text: 'No pack was made, because a document is not as it should be. Any old pack is unchanged.', advice: 'Tell whoever looks after the program.' },
  packSetAside: {
    level: 'warning', text: 'Somebody has changed the pack in {folder} since we made it.',
    advice: 'We moved it to {name}, unchanged, and made a new pack. Look there for anything you want to keep.',
  },
  packFoundBeside: {
    level: 'warning', text: 'A pack stood in {folder}, a name we need for a moment. We moved it to {name}, unchanged.',
    advice: 'Keep it or delete it, as you like.',
  },
  packOldLeft: { level: 'warning', text: 'The new pack is in place, but the old one could not be removed from {folder}.', advice: 'It can be deleted.' },
  packNotOurs: {
    level: 'error', text: 'The folder {folder} has other things in it. It is not a pack we made.',
    advice: 'Choose another folder with --out. Nothing was changed.',
  },
  packIsFile: { level: 'error', text: '{folder} is a file, so no folder of that name can be made.', advice: 'Choose another name with --out.' },
  packNameTaken: {
    level: 'error', text: 'We need the name {folder} for a moment, and something that is not ours has it.',
    advice: 'Rename or move it, or choose another folder with --out.',
  },
  packNotAllowed: { level: 'error', text: 'We are not allowed to write in the place of {folder}.', advice: 'Choose a folder you may write in with --out.' },
  packInUse: {
    level: 'error', text: 'A file in {folder} is open in another program, or the folder may not be changed.',
    advice: 'Close Word, the PDF viewer and any window that shows the folder. Then build again. The old pack is unchanged.',
  },
  packDiskFull: { level: 'error', text: 'There is no room left on the disk for {folder}.', advice: 'Make room, or choose another disk with --out. Any old pack is unchanged.' },
  packNameTooLong: { level: 'error', text: 'The name {folder} is too long for this computer.', advice: 'Choose a shorter one with --out.' },
  packParentIsFile: { level: 'error', text: 'A part of the path {folder} is a file, not a folder.', advice: 'Choose another folder with --out.' },
  packLinkLoop: { level: 'error', text: '{folder} is a link that leads in a circle.', advice: 'Choose another folder with --out.' },
  packNotWritten: { level: 'error', text: 'The pack could not be written to {folder} ({code}).', advice: 'Try again, or choose another folder with --out. Any old pack is unchanged.' },
  verifyAllGood: { level: 'info', text: 'Nothing has changed in {folder}. Files: {files}. Parts: {parts}. All links work.' },
  verifyNoPack: { level: 'error', text: '{folder} is not a pack we made.', advice: 'Give the folder that holds SHA256SUMS and start-here.html.' },
  verifyChanged: { level: 'error', text: '{path} has been changed since the pack was made.', advice: 'Build the pack again, or use the copy that was filed.' },
  verifyMissing: { level: 'error', text: '{path} is missing from the pack.', advice: 'Build the pack again, or use the copy that was filed.' },
  verifyExtra: { level: 'error', text: '{path} was added to the pack after it was made.', advice: 'Keep added files outside the pack.' },
  verifyDeadLink: { level: 'error', text: 'In {path} a link goes to {to}, which is not there.', advice: 'Keep all files of the pack together, with their names.' },
  verifyUnreadable: { level: 'error', text: '{path} could not be read.', advice: 'Build the pack again, or use the copy that was filed.' },
  verifyNoEntry: { level: 'error', text: 'Line {line} of the plan, {block}, has {count} entries in the ledger. There should be one.', advice: 'Build the pack again.' },
  verifyNoBlock: { level: 'error', text: 'The ledger has an entry for {block}, which is not in the plan.', advice: 'Build the pack again.' },
  verifyFates: { level: 'error', text: 'The ledger does not add up: {blocks} parts, {fates} with a known outcome.', advice: 'Build the pack again.' },
  verifyTwoLedgers: { level: 'error', text: 'The ledger and plan.json do not say the same about {block}.', advice: 'Build the pack again.' },
  verifyNoOriginal: { level: 'error', text: 'The own plan, unchanged, is not in the annex folder ({path}).', advice: 'Build the pack again from the own plan.' },
  verifyNotEmbedded: { level: 'error', text: '{path} does not carry the own plan, unchanged.', advice: 'Build the pack again.' },
} satisfies Record<string, Wording>;
