import type { Wording } from '../message.js';

export const writeWording = {
  pdfNotSet: { level: 'error', text: 'The PDF could not be set: {reasons}.', advice: 'If a picture is named, save it again as PNG or JPEG. Otherwise tell the makers of Ownwords.' },
  pdfNoNative: { level: 'error', text: 'The native PDF compiler is not on this computer.', advice: 'Leave the choice of compiler out; the other one does the same job.' },
  pdfNoAttachment: { level: 'error', text: 'The file {file} was to go into the PDF, but its bytes are not there.', advice: 'Build again with the file beside the plan.' },
  pdfAttachmentDiffers: { level: 'error', text: 'The file {file} is not the one that was read: its hash differs.', advice: 'Build again and leave the file as it is meanwhile.' },
} satisfies Record<string, Wording>;
