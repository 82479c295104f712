import { easySizes, type EasyInput, type EditionInput, type SingleFormat } from './edition/index.js';
import { Failure, exitCodes, message, type Message } from './messages/index.js';
import { readPictureFolder } from './picture/index.js';
import type { ConvertInput, Understood } from './understand.js';

interface Given { edition: EditionInput; single: SingleFormat; understood: Understood; given: Pick<ConvertInput, 'pictures'> & { easySize?: number }; messages: Message[] }

/** All that the Easy Read is made of: what people decided about its rows, who checked them, its size, and the council's folder of pictures. */
export async function easyInputOf({ edition, single, understood: { decisions }, given, messages }: Given): Promise<EasyInput> {
  const folder = given.pictures === undefined ? undefined : await readPictureFolder(given.pictures);
  messages.push(...(folder?.messages ?? []));
  return {
    ...edition, single, decided: decisions?.easy ?? [], checks: decisions?.checked ?? [], instead: decisions?.pictures ?? new Map(),
    ...(given.easySize === undefined ? {} : { size: given.easySize }), ...(folder === undefined ? {} : { councilPictures: folder.pictures }),
  };
}

/** Asked before anything is read, as nothing else of the answer would matter. */
export function checkEasySize(size: number | undefined): void {
  if (size === undefined || Number.isInteger(size) && size >= easySizes.least && size <= easySizes.most) return;
  throw new Failure(exitCodes.arguments, [message('optionWrong', {
    option: '--easy-size', expected: `a whole number from ${easySizes.least} to ${easySizes.most}`, actual: String(size), example: `--easy-size ${easySizes.usual}`,
  })]);
}
