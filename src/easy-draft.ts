import { withCouncilPictures } from './easy-documents.js';
import { easyInputOf } from './easy-input.js';
import { singleFormat } from './edition/index.js';
import { prepareMedia, withSquares } from './picture/index.js';
import type { EasyEntry } from './plan/easy-decisions.js';
import type { EasyDraft } from './place/index.js';
import type { ConvertInput, Understood } from './understand.js';

/** The Easy Read as it is now, for the decisions file: each sentence with its rows and the names of their pictures. */
export async function easyDraft(understood: Understood, given: Pick<ConvertInput, 'date' | 'pictures'>): Promise<EasyDraft> {
  const { plan, council } = understood;
  const { media } = await prepareMedia(understood.media);
  const edition = { plan, media, council, date: given.date };
  const input = await easyInputOf({ edition, single: singleFormat(edition), understood, given, messages: understood.messages });
  const { easy } = await withCouncilPictures({ ...input, media: await withSquares(media) });
  const entries: EasyEntry[] = [];
  for (const row of easy.rows) {
    if (row.from === undefined || row.by === 'standing') continue;
    const last = entries.at(-1);
    const entry = last !== undefined && last.from === row.from && last.part === (row.part ?? '') ? last : { from: row.from, part: row.part ?? '', words: [], pictures: [], ...(row.was === undefined ? {} : { was: row.was }) };
    if (entry !== last) entries.push(entry);
    entry.words.push(row.words.join(' '));
    entry.pictures.push(row.pictureNames[0] ?? '');
  }
  return { entries, code: easy.code };
}
